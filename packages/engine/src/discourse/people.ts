import { canonicalPersons } from '../persons/canonical-persons.ts';
import type { ParsedSentence } from '../sentence.ts';
import type { Office, PartyId, PersonMention } from '../types.ts';
import { accreditedEvidence } from './accredited-evidence.ts';
import type { OfficialsAtHome } from './dateline-home.ts';
import { delegationEvidence } from './delegation-evidence.ts';
import { hasOffice } from './office-of-state.ts';

/** What the document as a whole says about one person. */
export interface PersonFile {
  readonly fullName: string;
  readonly party: PartyId | null;
  readonly roles: ReadonlySet<string>;
}

/** Every named person of the document with the fullest name and the party, by the name as mentioned. */
export interface PeopleRegister {
  readonly byName: ReadonlyMap<string, PersonFile>;
}

/** Roles of which a state has one holder at a time. */
const SINGLE_HOLDER = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'defence_minister',
  'national_security_adviser',
  'parliament_speaker',
]);

/**
 * Settles the party of each named person: what the titles say, else the speaking party of the page, else what is left:
 * two holders of one office cannot serve the same party, and who visits a state is not of it.
 */
export function registerPeople(
  sentences: readonly ParsedSentence[],
  home: PartyId | null,
  pair: readonly [PartyId, PartyId] | null,
  title: readonly ParsedSentence[] = [],
  filed: OfficialsAtHome | null = null,
): PeopleRegister {
  const mentions: PersonMention[] = [];
  for (const { persons } of sentences) for (const person of persons) if (person.name !== null) mentions.push(person);
  const canonical = canonicalPersons(mentions);
  const offices = new Map<string, Office[]>();
  for (const mention of mentions) {
    const full = canonical.get(mention.name as string) ?? (mention.name as string);
    const held = offices.get(full);
    if (held === undefined) offices.set(full, [...mention.offices]);
    else held.push(...mention.offices);
  }
  const party = new Map<string, PartyId | null>();
  for (const [name, held] of offices) party.set(name, majority(held));
  assignRest({
    sentences: [...title, ...sentences],
    canonical,
    offices,
    party,
    home,
    pair,
    places: placesOf(sentences, canonical),
    filed,
  });
  const byName = new Map<string, PersonFile>();
  for (const [name, full] of canonical)
    byName.set(name, {
      fullName: full,
      party: party.get(full) ?? null,
      roles: new Set((offices.get(full) ?? []).map((office) => office.role)),
    });
  return { byName };
}

function majority(offices: readonly Office[]): PartyId | null {
  const votes = new Map<PartyId, number>();
  for (const office of offices) if (office.party) votes.set(office.party, (votes.get(office.party) ?? 0) + 1);
  // A Chair-in-Office acts for the organization, whatever office at home stands beside it.
  const acting = offices.find((office) => office.party?.startsWith('org:') && /\bin[- ]office\b/i.test(office.title));
  if (acting) return acting.party;
  // "the Chair of an organization, Prime Minister of X": first of all of X.
  return (
    [...votes].sort(
      (a, b) => b[1] - a[1] || Number(a[0].startsWith('org:')) - Number(b[0].startsWith('org:')),
    )[0]?.[0] ?? null
  );
}

interface Assignment {
  readonly sentences: readonly ParsedSentence[];
  readonly canonical: ReadonlyMap<string, string>;
  readonly offices: ReadonlyMap<string, readonly Office[]>;
  readonly party: Map<string, PartyId | null>;
  readonly home: PartyId | null;
  readonly pair: readonly [PartyId, PartyId] | null;
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly filed: OfficialsAtHome | null;
}

/** Passes over the unsettled persons; each may lean on whom the pass before has settled. */
const PASSES = 3;
/** Points from which a second holder of an office is one of another time. */
const CERTAIN = 3;
/** Sentences within which two holders of an office serve at the same time. */
const NEAR = 2;
/** Points for a party outside the document's pair from which it counts as a candidate. */
const OUTSIDE = 2;

