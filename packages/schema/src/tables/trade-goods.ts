import { type Static, Type } from '@sinclair/typebox';
import { actorKeys, defineTable } from '../definition.ts';
import { factId, supportColumns } from '../fact-columns.ts';
import { asWritten, party } from '../property.ts';

/** The table `trade_goods`. */
export const tradeGoods = defineTable({
  name: 'trade_goods',
  title: 'Trade goods',
  description: 'What one party sells to another; goods that are merely offered are not listed.',
  schema: Type.Object(
    {
      ...factId('trg'),
      exporter: party('The party that sells.'),
      importer: party('The party that buys.'),
      product: asWritten('The goods as written, in lower case, without nationality and article.'),
      ...supportColumns,
    },
    { additionalProperties: false },
  ),
  key: ['id'],
  identity: ['exporter', 'importer', 'product'],
  idPrefix: 'trg',
  foreignKeys: actorKeys('exporter', 'importer'),
  order: ['exporter', 'importer', 'product', 'id'],
  example: {
    id: 'trg_ab98c5aaa609fb28',
    exporter: 'ISL',
    importer: 'PER',
    product: 'canned fish',
    confidence: 0.9,
    sources: 1,
  },
  counterexamples: [
    { change: { product: 'Canned fish' }, column: 'product', because: 'products are in lower case' },
    { change: { importer: 'ISL' }, column: 'importer', because: 'nobody trades with itself' },
    { change: { exporter: null }, column: 'exporter', because: 'somebody sells' },
    { change: { sources: 0 }, column: 'sources', because: 'a fact has a document that asserts it' },
  ],
});

/** A row of `trade_goods`. */
export type TradeGood = Static<typeof tradeGoods.schema>;
