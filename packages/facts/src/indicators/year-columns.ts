import type { PartyId, QuantityMention, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { Figure } from './figure.ts';
import { moneyParties } from './money-parties.ts';
import { amountOfList, columnsOf, currencyIn } from './tables.ts';

const RULE = 'indicators/year-columns';

type Cell = Pick<QuantityMention, 'from' | 'to' | 'value' | 'qualifier'>;

/** "2021   2022", perhaps with words before: the years at the head of the columns. */
const YEARS = /^(?:[^\d\n]{0,40}\s)?((?:19|20)\d\d(?:\s+(?:19|20)\d\d){1,5})\s*$/;

const LONGEST_LABEL = 8;
const FARTHEST_LINE = 12;
const FARTHEST_SENTENCE = 8;

/** "Exports   82.4   131.7" below "2021   2022" and "EUR million": a sum for each year. */
export function yearColumnFigures(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Figure[] {
  const cells = cellsOf(sentence);
  const first = cells[0];
  if (first === undefined || cells.length < 2 || first.from > LONGEST_LABEL) return [];
  const [row] = columnsOf(sentence);
  if (row === undefined || row.at >= first.from) return [];
  const { metric, at } = row;
  const years = yearsAbove(context.document.text, sentence.start);
  if (years?.length !== cells.length) return [];
  const money = currencyIn(sentence.tokens) ?? moneyAbove(sentence, context);
  if (!money) return [];
  const parties = moneyParties(
    sentence,
    { metric, at, form: 'noun', behind: false, weak: false },
    { zone: { from: at, to: first.from }, pair, perspective: null, home: context.document.home },
  );
  if (!parties) return [];
  return cells.map((cell, column) => ({
    metric,
    amount: amountOfList(cell, money),
    unit: money.unit,
    a: parties.a,
    b: parties.b,
    period: years[column] ?? null,
    range: cell,
    rule: RULE,
  }));
}

/** The figures that end a row, one a token. */
function cellsOf({ tokens }: ResolvedSentence): Cell[] {
  const cells: Cell[] = [];
  for (let i = tokens.length - 1; i > 0; i--) {
    const value = figureOf(tokens[i]?.text ?? '');
    if (value === null) break;
    cells.unshift({ from: i, to: i + 1, value, qualifier: 'exact' });
  }
  return cells;
}

/** "82.4", "82,4", "1,020.5" */
function figureOf(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^\d+(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** The years in the nearest line above that consists of them, past lines that end in figures. */
function yearsAbove(text: string, at: number): readonly string[] | null {
  let end = text.lastIndexOf('\n', at - 1);
  for (let line = 0; line < FARTHEST_LINE && end > 0; line++) {
    const start = text.lastIndexOf('\n', end - 1);
    const above = text.slice(start + 1, end);
    const years = YEARS.exec(above)?.[1];
    if (years) return years.split(/\s+/);
    if (above.trim() !== '' && !/\d\s*$/.test(above)) return null;
    end = start;
  }
  return null;
}

/** The currency and scale of the heading, or of the line over the table. */
function moneyAbove({ index, segment }: ResolvedSentence, { document }: ExtractContext): ReturnType<typeof currencyIn> {
  for (let k = index - 1; k >= Math.max(0, index - FARTHEST_SENTENCE); k--) {
    const above = document.sentences[k];
    if (above === undefined || above.tokens.length > 24) return null;
    const money = currencyIn(above.tokens);
    if (money) return money;
    if (above.segment.kind === 'heading' && segment.kind !== 'heading') return null;
  }
  return null;
}
