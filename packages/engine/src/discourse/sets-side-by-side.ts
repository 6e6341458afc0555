import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { MEETING } from '../words/meeting.ts';
import { sideBySide } from './side-by-side.ts';

/** Verbs of what two do with each other. */
const DEALING: ReadonlySet<string> = new Set([
  ...MEETING,
  ...'visit hold consult discuss agree sign have conduct establish cooperate work join'.split(' '),
]);

/** Two parties that the sentence joins by "and" or "with", or of which one meets the other: "the Lebanese border" brings no second party in. */
export function setsSideBySide(explicit: readonly Reference[], sentence: ParsedSentence): boolean {
  if (sideBySide(explicit, sentence)) return true;
  return sentence.clauses.some((clause) => {
    if (!DEALING.has(clause.lemma) || !clause.subject) return false;
    const others = [
      clause.object,
      ...clause.phrases.filter(
        (phrase) => phrase.preposition === 'with' || phrase.preposition === 'to' || phrase.preposition === 'by',
      ),
    ];
    const met = partyOf(clause.subject);
    return met !== null && others.some((other) => other !== null && (partyOf(other) ?? met) !== met);
  });
  /** The party with which the phrase begins, or which is its head; null for none. */
  function partyOf(range: { readonly from: number; readonly to: number; readonly head: number }): PartyId | null {
    const named = explicit.find(
      (reference) =>
        reference.from < range.to &&
        range.from < reference.to &&
        (reference.from <= range.from + 2 || (reference.from <= range.head && range.head < reference.to)),
    );
    return named?.parties[0] ?? null;
  }
}
