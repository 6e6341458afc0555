import {
  type Clause,
  type Phrase,
  partiesIn,
  type ResolvedDate,
  type ResolvedSentence,
} from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';

/** "will be in Lima to meet …", "stayed in Peru from 5 to 7 May", "is in the country on a visit", "is in Lima for the summit": an official's stay with its purpose. */
export function staysFor(scene: EventScene, clause: Clause): boolean {
  const { sentence } = scene;
  const subject = clause.subject;
  if (
    !subject ||
    clause.negated ||
    !(
      sentence.people.some((person) => person.from < subject.to && subject.from < person.to) ||
      sentence.tagged.lemmas[subject.head] === 'delegation'
    )
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
  return event || (purpose && clause.tense !== null) || isDatedStay(scene, clause) || isStaySince(scene, clause);
}

/** "has been in Peru this week", "was in Lima in May": with the other of two on a day, and no city where others may have met. */
function isDatedStay(scene: EventScene, clause: Clause): boolean {
  const { sentence } = scene;
  const stay = clause.phrases.find(
    (phrase) =>
      phrase.preposition === 'in' &&
      (sentence.actors.some((actor) => actor.from >= phrase.from && actor.to === phrase.to && actor.form === 'name') ||
        isWithTheOther(scene, clause, phrase)),
  );
  if (stay === undefined) return false;
  const day = sentence.resolvedDates.find(
    (date) => date.from <= 1 || (date.from >= stay.to && date.from <= stay.to + 2),
  );
  if (day === undefined) return false;
  // "will be in Peru from 5 to 7 May"
  const ahead = clause.tense === 'future' && clause.lemma === 'be' && day.edtf.includes('/');
  return clause.tense === 'past' || clause.tense === 'perfect' || ahead;
}

/** In a city of the one of the two that the text is about, an official of the other. */
function isWithTheOther({ sentence, context }: EventScene, { subject }: Clause, stay: Phrase): boolean {
  const pair = context.document.mainPair;
  const [visitor, ...others] = partiesIn(sentence, subject);
  return (
    pair !== null &&
    visitor !== undefined &&
    others.length === 0 &&
    pair.includes(visitor) &&
    sentence.places.some(
      ({ from, to, country }) =>
        from >= stay.from && to <= stay.to && country !== null && country !== visitor && pair.includes(country),
    )
  );
}

/** "has been in Lima since Monday": who came on a day. */
function isStaySince({ sentence }: EventScene, clause: Clause): boolean {
  const stay = clause.phrases.find(({ preposition }) => preposition === 'in');
  return (
    stay !== undefined &&
    clause.tense === 'perfect' &&
    sentence.places.some(({ from, to }) => from >= stay.from && to <= stay.to) &&
    sentence.resolvedDates.some(
      ({ since, from, to, edtf }) => since && from >= stay.to && to <= clause.to + 1 && /^\d{4}-\d\d-\d\d/.test(edtf),
    )
  );
}

/** "is expected in Lima on Tuesday for a state visit". */
export function isAwaited(scene: EventScene, clause: Clause): boolean {
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

/** "has been in Lima since Monday": the day of coming. */
export function stayedSince(sentence: ResolvedSentence, clause: Clause): ResolvedDate | null {
  if (clause.lemma !== 'be' || clause.tense !== 'perfect') return null;
  const { resolvedDates } = sentence;
  const found = resolvedDates.find(({ since, from, to }) => since && from >= clause.verb.to && to <= clause.to + 1);
  // Who has been there for years lives there.
  return found && /^\d{4}-\d\d-\d\d/.test(found.edtf) ? { ...found, edtf: found.edtf.slice(0, 10) } : null;
}
