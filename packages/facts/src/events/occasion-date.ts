import type { Clause, Realis, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { calledOffDate } from './called-off.ts';
import type { EventScene } from './frame.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';
import { eventDate, eventDates, fittingDate } from './times.ts';

/** The date of an event: its noun's `own`, else that of its verb; none where it only lies `before` what is told. */
export function occasionDate(
  scene: EventScene,
  noun: EventNoun,
  use: NounUse,
  own: ResolvedDate | null,
  before: boolean,
): FactDate {
  const { clause, realis } = use;
  const none = before || isCommemorated(scene, noun);
  const told = own ? factDate(own) : none ? NO_DATE : clause ? verbDate(scene, clause, realis) : factDate(null);
  if (use.use === 'cancelled') return calledOffDate(scene, noun, own, told);
  const tense = use.use === 'told' ? null : (clause?.tense ?? null);
  return fittingDate(told, tense, realis, scene.context.document.date);
}

/** "the 35th anniversary of the visit was celebrated last year": the visit was another day. */
function isCommemorated({ sentence: { tokens } }: EventScene, { from, head }: EventNoun): boolean {
  for (let i = head - 1; i >= Math.max(0, from - 3); i--) if (tokens[i]?.norm === 'anniversary') return true;
  return false;
}

/** The date that a verb lends its event; what is planned does not take the date of the planning. */
function verbDate(scene: EventScene, clause: Clause, realis: Realis): FactDate {
  const { sentence } = scene;
  if (clause.form !== 'infinitive' || (realis !== 'planned' && !isReasonToCome(sentence, clause))) {
    const told = eventDate(sentence, clause, scene.held);
    const journey = told.date === null ? journeyFor(scene, clause) : null;
    return journey ? eventDate(sentence, journey, scene.held) : told;
  }
  const own = eventDates(sentence).filter((date) => date.from >= clause.verb.from && date.to <= clause.to + 1);
  return factDate(
    own[0] ??
      (sentence.clauses.at(-1) === clause
        ? (eventDates(sentence).find((date) => date.from >= clause.verb.to) ?? null)
        : null),
  );
}

/** What one comes for. */
const ATTENDING = /^(?:attend|participate|partake|take|join)$/;

/** "visited Peru in May 2015 to attend the conference": the visit is when it was. */
function journeyFor({ sentence }: EventScene, { governor, lemma, form }: Clause): Clause | null {
  if (form !== 'infinitive' || governor === null || !ATTENDING.test(lemma)) return null;
  const journey = sentence.clauses[governor];
  return journey !== undefined && /^(?:visit|travel|come|go|be|fly|continue|proceed)$/.test(journey.lemma)
    ? journey
    : null;
}

/** "arrived on Thursday to attend the meeting": the day is the arrival's. */
function isReasonToCome(sentence: ResolvedSentence, clause: Clause): boolean {
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  return (
    governor !== undefined && /^(?:arrive|land|fly|leave|depart)$/.test(governor.lemma) && ATTENDING.test(clause.lemma)
  );
}
