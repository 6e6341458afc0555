import { type Clause, partiesIn } from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { eventDraft, peopleIn } from './draft.ts';
import { type EventScene, happened, hasOfficials, isReported, statusOf } from './frame.ts';
import { nounDate } from './noun-date.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate, fittingDate } from './times.ts';

/** "The ministers of A and B exchanged visits in 2018 and 2019": one each year, whoever came first. */
export function exchangedVisitDrafts(scene: EventScene, clause: Clause): EventDraft[] {
  const { sentence, context } = scene;
  const { subject, object } = clause;
  if (!subject || !object || clause.voice === 'passive') return [];
  if (sentence.tokens[object.head]?.norm !== 'visits') return [];
  const pair = sentence.pair ?? context.document.mainPair;
  const named = partiesIn(sentence, subject);
  const parties = named.length === 0 && hasOfficials(sentence, subject) ? (pair ?? []) : named;
  if (parties.length !== 2) return [];
  const realis = happened(sentence, clause);
  const noun = scene.nouns.find(({ head }) => head === object.head);
  const own = noun ? nounDate(sentence, noun) : null;
  const told = own ? factDate(own) : eventDate(sentence, clause, scene.held);
  const first = fittingDate(told, clause.tense, realis, context.document.date);
  const status = statusOf(scene, realis, first.date, null);
  if (!status || first.date === null) return [];
  return [
    eventDraft(sentence, {
      kind: 'visit',
      status,
      parties,
      date: first,
      place: { city: null, country: null },
      range: { from: Math.min(subject.from, clause.from), to: clause.to },
      rule: 'events/exchanged',
      people: peopleIn(sentence, subject),
      sketch: { reported: isReported(scene, clause) },
    }),
  ];
}
