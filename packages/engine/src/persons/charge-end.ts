import { normAt, type SentenceView } from './sentence-view.ts';

/** Where "in charge of", "responsible for", "with responsibility for" behind a minister's title end; -1 where nothing of the kind stands there. */
export function chargeEnd({ tokens }: SentenceView, at: number, role: string): number {
  if (!role.endsWith('minister') && role !== 'deputy_head_of_government') return -1;
  const words = [0, 1, 2].map((k) => normAt(tokens, at + k)).join(' ');
  if (words === 'in charge of' || words === 'with responsibility for') return at + 3;
  return words.startsWith('responsible for ') ? at + 2 : -1;
}
