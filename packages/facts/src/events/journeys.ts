import {
  type Clause,
  type Phrase,
  partiesIn,
  phrasesAfterNoun,
  phrasesBehind,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { eventDraft, peopleIn } from './draft.ts';
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
import type { EventNoun } from './nouns.ts';
import { destinations } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate, fittingDate, listedDates } from './times.ts';

/** Prepositions that lead to where a verb of motion goes; an empty list means its object. */
const MOTION: Readonly<Record<string, readonly string[]>> = {
  visit: [],
  tour: [],
  travel: ['to'],
  fly: ['to'],
  journey: ['to'],
  arrive: ['in', 'at', 'to', 'for'],
  land: ['in', 'at'],
  leave: ['for'],
  depart: ['for'],
  head: ['to', 'for'],
  lead: ['to'],
  be: ['in'],
  return: [],
  come: ['to'],
  go: ['to'],
  expect: ['in', 'at'],
};

/** The verbs of journeys. */
export const JOURNEY_VERBS: readonly string[] = Object.keys(MOTION);

/** Officials who travel to another party. */
export function journeyDrafts(scene: EventScene): EventDraft[] {
  return scene.sentence.clauses.flatMap((clause) => {
    const prepositions = MOTION[clause.lemma];
    if (!prepositions || clause.lemma === 'return') return [];
    if (
      clause.lemma === 'lead' &&
      !(
        clause.object && scene.sentence.tagged.lemmas.slice(clause.object.from, clause.object.to).includes('delegation')
      )
    )
      return [];
    if (clause.lemma === 'be' && !staysFor(scene, clause)) return [];
    if (clause.lemma === 'expect' && !(clause.voice === 'passive' && isAwaited(scene, clause))) return [];
    // "when it comes to Peru"
    if (clause.lemma === 'come' && scene.sentence.tokens[clause.verb.from - 1]?.norm === 'it') return [];
    const goals = goalsOf(clause, prepositions);
    return goals.length === 0 ? [] : journeyDraft(scene, clause, goals);
  });
}

/** "will be in Lima to meet …", "is in the country on a visit", "is in Lima for the summit": an official's stay with its purpose. */
function staysFor(scene: EventScene, clause: Clause): boolean {
  const { sentence } = scene;
  const subject = clause.subject;
  if (
    !subject ||
    clause.negated ||
    !sentence.people.some((person) => person.from < subject.to && subject.from < person.to)
  )
    return false;
  if (
    clause.object !== null &&
    sentence.tokens[clause.object.from]?.kind === 'word' &&
    clause.object.from < (clause.phrases[0]?.from ?? Number.POSITIVE_INFINITY)
  )
    return false;
  const next = sentence.clauses[clause.index + 1];
  const purpose = next?.form === 'infinitive' && next.governor === clause.index;
  const event = clause.phrases.some(
    (phrase) =>
      (phrase.preposition === 'for' || phrase.preposition === 'on') &&
      scene.nouns.some((noun) => noun.head >= phrase.from && noun.head < phrase.to),
  );
  return event || (purpose && clause.tense !== null);
}

/** "is expected in Lima on Tuesday for a state visit". */
function isAwaited(scene: EventScene, clause: Clause): boolean {
  const { sentence } = scene;
  const { subject } = clause;
  return (
    subject !== null &&
    !clause.negated &&
    sentence.people.some((person) => person.from < subject.to && subject.from < person.to) &&
    !sentence.clauses.some((other) => other.form === 'infinitive' && other.governor === clause.index) &&
    (scene.nouns.some((noun) => noun.kind === 'visit' && noun.head >= clause.verb.to) ||
      sentence.resolvedDates.some((date) => date.from >= clause.verb.to && date.to <= clause.to))
  );
}

function goalsOf(clause: Clause, prepositions: readonly string[]): Phrase[] {
  if (prepositions.length === 0) {
    if (clause.voice === 'passive') return clause.subject ? [clause.subject] : [];
    const rest = clause.phrases.filter((phrase) => phrase.preposition === null && !phrase.fronted);
    return clause.object ? [clause.object, ...rest, ...phrasesBehind(clause, 'in')] : [];
  }
  const found = clause.phrases.filter(
    (phrase) => phrase.preposition !== null && prepositions.includes(phrase.preposition) && !phrase.fronted,
  );
  return found.length > 0
    ? [
        ...found,
        ...clause.phrases.filter(
          (phrase) => phrase.preposition === null && !phrase.fronted && found.every((goal) => goal.to <= phrase.from),
        ),
      ]
    : [];
}

