import type { ParsedSentence, Reference, ResolvedPerson } from '../sentence.ts';
import type { Clause } from '../syntax/clause.ts';
import type { PartyId } from '../types.ts';
import { GATHERING } from '../words/meeting.ts';
import { partiesWithin } from './distinct-parties.ts';
import { TALKS } from './talks.ts';

const TALKING = new Set([
  'speak',
  'meet',
  'talk',
  'hold',
  'convene',
  'confer',
  'host',
  'join',
  'have',
  'conduct',
  'gather',
]);

/** What several states do as one, whether or not they meet. */
const JOINT_ACTS = new Set(
  'sign agree condemn denounce urge call announce launch adopt issue express reaffirm welcome warn vow pledge reject demand'.split(
    ' ',
  ),
);

const NOBODY: readonly PartyId[] = [];
const GATHERINGS: ReadonlySet<string> = new Set([...TALKS, 'conference', 'cooperation']);
/** From here on they are a crowd, not a company. */
const MOST = 6;

/** The three parties or more whose named officials one sentence tells to have met or spoken: whom "the leaders" means later. */
export function companyOf(
  sentence: ParsedSentence,
  people: readonly ResolvedPerson[],
  references: readonly Reference[],
): readonly PartyId[] {
  if (people.length < 3) return NOBODY;
  for (const clause of sentence.clauses) {
    if (clause.form !== 'finite' || clause.voice !== 'active' || !clause.subject || !TALKING.has(clause.lemma))
      continue;
    const first = partiesWithin(references, clause.subject);
    // "A of Peru, B of Chile and C of Togo met in Lima"
    if (first.length > 2 && GATHERING.has(clause.lemma)) {
      const subject = clause.subject;
      const present = people.filter((person) => person.from >= subject.from && person.to <= subject.to);
      if (present.length >= first.length) return [...new Set([...first, ...partiesMet(clause, references)])];
    }
    const beyond = clause.phrases.filter((phrase) => phrase.preposition === 'with' && !phrase.fronted);
    if (first.length !== 1 || beyond.length === 0) continue;
    const parties = new Set(first);
    for (const person of people)
      if (person.party !== null && !person.party.startsWith('org:') && person.from >= clause.verb.to)
        parties.add(person.party);
    if (parties.size >= 3) return [...parties];
  }
  return NOBODY;
}

/** "A of Peru, B of Chile and C of Togo met with D of Mali": Mali. */
function partiesMet({ phrases }: Clause, references: readonly Reference[]): readonly PartyId[] {
  return phrases.flatMap((phrase) => (phrase.preposition === 'with' ? partiesWithin(references, phrase) : []));
}

/** "Peru, Chile and Togo met in Lima", "Peru, Chile and Togo condemned …", "the meeting among Peru, Chile and Togo": states that a text about no pair names as those who met. */
export function namedCompany(sentence: ParsedSentence, references: readonly Reference[]): readonly PartyId[] {
  const listed = listedNames(sentence, references);
  if (listed === null) return NOBODY;
  const { tokens, tagged } = sentence;
  const told = sentence.clauses.some(
    ({ form, voice, subject, lemma }) =>
      form === 'finite' &&
      voice === 'active' &&
      subject !== null &&
      subject.from <= listed.from &&
      subject.to >= listed.to &&
      (TALKING.has(lemma) || JOINT_ACTS.has(lemma)),
  );
  if (told) return listed.parties;
  if (!/^(?:among|between|of)$/.test(tokens[listed.from - 1]?.norm ?? '')) return NOBODY;
  const first = sentence.units.find((unit) => unit.kind === 'noun' && unit.to === listed.from - 1);
  return first !== undefined && GATHERINGS.has(tagged.lemmas[first.head] ?? '') ? listed.parties : NOBODY;
}

/** The first three names or more, up to five, that stand in one list. */
export function listedNames(
  { tokens }: ParsedSentence,
  references: readonly Reference[],
): { readonly from: number; readonly to: number; readonly parties: readonly PartyId[] } | null {
  let list: Reference[] = [];
  for (const reference of references) {
    if (reference.kind !== 'name' || reference.parties.length !== 1) continue;
    const last = list.at(-1);
    const joined =
      last !== undefined &&
      reference.from > last.to &&
      reference.from - last.to <= 3 &&
      tokens.slice(last.to, reference.from).every(({ norm }) => norm === ',' || norm === 'and' || norm === 'the');
    if (joined) list.push(reference);
    else {
      if (list.length > 2) break;
      list = [reference];
    }
  }
  const [first] = list;
  const end = list.at(-1);
  if (first === undefined || end === undefined || list.length < 3 || list.length >= MOST) return null;
  const parties = [...new Set(list.flatMap((reference) => reference.parties))];
  return parties.length === list.length ? { from: first.from, to: end.to, parties } : null;
}
