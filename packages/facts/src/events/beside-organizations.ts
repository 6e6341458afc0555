import { type Clause, noteOnWords, partiesIn, type TokenRange } from '@diplomatic-relations/engine';
import { isParty } from '../shared/parties.ts';
import { eventDraft } from './draft.ts';
import { type EventScene, happened, isReported, statusOf } from './frame.ts';
import { placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate } from './times.ts';

/** What events of others take place on. */
export const BESIDE_WORDS: ReadonlySet<string> = new Set(['sidelines', 'sideline', 'side-lines', 'margins', 'margin']);

const isBeside = noteOnWords(({ norm }) => BESIDE_WORDS.has(norm));
const GATHERINGS = new Set(['assembly', 'unga', 'forum', 'summit', 'conference', 'meeting', 'congress', 'eas']);

/** "met on the sidelines of the UN General Assembly": an organization whose name is that of its gathering has met as well. */
export function besideOrganizationDrafts(scene: EventScene): EventDraft[] {
  const { sentence, context } = scene;
  const { tokens } = sentence;
  const at = tokens.findIndex(({ word }) => isBeside(word));
  if (at < 0 || tokens[at + 1]?.norm !== 'of') return [];
  const start = tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2;
  const organ = sentence.actors.find(
    ({ actorId, from, to }) =>
      actorId.startsWith('org:') &&
      from >= start &&
      from <= start + 2 &&
      GATHERINGS.has(tokens[to - 1]?.norm ?? '') &&
      !/^(?:session|meeting|summit|conference|ministerial|forum|debate)$/.test(tokens[to]?.norm ?? ''),
  );
  const clause = organ ? clauseAround(scene, at) : null;
  if (!organ || !clause) return [];
  const realis = happened(sentence, clause);
  const date = eventDate(sentence, clause, []);
  const status = statusOf(scene, realis, date.date, null);
  if (!status) return [];
  const reach = { from: organ.to, to: Math.min(organ.to + 8, tokens.length) };
  return [
    eventDraft(sentence, {
      kind: tokens[organ.to - 1]?.norm === 'summit' || organ.actorId === 'org:eas' ? 'summit' : 'conference',
      status,
      parties: [organ.actorId, ...partiesIn(sentence, encounterRange(clause, at)).filter(isParty)],
      date,
      place: placeIn(sentence, reach, new Set(['in', 'at'])),
      range: { from: start, to: organ.to },
      rule: 'events/beside',
      name: tokens
        .slice(start, organ.to)
        .map(({ text }) => text)
        .join(' '),
      people: [],
      confidence: 0.7,
      sketch: { reported: isReported(scene, clause) && context.row.genre !== 'bilateral_profile' },
    }),
  ];
}

/** The clause that tells what happened beside it: the last one that begins before it, or the one that follows. */
function clauseAround({ sentence }: EventScene, at: number): Clause | null {
  const finite = sentence.clauses.filter(({ form }) => form === 'finite');
  return finite.findLast(({ verb }) => verb.from < at) ?? finite[0] ?? null;
}

/** Who met there: the subject, and what stands between the verb and "on the sidelines". */
function encounterRange(clause: Clause, at: number): TokenRange {
  return clause.verb.from < at
    ? { from: clause.subject?.from ?? clause.from, to: at }
    : { from: clause.subject?.from ?? clause.from, to: clause.to };
}
