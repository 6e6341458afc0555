import { type PartyId, type ResolvedPerson, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';

type Office = ResolvedPerson['offices'][number];

interface Given {
  readonly holder: ResolvedPerson;
  readonly office: Office;
  readonly party: PartyId;
}

/** Verbs behind which the office stands that somebody gets; others need "as". */
const BECOMING: ReadonlySet<string> = new Set([
  'become',
  'appoint',
  'name',
  'elect',
  'designate',
  'reappoint',
  'choose',
]);
const BEGINNING: ReadonlySet<string> = new Set(['present', 'swear', 'accredit', 'install', 'appoint', 'elect', 'take']);

/** "Ambassador N was born in Oslo. She became Ambassador of Norway to Peru": the office that a verb gives to whom the pronoun stands for; null where none does. */
export function givenToPronoun(sentence: ResolvedSentence): Given | null {
  const { pronoun, clauses, people, tokens } = sentence;
  if (pronoun === null || pronoun.fullName === null) return null;
  const clause = clauses.find(({ subject }) => subject?.from === pronoun.from);
  if (clause === undefined || clause.form !== 'finite' || realisOf(sentence, clause) !== 'asserted') return null;
  if (
    /^(?:appoint|name|elect|designate|reappoint|choose|swear|accredit|install)$/.test(clause.lemma) !==
    (clause.voice === 'passive')
  )
    return null;
  for (const person of people) {
    const [office] = person.offices;
    if (person.name !== null || office === undefined || office.former || person.from < clause.verb.to) continue;
    const start = /^(?:the|an?|its|his|her|their)$/.test(tokens[person.from - 1]?.norm ?? '')
      ? person.from - 1
      : person.from;
    const behindAs = tokens[start - 1]?.norm === 'as' && start - clause.verb.to < 6;
    if ((start === clause.verb.to && BECOMING.has(clause.lemma)) || (behindAs && BEGINNING.has(clause.lemma))) {
      const party = office.party ?? person.party ?? pronoun.party;
      return party === null ? null : { holder: pronoun, office, party };
    }
    return null;
  }
  return null;
}
