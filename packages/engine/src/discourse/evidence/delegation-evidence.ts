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
  representedEvidence(sentence, person, add);
  const at = sentence.tokens.findIndex((token, i) => i < 4 && DELEGATIONS.test(token.norm));
  if (at < 0) return;
  const actor = sentence.actors.find((candidate) => candidate.from > at && candidate.from <= at + 5);
  if (!actor || sentence.tokens[at + 1]?.norm !== 'of' || person.from < actor.to) return;
  const verbs = sentence.clauses.filter((clause) => clause.head >= actor.to && clause.head < person.from);
  if (verbs.some((clause) => COMPOSING.test(clause.lemma)) && !verbs.some((clause) => MEETING.test(clause.lemma)))
    add(actor.actorId, 4);
}

/** "Peru was represented by N, Minister of Trade, and M, Director of …": they are of the party that they stand for. */
function representedEvidence(
  sentence: ParsedSentence,
  person: PersonMention,
  add: (party: PartyId, value: number) => void,
): void {
  for (const { lemma, voice, head, subject } of sentence.clauses) {
    if (lemma !== 'represent' || voice !== 'passive' || subject === null || person.from <= head) continue;
    const parties = sentence.actors.filter((actor) => actor.from >= subject.from && actor.to <= subject.to);
    if (parties.length === 1) add(parties[0]?.actorId as PartyId, 4);
  }
}
