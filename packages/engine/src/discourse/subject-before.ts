import type { ParsedSentence, Reference, ResolvedPerson } from '../sentence.ts';
import { rangesOverlap, type TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';

/** Behind these a clause goes on with its own subject: "met M, *and* he said", "met M, *where* he said". */
const GOES_ON = /^(?:and|but|where|,)$/;

const OF_MEN = /^(?:mr|mr\.|king|prince|sir|lord|emir|sultan|sheikh|his)$/;
const OF_WOMEN = /^(?:ms|ms\.|mrs|mrs\.|miss|queen|princess|lady|madam|madame|her)$/;

/**
 * Whom "he" or "she" as the subject of a further clause means: the subject of the clause before it, and not the one named last, who was
 * only met or spoken to: "N met M, and he thanked him". Null where a form of address tells that it is the other, or nothing is told so.
 */
export function subjectBefore(
  sentence: ParsedSentence,
  i: number,
  nearest: ResolvedPerson,
  people: readonly ResolvedPerson[],
  explicit: readonly Reference[],
): ResolvedPerson | null {
  const { tokens, clauses } = sentence;
  const own = clauses.find(({ subject, form }) => subject?.from === i && form === 'finite');
  if (!own || !goesOn(tokens, i)) return null;
  const told = clauses.findLast(({ verb, form, subject }) => form === 'finite' && verb.to <= i && subject !== null);
  if (!told?.subject || told.link === 'relative' || nearest.from < told.verb.to) return null;
  const { subject } = told;
  const acting = people.filter((person) => rangesOverlap(person, subject));
  const [only] = acting;
  if (only === undefined || acting.length > 1 || only.party === null || only.fullName === nearest.fullName) return null;
  // "…, and he thanked Norway": nobody thanks his own state.
  const others = OUTWARD.has(own.lemma) && own.object ? partiesNamedIn(own.object, explicit) : [];
  if (others.includes(only.party)) return null;
  if (nearest.party !== null && others.includes(nearest.party)) return only;
  const wanted = tokens[i]?.norm === 'she' ? OF_WOMEN : OF_MEN;
  const unwanted = wanted === OF_MEN ? OF_WOMEN : OF_MEN;
  if (isAddressed(tokens, only, unwanted)) return null;
  return isAddressed(tokens, nearest, wanted) && !isAddressed(tokens, only, wanted) ? null : only;
}

/** What is done to others than one's own. */
const OUTWARD: ReadonlySet<string> = new Set(
  'thank congratulate praise commend urge invite assure ask support welcome condemn accuse criticise criticize visit'.split(
    ' ',
  ),
);

function partiesNamedIn(range: TokenRange, explicit: readonly Reference[]): readonly PartyId[] {
  return explicit
    .filter((item) => item.kind === 'name' && rangesOverlap(item, range))
    .flatMap(({ parties }) => parties);
}

/** "…, and he", "…, where he", "…, during which he" */
function goesOn(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.norm ?? '';
  return GOES_ON.test(before) || (before === 'which' && /^(?:during|at|in)$/.test(tokens[i - 2]?.norm ?? ''));
}

function isAddressed(tokens: readonly Token[], { from, to }: ResolvedPerson, address: RegExp): boolean {
  return tokens.slice(Math.max(0, from - 2), to).some(({ norm }) => address.test(norm));
}
