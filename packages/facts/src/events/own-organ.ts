import { type EventScene, partiesOf } from './frame.ts';
import type { EventNoun } from './nouns.ts';

const OF_TWO =
  /^(?:joint|mixed|bilateral|cooperation|co-operation|association|partnership|intergovernmental|dialogue)$/;

/** "the 1097th meeting of the PSC", "the meeting of the Troika" on an organization's page: its organ sits, and not it with the state that the page is about. */
export function isOfOwnOrgan({ sentence, context }: EventScene, noun: EventNoun): boolean {
  if (!context.document.home?.startsWith('org:')) return false;
  const of = noun.phrases.find((phrase) => phrase.preposition === 'of');
  const head = of === undefined ? undefined : sentence.tokens[of.head];
  // "the Joint Committee", "the Association Council": of two sides.
  if (of && sentence.tokens.slice(of.from, of.to).some(({ norm }) => OF_TWO.test(norm))) return false;
  return head?.capital === true && head.kind === 'word' && partiesOf(sentence, [of ?? null]).length === 0;
}

/** "the 15th meeting of the Permanent Council" on a page about an organization and a state. */
export function isOfAllMembers({ sentence, context }: EventScene, noun: EventNoun): boolean {
  if (!context.document.mainPair?.some((party) => party.startsWith('org:'))) return false;
  const end = sentence.tokens[noun.to]?.norm === 'of' ? noun.to + 6 : noun.to;
  const told = sentence.tokens.slice(noun.from, end).map(({ norm }) => norm);
  return ORGAN.test(told.join(' '));
}

/** Organs in which all members sit, none of them with one state. */
const ORGAN =
  /\b(?:(?:permanent|executive|governing|ministerial) (?:council|committee)|council of ministers|committee of (?:senior officials|ministers)|cso meeting|executive board|board of (?:governors|directors)|general (?:assembly|conference))\b/;
