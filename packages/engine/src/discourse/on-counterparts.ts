import type { ParsedSentence } from '../sentence.ts';

/** "N discusses trade with Peruvian, Chilean and Kenyan counterparts", "receives ambassadors of Peru and Kenya", "meets foreign counterparts": several talks, no two of whom the text is about. */
export function isOnCounterparts(sentences: readonly ParsedSentence[]): boolean {
  return sentences.some(({ segment, tokens, actors }) => {
    if (segment.kind !== 'title') return false;
    let at = tokens.findIndex(({ norm }) => /^(?:counterparts|peers|fms|ambassadors|envoys)$/.test(norm));
    if (at < 0) return false;
    if (
      /^(?:counterparts|peers)$/.test(tokens[at]?.norm ?? '') &&
      /^(?:foreign|other|several)$/.test(tokens[at - 1]?.norm ?? '')
    )
      return true;
    // "receives credentials of ambassadors": of several states, whichever the text names
    if (
      actors.length === 0 &&
      /^(?:ambassadors|envoys)$/.test(tokens[at]?.norm ?? '') &&
      tokens.some(({ norm }) => /^(?:credentials|letters)$/.test(norm))
    )
      return true;
    // "ambassadors of Peru and Kenya": from the last of them back to the first
    const isOf =
      /^(?:ambassadors|envoys)$/.test(tokens[at]?.norm ?? '') && /^(?:of|from)$/.test(tokens[at + 1]?.norm ?? '');
    const stop = isOf ? at : -1;
    if (isOf) at = actors.at(-1)?.to ?? at;
    // "Peruvian, Kenyan FMs plan closer ties": the two of whom it tells
    let several = tokens[at]?.norm === 'fms' ? -1 : 0;
    for (let actor = lastBefore(actors, at); actor !== undefined && actor.from > stop; actor = lastBefore(actors, at)) {
      if (!tokens.slice(actor.to, at).every(({ norm }) => /^(?:,|and|&|foreign|new|the)$/.test(norm))) break;
      several++;
      at = actor.from;
    }
    return several > 1;
  });
}

function lastBefore<T extends { readonly to: number }>(actors: readonly T[], at: number): T | undefined {
  return actors.findLast(({ to }) => to <= at);
}
