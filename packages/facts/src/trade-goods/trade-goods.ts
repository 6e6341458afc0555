import type { Extractor } from '../extractor.ts';
import { cueTable, wordCuesIn } from '../shared/cues.ts';
import { tradePair } from '../shared/trade-pair.ts';
import { activeFrames } from './active-frames.ts';
import { belongingFrames } from './belonging-frames.ts';
import { unique } from './goods-drafts.ts';
import { listedGoods } from './listed-goods.ts';
import { nominalFrames } from './nominal-frames.ts';
import { passiveFrames, presenceFrames } from './passive-frames.ts';
import { relianceFrames } from './reliance-frames.ts';
import { mayResume, resumedFrames } from './resumed-frames.ts';
import { roleFrames } from './role-frames.ts';
import { shareFrames } from './share-frames.ts';
import { toldFrames } from './told-frames.ts';
import { tellsOfWholeEconomy } from './whole-economy.ts';
import { PRESENCE, TRADE_FORMS, TRADE_NOUNS, TRADE_PARTICIPLES, TRADE_ROLES } from './words.ts';

/** Lemmas without which no trade is told of. */
const TRADE = cueTable([
  1,
  'export import reexport reexports sell buy supply ship purchase source supplies sells ships buys exports imports represent represented sold exported imported deliver receive delivery deliveries procure market trade supplier exporter importer buyer seller purchaser consumer shipments sources rely depend sale purchases sales'.split(
    ' ',
  ),
]);

const FORM = 1;
const PARTICIPLE = 2;
const NOUN = 4;
const AVAILABLE = 8;
const ROLE = 16;
const RELIANCE = 32;

/** The frames that a word wakes. */
const CUES = cueTable(
  [FORM, TRADE_FORMS.keys()],
  [FORM, ['delivers', 'delivered', 'delivering', 'receives', 'received', 'receiving']],
  [PARTICIPLE, TRADE_PARTICIPLES.keys()],
  [NOUN, TRADE_NOUNS.keys()],
  [AVAILABLE, PRESENCE],
  [ROLE, TRADE_ROLES.keys()],
  [RELIANCE, ['relies', 'rely', 'relied', 'depends', 'depend', 'depended', 'what', 'that', 'which']],
);

/** What one party sells to another. */
export const tradeGoodsExtractor: Extractor = {
  name: 'trade_goods',
  cues: TRADE,
  always: true,
  extract: (sentence, context, cues) => {
    const { kind, headings } = sentence.segment;
    if (kind === 'list' && headings.length > 0) {
      const goods = listedGoods(sentence, tradePair(sentence, context), context);
      if (goods.length > 0) return unique(goods);
    }
    const words = cues === 0 ? 0 : wordCuesIn(sentence, CUES);
    const resumes = mayResume(sentence);
    if (words === 0 && !resumes) return [];
    const pair = tellsOfWholeEconomy(sentence, context) ? null : tradePair(sentence, context);
    const drafts = [
      ...(resumes ? resumedFrames(sentence, pair, context) : []),
      ...(words & FORM ? activeFrames(sentence, pair, context) : []),
      ...(words & PARTICIPLE ? passiveFrames(sentence, pair, context) : []),
      ...(words & (NOUN | PARTICIPLE) ? nominalFrames(sentence, pair, context) : []),
      ...(words & NOUN ? shareFrames(sentence, pair, context) : []),
      ...(words & NOUN ? belongingFrames(sentence, pair, context) : []),
      ...(words & NOUN ? toldFrames(sentence, pair, context) : []),
      ...(words & ROLE ? roleFrames(sentence, pair, context) : []),
      ...(words & RELIANCE ? relianceFrames(sentence, pair, context) : []),
      ...(words & AVAILABLE ? presenceFrames(sentence, pair) : []),
    ];
    return unique(drafts);
  },
};
