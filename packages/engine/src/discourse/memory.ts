import type { ParsedSentence, Reference, ResolvedDate, ResolvedPerson } from '../sentence.ts';
import { rangesOverlap, type TokenRange } from '../span.ts';
import type { Clause } from '../syntax/clause.ts';
import { TELLING } from '../syntax/telling-verbs.ts';
import type { PartyId } from '../types.ts';
import { companyOf, listedNames, namedCompany } from './company.ts';
import { convenedIn } from './convened.ts';
import type { DiscourseState } from './discourse-state.ts';
import { partiesWithin } from './distinct-parties.ts';
import { envoysIn } from './envoys.ts';
import { guestTold } from './guest.ts';
import { joinedPair } from './joined-pair.ts';
import { ministryNamed } from './own-ministry.ts';
import { areOfficials } from './pair-of.ts';
import { type Passage, tellPassage } from './passage.ts';
import { isBarePerson } from './pronouns.ts';
import { quotationLeftOpen } from './quotation.ts';
import { setsSideBySide } from './sets-side-by-side.ts';
import { subjectPerson } from './subject-person.ts';

/** What is kept from the sentences before. */
export interface Memory extends DiscourseState {
  readonly date: string | null;
  readonly passage: Passage | null;
  /** The person who was the last subject, where the text names one. */
  readonly subjectPerson: ResolvedPerson | null;
  /** Named persons in order of mention, for "the President", "the Minister". */
  readonly named: readonly ResolvedPerson[];
}

/** What is kept once a sentence is resolved. */
export function remember(
  memory: Memory,
  sentence: ParsedSentence,
  people: readonly ResolvedPerson[],
  references: readonly Reference[],
  dates: readonly ResolvedDate[],
): Memory {
  const { mainPair, home } = memory;
  const parties: PartyId[] = [];
  let state: PartyId | null = null;
  let foreign: PartyId | null = null;
  let organization: PartyId | null = null;
  let officials: PartyId | null = null;
  for (const { kind, parties: referred } of references) {
    if (kind === 'pronoun' || kind === 'pair' || kind === 'city') continue;
    for (const party of referred) if (!parties.includes(party)) parties.push(party);
    const first = referred[0] ?? null;
    if (kind === 'organization') organization = first;
    else if (kind === 'office' && first?.startsWith('org:')) officials = first;
    else if ((kind === 'name' || kind === 'demonym') && referred.length === 1) {
      state = first;
      if (first !== home) foreign = first;
    }
  }
  const told = references.filter(({ kind }) => kind !== 'pronoun' && kind !== 'pair');
  const isLocal =
    parties.length === 2 &&
    (!mainPair ||
      parties.every((party) => mainPair.includes(party)) ||
      (parties.some((party) => mainPair.includes(party)) &&
        !references.some(
          ({ kind, parties: two }) => kind === 'pair' && two.every((party) => mainPair.includes(party)),
        ) &&
        (setsSideBySide(told, sentence) || areOfficials(told, mainPair))));
  const met = companyOf(sentence, people, references);
  const company = met.length > 0 || mainPair || references.length < 3 ? met : namedCompany(sentence, references);
  const subject =
    speakersClause(sentence, people) ?? sentence.clauses.find((clause) => clause.form === 'finite' && clause.subject);
  const subjectRange = subject?.subject ?? null;
  const subjectParties = subjectRange ? partiesWithin(references, subjectRange) : [];
  const quoted = quotationLeftOpen(sentence, memory.quoted);
  return {
    mainPair,
    home,
    voice: memory.voice,
    group: memory.group,
    localPair: isLocal ? (parties as [PartyId, PartyId]) : memory.localPair,
    localSegment: isLocal ? sentence.segment.start : memory.localSegment,
    localIndex: isLocal || speaksOf(memory.localPair, references) ? sentence.index : memory.localIndex,
    joined: parties.length > 2 ? joinedPair(sentence, references) : null,
    quoted,
    turn: memory.turn,
    convened: convenedIn(sentence, references, memory.convened),
    section: memory.section,
    portrayed: memory.portrayed,
    company: company.length > 0 ? company : memory.company,
    envoys: envoysOf(memory, people),
    listed: (references.length < 3 ? null : listedNames(sentence, references)?.parties) ?? memory.listed,
    subject: subjectParties.length > 0 ? subjectParties : memory.subject,
    guest: guestTold(sentence, references, mainPair) ?? memory.guest,
    lastState: onlyState(subjectParties) ?? foreign ?? state ?? memory.lastState,
    recent: withLatest(memory.recent, parties),
    organizations: withOrganizations(memory.organizations, parties),
    lastOrganization: organization ?? officials ?? memory.lastOrganization,
    ministry: ministryNamed(sentence, references) ?? memory.ministry,
    // Within a quotation it goes on to be whoever began to speak.
    subjectPersonParty:
      personOfSubject(sentence, people, subjectRange, memory) ??
      describedPerson(sentence, people, subjectRange, subjectParties) ??
      (quoted < 0 ? null : memory.subjectPersonParty),
    subjectPerson: subjectPerson(sentence, people, subjectRange, memory),
    // Behind somebody whose state nobody knows, "he" is not whoever was named before.
    lastPersonParty:
      people.findLast((person) => person.party)?.party ??
      (subjectRange !== null && people.some((person) => person.name !== null && rangesOverlap(person, subjectRange))
        ? null
        : memory.lastPersonParty),
    date: dateToldLast(dates) ?? sentence.segment.date ?? memory.date,
    passage: dates.length > 0 ? tellPassage(sentence, dates) : memory.passage,
    named: people.some((person) => person.name !== null)
      ? [...memory.named, ...people.filter((person) => person.name !== null || person.party !== null)].slice(-40)
      : memory.named,
  };
}

