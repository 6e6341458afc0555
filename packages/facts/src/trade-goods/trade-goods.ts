import type { Extractor } from '../extractor.ts';
import { tradePair } from '../shared/trade-pair.ts';
import { activeFrames } from './active-frames.ts';
import { unique } from './goods-drafts.ts';
import { nominalFrames } from './nominal-frames.ts';
import { passiveFrames, presenceFrames } from './passive-frames.ts';

/** What one party sells to another. */
export const tradeGoodsExtractor: Extractor = {
  name: 'trade_goods',
  wakes: new Set([
    'export',
    'import',
    'sell',
    'buy',
    'supply',
    'ship',
    'purchase',
    'source',
    'supplies',
    'sells',
    'ships',
    'buys',
    'exports',
    'imports',
    'represent',
    'represented',
    'sold',
    'exported',
    'imported',
    'delivery',
    'deliveries',
    'procure',
    'market',
    'trade',
  ]),
  extract: (sentence, context) => {
    const pair = tradePair(sentence, context);
    const drafts = [
      ...activeFrames(sentence, pair, context),
      ...passiveFrames(sentence, pair, context),
      ...nominalFrames(sentence, pair, context),
      ...presenceFrames(sentence, pair),
    ];
    return unique(drafts);
  },
};
