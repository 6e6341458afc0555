import { collect } from '../collect.ts';
import { UNKNOWN } from '../persons/counterpart.ts';
import { officeSingular } from '../persons/office-vocabulary.ts';
import type { ParsedSentence, ResolvedPerson } from '../sentence.ts';
import type { Office, PartyId, PersonMention } from '../types.ts';
import { counterpartOwner } from './counterpart-owner.ts';
import { holderOf } from './holder-of.ts';
import { leaderAtHome } from './leader-at-home.ts';
import type { Memory } from './memory.ts';
import { hasOffice } from './office-of-state.ts';
import type { ResolveContext } from './resolve-context.ts';

const NO_PEOPLE: readonly ResolvedPerson[] = [];
const NO_OFFICES: readonly Office[] = [];

/** The persons of a sentence with their full names and parties. */
export function resolvePeople(
  sentence: ParsedSentence,
  context: ResolveContext,
  memory: Memory,
): readonly ResolvedPerson[] {
  if (sentence.persons.length === 0) return NO_PEOPLE;
  return withCounterparts(sentence, context, memory).map((person) => {
    if (person.name !== null) {
      const file = context.people.byName.get(person.name);
      const fullName = file?.fullName ?? person.name;
      return resolved(person, fullName, file?.party ?? ownParty(person), heldBefore(person, fullName, memory));
    }
    const own = ownParty(person);
    if (own) return resolved(person, null, own);
    // "Heads of State and Government", "the security advisers": several, whoever was named before.
    if (isOfSeveral(sentence, person)) return resolved(person, null, null);
    // "The President thanked the Peruvian President": somebody else's.
    const besides = sentence.persons.find(
      (other) => other !== person && other.offices[0]?.role === person.offices[0]?.role && other.offices[0]?.party,
    )?.offices[0]?.party;
    const others = besides ? memory.named.filter(({ party }) => party !== besides) : memory.named;
    const named = isBesideAnother(sentence, person) ? ofThePair(others, memory) : others;
    const holder = holderOf(person, sentence, named, context.home, memory.subjectPerson);
    if (holder && hasOffices(holder.party, person)) return resolved(person, holder.fullName, holder.party);
    const atPost = headAtHome(person, sentence, context) ?? officeAtPost(person, sentence, context);
    return resolved(
      person,
      null,
      atPost ?? officeOfTheOther(person, sentence, context) ?? leaderAtHome(person, sentence, context),
    );
  });
}

/** "the Prime Minister and *the President* discussed trade": two who were not named again. */
function isBesideAnother({ persons, tokens }: ParsedSentence, person: PersonMention): boolean {
  const at = tokens[person.from - 1]?.norm === 'the' ? person.from - 2 : person.from - 1;
  return (
    tokens[at]?.norm === 'and' &&
    persons.some(({ name, to, offices }) => name === null && to === at && offices[0]?.role !== person.offices[0]?.role)
  );
}

/** Those of the two whom the text is about, where it names any. */
function ofThePair(people: readonly ResolvedPerson[], { mainPair }: Memory): readonly ResolvedPerson[] {
  const own = people.filter(({ party }) => party !== null && mainPair?.includes(party));
  return own.length > 0 ? own : people;
}

/** False where the party is known to have no such office: "the President" is not the King named before. */
function hasOffices(party: PartyId | null, { offices }: PersonMention): boolean {
  return party === null || offices.every((office) => hasOffice(party, office));
}

/** "his counterpart N" of one named before him whose office stands in another sentence: the same office. */
function withCounterparts(
  sentence: ParsedSentence,
  context: ResolveContext,
  { named }: Memory,
): readonly PersonMention[] {
  if (!sentence.persons.some(isOfUnknownOffice) && !sentence.persons.some(isOfBareOffice)) return sentence.persons;
  return sentence.persons.map((person, at) => {
    if (isOfBareOffice(person)) return ofFullOffice(person, counterpartOwner(sentence, at), context);
    if (!isOfUnknownOffice(person)) return person;
    const [office] = person.offices;
    const before = counterpartOwner(sentence, at)?.name ?? guestSpokenOf(office, named);
    const file = context.people.byName.get(before ?? '');
    const role = file ? officeShared(file.roles) : null;
    if (
      role === null ||
      office === undefined ||
      file?.fullName === context.people.byName.get(person.name ?? '')?.fullName
    )
      return { ...person, offices: [] };
    return { ...person, offices: [{ ...office, role }] };
  });
}

/** "The visitor met his Peruvian counterpart N": the last official of another state whom the text has named. */
function guestSpokenOf(office: Office | undefined, named: Memory['named']): string | null {
  const own = office?.party ?? null;
  if (own === null) return null;
  return (
    named.findLast(({ name, offices, party }) => name !== null && offices.length > 0 && party !== null && party !== own)
      ?.name ?? null
  );
}

function isOfUnknownOffice({ offices }: PersonMention): boolean {
  return offices[0]?.role === UNKNOWN;
}

const COUNTERPART = /\b(?:counterpart|homologue|colleague|peer|opposite number)$/;

