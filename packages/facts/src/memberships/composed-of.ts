import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { MembershipDraft } from './drafts.ts';
import { listDrafts } from './list-drafts.ts';
import { FEWEST, runBehind } from './listed-states.ts';
import type { OrganizationName } from './organizations.ts';
import { spokenOf } from './spoken-of.ts';

/** Words of saying of whom a body is made, with what has to stand right behind them. */
const COMPOSING: ReadonlyMap<string, readonly (string | null)[]> = new Map([
  ['comprise', [null]],
  ['comprises', [null]],
  ['comprised', ['of']],
  ['comprising', [null]],
  ['consist', ['of']],
  ['consists', ['of']],
  ['consisting', ['of']],
  ['composed', ['of']],
  ['made', ['up']],
  ['groups', [null]],
  ['group', [null]],
  ['grouping', [null, 'of']],
  ['unites', [null]],
  ['uniting', [null]],
  ['brings', ['together']],
  ['bringing', ['together']],
  ['encompasses', [null]],
  ['encompassing', [null]],
]);

/** Nouns for a body, of which "of A, B and C" says who they are. */
const BODIES = new Set(
  'alliance group grouping bloc pact format forum club organization organisation association partnership community union league framework platform initiative cooperation'.split(
    ' ',
  ),
);

/** Words that wake the frame. */
export const COMPOSING_WORDS: readonly string[] = [...COMPOSING.keys(), ...BODIES, 'countries', 'states'];

/** "the Council is composed of A, B and C", "the Group, which brings together A, B and C", "X is an alliance of A, B and C". */
export function composedOfDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const { tokens, references } = sentence;
  if (references.length < FEWEST) return [];
  for (let i = 1; i < tokens.length - 3; i++) {
    const { norm } = tokens[i] as (typeof tokens)[number];
    const behind = COMPOSING.get(norm);
    const next = tokens[i + 1]?.norm ?? '';
    let from = -1;
    if (behind?.includes(next)) from = norm === 'made' && !/^(?:of|by)$/.test(tokens[i + 2]?.norm ?? '') ? -1 : i + 2;
    else if (behind?.includes(null)) from = i + 1;
    const isNoun = from < 0 || norm === 'grouping';
    if (from < 0 && BODIES.has(norm) && /^(?:of|between|among)$/.test(next)) from = i + 2;
    if (from < 0) continue;
    const run = runBehind(sentence, norm === 'made' ? from + 1 : from);
    if (run.length < FEWEST) continue;
    const owner = ownerOf(sentence, i, organizations, isNoun) ?? (isNoun ? null : described(sentence, i, context));
    if (!owner) continue;
    return listDrafts(sentence, owner, run, [], 'member', i);
  }
  return [];
}

/** What may stand between the name of a body and what it is made of. */
const LEADING =
  /^(?:,|which|that|is|are|was|were|an?|the|now|currently|today|also|each|all|\(|\)|–|-|—|informal|intergovernmental|regional|political|economic|military|security|trilateral|quadrilateral|international|loose|subregional|cooperation|trade|countries|states|nations)$/;

/** The name before, with nothing between but the words that lead to the verb or noun. */
function ownerOf(
  { tokens, references }: ResolvedSentence,
  at: number,
  organizations: readonly OrganizationName[],
  isNoun: boolean,
): OrganizationName | null {
  const owner = organizations.filter(({ to }) => to <= at).at(-1);
  if (!owner) return null;
  // "experts of the X, comprising": not the X itself.
  const before = tokens[owner.from - 1]?.norm === 'the' ? owner.from - 2 : owner.from - 1;
  const countries = /^(?:countries|states|nations|members)$/.test(tokens[owner.to]?.norm ?? '');
  if (!countries && /^(?:of|in|at|from|with|by|to|for)$/.test(tokens[before]?.norm ?? '')) return null;
  for (let i = owner.to; i < at; i++) {
    const inside = references.some(({ from, to, parties }) => from <= i && i < to && parties[0] === owner.id);
    if (inside || LEADING.test(tokens[i]?.norm ?? '')) continue;
    // "an alliance", "a grouping": a noun before "of", and an acronym in brackets
    if (tokens[i - 1]?.norm === '(' && tokens[i + 1]?.norm === ')') continue;
    if (isNoun || BODIES.has(tokens[i]?.norm ?? '')) {
      if (BODIES.has(tokens[i]?.norm ?? '')) continue;
    }
    return null;
  }
  return owner;
}

/** "It is composed of", "the Forum comprises": what is spoken of. */
function described(sentence: ResolvedSentence, at: number, context: ExtractContext): OrganizationName | null {
  const { tokens } = sentence;
  let from = at;
  while (from > 0 && LEADING.test(tokens[from - 1]?.norm ?? '')) from--;
  const noun = tokens[from - 1]?.norm ?? '';
  const alone = from - 1 === 0 || (from - 2 === 0 && tokens[0]?.norm === 'the');
  return alone && (noun === 'it' || BODIES.has(noun)) ? spokenOf(sentence, context) : null;
}
