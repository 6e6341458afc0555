import type { ParsedSentence } from '../../sentence.ts';
import type { TokenRange } from '../../span.ts';
import type { Clause } from '../../syntax/clause.ts';
import type { ActorMention, PartyId, PersonMention } from '../../types.ts';
import type { DatedVisitor } from '../dated-visitors.ts';
import type { AddPoint } from './assignment.ts';
import { TRAVEL } from './travel.ts';

/** Who visits a state is not of it. */
export function visitEvidence(
  sentence: ParsedSentence,
  person: PersonMention,
  home: PartyId | null,
  add: AddPoint,
): void {
  ownVisitEvidence(sentence, person, add);
  for (const clause of sentence.clauses) {
    if (!clause.subject || !(clause.subject.from <= person.from && person.to <= clause.subject.to)) continue;
    if (clause.form === 'infinitive' && isAnothersToDo(sentence, person, clause.verb.from)) continue;
    const visits = TRAVEL.has(clause.lemma) || isOwnVisit(sentence, clause.verb.to, clause.to) || clause.lemma === 'be';
    if (!visits) continue;
    const reach = goalOf(sentence, clause);
    for (const actor of sentence.actors)
      if (actor.from >= reach.from && actor.to <= reach.to && isGoal(sentence, actor))
        // "The President will visit Chile" on a page of Chile's: the page's own officials need not be told of there.
        add(actor.actorId, actor.actorId === home && clause.lemma !== 'be' ? -3.5 : -2);
    for (const place of sentence.places)
      if (place.country && place.from >= clause.verb.to && place.to <= clause.to) add(place.country, -2);
  }
}

/** Not "the *Peruvian* side", "with *U.S.* Marines", "the first trip by a *U.S.* Secretary": who is there besides is no goal. */
function isGoal({ tagged, tokens, persons }: ParsedSentence, { form, from, to }: ActorMention): boolean {
  if (form === 'demonym' || persons.some((person) => person.from === from && to < person.to)) return false;
  return !(tokens[to - 1]?.text.endsWith('.') && /^NN/.test(tagged.tags[to] ?? ''));
}

/** "Peru was visited by N in 1974 and M in 1980": none of them is of the state that they came to. */
export function rollEvidence(
  visitors: readonly DatedVisitor<PersonMention, TokenRange>[],
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  if (!visitors.some((visitor) => visitor.person === person)) return;
  const visit = sentence.clauses.find(({ lemma }) => lemma === 'visit' || lemma === 'tour');
  const goal = visit?.voice === 'passive' ? visit.subject : visit?.object;
  const to = visit ? -1 : sentence.tokens.findIndex(({ norm }) => norm === 'to');
  const range = goal ?? (to < 0 ? null : { from: to + 1, to: to + 4 });
  if (range === null) return;
  for (const actor of sentence.actors)
    if (actor.from >= range.from && actor.to <= range.to && actor.form === 'name') add(actor.actorId, -2);
}

/** Where the goal of a journey stands: "N made a visit to Peru in 2004, and M visited in 2010" names it with the first verb only. */
function goalOf({ clauses }: ParsedSentence, clause: Clause): TokenRange {
  const own = { from: clause.verb.to, to: clause.to };
  if (clause.lemma !== 'visit' || clause.object !== null || clause.voice === 'passive') return own;
  const before = clauses.findLast(({ index, form }) => index < clause.index && form === 'finite');
  return before ? { from: before.verb.to, to: before.to } : own;
}

/** "N invited President M to visit Lima": who stands right before the infinitive is to come. */
function isAnothersToDo({ persons }: ParsedSentence, person: PersonMention, verb: number): boolean {
  return persons.some(
    (other) => other !== person && other.from >= person.to && other.to <= verb && other.to >= verb - 2,
  );
}

const JOURNEY: ReadonlySet<string> = new Set(['visit', 'trip', 'journey']);

/** "N's first official visit to Peru", "the visit of N and M to Peru": where somebody's own visit leads, he is not at home. */
function ownVisitEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { tokens, tagged } = sentence;
  const first = firstJoined(sentence, person);
  const before = tokens[first.from - 1]?.norm === 'the' ? first.from - 2 : first.from - 1;
  if (/^(?:of|by)$/.test(tokens[before]?.norm ?? '') && JOURNEY.has(tagged.lemmas[before - 1] ?? ''))
    leadsTo(sentence, lastJoined(sentence, person).to, add);
  if (!/^['’]s?$/.test(tokens[person.to]?.norm ?? '')) return;
  for (let i = person.to + 1; i < person.to + 7; i++)
    if (JOURNEY.has(tagged.lemmas[i] ?? '')) {
      leadsTo(sentence, i + 1, add);
      return;
    }
}

/** "to Peru", "to Lima" behind a journey: nobody who makes it is of there. */
function leadsTo({ tokens, actors, places }: ParsedSentence, at: number, add: AddPoint): void {
  if (tokens[at]?.norm !== 'to') return;
  const isNext = ({ from }: TokenRange): boolean => from > at && from <= at + 2;
  const goal =
    actors.find((actor) => isNext(actor) && actor.form === 'name')?.actorId ?? places.find(isNext)?.country ?? null;
  if (goal !== null) add(goal, -3);
}

/** The first of those who are told of together: "N, M and O". */
function firstJoined(sentence: ParsedSentence, person: PersonMention): PersonMention {
  const before = sentence.persons.find(({ to }) => to < person.from && areJoined(sentence, to, person.from));
  return before === undefined ? person : firstJoined(sentence, before);
}

function lastJoined(sentence: ParsedSentence, person: PersonMention): PersonMention {
  const next = sentence.persons.find(({ from }) => from > person.to && areJoined(sentence, person.to, from));
  return next === undefined ? person : lastJoined(sentence, next);
}

function areJoined({ tokens }: ParsedSentence, from: number, to: number): boolean {
  return to - from <= 2 && tokens.slice(from, to).every(({ norm }) => norm === ',' || norm === 'and');
}

/** A visit in the clause that is not said to be another person's. */
function isOwnVisit({ tagged, tokens, persons }: ParsedSentence, from: number, to: number): boolean {
  const at = tagged.lemmas.indexOf('visit', from);
  // "invited the Prime Minister to visit Oslo": somebody else is to come.
  if (at < 0 || at >= to || tokens[at - 1]?.norm === 'to') return false;
  return !persons.some(
    (owner) => owner.name !== null && owner.to < at && owner.to > at - 7 && tokens[owner.to]?.norm === "'s",
  );
}
