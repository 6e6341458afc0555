import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import { raisesAdverb } from './adverbs-by-neighbours.ts';
import { namesRole } from './behind-as.ts';
import { type ClosedSite, closedSite, isNounTag } from './closed-site.ts';
import { floatsBehindSubject } from './floating-quantifier.ts';
import { lexemeOf } from './lexeme.ts';
import { tagOfThat } from './tag-of-that.ts';
import { verbAt } from './verb-site.ts';

/** The tag that its neighbours give to a word; null where it keeps its own. */
type Rule = (site: ClosedSite) => Tag | null;

const opensClause: Rule = () => 'IN';

const possesses: Rule = () => 'PS';

const tagOfTo: Rule = ({ tokens, i, next, nextWord, nextClosed, nextVerb }) => {
  // "took them to task"
  const behind = tokens[i + 2];
  if (nextWord === 'task' && !behind?.capital && (behind === undefined || lexemeOf(behind).closed !== 'DT'))
    return 'IN';
  const named = next?.capital === true && nextClosed === null && nextWord !== next.text;
  if ((nextVerb?.base && !named) || nextWord === 'be' || nextWord === 'have') return 'TO';
  return (nextClosed === 'RB' || nextWord.endsWith('ly')) && verbAt(tokens, i + 2)?.base ? 'TO' : 'IN';
};

/** "has since denied the claim", "has since become" */
const tagOfSince: Rule = ({ before, nextWord, nextVerb }) =>
  before === 'HV' && (nextVerb?.participle || nextWord === 'been') ? 'RB' : 'IN';

/** "their will to continue", "a must": a noun. */
const tagOfWill: Rule = ({ before, beforeWord, nextClosed, nextVerb }) => {
  if (before !== 'PS' && before !== 'DT' && before !== 'JJ' && before !== 'POS') return null;
  // "This will be": no noun.
  return /^(?:this|that)$/.test(beforeWord) && (nextClosed === 'BE' || nextVerb?.base) ? null : 'NN';
};

/** "signed the following two agreements", "the following were present" */
const tagOfFollowing: Rule = ({ before, next, nextClosed }) => {
  if (before !== 'DT' && before !== 'PS') return null;
  if (nextClosed === 'BE') return 'NN';
  return next?.kind === 'number' || (next?.kind === 'word' && (nextClosed ?? 'CD') === 'CD') ? 'JJ' : null;
};

/** "were both raised", "have all agreed", "A, B and C all have": no determiner. */
const floats: Rule = ({ tokens, tags, i, before, nextVerb }) => {
  const within = (before === 'BE' || before === 'HV') && (nextVerb?.participle || nextVerb?.past);
  return within || floatsBehindSubject(tokens, tags, i) ? 'RB' : null;
};

/** "A and B both signed it" */
const tagOfBoth: Rule = (site) => {
  const { tags, i, before, nextClosed, nextVerb } = site;
  const behindTwo = before === 'NNP' || tags.slice(Math.max(0, i - 4), i).includes('CC');
  return nextClosed === 'IN' || (nextVerb?.past && behindTwo) ? 'RB' : floats(site);
};

/** "all but severed relations" */
const tagOfAll: Rule = (site) =>
  site.nextWord === 'but' && verbAt(site.tokens, site.i + 2)?.past ? 'RB' : floats(site);

/** "was most recently in Lima", "were most pleased to meet": it raises what follows. */
const tagOfMost: Rule = ({ tokens, tags, i, before, nextVerb }) =>
  raisesAdverb(tokens, i, tags) || (before === 'BE' && nextVerb?.participle) ? 'RB' : null;

/** "in the near future": no place that something is near. */
const tagOfNear: Rule = ({ before, next, nextClosed }) =>
  before === 'DT' && next?.kind === 'word' && nextClosed === null ? 'JJ' : null;

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['to', tagOfTo],
  ['that', tagOfThat],
  ['as', ({ tokens, i, before }) => (isNounTag(before) && namesRole(tokens, i) ? 'IN' : null)],
  ['should', (site) => (opensCondition(site) ? 'SC' : null)],
  ['no', ({ nextWord }) => (nextWord === 'longer' ? 'RB' : null)],
  ['but', ({ beforeWord, nextVerb }) => (beforeWord === 'all' && nextVerb?.past ? 'RB' : null)],
  // "neither opened nor closed it"
  ['neither', ({ nextVerb }) => (nextVerb?.past ? 'RB' : null)],
  ['her', possesses],
  ['his', possesses],
  ['will', tagOfWill],
  ['might', tagOfWill],
  ['must', tagOfWill],
  ['having', () => 'VBG'],
  ['being', () => 'BE'],
  ['since', tagOfSince],
  ['before', opensClause],
  ['after', opensClause],
  ['until', opensClause],
  ['till', opensClause],
  ['most', tagOfMost],
  ['near', tagOfNear],
  // "met N prior to the forum", and "a prior agreement"
  ['prior', ({ nextWord }) => (nextWord === 'to' ? 'RB' : 'JJ')],
  ['first', ({ before }) => (before === 'DT' || before === 'PS' || before === 'POS' ? 'JJ' : 'RB')],
  ['following', tagOfFollowing],
  ['both', tagOfBoth],
  ['all', tagOfAll],
  ['each', floats],
]);

/** The tag of a word of a closed class that its neighbours may put into another. */
export function closedTag(tokens: readonly Token[], i: number, tags: readonly Tag[], closed: Tag): Tag {
  const rule = RULES.get(tokens[i]?.norm ?? '');
  return rule?.(closedSite(tokens, i, tags)) ?? closed;
}

/** "warned of a response should the drills continue": "if" is meant, where no verb follows and nobody is asked. */
function opensCondition({ i, before, beforeWord, next }: ClosedSite): boolean {
  if (next?.kind !== 'word' || i === 0 || !/^(?:NN|NNP|RB|PU)$/.test(before ?? '')) return false;
  if (/^(?:how|why|when|where|what|who|also|not|never|n't)$/.test(beforeWord)) return false;
  const { closed, verb } = lexemeOf(next);
  return (
    closed === 'DT' ||
    closed === 'PS' ||
    closed === 'PR' ||
    (closed === null && verb === null && !next.norm.endsWith('ly'))
  );
}
