import { factDate } from '../shared/dates.ts';
import { isStandingPage } from '../shared/genres.ts';
import { eventDraft } from './draft.ts';
import { type EventScene, partiesOf } from './frame.ts';
import { gatheringOwner } from './gathering-owners.ts';
import { nounDate } from './noun-date.ts';
import type { EventNoun } from './nouns.ts';
import { placeOf } from './place-of-noun.ts';
import type { EventDraft } from './sketch.ts';
import { isAfter } from './times.ts';

const AHEAD_OF =
  /\b(?:prepar(?:e|es|ed|ing|ation|ations) for|ahead of|run(?: - |-)up to|lead(?: - |-)up to)(?: (?:the|an?))?$/;

/** "discussed preparations for the Union's summit", "ahead of the Union's summit in Lima": in the news, an organization's gathering that is to come. */
export function awaitedGatheringDrafts(scene: EventScene, noun: EventNoun): EventDraft[] {
  const { sentence, context } = scene;
  if ((noun.kind !== 'summit' && noun.kind !== 'conference') || noun.plural || noun.name === null) return [];
  if (isStandingPage(context) || context.row.genre === 'other') return [];
  const before = sentence.tokens.slice(Math.max(0, noun.from - 6), noun.from + 1).map(({ norm }) => norm);
  const upcoming = sentence.tokens
    .slice(Math.max(0, noun.from - 1), noun.head)
    .some(({ norm, capital }) => /^(?:upcoming|forthcoming)$/.test(norm) && !capital);
  const lead = /^(?:the|an?)$/.test(before.at(-1) ?? '') ? before : before.slice(0, -1);
  if (!upcoming && !AHEAD_OF.test(lead.join(' '))) return [];
  const acronym = gatheringOwner(sentence, noun);
  const [owner, ...others] = [...new Set([...partiesOf(sentence, [noun]), ...(acronym ? [acronym] : [])])];
  if (!owner?.startsWith('org:') || others.length > 0) return [];
  const own = nounDate(sentence, noun);
  // Of a day that is over, and where the sentence has a day of which nobody knows whose it is, the gathering is no plan.
  if (own !== null && !isAfter(own.edtf, context.document.date)) return [];
  return [
    eventDraft(sentence, {
      kind: noun.kind,
      status: 'planned',
      parties: [owner],
      date: factDate(own),
      place: placeOf(scene, noun, { use: 'told', clause: null, agents: [], realis: 'planned' }),
      range: { from: noun.from, to: Math.max(noun.to, noun.phrases.at(-1)?.to ?? 0) },
      rule: 'events/awaited',
      name: noun.name,
      people: [],
    }),
  ];
}
