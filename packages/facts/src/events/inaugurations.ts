import { collect, partiesIn } from '@diplomatic-relations/engine';
import { eventDraft } from './draft.ts';
import { completed, type EventScene, happened, isReported, partiesOf, statusOf } from './frame.ts';
import { placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate } from './times.ts';

/** The verbs of opening a site. */
export const INAUGURATION_VERBS: ReadonlySet<string> = new Set(['inaugurate', 'unveil', 'commission']);
const SITES =
  /\b(?:cent(?:re|er)|school|hospital|bridge|park|monument|plant|factory|university|institute|laboratory|museum|library|terminal|road|street|square|statue|bust|clinic|station|facility|building|complex|dam|airport|port|garden|memorial|college|academy)\b/;

/** A site that is opened with a ceremony: "was inaugurated", where two parties stand behind it. */
export function inaugurationDrafts(scene: EventScene): EventDraft[] {
  const { sentence } = scene;
  return collect(sentence.clauses, (clause) => {
    if (!INAUGURATION_VERBS.has(clause.lemma)) return [];
    const site = clause.voice === 'passive' ? clause.subject : clause.object;
    if (!site) return [];
    const words = sentence.tokens
      .slice(site.from, site.to)
      .map((token) => token.norm)
      .join(' ');
    if (!SITES.test(words) || /\b(?:embassy|consulate|mission|cultural cent|visa)/.test(words)) return [];
    const date = eventDate(sentence, clause, scene.held);
    const status = statusOf(scene, happened(sentence, clause), date.date, null);
    if (!status) return [];
    const around = { from: Math.min(site.from, clause.from), to: clause.to };
    const place = placeIn(sentence, { from: 0, to: clause.to }, new Set(['in', 'at']));
    const named = [
      ...new Set([
        ...partiesOf(sentence, [site, clause.subject, ...clause.phrases]),
        ...partiesIn(sentence, { from: 0, to: clause.to }),
      ]),
    ];
    const withPlace =
      place.country && named.length === 1 && named[0] !== place.country ? [...named, place.country] : named;
    const parties = completed(scene, withPlace.slice(0, 2), withPlace.length === 1);
    if (parties.length < 2 || (date.date === null && !isReported(scene, clause))) return [];
    return [
      eventDraft(sentence, {
        kind: 'ceremony',
        status,
        parties,
        date,
        place,
        range: around,
        rule: 'events/inaugurated',
        name: null,
        sketch: { reported: isReported(scene, clause) },
      }),
    ];
  });
}