function journeyDraft(scene: EventScene, clause: Clause, goals: readonly Phrase[]): EventDraft[] {
  const { sentence, context } = scene;
  const rule = 'events/travelled';
  const awaited = clause.lemma === 'expect';
  if (clause.voice === 'passive' && clause.lemma !== 'visit' && !awaited) return [];
  const traveller =
    clause.voice === 'passive' && !awaited ? (phrasesBehind(clause, 'by')[0] ?? null) : travellerOf(clause);
  const named =
    traveller !== null && hasOfficials(sentence, traveller) && sentence.tokens[traveller.head]?.capital === true;
  // "her leadership arrives at a juncture": no person goes anywhere.
  if (traveller && STATES_OF_THINGS.test(sentence.tagged.lemmas[traveller.head] ?? '')) return [];
  if (!traveller || !(named || isSide(sentence, traveller)) || isCrowd(sentence, traveller)) return [];
  const direct = goals.map((goal) => destinations(sentence, goal));
  const reached = direct.some((goal) => goal.parties.length > 0)
    ? direct
    : [destinations(sentence, beyond(scene, clause, goals))];
  const place = reached.find((goal) => goal.place.city !== null || goal.place.country !== null)?.place ?? {
    city: null,
    country: null,
  };
  const visitors = partiesIn(sentence, traveller).slice(0, 3);
  const goalsNamed = [...new Set(reached.flatMap((goal) => goal.parties))].filter((party) => !visitors.includes(party));
  const hosts =
    goalsNamed.length === 0 && goals.some((goal) => isHere(scene, goal)) ? otherOfPair(scene, visitors) : goalsNamed;
  if (hosts.length === 0) {
    context.note?.(rule, 'no other party is reached');
    return [];
  }
  const parties =
    visitors.length > 0 ? [...visitors, ...hosts] : completed(scene, hosts, hasOfficials(sentence, traveller));
  if (parties.length < 2) return [];
  const realis = awaited || acceptedInvitation(scene, clause) ? 'planned' : happened(sentence, clause);
  const date = fittingDate(eventDate(sentence, clause, scene.held), clause.tense, realis, context.document.date);
  const status = statusOf(
    scene,
    clause.lemma === 'leave' && clause.tense === 'present' ? 'planned' : realis,
    date.date,
    null,
  );
  if (!status || isHabitual(scene, clause, date.date !== null)) {
    context.note?.(rule, status ? 'a repeated practice' : `${clause.lemma} is ${realis}`);
    return [];
  }
  if (
    status === 'planned' &&
    date.date === null &&
    realis === 'planned' &&
    clause.form === 'infinitive' &&
    !acceptedInvitation(scene, clause)
  )
    return [];
  const dates = status === 'held' ? [date, ...listedDates(sentence, date)] : [date];
  return dates.map((date) =>
    eventDraft(sentence, {
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
      sketch: { reported: isReported(scene, clause), sameDay: saysSameDay(sentence) },
    }),
  );
}

const STATES_OF_THINGS =
  /^(?:leadership|presidency|chairmanship|election|appointment|announcement|decision|victory|term|speech|death)$/;

const CROWD = 200;

/** "90,000 Danes visited": tourists are a figure, not a delegation. */
function isCrowd(sentence: ResolvedSentence, traveller: TokenRange): boolean {
  return sentence.quantities.some(
    (quantity) => quantity.from >= traveller.from && quantity.to <= traveller.to && quantity.value >= CROWD,
  );
}

/** "a region, including Peru and Chile", "three nations: Peru, …", "a conference on trade in Lima": what follows the goal. */
function beyond(scene: EventScene, clause: Clause, goals: readonly Phrase[]): TokenRange {
  const { sentence } = scene;
  const from = goals[0]?.from ?? clause.verb.to;
  if (clause.lemma === 'visit' || clause.lemma === 'be') return { from, to: from };
  const next = sentence.clauses.find(
    (other) => other.verb.from >= from && other.lemma !== 'include' && other.form !== 'gerund',
  );
  return { from, to: next ? next.verb.from : sentence.tokens.length };
}