function assignRest(state: Assignment): void {
  const { offices, party, home, pair } = state;
  for (let pass = 0; pass < PASSES; pass++) {
    const open = [...offices.keys()].filter((name) => !party.get(name));
    if (open.length === 0) return;
    const evidence = countEvidence(state);
    let settled = 0;
    for (const name of open) {
      const roles = new Set((offices.get(name) ?? []).map((office) => office.role));
      if (roles.size === 0) continue;
      const points = evidence.get(name);
      const outside = [...(points ?? [])].filter(([, value]) => value >= OUTSIDE).map(([candidate]) => candidate);
      const candidates = [...new Set([...(pair ?? (home ? [home] : [])), ...outside])];
      const allowed = candidates.filter(
        (candidate) =>
          (points?.get(candidate) ?? 0) >= CERTAIN ||
          (!holdsSameOffice(state, name, roles, candidate) &&
            (offices.get(name) ?? []).every((office) => office.former || hasOffice(candidate, office))),
      );
      const scored = allowed.map((candidate) => ({
        candidate,
        score: (candidate === home ? 1.5 : 0) + (points?.get(candidate) ?? 0),
      }));
      scored.sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1));
      const best = scored[0];
      if (!best || best.score < 0) continue;
      const others = new Set([...party].filter(([other, of]) => other !== name && of !== null).map(([, of]) => of));
      const alone =
        scored.length === 1 &&
        (best.score > 0 ||
          (candidates.length === 2 && ![...others].some((other) => other !== null && !candidates.includes(other))));
      const clear =
        alone ||
        (scored.length > 1 && best.score > 0 && best.score > (scored[1]?.score ?? 0)) ||
        (scored.length > 1 && best.score >= 0 && (scored[1]?.score ?? 0) <= -2);
      if (!clear) continue;
      party.set(name, best.candidate);
      settled++;
    }
    if (settled === 0) return;
  }
}

/** True where another person, named close by, holds the same single office for the candidate party. */
function holdsSameOffice(state: Assignment, name: string, roles: ReadonlySet<string>, candidate: PartyId): boolean {
  for (const [other, held] of state.offices) {
    if (other === name || state.party.get(other) !== candidate) continue;
    if (
      held.some((office) => SINGLE_HOLDER.has(office.role) && roles.has(office.role) && !office.former) &&
      areNear(state, name, other)
    )
      return true;
  }
  return false;
}

function areNear(state: Assignment, a: string, b: string): boolean {
  const first = state.places.get(a) ?? [];
  const second = state.places.get(b) ?? [];
  return first.some((i) => second.some((k) => Math.abs(i - k) <= NEAR));
}

/** Indices of the sentences that name each person, by full name. */
function placesOf(
  sentences: readonly ParsedSentence[],
  canonical: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const sentence of sentences) {
    for (const person of sentence.persons) {
      if (person.name === null) continue;
      const full = canonical.get(person.name) ?? person.name;
      const known = places.get(full) ?? [];
      if (known.length < 50) known.push(sentence.index);
      places.set(full, known);
    }
  }
  return places;
}

/** Points for and against each party: "his host" at a place, a visit to a state, a party's name right before or after. */
function countEvidence(state: Assignment): ReadonlyMap<string, ReadonlyMap<PartyId, number>> {
  const points = new Map<string, Map<PartyId, number>>();
  const addPoints = (name: string, party: PartyId, value: number): void => {
    const row = points.get(name) ?? new Map<PartyId, number>();
    row.set(party, (row.get(party) ?? 0) + value);
    points.set(name, row);
  };
  const headings = new Map(
    state.sentences
      .filter((sentence) => sentence.segment.kind === 'heading')
      .map((sentence) => [sentence.segment.start, sentence]),
  );
  for (const sentence of state.sentences) {
    for (const person of sentence.persons) {
      if (person.name === null) continue;
      const full = state.canonical.get(person.name) ?? person.name;
      if (state.party.get(full)) continue;
      const add: AddPoint = (party, value) => addPoints(full, party, value);
      for (const office of person.offices) if (office.party) add(office.party, 3);
      if (state.filed?.persons.has(person)) add(state.filed.party, 2);
      visitEvidence(sentence, person, state.home, add);
      hostEvidence(sentence, person, add);
      nearEvidence(sentence, person, add);
      sideEvidence(sentence, person, add);
      if (!state.filed) accreditedEvidence(sentence, person, add);
      delegationEvidence(sentence, person, add);
      presentationEvidence(state, sentence, person, add);
      counterpartEvidence(state, sentence, person, add);
      oppositeEvidence(state, sentence, person, add);
      respectiveEvidence(sentence, person, add);
      headingEvidence(headings, sentence, person, add);
    }
  }
  return points;
}

type AddPoint = (party: PartyId, value: number) => void;

const TRAVEL = /^(?:visit|arrive|travel|tour|attend|land|fly|go|depart)$/;

