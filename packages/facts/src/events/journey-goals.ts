import { type Clause, type PartyId, type Phrase, phrasesBehind, type TokenRange } from '@diplomatic-relations/engine';
import { type FactDate, factDate } from '../shared/dates.ts';
import type { EventScene } from './frame.ts';
import { destinations } from './places.ts';
import { eventDates } from './times.ts';

/** The phrases that say where a journey goes: objects, or what stands behind the verb's prepositions. */
export function goalsOf(clause: Clause, prepositions: readonly string[]): Phrase[] {
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

/** "will visit Lima and Oslo": the town of the second. */
export function townOf(reached: readonly ReturnType<typeof destinations>[], host: PartyId): string | null {
  return reached.find(({ place }) => place.country === host)?.place.city ?? null;
}

/** "visited A on 4 May and B on 6 May": the date right behind one of several goals is of that one; null where none stands there. */
export function datesOfStop({ sentence }: EventScene, goals: readonly Phrase[], host: PartyId): FactDate[] | null {
  const goal = goals.find((candidate) => destinations(sentence, candidate).parties.includes(host));
  if (goal === undefined || goals.length < 2) return null;
  const date = eventDates(sentence).find(({ from }) => from >= goal.to && from <= goal.to + 2);
  return date === undefined ? null : [factDate(date)];
}