/** The date that "two days later" counts from; of "On 3 May X said that the talks might end in June" the day. */
function dateToldLast(dates: readonly ResolvedDate[]): string | null {
  const told = dates.filter((date) => !date.cited && !date.until);
  const [first, last] = [told[0], told.at(-1)];
  return (
    (first && first.from <= 2 && first.edtf.length === 10 && (last?.edtf.length ?? 0) < 10 ? first : last)?.edtf ?? null
  );
}

/** "The sides will sign a pact, President N said": behind what is said, whoever says it is whom the text goes on with. */
function speakersClause({ clauses }: ParsedSentence, people: readonly ResolvedPerson[]): Clause | undefined {
  const [first] = clauses;
  return clauses.find(
    ({ form, lemma, subject, index, link }) =>
      index > 0 &&
      form === 'finite' &&
      link === 'main' &&
      TELLING.has(lemma) &&
      subject !== null &&
      first !== undefined &&
      subject.from >= first.to &&
      people.some((person) => person.name !== null && rangesOverlap(person, subject)),
  );
}

function envoysOf({ envoys }: Memory, people: readonly ResolvedPerson[]): readonly PartyId[] {
  if (people.length < 3) return envoys;
  const listed = envoysIn(people);
  return listed.length > 0 ? listed : envoys;
}

const MOST_RECENT = 8;

function withLatest(recent: readonly PartyId[], parties: readonly PartyId[]): readonly PartyId[] {
  const states = parties.filter((party) => !party.startsWith('org:'));
  if (states.length === 0) return recent;
  return [...recent.filter((party) => !states.includes(party)), ...states].slice(-MOST_RECENT);
}

const MOST_ORGANIZATIONS = 3;

function withOrganizations(named: readonly PartyId[], parties: readonly PartyId[]): readonly PartyId[] {
  const latest = parties.filter((party) => party.startsWith('org:'));
  if (latest.length === 0) return named;
  return [...named.filter((party) => !latest.includes(party)), ...latest].slice(-MOST_ORGANIZATIONS);
}

/** "The two sides agreed": of those two still. */
function speaksOf(pair: readonly PartyId[] | null, references: readonly Reference[]): boolean {
  return (
    pair !== null &&
    references.some(
      ({ kind, parties }) => kind === 'pair' && parties.length === 2 && parties.every((party) => pair.includes(party)),
    )
  );
}

/** Whom "he" means later: the person who was the subject; of two, the one of the speaking party; a pronoun keeps the one before. */
function personOfSubject(
  sentence: ParsedSentence,
  people: readonly ResolvedPerson[],
  subject: { readonly from: number; readonly to: number } | null,
  memory: Memory,
): PartyId | null {
  if (!subject) return null;
  if (isBarePerson(sentence.tokens.slice(subject.from, subject.to).map(({ norm }) => norm)))
    return memory.subjectPersonParty ?? memory.lastPersonParty;
  // "“We signed a treaty”": whoever speaks goes on.
  if (subject.to - subject.from === 1 && /^(?:we|i)$/.test(sentence.tokens[subject.from]?.norm ?? ''))
    return memory.subjectPersonParty;
  const parties: PartyId[] = [];
  for (const person of people)
    if (person.party !== null && rangesOverlap(person, subject) && !parties.includes(person.party))
      parties.push(person.party);
  if (parties.length === 1) return parties[0] as PartyId;
  return parties.includes(memory.home ?? '') ? memory.home : null;
}

/** "The African diplomat met N. He …": the one whom words other than a name or an office describe. */
function describedPerson(
  { tokens, tagged }: ParsedSentence,
  people: readonly ResolvedPerson[],
  subject: (TokenRange & { readonly head: number }) | null,
  parties: readonly PartyId[],
): PartyId | null {
  const [only = null] = parties;
  return subject !== null &&
    parties.length === 1 &&
    DESCRIBED.has(tokens[subject.head]?.norm ?? '') &&
    tagged.lemmas[subject.to - 1] === tokens[subject.to - 1]?.norm &&
    people.every((person) => !rangesOverlap(person, subject))
    ? only
    : null;
}

/** What somebody is called who has a name and an office elsewhere. */
const DESCRIBED: ReadonlySet<string> = new Set(
  'diplomat leader official dignitary politician statesman monarch ruler premier envoy visitor guest host counterpart'.split(
    ' ',
  ),
);

/** "the country" later means the subject where that was one state, else the state named last, preferably not the speaking one. */
function onlyState(subject: readonly PartyId[]): PartyId | null {
  const only = subject.filter((party) => !party.startsWith('org:'));
  return only.length === 1 ? (only[0] as PartyId) : null;
}