function visitEvidence(sentence: ParsedSentence, person: PersonMention, home: PartyId | null, add: AddPoint): void {
  for (const clause of sentence.clauses) {
    if (!clause.subject || !(clause.subject.from <= person.from && person.to <= clause.subject.to)) continue;
    const visits =
      TRAVEL.test(clause.lemma) ||
      sentence.tagged.lemmas.slice(clause.verb.to, clause.to).includes('visit') ||
      clause.lemma === 'be';
    if (!visits) continue;
    for (const actor of sentence.actors)
      if (actor.from >= clause.verb.to && actor.to <= clause.to && actor.form !== 'demonym')
        // "The President will visit Chile" on a page of Chile's: the page's own officials need not be told of there.
        add(actor.actorId, actor.actorId === home && clause.lemma !== 'be' ? -3.5 : -2);
    for (const place of sentence.places)
      if (place.country && place.from >= clause.verb.to && place.to <= clause.to) add(place.country, -2);
  }
}

function hostEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  credentialsEvidence(sentence, person, add);
  for (const clause of sentence.clauses) {
    if (
      !/^(?:receive|host|welcome)$/.test(clause.lemma) ||
      clause.voice === 'passive' ||
      !clause.subject ||
      clause.subject.from > person.from ||
      person.to > clause.subject.to
    )
      continue;
    for (const place of sentence.places)
      if (
        place.country &&
        place.from >= clause.verb.to &&
        place.to <= clause.to &&
        sentence.tokens[place.from - 1]?.norm === 'in'
      )
        add(place.country, 2);
  }
  // "visited X, where he met N": N is met at home.
  const where = sentence.tokens.findIndex(
    (token, i) => token.norm === 'where' && i < person.from && i > person.from - 14,
  );
  const there =
    where > 0
      ? sentence.actors.filter((actor) => actor.form !== 'demonym' && actor.to >= where - 1 && actor.to <= where).at(-1)
      : undefined;
  if (there) add(there.actorId, 2.5);
  const state = statePlaced(sentence, person);
  if (state) add(state, 3);
  const before = sentence.tokens.slice(Math.max(0, person.from - 4), person.from).map((token) => token.norm);
  if (!before.includes('host')) return;
  for (const place of sentence.places) if (place.country) add(place.country, 2);
  for (const actor of sentence.actors)
    if (actor.form === 'name' && sentence.tokens[actor.from - 1]?.norm === 'in') add(actor.actorId, 2);
}

/** "In Ghana, the delegation met with Vice President N": whom a sentence that opens with a state has met, is met at home. */
function statePlaced(sentence: ParsedSentence, person: PersonMention): PartyId | null {
  if (sentence.tokens[0]?.norm !== 'in') return null;
  const state = sentence.actors.find((actor) => actor.from <= 2 && actor.from > 0 && actor.form === 'name');
  if (!state || state.actorId.startsWith('org:') || sentence.tokens[state.to]?.norm !== ',') return null;
  const met = sentence.clauses.find((clause) => /^(?:meet|speak|confer|talk)$/.test(clause.lemma) && clause.subject);
  return met?.subject && met.subject.from > state.to && person.from >= met.verb.to && person.to <= met.to
    ? state.actorId
    : null;
}

/** "Ambassador N presented his credentials to President M": where N is one's own, M is the other side's. */
function presentationEvidence(state: Assignment, sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { home, pair } = state;
  if (!home || !sentence.tokens.some((token) => /^(?:credentials|credence)$/.test(token.norm))) return;
  const presents = sentence.clauses.find(
    (clause) => /^(?:present|submit|hand)$/.test(clause.lemma) && clause.voice !== 'passive' && clause.subject,
  );
  const subject = presents?.subject;
  if (!presents || !subject || person.from < presents.verb.to || sentence.tokens[person.from - 1]?.norm !== 'to')
    return;
  const envoy = sentence.persons.find((other) => other.from >= subject.from && other.to <= subject.to);
  const sent = envoy?.offices.some((office) => office.role === 'ambassador' && office.party === null) === true;
  if (!sent || sentence.actors.some((actor) => actor.from >= subject.from && actor.to <= subject.to)) return;
  add(home, -4);
  const other = pair?.includes(home) ? pair.find((candidate) => candidate !== home) : undefined;
  if (other) add(other, 2);
}

