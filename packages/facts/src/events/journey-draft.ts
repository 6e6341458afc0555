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
import { areMany, beyondGoals, dateOfStop, hereOf, isCrowd, isHere, isOwnMission, townOf } from './journey-goals.ts';
import { destinations } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { stayedSince } from './stays.ts';
import { eventDate, fittingDate } from './times.ts';
import type { EventStatus } from './words.ts';

/** "Mr N, a friend, went to X": nobody says for which party somebody without an office travels. */
function isPrivate(sentence: ResolvedSentence, traveller: TokenRange): boolean {
  const people = sentence.people.filter((person) => person.from < traveller.to && traveller.from < person.to);
  return people.length > 0 && people.every((person) => person.offices.length === 0 && person.party === null);
}

/** The visits that one clause of travel tells of; `before` where they come before what the item tells, `filed` where the item is filed from. */
export function journeyDraft(
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
