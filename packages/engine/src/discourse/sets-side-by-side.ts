import type { ParsedSentence, Reference } from '../sentence.ts';
import { sideBySide } from './side-by-side.ts';

const ENCOUNTERS =
  /^(?:meet|speak|call|talk|receive|welcome|host|visit|hold|confer|consult|discuss|agree|sign|have|conduct|establish|cooperate|work|join|greet|see)$/;

/** Two parties that the sentence joins by "and" or "with", or of which one meets the other: "the Lebanese border" brings no second party in. */
export function setsSideBySide(explicit: readonly Reference[], sentence: ParsedSentence): boolean {
  if (sideBySide(explicit, sentence)) return true;
  return sentence.clauses.some((clause) => {
    if (!ENCOUNTERS.test(clause.lemma) || !clause.subject) return false;
    const others = [
      clause.object,
      ...clause.phrases.filter(
        (phrase) => phrase.preposition === 'with' || phrase.preposition === 'to' || phrase.preposition === 'by',
      ),
    ];
    return isParty(clause.subject) && others.some((other) => other !== null && isParty(other));
  });
  /** The phrase begins with a party, or has one as its head. */
  function isParty(range: { readonly from: number; readonly to: number; readonly head: number }): boolean {
    return explicit.some(
      (reference) =>
        reference.from < range.to &&
        range.from < reference.to &&
        (reference.from <= range.from + 2 || (reference.from <= range.head && range.head < reference.to)),
    );
  }
}
