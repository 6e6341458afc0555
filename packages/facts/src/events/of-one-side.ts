import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

/** "the US *Congress*": the last word of a standing body's name. */
export function isParliament({ actors, tokens }: ResolvedSentence, word: string, { to }: TokenRange): boolean {
  return (
    word === 'congress' &&
    actors.some((actor) => actor.form === 'body' && actor.to <= to && tokens[actor.to - 1]?.norm === 'congress')
  );
}

/** Meetings of one side with itself or with its own people. */
export const INTERNAL = new Set(
  'review cabinet board staff public shareholder shareholders town party election campaign parents internal budget village club'.split(
    ' ',
  ),
);

/** Organs of one state: "the May session of the Cabinet" is held with nobody. */
export const OWN_ORGANS = new Set(['government', 'cabinet', 'parliament', 'senate', 'politburo']);

/** "a session of the Cabinet", and no "Heads of Government Meeting". */
export function isOfStateOrgan(words: readonly string[], word: string): boolean {
  const at = words.indexOf(word);
  return at >= 0 && !words.includes('heads') && words.some((entry, i) => i > at && OWN_ORGANS.has(entry));
}
