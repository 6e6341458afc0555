import {
  collect,
  type PartyId,
  partiesIn,
  type ResolvedPerson,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';

export interface Leader {
  readonly person: ResolvedPerson;
  /** Whose delegation it is, where the words say. */
  readonly party: PartyId | null;
  /** The verb that says it. */
  readonly title: string;
}

const LEAD = new Set(['lead', 'head']);

/** Persons of whom a verb says that they lead a delegation: "headed the delegation", "a delegation led by N". */
export function leadersOf(sentence: ResolvedSentence): Leader[] {
  return collect(sentence.clauses, (clause) => {
    if (!LEAD.has(clause.lemma) || clause.negated) return [];
    const passive = clause.voice === 'passive' || sentence.tokens[clause.verb.to]?.norm === 'by';
    const led = passive
      ? [clause.subject, { from: Math.max(0, clause.verb.from - 8), to: clause.verb.from }]
      : [clause.object];
    if (!led.some((range) => range !== null && namesDelegation(sentence, range))) return [];
    const leader = passive
      ? (clause.phrases.find((phrase) => phrase.preposition === 'by' && phrase.from >= clause.verb.to) ?? null)
      : clause.subject;
    const person = leader
      ? sentence.people.find(
          (candidate) =>
            candidate.name !== null &&
            candidate.fullName !== null &&
            candidate.from < leader.to &&
            leader.from < candidate.to,
        )
      : undefined;
    const owners = passive ? partiesIn(sentence, clause.subject) : partiesIn(sentence, clause.object);
    const party = owners.length === 1 ? (owners[0] as PartyId) : null;
    return person ? [{ person, party, title: sentence.tokens[clause.head]?.text ?? clause.lemma }] : [];
  });
}

function namesDelegation(sentence: ResolvedSentence, range: TokenRange): boolean {
  return sentence.tagged.lemmas.slice(range.from, range.to).some((lemma) => lemma === 'delegation' || lemma === 'side');
}