/** "arrived in the city", "is in the country". */
function isHere(scene: EventScene, goal: Phrase): boolean {
  const { tokens } = scene.sentence;
  return (
    goal.to - goal.from <= 4 &&
    tokens[goal.from]?.norm === 'the' &&
    /^(?:city|country|capital|island|kingdom|republic|sultanate|emirate)$/.test(tokens[goal.head]?.norm ?? '')
  );
}

function otherOfPair(scene: EventScene, visitors: readonly string[]): string[] {
  const pair = scene.context.document.mainPair;
  const other =
    pair && visitors.length === 1 && pair.includes(visitors[0] as string)
      ? pair.find((party) => party !== visitors[0])
      : undefined;
  return other ? [other] : [];
}

function travellerOf(clause: Clause): Phrase | null {
  return clause.subject;
}

/** "accepted an invitation to visit X" plans the visit. */
function acceptedInvitation(scene: EventScene, clause: Clause): boolean {
  const governor = clause.governor === null ? undefined : scene.sentence.clauses[clause.governor];
  return (
    clause.form === 'infinitive' &&
    governor?.lemma === 'accept' &&
    !governor.negated &&
    // "thanked him for accepting the invitation to visit": he is there.
    scene.sentence.tokens[governor.verb.from - 1]?.norm !== 'for'
  );
}

/** "High-level visits from A to B include the visit of N in May": who travels where, for the visits that the sentence goes on to list. */
function leadingVisits(
  scene: EventScene,
  noun: EventNoun,
): { readonly visitors: readonly string[]; readonly hosts: readonly string[] } | null {
  const { sentence } = scene;
  const head = sentence.tokens.findIndex((token) => token.norm === 'visits');
  if (head < 0 || head >= noun.from || sentence.tokens[noun.head]?.norm !== 'visit') return null;
  const phrases = phrasesAfterNoun(sentence, head);
  const parties = (preposition: string): string[] =>
    phrases.filter((phrase) => phrase.preposition === preposition).flatMap((phrase) => partiesIn(sentence, phrase));
  const hosts = parties('to');
  const visitors = parties('from');
  return hosts.length === 1 && visitors.length <= 1 ? { visitors, hosts } : null;
}

/** Host and visitor of a visit named by a noun: "the visit of X to Y", "X's visit to Y", "paid a visit to Y". */
export function visitSides(
  scene: EventScene,
  noun: EventNoun,
  agent: TokenRange | null,
): {
  readonly parties: readonly string[];
  readonly hosts: readonly string[];
  readonly place: { readonly city: string | null; readonly country: string | null };
  readonly people: readonly TokenRange[];
} | null {
  const { sentence } = scene;
  const goals = noun.phrases.filter(
    (phrase) => phrase.preposition === 'to' || phrase.preposition === 'in' || phrase.preposition === 'at',
  );
  const reached = goals.map((goal) => destinations(sentence, goal));
  const of = noun.phrases.filter((phrase) => phrase.preposition === 'of' || phrase.preposition === 'by');
  const possessor = { from: noun.from, to: noun.head };
  const sources = [
    possessor,
    ...of,
    ...(partiesIn(sentence, possessor).length === 0 && of.length === 0 && agent ? [agent] : []),
  ];
  const sent = [...new Set(sources.flatMap((source) => partiesIn(sentence, source)))].slice(0, 2);
  const arrived = [...new Set(reached.flatMap((goal) => goal.parties))].filter((party) => !sent.includes(party));
  const leading = arrived.length === 0 ? leadingVisits(scene, noun) : null;
  const visitors = leading && sent.length === 0 ? leading.visitors : sent;
  const hosts = leading ? leading.hosts.filter((party) => !visitors.includes(party)) : arrived;
  const place = reached.find((goal) => goal.place.city !== null || goal.place.country !== null)?.place ?? {
    city: null,
    country: null,
  };
  if (hosts.length === 0 && visitors.length === 0) return null;
  const parties = completed(scene, [...visitors, ...hosts], true);
  if (parties.length < 2) return null;
  const known = hosts.length > 0 ? hosts : parties.filter((party) => !visitors.includes(party));
  const country =
    place.country === null && place.city === null && known[0] && !known[0].startsWith('org:')
      ? known[0]
      : place.country;
  return { parties, hosts: known, place: { city: place.city, country }, people: sources };
}
