import { normAt, type SentenceView } from './sentence-view.ts';

/** "A, B and the C": the actor that a comma or "and" joins to what ends before token `i`. */
export function coordinatedActor(view: SentenceView, i: number): ReturnType<SentenceView['actors']['from']> {
  let k = i;
  while (k < i + 3 && [',', 'and', 'the', '&'].includes(normAt(view.tokens, k))) k++;
  return k === i ? null : view.actors.from(k);
}
