import type { ParsedSentence, Reference } from '../sentence.ts';
import type { Clause } from '../syntax/clause.ts';
import type { PartyId } from '../types.ts';
import { partiesWithin } from './distinct-parties.ts';

/** Parties of the subject of the last finite clause that starts before token `i`. */
export function subjectParties(sentence: ParsedSentence, i: number, explicit: readonly Reference[]): PartyId[] {
  const clause = clauseOfParties(sentence, i, explicit);
  if (!clause?.subject) return [];
  const whole = partiesWithin(explicit, clause.subject);
  if (whole.length < 2) return whole;
  const acting = partiesWithin(explicit, { from: clause.subject.from, to: whereItStands(sentence, clause.subject) });
  return acting.length > 0 ? acting : whole;
}

/** "the Kenyan army in Uganda": where the words begin that only place the head. */
function whereItStands({ tokens }: ParsedSentence, { head, to }: NonNullable<Clause['subject']>): number {
  const at = tokens.findIndex(({ norm }, k) => k > head && k < to && PLACING.test(norm));
  return at < 0 ? to : at;
}

const PLACING = /^(?:in|at|near|inside|outside|around|along|across)$/;

/** The last finite clause before token `i` whose subject names a party. */
export function clauseOfParties(sentence: ParsedSentence, i: number, explicit: readonly Reference[]): Clause | null {
  for (let k = sentence.clauses.length - 1; k >= 0; k--) {
    const clause = sentence.clauses[k] as Clause;
    if (!clause.subject || clause.subject.to > i || clause.form !== 'finite') continue;
    if (partiesWithin(explicit, clause.subject).length > 0) return clause;
  }
  return null;
}
