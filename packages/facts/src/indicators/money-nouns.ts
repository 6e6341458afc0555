import type { ResolvedSentence } from '@diplomatic-relations/engine';
import {
  MONEY_NOUNS,
  type MoneyMetric,
  NOT_A_METRIC_BEFORE,
  TRADE_ADJECTIVES,
  TRADE_HEADS,
  TRADE_TAILS,
} from './words.ts';

/** The metric that the noun at a token names, or null. */
export function moneyNounAt(sentence: ResolvedSentence, i: number): MoneyMetric | null {
  const word = sentence.tokens[i]?.norm ?? '';
  const next = sentence.tokens[i + 1]?.norm ?? '';
  const joinsNext = sentence.tokens[i + 1]?.text === '-' && sentence.tokens[i + 1]?.start === sentence.tokens[i]?.end;
  if (TRADE_HEADS.has(word) && TRADE_ADJECTIVES.has(sentence.tokens[i - 1]?.norm ?? ''))
    return NOT_A_METRIC_BEFORE.has(next) ? null : 'trade_turnover';
  if (
    (word === 'exchange' || word === 'exchanges') &&
    next === 'of' &&
    /^(?:goods|merchandise|commodities)$/.test(sentence.tokens[i + 2]?.norm ?? '')
  )
    return 'trade_turnover';
  if (
    word === 'volume' &&
    next === 'of' &&
    /^(?:trade|bilateral|mutual|commerce|commercial)$/.test(sentence.tokens[i + 2]?.norm ?? '')
  )
    return 'trade_turnover';
  if (word === 'volume' && isOfTradingPartners(sentence, i)) return 'trade_turnover';
  if (
    word === 'sales' &&
    (next === 'to' || (next === 'of' && sentence.tokens.slice(i + 2, i + 5).some(({ norm }) => norm === 'goods')))
  )
    return 'exports';
  if (word === 'purchases' && next === 'from') return 'imports';
  // "Kenyan deliveries to Peru were worth 5 million": of goods, by what they are worth
  if (
    word === 'deliveries' &&
    next === 'to' &&
    sentence.tokens.some(({ norm }) => /^(?:value|worth|valued)$/.test(norm))
  )
    return 'exports';
  // "against $41 million in imported goods"
  if ((word === 'imported' || word === 'exported') && /^(?:goods|products|commodities)$/.test(next))
    return word === 'imported' ? 'imports' : 'exports';
  // "Technical cooperation: 5 billion yen", beside loans and grants
  if (word === 'cooperation' && next === ':' && sentence.tokens[i - 1]?.norm === 'technical') return 'aid';
  if (word === 'gap' && sentence.tokens[i - 1]?.norm === 'trade') return 'trade_balance';
  const metric = MONEY_NOUNS.get(word);
  if (metric === 'trade_turnover' && isBehind(sentence, i, 'balance', 'of')) return 'trade_balance';
  // "its deficit in trade with Peru", "a surplus in its trade"
  if (metric === 'trade_turnover' && isOfBalance(sentence, i)) return null;
  if (!metric || joinsNext) return null;
  if (word === 'trade') {
    if (TRADE_TAILS.has(next)) return 'trade_turnover';
    if (/^(?:balance|surplus|deficit)$/.test(next)) return 'trade_balance';
  }
  if (NOT_A_METRIC_BEFORE.has(next) && !isSumOfDocument(sentence, i, metric)) return null;
  if (
    metric === 'trade_turnover' &&
    next !== 'worth' &&
    // "2019 saw trade reach 5 million"
    !/^(?:reach|hit|exceed|surpass|top|climb|rise|grow|fall)$/.test(next) &&
    (sentence.tagged.tags[i + 1] === 'NN' || sentence.tagged.tags[i + 1] === 'NNP') &&
    !sentence.quantities.some((quantity) => quantity.from <= i + 1 && i + 1 < quantity.to)
  )
    return null;
  if (
    word === 'trade' &&
    /^(?:fair|free|of|and)$/.test(sentence.tokens[i - 1]?.norm ?? '') &&
    !/^(?:volume|value|amount|level)$/.test(sentence.tokens[i - 2]?.norm ?? '') &&
    sentence.tokens[i - 1]?.norm !== 'of'
  )
    return null;
  if (
    (word === 'credit' || word === 'credits') &&
    /^(?:letter|letters|carbon|tax|emission)$/.test(sentence.tokens[i - 1]?.norm ?? '')
  )
    return null;
  if (word === 'exchange' || word === 'exchanges') return null;
  return metric;
}

/** "a loan agreement worth USD 5 million", "a USD 5 million credit package": the sum that is lent or given by it. */
function isSumOfDocument({ tokens, quantities }: ResolvedSentence, i: number, metric: MoneyMetric): boolean {
  const noun = tokens[i + 1]?.norm ?? '';
  if (!(metric === 'loan' ? /^(?:agreements?|packages?)$/ : /^agreements?$/).test(noun)) return false;
  if (metric !== 'loan' && metric !== 'aid') return false;
  return quantities.some(
    ({ from, to, unit }) =>
      unit !== null &&
      /^[A-Z]{3}$/.test(unit) &&
      ((from > i + 2 &&
        from <= i + 4 &&
        /^(?:worth|of|for|valued|totall?ing|amounting)$/.test(tokens[i + 2]?.norm ?? '') &&
        tokens.slice(i + 3, from).every(({ norm }) => norm === 'at' || norm === 'to')) ||
        (to <= i && i - to <= 2)),
  );
}

/** "good trading partners, with a total *volume* of USD 5 million" */
function isOfTradingPartners({ tokens }: ResolvedSentence, i: number): boolean {
  const partner = tokens.findLastIndex(({ norm }, k) => k < i && /^partners?$/.test(norm));
  return (
    partner > 0 &&
    i - partner <= 5 &&
    /^(?:trade|trading)$/.test(tokens[partner - 1]?.norm ?? '') &&
    tokens.slice(partner + 1, i).some(({ norm }) => norm === 'with')
  );
}

function isOfBalance({ tokens }: ResolvedSentence, i: number): boolean {
  const of = tokens[i - 1]?.norm === 'in' ? i - 1 : i - 2;
  return /^(?:in|of)$/.test(tokens[of]?.norm ?? '') && /^(?:deficit|surplus)$/.test(tokens[of - 1]?.norm ?? '');
}

function isBehind({ tokens }: ResolvedSentence, i: number, ...words: readonly string[]): boolean {
  return words.every((word, k) => tokens[i - words.length + k]?.norm === word);
}
