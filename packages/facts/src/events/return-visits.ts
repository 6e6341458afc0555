import { type Clause, collect, type Phrase, partiesIn, phrasesBehind } from '@diplomatic-relations/engine';
import { eventDraft, peopleIn } from './draft.ts';
import { type EventScene, happened, isReported, saysSameDay, statusOf } from './frame.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate, fittingDate } from './times.ts';

/** The verbs of paying a visit back. */
export const RETURN_VERBS: readonly string[] = ['reciprocate', 'return'];

/** "The visit was reciprocated by N in 2015", "N returned the visit": the guest was the host before. */
export function returnVisitDrafts(scene: EventScene): EventDraft[] {
  const { sentence, context } = scene;
  return collect(sentence.clauses, (clause) => {
    if (!RETURN_VERBS.includes(clause.lemma)) return [];
    const [traveller, visit] = sidesOf(clause);
    if (!traveller || !visit || !isVisit(scene, visit)) return [];
    const pair = sentence.pair ?? context.document.mainPair;
    const visitors = partiesIn(sentence, traveller);
    const visitor = visitors[0];
    const host = visitor !== undefined && pair?.includes(visitor) ? pair.find((party) => party !== visitor) : undefined;
    if (visitors.length !== 1 || visitor === undefined || host === undefined) return [];
    const realis = happened(sentence, clause);
    const date = fittingDate(eventDate(sentence, clause, scene.held), clause.tense, realis, context.document.date);
    const status = statusOf(scene, realis, date.date, null);
    if (!status || date.date === null) return [];
    return [
      eventDraft(sentence, {
        kind: 'visit',
        status,
        parties: [visitor, host],
        date,
        place: { city: null, country: host },
        range: { from: Math.min(clause.subject?.from ?? clause.from, clause.from), to: clause.to },
        rule: 'events/returned',
        people: peopleIn(sentence, traveller),
        hosts: [host],
        visitors: [visitor],
        sketch: { reported: isReported(scene, clause), sameDay: saysSameDay(sentence) },
      }),
    ];
  });
}

/** Who goes, and what is paid back. */
function sidesOf(clause: Clause): readonly [Phrase | null, Phrase | null] {
  return clause.voice === 'passive'
    ? [phrasesBehind(clause, 'by')[0] ?? null, clause.subject]
    : [clause.subject, clause.object];
}

/** "the visit", and the "it" of a sentence right behind one that tells of a visit. */
function isVisit({ sentence, context }: EventScene, { head }: Phrase): boolean {
  if (sentence.tagged.lemmas[head] === 'visit') return true;
  if (!/^(?:it|this)$/.test(sentence.tokens[head]?.norm ?? '')) return false;
  const before = context.document.sentences[sentence.index - 1];
  return before?.tagged.lemmas.includes('visit') ?? false;
}
