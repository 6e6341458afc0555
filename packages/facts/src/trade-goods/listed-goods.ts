import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { headingOf } from '../shared/heading-of.ts';
import { goodsFrom } from './goods.ts';
import { draftsOf, type GoodsDraft } from './goods-drafts.ts';
import { nominalSides } from './nominal-sides.ts';
import { TRADE_NOUNS } from './words.ts';

/** Longest item, in tokens, that is no sentence. */
const ITEM = 14;

/** Longest lead, in tokens. */
const LEAD = 14;

const TRADE = /\b(?:exports?|imports?|supplies|deliveries)\b/i;

const GOODS_FOLLOW =
  /^(?:main|key|major|principal|chief|leading|top|goods|articles?|items?|products?|commodit(?:y|ies)|following)$/;

/** An item under "Main articles of export:". */
export function listedGoods(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  const { tokens, clauses, segment } = sentence;
  if (tokens.length > ITEM || clauses.some(({ form }) => form === 'finite')) return [];
  const span = segment.headings.at(-1);
  if (span === undefined || !TRADE.test(context.document.text.slice(span.start, span.end))) return [];
  const lead = headingOf(sentence, context);
  if (lead === null || lead.tokens.length > LEAD || !lead.tokens.some(({ norm }) => GOODS_FOLLOW.test(norm))) return [];
  const noun = lead.tokens.findIndex(({ norm }) => TRADE_NOUNS.has(norm));
  const direction = TRADE_NOUNS.get(lead.tokens[noun]?.norm ?? '');
  if (direction === undefined) return [];
  const sides = nominalSides(lead, noun, lead.tokens.length, direction, pair, context);
  return draftsOf(sentence, goodsFrom(sentence, 0), sides, pair, 'trade_goods/listed', context);
}
