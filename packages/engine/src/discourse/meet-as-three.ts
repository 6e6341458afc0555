import type { ParsedSentence } from '../sentence.ts';

const MANY_SIDED: ReadonlyMap<string, number> = new Map([
  ['trilateral', 3],
  ['tripartite', 3],
  ['quadrilateral', 4],
  ['quadripartite', 4],
]);

/** "The trilateral meeting": how many parties the title or the first paragraphs say that the sides are, three or four; else 0. */
export function meetAsThree(sentences: readonly ParsedSentence[]): number {
  let bodies = 0;
  for (const { segment, tokens } of sentences) {
    if (segment.kind === 'body' && ++bodies > 3) return 0;
    if (segment.kind === 'body' || segment.kind === 'title')
      for (let i = 0; i < tokens.length; i++) {
        const sides = MANY_SIDED.get(tokens[i]?.norm ?? '');
        // "discussed the upcoming trilateral summit": two speak of what three will do.
        if (sides !== undefined && !/^(?:upcoming|forthcoming|planned|next)$/.test(tokens[i - 1]?.norm ?? ''))
          return sides;
      }
  }
  return 0;
}
