import {
  type Clause,
  collect,
  type PartyId,
  type Phrase,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { isPlayed } from '../shared/played.ts';
import { acceptedInvitation } from './accepted-invitations.ts';
import { arrivedApart } from './arrivals-apart.ts';
import { delegationHeads } from './delegation-heads.ts';
import { eventDraft, peopleIn } from './draft.ts';
import { isOverBefore, placeBefore } from './earlier-stops.ts';
import type { EventPlace } from './event-place.ts';
import {
  completed,
  type EventScene,
  happened,
  hasOfficials,
  isHabitual,
  isReported,
  isSide,
  saysSameDay,
  statusOf,
} from './frame.ts';
import { isGivenUp } from './given-up.ts';
import {
  areMany,
  beyondGoals,
  dateOfStop,
  filedHere,
  goalsOf,
  hereOf,
  isCrowd,
  isHere,
  isOwnMission,
  townOf,
  visitedOnPage,
} from './journey-goals.ts';
import { arrivesAtResult, comesToAnEnd, continuesDoing, isFired } from './no-journey.ts';
import { destinations } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { isAwaited, stayedSince, staysFor } from './stays.ts';
import { isTaking, takenOnTour } from './taken-tours.ts';
import { eventDate, fittingDate } from './times.ts';
import { isSomebodyToldOf } from './told-of.ts';
import type { EventStatus } from './words.ts';

/** Prepositions that lead to where a verb of motion goes; an empty list means its object. */
const MOTION: Readonly<Record<string, readonly string[]>> = {
  visit: [],
  tour: [],
  travel: ['to'],
  fly: ['to', 'into'],
  jet: ['to', 'into'],
  touch: ['in', 'at'],
  set: ['for'],
  journey: ['to'],
  arrive: ['in', 'at', 'to', 'for'],
  land: ['in', 'at'],
  leave: ['for'],
  depart: ['for'],
  head: ['to', 'for'],
  lead: ['to'],
  be: ['in'],
  stay: ['in'],
  return: [],
  come: ['to'],
  stop: ['in'],
  go: ['to'],
  continue: ['to'],
  proceed: ['to'],
  expect: ['in', 'at'],
  take: ['to'],
  bring: ['to'],
};

/** The verbs of journeys. */
export const JOURNEY_VERBS: readonly string[] = Object.keys(MOTION);

/** "will continue to Peru": somebody in office, and the place right behind the verb. */
function goesOnTo({ sentence }: EventScene, { object, subject, verb }: Clause, [goal]: readonly Phrase[]): boolean {
  return (
    object === null &&
    goal !== undefined &&
    goal.from <= verb.to + 2 &&
    (hasOfficials(sentence, subject) || isSomebodyToldOf(sentence, subject)) &&
    destinations(sentence, goal).parties.length === 1
  );
}

/** Officials who travel to another party. */
export function journeyDrafts(scene: EventScene): EventDraft[] {
  return collect(scene.sentence.clauses, (told) => {
    const taken = isTaking(told.lemma) ? takenOnTour(scene, told) : null;
    if (isTaking(told.lemma) && taken === null) return [];
    const clause = taken ?? told;
    const prepositions = MOTION[clause.lemma];
    if (!prepositions || clause.lemma === 'return') return [];
    if (clause.lemma === 'come' && comesToAnEnd(scene.sentence, clause)) return [];
    if (isFired(scene.sentence, clause) || continuesDoing(scene.sentence, clause)) return [];
    if (
      (clause.lemma === 'lead' || (clause.lemma === 'head' && clause.object !== null)) &&
      !(
        clause.object && scene.sentence.tagged.lemmas.slice(clause.object.from, clause.object.to).includes('delegation')
      )
    )
      return [];
    // "leading the delegation to the Assembly's session": the session is the event.
    if (/^(?:lead|head)$/.test(clause.lemma) && clause.object && isSessionOnly(scene, goalsOf(clause, prepositions)))
      return [];
    if (/^(?:touch|set)$/.test(clause.lemma) && !/^(?:down|off|out)$/.test(clause.particle ?? '')) return [];
    if (clause.lemma === 'set' && clause.object) return [];
    if (clause.lemma === 'arrive' && arrivesAtResult(scene.sentence, clause)) return [];
    if (/^(?:be|stay)$/.test(clause.lemma) && !staysFor(scene, clause)) return [];
    if (clause.lemma === 'expect' && !(clause.voice === 'passive' && isAwaited(scene, clause))) return [];
    // "flew blankets to Peru"
    if (clause.lemma === 'fly' && clause.object && !hasOfficials(scene.sentence, clause.object)) return [];
    // "when it comes to Peru"
    if (clause.lemma === 'come' && scene.sentence.tokens[clause.verb.from - 1]?.norm === 'it') return [];
    const goals = goalsOf(clause, prepositions);
    const filed = filedHere(scene, clause) ?? visitedOnPage(scene, clause);
    if (filed !== null) return journeyDraft(scene, clause, [], false, filed);
    if (goals.length === 0 || (/^(?:continue|proceed)$/.test(clause.lemma) && !goesOnTo(scene, clause, goals)))
      return [];
    // "After visiting A, the minister went to B on 3 May"
    if (clause.lemma === 'visit' && clause.form === 'gerund' && isOverBefore(scene.sentence, clause.head))
      return journeyDraft(scene, clause, goals, !isDated(scene.sentence, clause));
    const before = goals.filter((goal) => placeBefore(scene.sentence, goal) === 'stop');
    const after = goals.filter((goal) => placeBefore(scene.sentence, goal) === null);
    // "which has so far taken him to A": before what the item tells.
    if (after.length === goals.length) return journeyDraft(scene, clause, goals, taken?.tense === 'perfect');
    return [
      ...(after.length > 0 ? journeyDraft(scene, clause, after, false) : []),
      ...(before.length > 0 ? journeyDraft(scene, clause, before, true) : []),
    ];
  });
}

function isDated({ resolvedDates }: ResolvedSentence, { verb, to }: Clause): boolean {
  return resolvedDates.some((date) => date.from >= verb.to && date.to <= to);
}

/** All that is named behind the verb is an organization's gathering, and no place. */
function isSessionOnly({ sentence, nouns }: EventScene, goals: readonly Phrase[]): boolean {
  const [goal] = goals;
  if (goal === undefined || !nouns.some(({ head }) => goal.from <= head && head < goal.to)) return false;
  const { parties } = destinations(sentence, goal);
  return parties.length > 0 && parties.every((party) => party.startsWith('org:'));
}

/** "Mr N, a friend, went to X": nobody says for which party somebody without an office travels. */
function isPrivate(sentence: ResolvedSentence, traveller: TokenRange): boolean {
  const people = sentence.people.filter((person) => person.from < traveller.to && traveller.from < person.to);
  return people.length > 0 && people.every((person) => person.offices.length === 0 && person.party === null);
}

function journeyDraft(
  scene: EventScene,
  clause: Clause,
  goals: readonly Phrase[],
  before: boolean,
  filed: PartyId | null = null,
): EventDraft[] {
  const { sentence, context } = scene;
  if (isPlayed(sentence)) return [];
  const rule = 'events/travelled';
  const awaited = clause.lemma === 'expect';
  if (clause.voice === 'passive' && clause.lemma !== 'visit' && !awaited) return [];
  const traveller = clause.voice === 'passive' && !awaited ? (phrasesBehind(clause, 'by')[0] ?? null) : clause.subject;
  const named =
    traveller !== null && hasOfficials(sentence, traveller) && sentence.tokens[traveller.head]?.capital === true;
  // "her leadership arrives at a juncture": no person goes anywhere.
  if (traveller && STATES_OF_THINGS.test(sentence.tagged.lemmas[traveller.head] ?? '')) return [];
  if (!traveller || !(named || isSide(sentence, traveller)) || isCrowd(sentence, traveller)) return [];
  const direct = goals.map((goal) => destinations(sentence, goal));
  const reached =
    filed !== null || direct.some((goal) => goal.parties.length > 0)
      ? direct
      : [destinations(sentence, beyondGoals(scene, clause, goals))];
  const own = partiesIn(sentence, traveller).slice(0, 8);
  // "A delegation headed by N of A travelled to B"
  const travelling =
    own.length > 0
      ? own
      : [...new Set(collect(delegationHeads(sentence, [traveller]), (head) => partiesIn(sentence, head)))];
  const reachedParties = filed !== null ? [filed] : [...new Set(collect(reached, (goal) => goal.parties))];
  // "The Emperor and the Empress of Peru visited Chile": where both are read as travellers, nobody visits himself.
  const visitors =
    travelling.length === 2 && reachedParties.length === 1
      ? travelling.filter((party) => party !== reachedParties[0])
      : travelling;
  // "the country" of who visits it is the other's.
  const told = reached.find(
    ({ place: { city, country } }) => city !== null || (country !== null && !visitors.includes(country)),
  )?.place;
  const goalsNamed = reachedParties.filter((party) => !visitors.includes(party));
  if (clause.lemma === 'visit' && goals.some((goal) => isOwnMission(sentence, goal, visitors))) return [];
  const hosts =
    goalsNamed.length === 0 && goals.some((goal) => isHere(scene, goal)) ? hereOf(scene, visitors) : goalsNamed;
  if (hosts.length === 0) {
    context.note?.(rule, 'no other party is reached');
    return [];
  }
  const place =
    filed === null
      ? (told ?? { city: null, country: goalsNamed.length === 0 ? (hosts[0] ?? null) : null })
      : { city: context.row.dateline_city, country: filed };
  if (visitors.length === 0 && hosts.length > 1 && !isPrivate(sentence, traveller)) {
    // "Minister to visit A and B": of neither; the speaking party's, where there is one.
    const { home } = context.document;
    if (home === null || hosts.includes(home)) return [];
    visitors.push(home);
  }
  const parties =
    visitors.length > 0
      ? [...visitors, ...hosts]
      : isPrivate(sentence, traveller) || areMany(sentence, traveller)
        ? []
        : completed(scene, hosts, hasOfficials(sentence, traveller));
  if (parties.length < 2) return [];
  if (visitors.length === 0 && parties.some((party) => !hosts.includes(party) && isFurtherGoal(scene, clause, party)))
    return [];
  const realis = awaited || acceptedInvitation(scene, clause) ? 'planned' : happened(sentence, clause);
  const since = stayedSince(sentence, clause);
  const date = before
    ? NO_DATE
    : since
      ? factDate({ ...since, since: false })
      : fittingDate(eventDate(sentence, clause, scene.held), clause.tense, realis, context.document.date);
  const status = isGivenUp(sentence, clause)
    ? 'cancelled'
    : statusOf(scene, clause.lemma === 'leave' && clause.tense === 'present' ? 'planned' : realis, date.date, null);
  if (!status || isHabitual(scene, clause, date.date !== null)) {
    context.note?.(rule, status ? 'a repeated practice' : `${clause.lemma} is ${realis}`);
    return [];
  }
  if (
    status === 'planned' &&
    date.date === null &&
    realis === 'planned' &&
    clause.form === 'infinitive' &&
    clause.licensor !== 'be' &&
    !acceptedInvitation(scene, clause)
  )
    return [];
  // "travelled to A, B and C": a visit to each.
  const states = hosts.filter((party) => !party.startsWith('org:'));
  const each = states.length > 1 && states.length === hosts.length && visitors.length <= 1 ? states : null;
  if (each && parties.length === hosts.length + 1)
    return each.map((host) =>
      journeyTo(scene, clause, traveller, {
        status,
        parties: [...parties.filter((party) => !hosts.includes(party)), host],
        date: dateOfStop(scene, goals, host) ?? date,
        place: place.country === host ? place : { city: townOf(reached, host), country: host },
        hosts: [host],
        before,
        rule,
      }),
    );
  const apart = arrivedApart(sentence, clause, traveller).filter((party) => !hosts.includes(party));
  const visits = apart.length > 1 ? apart.map((party) => [party, ...hosts]) : [parties];
  return visits.map((each) =>
    journeyTo(scene, clause, traveller, { status, parties: each, date, place, hosts, before, rule }),
  );
}

/** "On his way to A, the minister will stop in B": whoever the minister is of, A is where he goes. */
function isFurtherGoal({ sentence: { references, tokens } }: EventScene, { verb }: Clause, party: PartyId): boolean {
  return references.some(
    ({ parties, from, to }) => to <= verb.from && parties.includes(party) && tokens[from - 1]?.norm === 'to',
  );
}

interface Journey {
  readonly status: EventStatus;
  readonly parties: readonly PartyId[];
  readonly date: FactDate;
  readonly place: EventPlace;
  readonly hosts: readonly PartyId[];
  /** True for a stop before the one that the verb tells of. */
  readonly before: boolean;
  readonly rule: string;
}

function journeyTo(scene: EventScene, clause: Clause, traveller: Phrase, journey: Journey): EventDraft {
  const { sentence } = scene;
  const { status, parties, date, place, hosts, before, rule } = journey;
  return eventDraft(sentence, {
    kind: 'visit',
    status,
    parties,
    date,
    place,
    range: { from: Math.min(clause.subject?.from ?? clause.from, clause.from), to: clause.to },
    rule,
    people: peopleIn(sentence, traveller),
    hosts,
    visitors: parties.filter((party) => !hosts.includes(party)),
    sketch: { reported: !before && isReported(scene, clause), sameDay: saysSameDay(sentence) },
  });
}

const STATES_OF_THINGS =
  /^(?:leadership|presidency|chairmanship|election|appointment|announcement|decision|victory|term|speech|death)$/;
