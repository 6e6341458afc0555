import type { RowOf } from '@diplomatic-relations/schema';
import { isParty } from '../shared/parties.ts';

type Mention = RowOf<'mentions'>;

/** How many parties are named within a span besides those given; `mentions` are one document's, in the order of the text. */
export function othersNamed(
  mentions: readonly Mention[],
  { start, end }: { readonly start: number; readonly end: number },
  own: ReadonlySet<string>,
): number {
  const others = new Set<string>();
  for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.start >= end) break;
    if (mention.end <= end && isParty(mention.actor_id) && !own.has(mention.actor_id)) others.add(mention.actor_id);
  }
  return others.size;
}

/** The place of the first mention that begins at `start` or behind it. */
function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
