import { type Clause, collect, type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { onlyParty, partyBehind, partyReferences } from '../shared/party-search.ts';
import { goodsFrom } from './goods.ts';
import { draftsOf, type GoodsDraft } from './goods-drafts.ts';
import { listBefore } from './list-before.ts';
import { TRADE_FORMS } from './words.ts';

/** "X relies on Y for its oil", "A and B are what X buys from Y". */
export function relianceFrames(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  return collect(sentence.clauses, (clause) => {
    if (clause.form !== 'finite' || clause.negated || clause.modal !== null || clause.tense === 'future') return [];
    if (clause.lemma === 'rely' || clause.lemma === 'depend') return relied(sentence, clause, pair, context);
    if (clause.lemma !== 'be') return [];
    return sentence.tokens[clause.verb.to]?.norm === 'what'
      ? traded(sentence, clause, pair, context)
      : goodsThat(sentence, clause, pair, context);
  });
}

function relied(
  sentence: ResolvedSentence,
  { subject, verb }: Clause,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  const { tokens, quantities } = sentence;
  const at = verb.to + (/^(?:heavily|mainly|largely|mostly)$/.test(tokens[verb.to]?.norm ?? '') ? 1 : 0);
  if (subject === null || !/^(?:on|upon)$/.test(tokens[at]?.norm ?? '')) return [];
  const references = partyReferences(sentence);
  const seller = references.find(({ from }) => from === at + 1 || from === at + 2);
  const buyer = references.find(({ from, to }) => from >= subject.from && to <= subject.to);
  if (seller?.parties.length !== 1 || buyer?.parties.length !== 1) return [];
  let start = seller.to;
  while (start < seller.to + 3 && tokens[start]?.norm !== 'for') start++;
  if (tokens[start]?.norm !== 'for') return [];
  start++;
  while (/^(?:over|about|some|nearly|almost|more|than|most|all|half|of|its|their|the)$/.test(tokens[start]?.norm ?? ''))
    start++;
  const share = quantities.find(({ from, unit }) => from >= start - 2 && from <= start && unit === 'percent');
  if (share) start = share.to;
  while (/^(?:of|its|their|the)$/.test(tokens[start]?.norm ?? '')) start++;
  return draftsOf(
    sentence,
    goodsFrom(sentence, start),
    { exporter: seller.parties[0] ?? null, importer: buyer.parties[0] ?? null },
    pair,
    'trade_goods/reliance',
    context,
  );
}

/** "Tea and zinc are *the goods that* Peru sells to Kenya" */
function goodsThat(
  sentence: ResolvedSentence,
  { subject, verb, index }: Clause,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  const { tokens, clauses } = sentence;
  const next = clauses[index + 1];
  if (subject === null || next?.link !== 'relative' || next.voice !== 'active' || next.negated || next.modal) return [];
  const direction = TRADE_FORMS.get(tokens[next.head]?.norm ?? '');
  const that = tokens.findIndex(({ norm }, i) => i > verb.to && /^(?:that|which)$/.test(norm));
  if (!direction || that < 0 || !/^(?:goods|products|items|commodities)$/.test(tokens[that - 1]?.norm ?? '')) return [];
  const trader = onlyParty(next.subject ? partiesIn(sentence, next.subject) : undefined);
  const range = { from: next.head, to: Math.min(tokens.length, next.head + 5) };
  const other = onlyParty(partyBehind(sentence, range, ...(direction === 'out' ? ['to', 'into'] : ['from']))?.parties);
  if (trader === null || trader === other) return [];
  return draftsOf(
    sentence,
    goodsFrom(sentence, listBefore(sentence, subject.from), verb.from),
    direction === 'out' ? { exporter: trader, importer: other } : { exporter: other, importer: trader },
    pair,
    'trade_goods/reliance',
    context,
  );
}

function traded(
  sentence: ResolvedSentence,
  { subject, verb }: Clause,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  const trader = partyReferences(sentence).find(({ from }) => from === verb.to + 1 || from === verb.to + 2);
  const direction = trader && TRADE_FORMS.get(sentence.tokens[trader.to]?.norm ?? '');
  if (subject === null || !trader || !direction || trader.parties.length !== 1) return [];
  const party = trader.parties[0] ?? null;
  return draftsOf(
    sentence,
    goodsFrom(sentence, listBefore(sentence, subject.from), verb.from),
    direction === 'out' ? { exporter: party, importer: null } : { exporter: null, importer: party },
    pair,
    'trade_goods/reliance',
    context,
  );
}
