import type { ParsedSentence, Reference, ResolvedPerson } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { addressee } from './addressee.ts';
import { meansTies } from './cultivated-ties.ts';
import type { DiscourseState } from './discourse-state.ts';
import { partiesOfMany } from './parties-of-many.ts';
import { partyOfOne } from './party-of-one.ts';
import { partyOfPerson } from './party-of-person.ts';
import type { Pronoun } from './pronoun.ts';
import { HOME_PRONOUNS, PERSON_PRONOUNS, PLURAL_PRONOUNS, SINGULAR_PRONOUNS, STYLES } from './pronouns.ts';
import { insideQuotation, speakerBefore, speakerBehind } from './quotation.ts';
import { twoOf } from './the-two.ts';
import { isOwnPleasure } from './told-pleasure.ts';

/** The parties that the pronoun at token `i` means. */
export function pronounReference(
  sentence: ParsedSentence,
  i: number,
  explicit: readonly Reference[],
  people: readonly ResolvedPerson[],
  pair: readonly [PartyId, PartyId] | null,
  state: DiscourseState,
): Reference | null {
  if (isNoPronoun(sentence, i)) return null;
  const word = sentence.tokens[i]?.norm ?? '';
  const reference = (parties: readonly PartyId[], to: number): Reference | null =>
    parties.length > 0 ? { from: i, to, parties, kind: 'pronoun' } : null;
  if (RECIPROCAL.get(word) === (sentence.tokens[i + 1]?.norm ?? '')) return reference(pair ?? [], i + 2);
  const before = explicit.filter((item) => item.to <= i);
  const pronoun = { sentence, i, word, explicit, before, people, pair, state };
  const style = styleBehind(pronoun);
  return style > 0 ? reference(listed(partyOfStyle(pronoun)), style + 1) : reference(partiesOf(pronoun), i + 1);
}

/** "each other", "one another" */
const RECIPROCAL: ReadonlyMap<string, string> = new Map([
  ['each', 'other'],
  ['one', 'another'],
]);

/** Words that look like a pronoun and are none, or mean nobody who was told of. */
function isNoPronoun(sentence: ParsedSentence, i: number): boolean {
  const { tokens, dates } = sentence;
  const next = tokens[i + 1];
  switch (tokens[i]?.text) {
    // "science, IT and energy", "US $ 9 million"
    case 'IT':
    case 'US':
      return true;
    // "HE Ana Silva": an excellency.
    case 'HE':
      return next?.capital === true;
  }
  const word = tokens[i]?.norm;
  // "many nations, among them Peru"
  if (word === 'them') return (tokens[i - 1]?.norm === 'among' && next?.capital === true) || meansTies(sentence, i);
  // "Charles I", and not "In March I met"
  return word === 'i' && tokens[i - 1]?.capital === true && !dates.some(({ to }) => to === i);
}

function partiesOf(pronoun: Pronoun): readonly PartyId[] {
  const { sentence, i, word, pair, state } = pronoun;
  if (word === 'both') return isWholeSubject(sentence, i) ? twoOf(pair, state) : [];
  if (OF_SEVERAL.has(word) && state.voice !== null && isPlainVoice(pronoun)) return state.voice;
  if (HOME_PRONOUNS.has(word) || (word === 'it' && isOwnPleasure(sentence, i))) return listed(whoSpeaks(pronoun));
  if (word === 'your') return listed(addressee(pronoun));
  if (PERSON_PRONOUNS.has(word) || word === 'his' || word === 'her') return listed(partyOfPerson(pronoun));
  if (PLURAL_PRONOUNS.has(word) || word === 'their') return partiesOfMany(pronoun);
  return SINGULAR_PRONOUNS.has(word) || word === 'its' ? listed(partyOfOne(pronoun)) : [];
}

/** "we" where several speak; "I" is always one's own. */
const OF_SEVERAL: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ourselves']);

/** Outside quotations and turns of a conversation. */
function isPlainVoice({ sentence, i, state }: Pronoun): boolean {
  return state.turn === null && !insideQuotation(sentence, i, state.quoted === sentence.segment.start);
}

function listed(party: PartyId | null): PartyId[] {
  return party === null ? [] : [party];
}

/** The noun of "His Highness", "Her Royal Highness"; -1 behind no such pronoun. */
function styleBehind({ sentence: { tokens }, i, word }: Pronoun): number {
  if (word !== 'his' && word !== 'her') return -1;
  const at = /^(?:royal|imperial|serene)$/.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
  return STYLES.has(tokens[at]?.norm ?? '') ? at : -1;
}

/** "His Highness welcomed the guests": the style of the person whose story it is, not of whoever was named last. */
function partyOfStyle({ sentence, i, people, state }: Pronoun): PartyId | null {
  const opens = i === 0 || (people.every(({ to }) => to > i) && sentence.clauses[0]?.subject?.from === i);
  return opens ? (state.subjectPersonParty ?? state.home) : null;
}

/** Of whom "we" is said: the page's own state, in a quotation the party of whoever speaks in it; nobody where that may be another's. */
function whoSpeaks({ sentence, i, people, state }: Pronoun): PartyId | null {
  if (!insideQuotation(sentence, i, state.quoted === sentence.segment.start))
    return state.turn === null ? state.home : state.turn.party;
  const named = speakerBehind(sentence, i, people) ?? speakerBefore(sentence, i, people);
  if (named) return named;
  if (state.home === null) return state.subjectPersonParty ?? state.lastPersonParty;
  const told = state.subjectPersonParty ?? state.lastPersonParty;
  return told === null || told === state.home ? state.home : null;
}

/** "*Both* are members", and neither "both countries" nor "both A and B". */
function isWholeSubject({ clauses }: ParsedSentence, i: number): boolean {
  return clauses.some(({ subject }) => subject !== null && subject.from === i && subject.to === i + 1);
}
