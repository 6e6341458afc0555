import { dateOfDayNumber, dayNumber } from '../dates/calendar.ts';
import { formatDate, parseEdtf } from '../dates/edtf.ts';
import { readNumberWords } from '../quantities/number-words.ts';
import type { ParsedSentence, ResolvedDate } from '../sentence.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
]);

/** Units in which a day is told only as near as they are long, in months. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['months', 1],
  ['year', 12],
  ['years', 12],
]);

/** "expelled two envoys on Sunday, a day after Peru recalled its ambassador": the day of what the clause behind "after" or "before" tells, from that of the words before it. */
export function daysAfter(
  { tokens, clauses }: ParsedSentence,
  dates: readonly ResolvedDate[],
  news: string | null,
): readonly ResolvedDate[] {
  const found: ResolvedDate[] = [];
  for (const { form, subject, verb } of clauses) {
    if (form !== 'finite' || subject === null || subject.to > verb.from) continue;
    const at = subject.from - 1;
    const way = tokens[at]?.norm === 'after' ? -1 : tokens[at]?.norm === 'before' ? 1 : 0;
    const unit = tokens[at - 1]?.norm ?? '';
    const step = DAYS.get(unit);
    const months = MONTHS.get(unit);
    if (way === 0 || (step === undefined && months === undefined)) continue;
    const count = countAt(tokens, at - 2);
    const anchor = dates.findLast((date) => date.to <= at - 2 && date.edtf.length === 10 && !date.since && !date.until);
    // "The visit comes two days after …": after the news.
    const told = anchor?.edtf ?? (clauses[0]?.lemma === 'come' && clauses[0].verb.to <= at - 2 ? news : null);
    const day = told ? (parseEdtf(told)?.start ?? null) : null;
    if (count === null || day === null || day.month === null || day.day === null) continue;
    const edtf =
      step === undefined
        ? monthsApart(day.year, day.month, way * count * (months ?? 0), months === 12)
        : formatDate(dateOfDayNumber(dayNumber(day.year, day.month, day.day) + way * count * step));
    const from = subject.from;
    found.push({ from, to: from, edtf, basis: 'relative', since: false, until: false });
  }
  return found;
}

/** The month, or the year alone, so many months from another. */
function monthsApart(year: number, month: number, apart: number, yearOnly: boolean): string {
  const index = year * 12 + month - 1 + apart;
  return formatDate({ year: Math.floor(index / 12), month: yearOnly ? null : (index % 12) + 1, day: null });
}

/** "a", "one", "two", "10": how many; null where no number stands there. */
function countAt(tokens: ParsedSentence['tokens'], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.norm === 'a' || token.norm === 'one') return 1;
  if (/^\d{1,2}$/.test(token.text)) return Number(token.text);
  return readNumberWords(tokens, at)?.value ?? null;
}
