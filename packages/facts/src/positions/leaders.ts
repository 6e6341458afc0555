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

const LEAD = new Set(['lead', 'head', 'chair']);

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
    const people = leader
      ? sentence.people.filter(
          (candidate) =>
            candidate.name !== null &&
            candidate.fullName !== null &&
            candidate.from < leader.to &&
            leader.from < candidate.to,
        )
      : [];
    const owners = partiesIn(sentence, passive ? clause.subject : clause.object);
    const title = sentence.tokens[clause.head]?.text ?? clause.lemma;
    // "N and M led the delegations of A and B": one each, in their order.
    const each =
      people.length > 1 && (owners.length === people.length || people.every((person) => person.party !== null));
    if (each)
      return people.map((person, i) => ({
        person,
        party: owners.length === people.length ? (owners[i] as PartyId) : null,
        title,
      }));
    const [person] = people;
    const party = owners.length === 1 ? (owners[0] as PartyId) : null;
    return person ? [{ person, party, title }] : [];
  });
}

function namesDelegation(sentence: ResolvedSentence, range: TokenRange): boolean {
  return sentence.tagged.lemmas.slice(range.from, range.to).some((lemma) => /^(?:delegation|side)s?$/.test(lemma));
}
