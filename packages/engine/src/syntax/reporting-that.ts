import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import { lexemeOf } from './lexeme.ts';

/** Verbs of telling somebody something. */
const TELLING: ReadonlySet<string> = new Set(
  'tell inform assure remind notify warn convince persuade advise'.split(' '),
);

/** Verbs of saying something, which may first name where or how: "said in a statement that". */
const SAYING: ReadonlySet<string> = new Set(
  'say state announce add declare note stress emphasise emphasize underline underscore report confirm claim explain argue write reiterate reaffirm recall'.split(
    ' ',
  ),
);

/** How far to the left the verb is looked for, in words. */
const REACH = 14;

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNP', 'JJ', 'DT', 'PS', 'CD', 'POS']);

/** What a noun chunk begins with. */
const OPENING: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PS']);

const DAY = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "told reporters *that* Peru …", "said in a statement *that* Peru …": what is said follows, and no relative clause. */
export function opensReport(tokens: readonly Token[], i: number, tags: readonly Tag[]): boolean {
  let start = i - 1;
  while (start > 0 && NOMINAL.has(tags[start] as Tag) && !OPENING.has(tags[start + 1] as Tag)) start--;
  for (let k = start; k >= 0 && k >= i - REACH; k--) {
    const tag = tags[k] as Tag;
    if (tag === 'PU' && tokens[k]?.norm !== '-') return false;
    if (!/^VB/.test(tag)) continue;
    const lemma = lexemeOf(tokens[k] as Token).verb?.lemma ?? '';
    if (TELLING.has(lemma)) return tags[k + 1] !== 'IN';
    // "announced on Monday a plan that Peru had": what is announced stands before.
    return SAYING.has(lemma) && (tags[start] === 'IN' || (start === k && DAY.test(tokens[k + 1]?.norm ?? '')));
  }
  return false;
}
