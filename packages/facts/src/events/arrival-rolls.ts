import {
  type Clause,
  type PartyId,
  partiesIn,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { eventDraft, peopleIn } from './draft.ts';
import type { EventPlace } from './event-place.ts';
import { type EventScene, statusOf } from './frame.ts';
import { destinations } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates } from './times.ts';

/** Sentences back in which the place of an arrival may stand. */
const NEAR = 2;

/** "Arriving this morning in Lima were President N of A; Minister M of B", "Among those who arrived were the ministers of A and B": a visit of each. */
export function arrivalRolls(scene: EventScene): EventDraft[] {
  const { sentence, context } = scene;
  const being = beingBehindArrival(sentence);
  if (being === null) return [];
  const end = sentence.tokens.length;
  const travellers: TokenRange = { from: being.verb.to, to: end };
  const goal = goalBefore(sentence, being) ?? goalToldBefore(scene);
  if (goal === null) return [];
  const [date] = eventDates(sentence).filter(({ to }) => to <= being.verb.from);
  const status = statusOf(scene, 'asserted', date?.edtf ?? null, null);
  if (!status) return [];
  const visitors = [...new Set(partiesIn(sentence, travellers))].filter((party) => party !== goal.host);
  return visitors.map((visitor) =>
    eventDraft(sentence, {
      kind: 'visit',
      status,
      parties: [visitor, goal.host],
      date: date
        ? factDate(date)
        : { date: context.document.date, date_basis: context.document.date ? 'document' : null },
      place: goal.place,
      range: { from: 0, to: end },
      rule: 'events/arrived',
      people: peopleIn(sentence, travellers).filter(({ party }) => party === visitor),
      hosts: [goal.host],
      visitors: [visitor],
      sketch: { reported: true },
    }),
  );
}

/** The verb of being that stands between the arrival and those who arrived. */
function beingBehindArrival({ clauses, tokens, tagged }: ResolvedSentence): Clause | null {
  const being = clauses.find(({ lemma, form, negated }) => lemma === 'be' && form === 'finite' && !negated);
  if (being === undefined || being.tense === 'future') return null;
  const opening = tokens[0]?.norm ?? '';
  const arriving = /^(?:arriving|also)$/.test(opening) && tokens.slice(0, 3).some(({ norm }) => norm === 'arriving');
  const among = opening === 'among' && tagged.lemmas.slice(1, being.verb.from).includes('arrive');
  return arriving || among ? being : null;
}

interface Goal {
  readonly host: PartyId;
  readonly place: EventPlace;
}

function goalBefore(sentence: ResolvedSentence, { verb }: Clause): Goal | null {
  const { parties, place } = destinations(sentence, { from: 0, to: verb.from });
  const [host, ...others] = parties;
  return host !== undefined && others.length === 0 && !host.startsWith('org:') ? { host, place } : null;
}

/** "Also arriving was N": where those of the sentence before arrived. */
function goalToldBefore({ sentence, context }: EventScene): Goal | null {
  for (let index = sentence.index - 1; index >= 0 && index >= sentence.index - NEAR; index--) {
    const before = context.document.sentences[index];
    if (!before?.tagged.lemmas.includes('arrive')) continue;
    const { parties, place } = destinations(before, { from: 0, to: before.tokens.length });
    const [host] = parties;
    if (place.city !== null && host !== undefined) return { host, place };
  }
  return null;
}
