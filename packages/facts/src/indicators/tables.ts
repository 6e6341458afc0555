import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { Amount } from './amounts.ts';
import type { Figure } from './figure.ts';
import { type FigureCell, figureCells } from './figure-cells.ts';
import { moneyNounAt } from './money-nouns.ts';
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

const MOST_COLUMNS = 4;
const MOST_IN_HEADING = 24;
const COLUMN_WORDS: ReadonlyMap<string, MoneyMetric> = new Map([
  ['exports', 'exports'],
  ['export', 'exports'],
  ['imports', 'imports'],
  ['import', 'imports'],
  ['turnover', 'trade_turnover'],
  ['total', 'trade_turnover'],
  ['volume', 'trade_turnover'],
  ['balance', 'trade_balance'],
  ['surplus', 'trade_balance'],
  ['deficit', 'trade_balance'],
]);

/** A metric at the head of a column, with the tokens up to the next one. */
interface Column {
  readonly metric: MoneyMetric;
  readonly at: number;
  readonly to: number;
}

interface Heading {
  readonly sentence: ResolvedSentence;
  readonly columns: readonly Column[];
  readonly unit: string;
  readonly scale: number;
  /** Whose trade the line above the headings is about. */
  readonly owner: PartyId | null;
}

/**
 * A line with a year and a bare number below a line that names metric, currency and scale: "Trade (USD million)", "2020: 24.8";
 * with several numbers below as many headings: "Exports  Imports", "2020  538  477".
 */
export function listedFigures(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Figure[] {
  const numbers = bareNumbers(sentence);
  if (numbers.length === 0) return [];
  const period =
    sentence.segment.date ?? sentence.resolvedDates.find((date) => /^\d{4}$/.test(date.edtf))?.edtf ?? null;
  if (!period || !/^\d{4}$/.test(period)) return [];
  const heading = headingOf(sentence, numbers.length, context);
  if (!heading) return [];
  return collect(numbers, (quantity, column): Figure[] => {
    const { metric, at, to } = heading.columns[column] as Column;
    const parties = moneyParties(
      heading.sentence,
      { metric, at, form: 'noun', behind: false, weak: false },
      { zone: { from: at, to }, pair, perspective: heading.owner, home: context.document.home },
    );
    if (!parties) {
      context.note?.(RULE, 'the parties of the list are not known');
      return [];
    }
    return [
      {
        metric,
        amount: amountOfList(quantity, heading),
        unit: heading.unit,
        a: parties.a,
        b: parties.b,
        period,
        range: quantity,
        rule: RULE,
      },
    ];
  });
}

/** A bare number in the currency and scale that its list names. */
export function amountOfList(quantity: FigureCell, { unit, scale }: Pick<Heading, 'unit' | 'scale'>): Amount {
  return {
    from: quantity.from,
    to: quantity.to,
    kind: 'money',
    value: Number((quantity.value * scale).toPrecision(12)),
    unit,
    noun: null,
    nounAt: -1,
    measure: null,
    people: false,
    qualifier: quantity.qualifier,
  };
}

function bareNumbers(sentence: ResolvedSentence): readonly FigureCell[] {
  const { quantities, tokens, segment } = sentence;
  if (segment.row) {
    const cells = figureCells(sentence);
    return cells[0]?.from === 0 ? cells : [];
  }
  const plain = quantities.length <= MOST_COLUMNS && tokens.length <= 3 * Math.max(quantities.length, 2) + 2;
  return plain && quantities.every(({ unit, noun }) => unit === null && noun === null) ? quantities : [];
}

/** The lines above the list that say what its columns are, and in which currency. */
function headingOf(sentence: ResolvedSentence, width: number, context: ExtractContext): Heading | null {
  const { sentences } = context.document;
  for (let k = sentence.index - 1; k >= Math.max(0, sentence.index - MOST_ROWS); k--) {
    const above = sentences[k];
    if (!above) return null;
    const columns = columnsOf(above);
    if (columns.length === width) {
      const money = moneyOf(above) ?? (width > 1 ? moneyOf(sentences[k - 1]) : null);
      if (money) return { sentence: above, columns, ...money, owner: width > 1 ? ownerOf(sentences[k - 1]) : null };
    }
    if (bareNumbers(above).length !== width) return null;
  }
  return null;
}

/** The metrics that a line of headings or a row's label names, in order; each reaches up to the next. */
export function columnsOf(sentence: ResolvedSentence): readonly Column[] {
  if (sentence.tokens.length > MOST_IN_HEADING) return [];
  const found: Column[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const metric = moneyNounAt(sentence, i) ?? headingMetric(sentence, i);
    if (metric && found.at(-1)?.metric !== metric) found.push({ metric, at: i, to: sentence.tokens.length });
  }
  return found.map((column, i) => ({ ...column, to: found[i + 1]?.at ?? column.to }));
}

/** "Exports Imports Balance": in a row of headings no noun belongs to the next. */
function headingMetric({ segment, tokens }: ResolvedSentence, i: number): MoneyMetric | null {
  return segment.kind === 'heading' || segment.kind === 'list'
    ? (COLUMN_WORDS.get(tokens[i]?.norm ?? '') ?? null)
    : null;
}

function moneyOf(sentence: ResolvedSentence | undefined): { readonly unit: string; readonly scale: number } | null {
  return !sentence || sentence.tokens.length > MOST_IN_HEADING ? null : currencyIn(sentence.tokens);
}

/** The currency and the scale that words name: "(in million USD)". */
export function currencyIn(
  tokens: readonly ResolvedSentence['tokens'][number][],
): { readonly unit: string; readonly scale: number } | null {
  let unit: string | null = null;
  let scale = 1;
  for (const token of tokens) {
    const plain = token.norm.replace(/\.$/, '');
    unit = unit ?? CODES.get(plain) ?? null;
    scale = Math.max(scale, SCALE.get(plain) ?? 1);
  }
  return unit ? { unit, scale } : null;
}

/** "Trade of Kenya with Peru (EUR million)": whose exports and imports the columns below are. */
function ownerOf(sentence: ResolvedSentence | undefined): PartyId | null {
  const first = sentence?.references.find(({ parties }) => parties.length === 1);
  return first?.parties[0] ?? null;
}