/** "President N received the letters of ambassadors to Peru": who receives them is of the state that they are sent to. */
function credentialsEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  if (!sentence.tokens.some((token) => /^(?:credentials|credence)$/.test(token.norm))) return;
  const receives = sentence.clauses.some(
    (clause) =>
      /^(?:receive|accept)$/.test(clause.lemma) &&
      clause.voice !== 'passive' &&
      clause.subject !== null &&
      clause.subject.from <= person.from &&
      person.to <= clause.subject.to,
  );
  if (!receives) return;
  for (const actor of sentence.actors)
    if (
      sentence.tokens[actor.from - 1]?.norm === 'to' &&
      /^(?:ambassadors?|envoys?|commissioners?|diplomats)$/.test(sentence.tokens[actor.from - 2]?.norm ?? '')
    )
      add(actor.actorId, 4);
  for (const place of sentence.places)
    if (place.country && /^(?:in|at|,)$/.test(sentence.tokens[place.from - 1]?.norm ?? '')) add(place.country, 3);
}

function nearEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  for (const actor of sentence.actors) {
    if (actor.to === person.from && actor.form !== 'people') add(actor.actorId, 2);
    if (
      actor.from === person.to + 1 &&
      /^(?:of|from)$/.test(sentence.tokens[person.to]?.norm ?? '') &&
      !isSender(sentence, person, actor)
    )
      add(actor.actorId, 3);
  }
  // "KUWAIT: The Emir received …": the state before the colon is where the item comes from.
  const [first] = sentence.actors;
  if (first && first.from === 0 && sentence.tokens[first.to]?.norm === ':' && sentence.persons[0] === person)
    add(first.actorId, 2);
  const titleSubject = sentence.segment.kind === 'title' && sentence.actors[0] && sentence.actors[0].from < person.from;
  if (titleSubject) add(sentence.actors[0]?.actorId as PartyId, 0.5);
}

/** "a message to King N from Peru's President": the state behind "from" belongs to the next person's title. */
function isSender(
  sentence: ParsedSentence,
  person: PersonMention,
  actor: { readonly from: number; readonly to: number },
): boolean {
  return (
    sentence.tokens[person.to]?.norm === 'from' &&
    sentence.persons.some((other) => other !== person && other.from <= actor.from && actor.to < other.to)
  );
}

const SIDE = new Set(['delegation', 'side', 'team', 'part', 'one']);

/** "the Peruvian delegation was led by N", "N by the Peruvian side", "the first Peruvian President". */
function sideEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { tokens, actors } = sentence;
  const word = (i: number): string => tokens[i]?.norm ?? '';
  for (const actor of actors) {
    if (actor.to <= person.from && actor.to >= person.from - 9 && word(person.from - 1) === 'by') {
      const between = tokens.slice(actor.to, person.from).map((token) => token.norm);
      if (
        between.some((norm) => SIDE.has(norm)) &&
        (between.length <= 3 ||
          between.some((norm) => norm === 'led' || norm === 'headed' || norm === 'chaired' || norm === 'represented'))
      )
        add(actor.actorId, 3);
    }
    if (
      actor.from >= person.to &&
      actor.from <= person.to + 4 &&
      SIDE.has(word(actor.to)) &&
      /^(?:by|on|from|for)$/.test(word(person.to) === ',' ? word(person.to + 1) : word(person.to))
    )
      add(actor.actorId, 3);
    const leads =
      actor.from >= person.to &&
      actor.from <= person.to + 3 &&
      tokens
        .slice(person.to, actor.from)
        .some((token) => /^(?:led|headed|leads|heads|chaired|chairs|represented|represents)$/.test(token.norm)) &&
      SIDE.has(word(actor.to));
    if (leads) add(actor.actorId, 3);
    const title = tokens
      .slice(actor.to, actor.to + 3)
      .map((token) => token.norm)
      .join(' ');
    if (
      actor.form === 'demonym' &&
      actor.from >= person.to &&
      word(actor.from - 1) === 'first' &&
      person.offices.some((office) => title.startsWith(office.title.toLowerCase()))
    )
      add(actor.actorId, 2);
  }
}

/** "N and his Peruvian counterpart M": N is not of Peru. */
function counterpartEvidence(state: Assignment, sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const named = sentence.actors.find(
    (actor) =>
      actor.form === 'demonym' &&
      sentence.tokens[actor.to]?.norm === 'counterpart' &&
      sentence.tokens[actor.to + 1]?.norm === ',' &&
      actor.to + 2 === person.from,
  );
  // "with her Brazilian counterpart, Minister N"
  if (named) add(named.actorId, 5);
  const counterpart = sentence.persons.find(
    (other) =>
      other !== person && other.from >= person.to && other.offices.some((office) => /counterpart/i.test(office.title)),
  );
  const party = counterpart?.offices.find((office) => office.party)?.party ?? unnamedCounterpart(sentence, person);
  if (!party) return;
  add(party, -3);
  const other = state.pair?.includes(party) ? state.pair.find((candidate) => candidate !== party) : undefined;
  if (other) add(other, 2);
}

