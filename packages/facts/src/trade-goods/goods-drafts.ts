import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { otherOf } from '../shared/party-search.ts';
import type { Goods } from './goods.ts';

/** A row of `trade_goods` in the making. */
export type GoodsDraft = Draft<'trade_goods'>;

/** Who sells and who buys, as far as the words say. */
export interface Sides {
  readonly exporter: PartyId | null;
  readonly importer: PartyId | null;
}

/** Rows for the goods of a list, where both sides are known. */
export function draftsOf(
  sentence: ResolvedSentence,
  goods: readonly Goods[],
  sides: Sides,
  pair: readonly [PartyId, PartyId] | null,
  rule: string,
  context: ExtractContext | null,
): GoodsDraft[] {
  const exporter = sides.exporter ?? otherOf(pair, sides.importer);
  const importer = sides.importer ?? otherOf(pair, sides.exporter);
  if (!exporter || !importer || exporter === importer) {
    if (goods.length > 0) context?.note?.(rule, 'exporter or importer is not known');
    return [];
  }
  return goods.map(({ product, from, to }) => ({
    table: 'trade_goods',
    row: { exporter, importer, product },
    sentence,
    range: { from, to },
    rule,
  }));
}

/** Each exporter, importer and product once. */
export function unique(drafts: readonly GoodsDraft[]): GoodsDraft[] {
  const seen = new Set<string>();
  return drafts.filter(({ row }) => {
    const key = `${row.exporter} ${row.importer} ${row.product}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
