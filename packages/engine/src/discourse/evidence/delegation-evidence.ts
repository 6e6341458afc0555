import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';

const DELEGATIONS = /^(?:delegation|delegations|team|side)$/;
const COMPOSING = /^(?:lead|head|chair|include|comprise|consist|compose)$/;
const MEETING = /^(?:meet|receive|welcome|greet|host|visit|call|thank|brief)$/;

/** "The delegation of Peru was led by N, Minister of Trade, and included M": those who make it up are of its party. */
export function delegationEvidence(
  sentence: ParsedSentence,
  person: PersonMention,
  add: (party: PartyId, value: number) => void,
): void {
  const at = sentence.tokens.findIndex((token, i) => i < 4 && DELEGATIONS.test(token.norm));
  if (at < 0) return;
  const actor = sentence.actors.find((candidate) => candidate.from > at && candidate.from <= at + 5);
  if (!actor || sentence.tokens[at + 1]?.norm !== 'of' || person.from < actor.to) return;
  const verbs = sentence.clauses.filter((clause) => clause.head >= actor.to && clause.head < person.from);
  if (verbs.some((clause) => COMPOSING.test(clause.lemma)) && !verbs.some((clause) => MEETING.test(clause.lemma)))
    add(actor.actorId, 4);
}