/** "N called his Peruvian counterpart …", where the other has no name. */
function unnamedCounterpart(sentence: ParsedSentence, person: PersonMention): PartyId | undefined {
  return sentence.actors.find(
    ({ from, to, form }) =>
      form === 'demonym' &&
      from > person.to &&
      /^counterparts?$/.test(sentence.tokens[to]?.norm ?? '') &&
      /^(?:his|her)$/.test(sentence.tokens[from - 1]?.norm ?? '') &&
      !sentence.persons.some(
        (other) => other !== person && other.name !== null && other.from >= person.to && other.to <= from,
      ),
  )?.actorId;
}

const ENCOUNTER =
  /^(?:meet|receive|host|welcome|greet|speak|talk|call|confer|work|hold|have|thank|telephone|phone|congratulate|present|submit)$/;

/** Offices whose holders their own head of state receives as well. */
const AT_HOME = /^(?:other|agency_head|parliamentarian|military_commander|parliament_speaker)$/;

/** Who meets, receives or thanks somebody of one party is of the other. */
function oppositeEvidence(state: Assignment, sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  for (const clause of sentence.clauses) {
    if (!ENCOUNTER.test(clause.lemma) || clause.to < person.from) continue;
    const beyond = clause.phrases.filter(
      (phrase) =>
        !phrase.fronted &&
        (phrase.preposition === 'with' ||
          phrase.preposition === null ||
          (phrase.preposition === 'to' && (clause.lemma === 'present' || clause.lemma === 'submit'))),
    );
    const objects = [...(clause.object ? [clause.object] : []), ...beyond];
    const inSubject = clause.subject !== null && clause.subject.from <= person.from && person.to <= clause.subject.to;
    const inObject = objects.some((range) => range.from <= person.from && person.to <= range.to);
    const reciprocal =
      inSubject && objects.length === 0 && /^(?:meet|speak|talk|confer)$/.test(clause.lemma)
        ? coordinated(state, sentence, clause.subject, person)
        : [];
    if (inSubject === inObject) continue;
    const opposite = new Set(
      reciprocal.length > 0
        ? reciprocal
        : inSubject
          ? objects.flatMap((range) => partiesAt(state, sentence, range))
          : clause.subject
            ? partiesAt(state, sentence, clause.subject)
            : [],
    );
    const pronoun =
      inObject &&
      clause.subject !== null &&
      clause.subject.to - clause.subject.from === 1 &&
      /^(?:he|she|they)$/.test(sentence.tokens[clause.subject.from]?.norm ?? '');
    if (pronoun && state.home && !travelsTo(sentence, state.home)) opposite.add(state.home);
    // "ISLAMABAD: The Prime Minister met Pakistan's ambassador to …": one's own.
    if (inObject === false && state.filed?.persons.has(person)) opposite.delete(state.filed.party);
    if (state.home && inObject && opposite.size === 0 && isOwnLeader(sentence, clause.subject))
      opposite.add(state.home);
    if (
      inObject &&
      person.offices.length > 0 &&
      person.offices.every((office) => AT_HOME.test(office.role) && office.party === null)
    )
      continue;
    for (const party of opposite) {
      add(party, -3);
      const other = state.pair?.includes(party) ? state.pair.find((candidate) => candidate !== party) : undefined;
      if (other && opposite.size === 1) add(other, 2);
    }
  }
  invitationEvidence(sentence, person, add);
}

/** "PM met President N" on a page of one's own: an office that is not said whose, and of whom. */
function isOwnLeader(
  sentence: ParsedSentence,
  subject: { readonly from: number; readonly to: number } | null,
): boolean {
  if (!subject) return false;
  const people = sentence.persons.filter((person) => person.from >= subject.from && person.to <= subject.to);
  return (
    people.length === 1 &&
    people[0]?.name === null &&
    people[0].offices.some((office) => SINGLE_HOLDER.has(office.role) && office.party === null)
  );
}

/** "N visited Peru when he met …": on a page of Peru's, "he" is the guest. */
function travelsTo(sentence: ParsedSentence, home: PartyId): boolean {
  return sentence.clauses.some(
    (clause) =>
      TRAVEL.test(clause.lemma) &&
      sentence.actors.some(
        (actor) =>
          actor.actorId === home &&
          actor.form !== 'demonym' &&
          actor.from >= clause.verb.to &&
          actor.from <= clause.verb.to + 4,
      ),
  );
}

