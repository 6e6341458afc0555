import type { PartyId, QuantityMention, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { Amount } from './amounts.ts';
import type { Figure } from './figure.ts';
import { moneyNounAt } from './money-cues.ts';
import { moneyParties } from './money-parties.ts';
import type { MoneyMetric } from './words.ts';

const RULE = 'indicators/list';
const SCALE: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
]);
const CODES: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'],
  ['$', 'USD'],
  ['usd', 'USD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['dollars', 'USD'],
  ['aud', 'AUD'],
  ['a$', 'AUD'],
  ['cad', 'CAD'],
  ['c$', 'CAD'],
  ['nz$', 'NZD'],
  ['nzd', 'NZD'],
  ['jpy', 'JPY'],
  ['yen', 'JPY'],
  ['cny', 'CNY'],
  ['chf', 'CHF'],
]);
const MOST_ROWS = 12;

interface Heading {
  readonly sentence: ResolvedSentence;
  readonly metric: MoneyMetric;
  readonly at: number;
  readonly unit: string;
  readonly scale: number;
}

/** A line with a year and a bare number below a line that names metric, currency and scale: "Trade (USD million)", "2020: 24.8". */
export function listedFigures(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Figure[] {
  const quantity = bareNumber(sentence);
  if (!quantity) return [];
  const period =
    sentence.segment.date ?? sentence.resolvedDates.find((date) => /^\d{4}$/.test(date.edtf))?.edtf ?? null;
  if (!period || !/^\d{4}$/.test(period)) return [];
  const heading = headingOf(sentence, context);
  if (!heading) return [];
  const zone = { from: heading.at, to: heading.sentence.tokens.length };
  const parties = moneyParties(
    heading.sentence,
    { metric: heading.metric, at: heading.at, form: 'noun', behind: false, weak: false },
    { zone, pair, perspective: null, home: context.document.home },
  );
  if (!parties) {
    context.note?.(RULE, 'the parties of the list are not known');
    return [];
  }
  const value = Number((quantity.value * heading.scale).toPrecision(12));
  const amount: Amount = {
    from: quantity.from,
    to: quantity.to,
    kind: 'money',
    value,
    unit: heading.unit,
    noun: null,
    nounAt: -1,
    measure: null,
    people: false,
    qualifier: quantity.qualifier,
  };
  return [
    {
      metric: heading.metric,
      amount,
      unit: heading.unit,
      a: parties.a,
      b: parties.b,
      period,
      range: quantity,
      rule: RULE,
    },
  ];
}

function bareNumber(sentence: ResolvedSentence): QuantityMention | null {
  if (sentence.quantities.length !== 1 || sentence.tokens.length > 8) return null;
  const quantity = sentence.quantities[0] as QuantityMention;
  return quantity.unit === null && quantity.noun === null ? quantity : null;
}

/** The line above the list that says what the numbers are. */
function headingOf(sentence: ResolvedSentence, context: ExtractContext): Heading | null {
  const { sentences } = context.document;
  for (let k = sentence.index - 1; k >= Math.max(0, sentence.index - MOST_ROWS); k--) {
    const above = sentences[k];
    if (!above) return null;
    const heading = asHeading(above);
    if (heading) return heading;
    if (!bareNumber(above)) return null;
  }
  return null;
}

function asHeading(sentence: ResolvedSentence): Heading | null {
  if (sentence.tokens.length > 24) return null;
  let unit: string | null = null;
  let scale = 1;
  for (const token of sentence.tokens) {
    const plain = token.norm.replace(/\.$/, '');
    unit = unit ?? CODES.get(plain) ?? null;
    scale = Math.max(scale, SCALE.get(plain) ?? 1);
  }
  if (!unit) return null;
  for (let i = 0; i < sentence.tokens.length; i++) {
    const metric = moneyNounAt(sentence, i);
    if (metric) return { sentence, metric, at: i, unit, scale };
  }
  return null;
}
