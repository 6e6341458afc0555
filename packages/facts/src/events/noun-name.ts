import { type Phrase, type ResolvedSentence, surfaceOf } from '@diplomatic-relations/engine';
import { isConferenceOfParties } from './gathering-owners.ts';
import type { EventKind } from './words.ts';

const NAMED_KINDS = new Set<EventKind>([
  'summit',
  'conference',
  'training',
  'exercise',
  'cultural_event',
  'ceremony',
  'consultations',
]);

/** The event's own name without articles, with its topic; null for kinds that bear none. */
export function nounName(
  sentence: ResolvedSentence,
  noun: {
    readonly from: number;
    readonly to: number;
    readonly kind: EventKind;
    readonly named: boolean;
    readonly phrases: readonly Phrase[];
  },
): string | null {
  const { tokens } = sentence;
  if (!NAMED_KINDS.has(noun.kind) || tokens[noun.from]?.norm === 'whose') return null;
  let from = noun.from;
  while (
    from < noun.to &&
    /^(?:a|an|the|its|their|his|her|our|this|that|current|upcoming|forthcoming|next|regular|year|['’]s)$/.test(
      tokens[from]?.norm ?? '',
    )
  )
    from++;
  // "the June 29-30 Lima Summit": the days are no part of the name.
  const date = sentence.dates.find((candidate) => candidate.from === from && candidate.to < noun.to);
  if (date && !/^\d{4}$/.test(tokens[from]?.norm ?? '')) from = date.to;
  let to = noun.to;
  const on = noun.phrases.find((phrase) => phrase.preposition === 'on' && phrase.from === to + 1);
  if (on && !/\d/.test(tokens[on.from]?.text ?? '')) to = on.to;
  const short = tokens[from]?.norm ?? '';
  if (to - from < 2 && short !== 'chogm' && !isConferenceOfParties(short)) return null;
  return tokens[from] === undefined || tokens[to - 1] === undefined ? null : surfaceOf(tokens, { from, to });
}