/** Party of the other of the two persons who meet: "N and M met". */
function coordinated(
  state: Assignment,
  sentence: ParsedSentence,
  subject: { readonly from: number; readonly to: number },
  person: PersonMention,
): PartyId[] {
  const named = sentence.persons.filter((one) => one.from >= subject.from && one.to <= subject.to && one.name !== null);
  const other = named.length === 2 ? named.find((one) => one !== person) : undefined;
  return other ? partiesAt(state, sentence, other) : [];
}

/** "at the invitation of N" names the host of a visit to a place, "the visit of N to X" somebody from elsewhere. */
function invitationEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const before = sentence.tokens
    .slice(Math.max(0, person.from - 3), person.from)
    .map((token) => token.norm)
    .join(' ');
  const invited = /invitation of$/.test(before);
  const visitor = /visits? (?:of|by)$/.test(before);
  if (!invited && !visitor) return;
  for (const place of sentence.places)
    if (place.country && sentence.tokens[place.from - 1]?.norm === 'to') add(place.country, invited ? 3 : -2);
  for (const actor of sentence.actors)
    if (actor.form === 'name' && sentence.tokens[actor.from - 1]?.norm === 'to') add(actor.actorId, invited ? 3 : -2);
}

function partiesAt(
  state: Assignment,
  sentence: ParsedSentence,
  range: { readonly from: number; readonly to: number },
): PartyId[] {
  const people = sentence.persons.filter((person) => person.from >= range.from && person.to <= range.to);
  const parties = people.flatMap((person) => {
    const settled =
      person.name === null ? null : (state.party.get(state.canonical.get(person.name) ?? person.name) ?? null);
    const own = settled ?? person.offices.find((office) => office.party)?.party;
    return own ? [own] : [];
  });
  const actors = sentence.actors.filter(
    (actor) =>
      actor.from >= range.from &&
      actor.to <= range.to &&
      !people.some((person) => person.from <= actor.from && actor.to <= person.to),
  );
  return [...parties, ...actors.map((actor) => actor.actorId)];
}

/** Rows under "From X to Y" are of people from X. */
function headingEvidence(
  headings: ReadonlyMap<number, ParsedSentence>,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  void person;
  for (const span of sentence.segment.headings) {
    const heading = headings.get(span.start);
    if (!heading) continue;
    const preposition = (at: number): string => {
      const before = heading.tokens[at - 1]?.norm ?? '';
      return before === 'the' ? (heading.tokens[at - 2]?.norm ?? '') : before;
    };
    for (const actor of heading.actors) {
      if (/^(?:from|by)$/.test(preposition(actor.from))) add(actor.actorId, 4);
      else if (preposition(actor.from) === 'to' && heading.actors.length <= 2) add(actor.actorId, -3);
    }
  }
}

/** "the ministers of Peru and Chile, N and M": as many persons as parties, in the same order. */
function respectiveEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const named = sentence.persons.filter((one) => one.name !== null);
  const people = runAround(named, named.indexOf(person), sentence);
  if (people.length < 2) return;
  const actors = sentence.actors.filter(
    (actor) =>
      actor.to <= (people[0] as PersonMention).from &&
      !sentence.persons.some((one) => one.from <= actor.from && actor.to <= one.to && one.name !== null),
  );
  const parties = runAround(actors, actors.length - 1, sentence);
  const ids = new Set(parties.map((actor) => actor.actorId));
  if (parties.length !== people.length || ids.size !== parties.length) return;
  const actor = parties[people.indexOf(person)];
  if (actor) add(actor.actorId, 3);
}

/** The members of the enumeration that `at` belongs to: only commas, "and" and articles stand between them. */
function runAround<T extends { readonly from: number; readonly to: number }>(
  items: readonly T[],
  at: number,
  sentence: ParsedSentence,
): T[] {
  const joined = (a: T | undefined, b: T | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.to <= b.from &&
    b.from - a.to <= 3 &&
    sentence.tokens.slice(a.to, b.from).every((token) => /^(?:,|and|the|respectively)$/.test(token.norm)) &&
    b.from > a.to;
  let first = at;
  let last = at;
  while (first > 0 && joined(items[first - 1], items[first])) first--;
  while (joined(items[last], items[last + 1])) last++;
  return at < 0 ? [] : items.slice(first, last + 1);
}