/** A counterpart of one who is called a minister here. */
function isOfBareOffice({ offices }: PersonMention): boolean {
  return offices.length === 1 && offices[0]?.role === 'minister' && COUNTERPART.test(offices[0].title);
}

/** "Minister N and his Kenyan counterpart M", where N was named the Foreign Minister before: so is M. */
function ofFullOffice(
  person: PersonMention,
  owner: PersonMention | undefined,
  { people }: ResolveContext,
): PersonMention {
  const [office] = person.offices;
  if (office === undefined || !owner?.offices.some(({ title }) => /^Minister$/i.test(title))) return person;
  const roles = people.byName.get(owner.name ?? '')?.roles;
  const role = ['foreign_minister', 'defence_minister'].find((one) => roles?.has(one));
  return role === undefined ? person : { ...person, offices: [{ ...office, role }] };
}

/** What one who has several offices and his counterpart have in common: the ministry, else the only office. */
function officeShared(roles: ReadonlySet<string>): string | null {
  if (roles.has('foreign_minister')) return 'foreign_minister';
  const shared = [...roles].filter((role) => role !== 'other' && role !== 'delegation_head' && role !== UNKNOWN);
  return shared.length === 1 ? (shared[0] as string) : null;
}

/** Written out, so that all have one shape. */
function resolved(
  person: PersonMention,
  fullName: string | null,
  party: PartyId | null,
  held: readonly Office[] = NO_OFFICES,
): ResolvedPerson {
  const { type, from, to, name, nameRange, offices } = person;
  return { type, from, to, name, nameRange, offices, fullName, party, heldBefore: held };
}

/** "President N opened the session. N then left for Peru": the office stands with the first of the two names. */
function heldBefore({ offices }: PersonMention, name: string, { named }: Memory): readonly Office[] {
  if (offices.length > 0) return NO_OFFICES;
  const before = named.findLast((person) => person.fullName === name && person.offices.length > 0);
  return before?.offices.filter(({ former }) => !former) ?? NO_OFFICES;
}

function isOfSeveral({ tokens }: ParsedSentence, person: PersonMention): boolean {
  const { from, to } = person.offices[0]?.range ?? person;
  return tokens[from]?.norm === 'heads' || officeSingular(tokens[to - 1]?.norm ?? '') !== null;
}

function ownParty(person: PersonMention): PartyId | null {
  for (const office of person.offices) if (office.party) return office.party;
  return null;
}

const HEADS = /^(?:secretary|director)[- ]general$/i;

/** "The Secretary-General congratulates Peru" on a page of an organization: its own. */
function headAtHome(person: PersonMention, sentence: ParsedSentence, context: ResolveContext): PartyId | null {
  const title = person.offices[0]?.title ?? '';
  const { home, organization } = context;
  // Where nobody is known to speak: of the only organization that the text names.
  const headed = home === null ? organization : home;
  if (headed === null || !headed.startsWith('org:') || !HEADS.test(title)) return null;
  return sentence.tokens[person.from - 1]?.norm === 'the' || person.from === 0 ? headed : null;
}

/** On a page of a mission, "the Ambassador" is its own and "the Minister of Health" one of its host. */
function officeAtPost(
  { from, offices }: PersonMention,
  { tokens }: ParsedSentence,
  { home, host }: ResolveContext,
): PartyId | null {
  const role = offices[0]?.role;
  if (host === null || (tokens[from - 1]?.norm !== 'the' && tokens[from]?.norm !== 'the')) return null;
  return role === 'ambassador' ? home : role === 'minister' ? host : null;
}

/** "The King" of Kenya and Norway is Norway's; "the Prime Minister spoke to President X of Egypt": of the pair in focus, the party that the sentence's named officials do not serve. */
function officeOfTheOther(office: PersonMention, sentence: ParsedSentence, context: ResolveContext): PartyId | null {
  const role = office.offices[0]?.role;
  if (
    !context.mainPair ||
    (role !== 'head_of_state' && role !== 'head_of_government' && role !== 'foreign_minister') ||
    sentence.tokens[office.from - 1]?.norm !== 'the'
  )
    return null;
  const present = new Set(
    collect(sentence.persons, (person) =>
      person.name === null
        ? collect(person.offices, ({ party, role: other }) => (party && other === role ? [party] : []))
        : [context.people.byName.get(person.name)?.party ?? null],
    ),
  );
  const able = context.mainPair.filter((party) => hasOffices(party, office));
  const [only, second] = able;
  if (only === undefined) return null;
  // "The President spoke with French President N": somebody else's.
  if (second === undefined) return isNamedBeside(sentence, office, only) ? null : only;
  const left = context.mainPair.filter((party) => !present.has(party));
  return present.size > 0 && left.length === 1 ? (left[0] as PartyId) : null;
}

/** True where the sentence names somebody who holds the same office for the party. */
function isNamedBeside({ persons }: ParsedSentence, office: PersonMention, party: PartyId): boolean {
  const role = office.offices[0]?.role;
  return persons.some(
    ({ name, offices }) => name !== null && offices.some((held) => held.role === role && held.party === party),
  );
}
