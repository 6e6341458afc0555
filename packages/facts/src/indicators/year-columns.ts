import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { tradeHeadingOwner } from '../shared/trade-heading.ts';
import type { Figure } from './figure.ts';
import { figureCells } from './figure-cells.ts';
import { moneyParties } from './money-parties.ts';
import { amountOfList, columnsOf, currencyIn } from './tables.ts';

const RULE = 'indicators/year-columns';

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
  const cells = figureCells(sentence);
  const first = cells[0];
  if (first === undefined || cells.length < 2 || first.from === 0 || first.from > LONGEST_LABEL) return [];
  const [row] = columnsOf(sentence);
  if (row === undefined || row.at >= first.from) return [];
  const { metric, at } = row;
  const years = yearsOfHeads(sentence, context.document.text) ?? yearsAbove(context.document.text, sentence.start);
  if (years?.length !== cells.length) return [];
  const money = currencyIn(sentence.tokens) ?? moneyAbove(sentence, context);
  if (!money) return [];
  const parties = moneyParties(
    sentence,
    { metric, at, form: 'noun', behind: false, weak: false },
    {
      zone: { from: at, to: first.from },
      pair,
      perspective: tradeHeadingOwner(sentence, pair, context),
      home: context.document.home,
    },
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

/** The years that head the columns of a table; null where it has no such heads. */
function yearsOfHeads({ segment }: ResolvedSentence, text: string): readonly string[] | null {
  const years =
    segment.row?.heads.map(({ start, end }) => text.slice(start, end)).filter((head) => YEAR.test(head)) ?? [];
  return years.length > 0 ? years : null;
}

const YEAR = /^(?:19|20)\d\d$/;

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
