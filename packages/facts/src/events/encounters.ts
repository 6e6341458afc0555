import {
  type Clause,
  type Phrase,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { CALLING_VERBS, calledOn, visitedPerson } from '../shared/courtesy-call.ts';
import { type EventFacts, eventDraft, peopleIn } from './draft.ts';
import {
  completed,
  type EventScene,
  happened,
  hasOfficials,
  isHabitual,
  isLead,
  isReported,
  isSide,
  modeOf,
  partiesOf,
  saysSameDay,
  statusOf,
} from './frame.ts';
import { destinations, type EventPlace, NOWHERE, placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate, fittingDate } from './times.ts';
import { type EventKind, MECHANISM } from './words.ts';

const MEET = new Set(['meet', 'confer']);
const DISCUSS = new Set(['discuss']);
const RECEIVE = new Set(['receive', 'welcome', 'host', 'greet']);
const SPEAK = new Set(['speak', 'talk', 'converse']);
const PHONE_VERBS = new Set(['phone', 'telephone', 'call', 'ring']);

/** The verbs of encounters. */
export const ENCOUNTER_VERBS: readonly string[] = [
  ...MEET,
  ...DISCUSS,
  ...RECEIVE,
  ...SPEAK,
  ...PHONE_VERBS,
  ...CALLING_VERBS,
];

/** Officials who meet, receive one another, or speak by telephone. */
export function encounterDrafts(scene: EventScene): EventDraft[] {
  return scene.sentence.clauses.flatMap((clause) => {
    if (MEET.has(clause.lemma)) return metDrafts(scene, clause);
    if (DISCUSS.has(clause.lemma)) return discussedDrafts(scene, clause);
    if (RECEIVE.has(clause.lemma)) return receivedDrafts(scene, clause);
    const host = calledOn(scene.sentence, clause) ?? visitedPerson(scene.sentence, clause);
    if (host) return calledOnDrafts(scene, clause, host);
    if (SPEAK.has(clause.lemma) || PHONE_VERBS.has(clause.lemma)) return calledDrafts(scene, clause);
    return [];
  });
}

interface Sides {
  readonly parties: readonly string[];
  readonly ranges: readonly (TokenRange | null)[];
}

/** Subject and object, or subject and "with", of an active verb; subject and "by" or "with" of a passive one. */
function sidesOf(scene: EventScene, clause: Clause): Sides {
  const { sentence } = scene;
  const companions = withPhrases(sentence, clause);
  const ranges = [clause.subject, clause.voice === 'active' ? clause.object : null, ...companions];
  const referred = partiesOf(sentence, ranges);
  const parties =
    referred.length < 2 && clause.subject && isPlural(sentence, clause.subject)
      ? [...new Set([...referred, ...namedIn(sentence, clause.subject)])]
      : referred;
  const other =
    [clause.object, ...companions].some((range) => hasOfficials(sentence, range)) ||
    (clause.subject !== null &&
      parties.length === 0 &&
      hasOfficials(sentence, clause.subject) &&
      isPlural(sentence, clause.subject));
  const unknown = sentence.people.some(
    (person) =>
      person.name !== null &&
      person.party === null &&
      ranges.some((range) => range !== null && person.from < range.to && range.from < person.to),
  );
  const { mainPair, home } = scene.context.document;
  // Somebody whose state the text leaves open stands for one of the two only where the text is about two.
  const strangers =
    (unknown && (mainPair === null || (home === null && !isHeard(scene, parties)))) ||
    (parties.length === 0 &&
      sentence.people.some(
        (person) =>
          person.name !== null &&
          ranges.some((range) => range !== null && person.from < range.to && range.from < person.to),
      ) &&
      mainPair?.some((party) => party.startsWith('org:')));
  const silent =
    clause.subject !== null &&
    hasOfficials(sentence, clause.subject) &&
    partiesIn(sentence, clause.subject).length === 0 &&
    parties.length > 0 &&
    !strangers &&
    !(unknown && home === null && parties.length > 1)
      ? ownSide(scene, parties)
      : null;
  if (silent) return { parties: [silent, ...parties], ranges };
  return { parties: strangers && parties.length < 2 ? [] : completed(scene, parties, other), ranges };
}

/** Somebody of the pair's other side is known by name: only then may a stranger be of it. */
function isHeard(scene: EventScene, parties: readonly string[]): boolean {
  const { mainPair, people } = scene.context.document;
  const others = mainPair?.filter((party) => !parties.includes(party)) ?? [];
  return (
    [...people.byName.values()].some((file) => file.party !== null && others.includes(file.party)) ||
    parties.length === 0
  );
}

/** "N telephoned the leaders of A and B", where nobody knows of which state N is: the call is not one between A and B. */
function lacksAgent(
  sentence: ResolvedSentence,
  clause: Clause,
  ranges: readonly (TokenRange | null)[],
  parties: readonly string[],
): boolean {
  const { subject } = clause;
  if (!subject || clause.voice === 'passive' || partiesIn(sentence, subject).length > 0) return false;
  const others = partiesOf(
    sentence,
    ranges.filter((range) => range !== subject),
  );
  return others.length > 1 && parties.every((party) => others.includes(party)) && isNamed(sentence, subject);
}

/** Whom "the delegation" is of: the speaking party, else the one of the pair that stands on no other side. */
function ownSide(scene: EventScene, others: readonly string[]): string | null {
  const { home, mainPair } = scene.context.document;
  if (home && !others.includes(home)) return home;
  return mainPair?.find((party) => !others.includes(party)) ?? null;
}

/** Parties named in the range, also within an office ("the ministers of Peru and Chile"). */
function namedIn(sentence: ResolvedSentence, range: TokenRange): string[] {
  return sentence.actors
    .filter((actor) => actor.from >= range.from && actor.to <= range.to)
    .map((actor) => actor.actorId);
}

/** "of our NATO allies". */
function isMembership(sentence: ResolvedSentence, phrase: TokenRange): boolean {
  return /^(?:allies|members|partners|countries|states|nations)$/.test(sentence.tokens[phrase.to - 1]?.norm ?? '');
}

/** "with" phrases of a clause with what a comma or an "and" adds to them. */
function withPhrases(sentence: ResolvedSentence, clause: Clause): TokenRange[] {
  const found: TokenRange[] = [];
  let open = false;
  // "Following A's call with B, C met with D": B stands before it all, and met nobody here.
  const later = clause.phrases.some((phrase) => phrase.preposition === 'with' && !phrase.fronted);
  for (const phrase of clause.phrases) {
    if (phrase.fronted && later) continue;
    // "with the Group of our NATO allies": what the group is made of is no other side.
    if (open && phrase.preposition === 'of' && isMembership(sentence, phrase)) continue;
    const opens = phrase.preposition === 'with' || (phrase.preposition === 'to' && SPEAK.has(clause.lemma));
    if ((opens && hasOfficials(sentence, phrase)) || (opens && partiesIn(sentence, phrase).length > 0)) {
      found.push(phrase);
      open = true;
    } else if (
      open &&
      (phrase.preposition === null ||
        (phrase.preposition === 'of' &&
          !/^(?:ahead|because|light|margins|sidelines|view|front|eve)$/.test(
            sentence.tokens[phrase.from - 2]?.norm ?? '',
          )) ||
        phrase.preposition === 'from' ||
        phrase.preposition === 'for') &&
      (hasOfficials(sentence, phrase) || partiesIn(sentence, phrase).length > 0) &&
      !inTopic(sentence, phrase)
    )
      found.push(phrase);
    else if (phrase.preposition !== null && phrase.preposition !== 'for') open = false;
  }
  return found;
}

function inTopic(sentence: ResolvedSentence, range: TokenRange): boolean {
  return /^(?:on|about|regarding|to)$/.test(sentence.tokens[range.from - 1]?.norm ?? '');
}

/** A name of two words or more, of somebody whose office the text does not give. */
function isNamed(sentence: ResolvedSentence, range: TokenRange | null): boolean {
  return (
    range !== null &&
    range.to - range.from >= 2 &&
    sentence.tokens.slice(range.from, range.to).every((token) => token.capital)
  );
}

function isPlural(sentence: ResolvedSentence, range: TokenRange): boolean {
  const head = sentence.tokens[range.to - 1];
  return (
    head !== undefined &&
    (/s$/.test(head.norm) || sentence.tokens.slice(range.from, range.to).some((token) => token.norm === 'and'))
  );
}

/** "met with A, President of X; B, President of Y; and C …": semicolons cut the rest of a list off from its verb. */
function tailOf(scene: EventScene, clause: Clause): TokenRange | null {
  const { sentence } = scene;
  const semicolon = sentence.tokens.findIndex(
    (token, i) => token.norm === ';' && i >= clause.verb.to && i <= clause.to,
  );
  if (semicolon < 0 || sentence.clauses.some((other) => other.verb.from > semicolon)) return null;
  return { from: semicolon + 1, to: sentence.tokens.length };
}

function metDrafts(scene: EventScene, clause: Clause): EventDraft[] {
  const { sentence, context } = scene;
  const sides = sidesOf(scene, clause);
  const tail = tailOf(scene, clause);
  const parties = tail ? [...new Set([...sides.parties, ...partiesIn(sentence, tail)])] : sides.parties;
  const ranges = tail ? [...sides.ranges, tail] : sides.ranges;
  if ((clause.voice === 'passive' && withPhrases(sentence, clause).length === 0) || clause.particle === 'up') return [];
  const { subject } = clause;
  const session =
    subject &&
    !clause.object &&
    (MECHANISM.has(sentence.tagged.lemmas[subject.head] ?? '') ||
      sentence.tagged.lemmas[subject.head] === 'council' ||
      sentence.tokens[subject.head]?.norm === 'council');
  if (
    session &&
    (parties.length !== 2 || scene.nouns.some((noun) => noun.head >= subject.from && noun.head < subject.to))
  )
    return [];
  if (session)
    return finish(scene, clause, {
      kind: 'consultations',
      parties,
      ranges,
      rule: 'events/met',
      hosts: [],
      visitors: [],
    });
  if (!hasOfficials(sentence, clause.subject) && partiesIn(sentence, clause.subject).length === 0) return [];
  if (clause.object && clause.voice === 'active' && !isSide(sentence, clause.object)) return [];
  if (parties.length < 2 || lacksAgent(sentence, clause, ranges, parties)) {
    context.note?.('events/met', `one party only: ${parties.join(', ') || 'none'}`);
    return [];
  }
  return finish(scene, clause, { kind: 'meeting', parties, ranges, rule: 'events/met', hosts: [], visitors: [] });
}

/** Two named officials of two parties who discuss something at a stated place or time have met. */
function discussedDrafts(scene: EventScene, clause: Clause): EventDraft[] {
  const { sentence, context } = scene;
  const { subject } = clause;
  if (!subject || clause.voice === 'passive' || clause.form !== 'finite' || context.row.genre === 'bilateral_profile')
    return [];
  const partner = withPhrases(sentence, clause).find((range) =>
    peopleIn(sentence, range).some((person) => person.party !== null),
  );
  const ranges = partner ? [subject, partner] : [subject];
  const people = ranges.flatMap((range) => peopleIn(sentence, range)).filter((person) => person.party !== null);
  const parties = [...new Set(people.map((person) => person.party as string))];
  const place = placeIn(sentence, clause, new Set(['in', 'at']));
  const told = place.city !== null || (isLead(scene) && isReported(scene, clause) && clause.tense !== 'future');
  if (
    parties.length !== 2 ||
    people.length < 2 ||
    !told ||
    (!partner && scene.nouns.some((noun) => noun.kind === 'call'))
  )
    return [];
  return finish(scene, clause, {
    kind: byTelephone(scene) ? 'call' : 'meeting',
    parties,
    ranges,
    rule: 'events/discussed',
    hosts: [],
    visitors: [],
  });
}

/** The item speaks of the telephone: what the two discussed, they discussed on it. */
function byTelephone(scene: EventScene): boolean {
  return scene.context.document.sentences.some(
    (other) =>
      Math.abs(other.index - scene.sentence.index) <= 3 &&
      modeOf(other, { from: 0, to: other.tokens.length }) === 'phone',
  );
}

function receivedDrafts(scene: EventScene, clause: Clause): EventDraft[] {
  const { sentence } = scene;
  const passive = clause.voice === 'passive';
  const guest = passive
    ? clause.subject
    : (clause.object ??
      clause.phrases.find((phrase) => phrase.preposition === null && phrase.from >= clause.verb.to) ??
      null);
  const host = passive ? (phrasesBehind(clause, 'by')[0] ?? null) : clause.subject;
  if (!guest || !host || !isGuest(sentence, guest)) return [];
  const guests = partiesIn(sentence, guest);
  const hosts = partiesIn(sentence, host).slice(0, 1);
  if (guests.length === 0 && isSomebodyAtHome(scene, guest)) return [];
  const parties = completed(scene, [...new Set([...hosts, ...guests])], true);
  if (parties.length < 2 || (!hasOfficials(sentence, host) && hosts.length === 0)) return [];
  const place = placeIn(sentence, clause);
  const into = phrasesBehind(clause, 'to', 'in', 'at').length > 0;
  const base = { parties, ranges: [host, guest], hosts, visitors: parties.filter((party) => !hosts.includes(party)) };
  const appointed =
    clause.lemma === 'welcome' &&
    sentence.tokens.slice(clause.verb.to, clause.to + 4).some((token) => token.norm === 'as');
  const visit =
    !appointed &&
    ((clause.lemma === 'host' && !isResident(sentence, guest)) ||
      ((clause.lemma === 'welcome' || clause.lemma === 'greet') && into));
  if (clause.lemma === 'welcome' && !into) return [];
  const drafts =
    clause.lemma === 'greet' || atAirport(sentence, clause)
      ? []
      : finish(scene, clause, {
          kind: 'meeting',
          rule: 'events/received',
          ...base,
          ...(visit && place.city !== null ? { place } : {}),
        });
  if (visit) {
    const country = hosts.find((party) => !party.startsWith('org:')) ?? null;
    const home = place.city === null && place.country === null ? { city: null, country } : place;
    drafts.push(...finish(scene, clause, { kind: 'visit', rule: 'events/welcomed', ...base, place: home }));
  }
  return drafts;
}

/** Who is welcomed at the airport arrives; the talks come later. */
function atAirport(sentence: ResolvedSentence, clause: Clause): boolean {
  return sentence.tokens
    .slice(clause.verb.to, clause.to + 4)
    .some((token) => /^(?:airport|airbase|airfield|aerodrome)$/.test(token.norm));
}

/** An ambassador is at home where he is received. */
function isResident(sentence: ResolvedSentence, guest: TokenRange): boolean {
  return sentence.tagged.lemmas
    .slice(guest.from, guest.to)
    .some((lemma) => lemma === 'ambassador' || lemma === 'consul');
}

/** Offices that one holds towards other parties. */
const ABROAD =
  /^(?:head_of_state|head_of_government|foreign_minister|deputy_foreign_minister|ambassador|consul|royal|special_representative|organization_head|delegation_head|minister)$/;

/** "the Chairman of the Municipal Council, N", "visiting ministers of nine nations": not the other of the document's two parties. */
function isSomebodyAtHome(scene: EventScene, guest: TokenRange & { readonly head: number }): boolean {
  const { sentence } = scene;
  const named = peopleIn(sentence, guest).filter((person) => person.name !== null && person.offices.length > 0);
  if (named.some((person) => person.party === null && !person.offices.some((office) => ABROAD.test(office.role))))
    return true;
  const head = sentence.tokens[guest.head]?.norm ?? '';
  return (
    /^(?:ministers|ambassadors|envoys|leaders|chiefs)$/.test(head) &&
    named.length === 0 &&
    !/^(?:the|both|his|her|their)$/.test(sentence.tokens[guest.from]?.norm ?? '')
  );
}

/** The chunk's head is a person, an office, a delegation or officials: not the letter, statement or decision of one. */
function isGuest(sentence: ResolvedSentence, range: TokenRange & { readonly head: number }): boolean {
  if (sentence.people.some((person) => person.from <= range.head && range.head < person.to)) return true;
  const lemma = sentence.tagged.lemmas[range.head] ?? '';
  return (
    /^(?:minister|president|delegation|official|counterpart|ambassador|leader|premier|chancellor|king|emir|sultan|prince|speaker|parliamentarian|envoy|representative|senator|guest|commissioner|secretary|mission)$/.test(
      lemma,
    ) && hasOfficials(sentence, range)
  );
}

/** A visitor's call on somebody in office. */
function calledOnDrafts(scene: EventScene, clause: Clause, host: Phrase): EventDraft[] {
  const { sentence } = scene;
  if (!hasOfficials(sentence, clause.subject) && partiesIn(sentence, clause.subject).length === 0) return [];
  const ranges = [clause.subject, host];
  const parties = completed(scene, partiesOf(sentence, ranges), true);
  if (parties.length < 2) return [];
  return finish(scene, clause, {
    kind: 'meeting',
    parties,
    ranges,
    rule: 'events/called-on',
    hosts: partiesIn(sentence, host).slice(0, 1),
    visitors: [],
  });
}

function calledDrafts(scene: EventScene, clause: Clause): EventDraft[] {
  const { sentence, context } = scene;
  const mode = modeOf(sentence, clause);
  const speaks = SPEAK.has(clause.lemma);
  if (clause.voice === 'passive') return [];
  let ranges: (TokenRange | null)[];
  if (speaks) {
    const companions = withPhrases(sentence, clause);
    const together =
      clause.subject !== null &&
      partiesIn(sentence, clause.subject).length >= 2 &&
      hasOfficials(sentence, clause.subject);
    if (companions.length === 0 && mode !== 'phone' && !together) return [];
    ranges = [clause.subject, ...companions];
  } else {
    if (
      !clause.object ||
      !isGuest(sentence, clause.object) ||
      clause.particle !== null ||
      phrasesBehind(clause, 'on', 'for', 'upon').length > 0
    )
      return [];
    const next = sentence.units.find((unit) => unit.from >= (clause.object?.to ?? 0));
    if (clause.lemma === 'call' && (next?.kind === 'noun' || next?.kind === 'quote')) return [];
    ranges = [clause.subject, clause.object];
  }
  const first = partiesOf(sentence, ranges);
  const parties = completed(scene, first, true);
  const subjectKnown =
    hasOfficials(sentence, clause.subject) ||
    isNamed(sentence, clause.subject) ||
    partiesIn(sentence, clause.subject).length > 0;
  if (parties.length < 2 || !subjectKnown || lacksAgent(sentence, clause, ranges, parties)) {
    context.note?.('events/called', 'the two sides are not clear');
    return [];
  }
  const readout = context.row.genre === 'meeting_readout';
  const inPlace = placeIn(sentence, clause, new Set(['in', 'at']));
  const gathering = phrasesBehind(clause, 'at').some(
    (phrase) =>
      partiesIn(sentence, phrase).some((party) => party.startsWith('org:')) ||
      scene.nouns.some((noun) => noun.head >= phrase.from && noun.head < phrase.to),
  );
  const titled = /\bmeet(?:ing|s)?\b/i.test(context.row.title ?? '') && !/\bcalls?\b/i.test(context.row.title ?? '');
  const together =
    gathering ||
    (titled && mode === null) ||
    inPlace.city !== null ||
    /sidelines?|margins?/.test(
      sentence.tokens
        .slice(clause.from, clause.to)
        .map((token) => token.norm)
        .join(' '),
    );
  if (speaks && mode === null && (together || !readout))
    return together
      ? finish(scene, clause, { kind: 'meeting', parties, ranges, rule: 'events/spoke', hosts: [], visitors: [] })
      : [];
  return finish(scene, clause, { kind: 'call', parties, ranges, rule: 'events/called', hosts: [], visitors: [] });
}

interface Encounter {
  readonly kind: EventKind;
  readonly parties: readonly string[];
  readonly ranges: readonly (TokenRange | null)[];
  readonly rule: string;
  readonly hosts: readonly string[];
  readonly visitors: readonly string[];
  readonly place?: { readonly city: string | null; readonly country: string | null };
}

function finish(scene: EventScene, clause: Clause, found: Encounter): EventDraft[] {
  const { sentence, context } = scene;
  const realis = happened(sentence, clause);
  const date = fittingDate(eventDate(sentence, clause, scene.held), clause.tense, realis, context.document.date);
  const status = statusOf(scene, realis, date.date, null);
  if (!status) {
    context.note?.(found.rule, `${clause.lemma} is ${realis}`);
    return [];
  }
  if (isHabitual(scene, clause, date.date !== null)) {
    context.note?.(found.rule, 'a repeated practice');
    return [];
  }
  const around = { from: Math.min(clause.subject?.from ?? clause.from, clause.from), to: clause.to };
  const mode = found.kind === 'call' ? (modeOf(sentence, around) ?? 'phone') : modeOf(sentence, around);
  const kind = found.kind === 'meeting' ? meetingKind(scene, clause) : found.kind;
  const place = found.place ?? (kind === 'call' ? NOWHERE : placeIn(sentence, clause, new Set(['in', 'at'])));
  const whereabouts =
    place.city === null && place.country === null && kind !== 'call'
      ? (placeOfJourney(sentence, clause) ?? frontedPlace(scene, clause))
      : place;
  const base: Omit<EventFacts, 'parties'> = {
    kind,
    status,
    date,
    place: whereabouts,
    range: around,
    rule: found.rule,
    mode,
    people: found.ranges.flatMap((range) => (range ? peopleIn(sentence, range) : [])),
    hosts: found.hosts,
    visitors: found.visitors,
    sketch: { reported: status === 'planned' || isReported(scene, clause), sameDay: saysSameDay(sentence) },
  };
  const separately = sentence.tokens
    .slice(clause.from, clause.to)
    .some((token) => token.norm === 'separately' || token.norm === 'separate');
  const subject = clause.subject ? partiesIn(sentence, clause.subject) : [];
  const only = subject[0];
  if (separately && subject.length === 1 && only !== undefined && found.parties.length > 2)
    return found.parties
      .filter((party) => party !== only)
      .map((party) => eventDraft(sentence, { ...base, parties: [only, party] }));
  return [eventDraft(sentence, { ...base, parties: found.parties })];
}

/** "travelled to Tunis and met with N": who has gone somewhere and met somebody, has met there. */
function placeOfJourney(sentence: ResolvedSentence, clause: Clause): EventPlace | null {
  const journey = clause.link === 'coordinate' && clause.governor !== null ? sentence.clauses[clause.governor] : null;
  if (!journey || !/^(?:travel|fly|go|arrive|journey|come)$/.test(journey.lemma)) return null;
  const place = placeIn(sentence, { from: journey.verb.to, to: clause.verb.from });
  return place.city === null ? null : place;
}

/** "met for the second round of political consultations" is a session of them. */
function meetingKind(scene: EventScene, clause: Clause): EventKind {
  const purpose = clause.phrases.find(
    (phrase) =>
      phrase.preposition === 'for' ||
      phrase.preposition === 'within' ||
      (phrase.preposition === 'during' && phrase.fronted === false),
  );
  const noun = purpose
    ? scene.nouns.find((candidate) => candidate.head >= purpose.from && candidate.head < purpose.to)
    : undefined;
  return noun && noun.kind === 'consultations' ? 'consultations' : 'meeting';
}

function frontedPlace(
  scene: EventScene,
  clause: Clause,
): { readonly city: string | null; readonly country: string | null } {
  const fronted = clause.phrases.find(
    (phrase) => phrase.fronted && (phrase.preposition === 'in' || phrase.preposition === 'at'),
  );
  if (!fronted) return NOWHERE;
  const { place } = destinations(scene.sentence, fronted);
  return place;
}
