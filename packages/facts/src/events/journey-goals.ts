import {
  type Clause,
  type PartyId,
  type Phrase,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  stateOfDateline,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { type FactDate, factDate } from '../shared/dates.ts';
import { type EventScene, hasOfficials } from './frame.ts';
import { destinations } from './places.ts';
import { eventDates } from './times.ts';

/** The phrases that say where a journey goes: objects, or what stands behind the verb's prepositions. */
export function goalsOf(clause: Clause, prepositions: readonly string[]): Phrase[] {
  if (prepositions.length === 0) {
    if (clause.voice === 'passive') return clause.subject ? [clause.subject] : [];
    const rest = clause.phrases.filter((phrase) => phrase.preposition === null && !phrase.fronted);
    // "visited to Lima"
    if (clause.object === null && clause.lemma === 'visit') return phrasesBehind(clause, 'to');
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

/** "a region, including Peru and Chile", "three nations: Peru, …", "a conference on trade in Lima": what follows the goal. */
export function beyondGoals(scene: EventScene, clause: Clause, goals: readonly Phrase[]): TokenRange {
  const { sentence } = scene;
  const from = goals[0]?.from ?? clause.verb.to;
  if (clause.lemma === 'visit' || clause.lemma === 'be') return { from, to: from };
  const next = sentence.clauses.find(
    (other) => other.verb.from >= from && other.lemma !== 'include' && other.form !== 'gerund',
  );
  return { from, to: next ? next.verb.from : sentence.tokens.length };
}

/** "arrived in the city", "is in the country". */
export function isHere(scene: EventScene, goal: Phrase): boolean {
  const { tokens } = scene.sentence;
  return (
    goal.to - goal.from <= 4 &&
    tokens[goal.from]?.norm === 'the' &&
    /^(?:city|country|capital|island|kingdom|republic|sultanate|emirate)$/.test(tokens[goal.head]?.norm ?? '')
  );
}

/** How many sentences back "the capital" is named. */
const NEAR = 2;

/** Where "the capital" is: with the other of the pair, else where the sentences just before or the dateline are. */
export function hereOf(scene: EventScene, visitors: readonly PartyId[]): PartyId[] {
  const other = otherOfPair(scene, visitors);
  if (other.length > 0 || visitors.length === 0) return other;
  const { document, row } = scene.context;
  const { index } = scene.sentence;
  for (let i = index - 1; i >= Math.max(0, index - NEAR); i--) {
    const place = document.sentences[i]?.places.findLast(({ country }) => country !== null)?.country;
    if (place) return visitors.includes(place) ? [] : [place];
  }
  const filed = row.dateline_city ? stateOfDateline(row.dateline_city) : null;
  return filed !== null && !visitors.includes(filed) ? [filed] : [];
}

/** "will visit Lima and Oslo": the town of the second. */
export function townOf(reached: readonly ReturnType<typeof destinations>[], host: PartyId): string | null {
  return reached.find(({ place }) => place.country === host)?.place.city ?? null;
}

/** "visited A on 4 May and B on 6 May": the date right behind one of several goals is of that one; null where none stands there. */
export function dateOfStop({ sentence }: EventScene, goals: readonly Phrase[], host: PartyId): FactDate | null {
  const goal = goals.find((candidate) => destinations(sentence, candidate).parties.includes(host));
  if (goal === undefined) return null;
  const dates = eventDates(sentence);
  const within = dates.filter(({ from, to }) => from >= goal.from && to <= goal.to);
  // "to Lima (2011) and Oslo (2012)"
  const bracketed = within.filter(({ from }) => sentence.tokens[from - 1]?.norm === '(');
  const own = bracketed.find((date, i) =>
    destinations(sentence, { from: bracketed[i - 1]?.to ?? goal.from, to: date.from }).parties.includes(host),
  );
  if (own !== undefined && bracketed.length > 1) return factDate(own);
  if (goals.length < 2) return null;
  const date = dates.find(({ from }) => from >= goal.to && from <= goal.to + 2);
  return date === undefined ? null : factDate(date);
}

const COMING: ReadonlySet<string> = new Set(['arrive', 'land', 'come', 'be']);

/** "arrived here on Monday": the state where the item was filed, else the one whose page it is. */
export function filedHere({ sentence, context }: EventScene, { lemma, verb }: Clause): PartyId | null {
  if (!COMING.has(lemma) || sentence.tokens[verb.to]?.norm !== 'here') return null;
  const city = context.row.dateline_city;
  const { home } = context.document;
  return (city ? stateOfDateline(city) : null) ?? (home?.startsWith('org:') ? null : home);
}

/** "visited the Embassy of Peru", of somebody from Peru: at home abroad. */
export function isOwnMission(sentence: ResolvedSentence, goal: Phrase, visitors: readonly PartyId[]): boolean {
  return (
    /^(?:embassy|consulate|mission|commission|chancery)$/.test(sentence.tokens[goal.head]?.norm ?? '') &&
    partiesIn(sentence, goal).some((party) => visitors.includes(party))
  );
}

const CROWD = 200;

/** "90,000 Danes visited", "Peruvians first came": tourists and settlers are no delegation. */
export function isCrowd(sentence: ResolvedSentence, traveller: Phrase): boolean {
  return (
    sentence.actors.some(({ form, from, to }) => form === 'people' && from <= traveller.head && traveller.head < to) ||
    sentence.quantities.some(
      (quantity) => quantity.from >= traveller.from && quantity.to <= traveller.to && quantity.value >= CROWD,
    )
  );
}

/** "Seven ministers travelled": more than the other side of a text about two. */
export function areMany({ quantities }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return quantities.some((quantity) => quantity.from >= from && quantity.to <= to && quantity.value > 2);
}

/** "Prime Minister N visited in 2007", on a page on two states: the other of them. */
export function visitedOnPage(scene: EventScene, clause: Clause): PartyId | null {
  const { sentence, context } = scene;
  if (
    clause.lemma !== 'visit' ||
    clause.voice === 'passive' ||
    clause.object ||
    context.row.genre !== 'bilateral_profile'
  )
    return null;
  if (!clause.subject || !hasOfficials(sentence, clause.subject)) return null;
  if (clause.phrases.some((phrase) => !phrase.fronted && destinations(sentence, phrase).parties.length > 0))
    return null;
  if (!eventDates(sentence).some(({ from }) => from >= clause.verb.to && from <= clause.verb.to + 2)) return null;
  const before = sentence.clauses.findLast(({ index, form }) => index < clause.index && form === 'finite');
  const [told, ...others] = before
    ? [...new Set(before.phrases.filter(isGoal).flatMap((phrase) => destinations(sentence, phrase).parties))]
    : [];
  if (told !== undefined && others.length === 0) return told;
  const visitors = partiesIn(sentence, clause.subject);
  return visitors.length === 1 ? (otherOfPair(scene, visitors)[0] ?? null) : null;
}

function isGoal({ preposition, fronted }: Phrase): boolean {
  return preposition === 'to' && !fronted;
}

/** The other of the two states that the page is on. */
export function otherOfPair(scene: EventScene, visitors: readonly string[]): string[] {
  const pair = scene.context.document.mainPair;
  const other =
    pair && visitors.length === 1 && pair.includes(visitors[0] as string)
      ? pair.find((party) => party !== visitors[0])
      : undefined;
  return other ? [other] : [];
}
