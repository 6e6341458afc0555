import { completeInPassage } from '../dates/complete-in-passage.ts';
import { daysBetween } from '../dates/days-between.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { ParsedSentence, ResolvedDate } from '../sentence.ts';
import type { DateBasis, DateMention } from '../types.ts';
import { isDateOfCited } from './cited-date.ts';
import {
  isAhead,
  isAwaited,
  isCalledOffFor,
  isPlannedFor,
  isPlannedNow,
  isReducedBefore,
  isSaidToCome,
  isSetAhead,
  isYetToBe,
  ownTense,
} from './date-tense.ts';
import { daysAfter } from './days-after.ts';
import { isBeforeDescribed, type Passage, passageOf } from './passage.ts';
import type { ResolveContext } from './resolve-context.ts';
import { yearOfName } from './year-of-name.ts';

const NO_DATES: readonly ResolvedDate[] = [];

/** The dates of a sentence, each resolved against the one before it. */
export function resolveDates(
  sentence: ParsedSentence,
  context: ResolveContext,
  contextDate: string | null,
  passage: Passage | null,
): readonly ResolvedDate[] {
  if (sentence.dates.length === 0) return daysAfter(sentence, NO_DATES, newsDay(contextDate, context.documentDate));
  const found: ResolvedDate[] = [];
  let anchor = contextDate;
  const tense = sentence.clauses.some((clause) => clause.tense === 'future')
    ? 'future'
    : sentence.clauses.some((clause) => clause.tense === 'past')
      ? 'past'
      : null;
  for (const mention of sentence.dates) {
    const incomplete = mention.relative?.month !== undefined && mention.relative.offset === undefined;
    const documentDate = incomplete
      ? (sentence.segment.date ?? context.documentDate ?? endOf(context.monthsOfYear.get(mention.relative?.month ?? 0)))
      : isToday(mention)
        ? (context.titleDay ?? context.documentDate)
        : context.documentDate;
    const passed =
      tense === 'future' || sentence.segment.date !== undefined
        ? null
        : completeInPassage(
            mention,
            passageOf(sentence, found, passage),
            followsOn(sentence) ? null : context.documentDate,
          );
    const told = passed !== null && isBeforeDescribed(sentence, found.at(-1), mention, passed.edtf) ? null : passed;
    const read =
      told ??
      resolveDate(
        mention,
        { documentDate, contextDate: sentence.segment.date ?? anchor },
        isReducedBefore(sentence, mention)
          ? 'past'
          : isAhead(sentence, mention) ||
              isYetToBe(sentence, mention) ||
              isCalledOffFor(sentence, mention) ||
              isPlannedNow(sentence, mention)
            ? 'future'
            : isPlannedFor(sentence, mention)
              ? null
              : mention.relative?.weekday !== undefined && tense === 'future'
                ? ownTense(sentence, mention, tense)
                : mention.relative?.month !== undefined && tense === 'future'
                  ? ownTense(sentence, mention, tense)
                  : mention.relative?.weekday !== undefined &&
                      (isAwaited(sentence, mention) || isSetAhead(sentence, mention) || isSaidToCome(sentence, mention))
                    ? 'future'
                    : tense,
      );
    const value = read && inYear(read, yearOfName(sentence, mention));
    if (!value || isLifespan(sentence, mention, value.edtf)) continue;
    if (value.edtf === context.documentDate && isDayOfHeadline(sentence, mention)) continue;
    const last = found.at(-1);
    if (last !== undefined && restates(sentence, last, mention, value)) found.pop();
    found.push({
      from: mention.from,
      to: mention.to,
      edtf: value.edtf,
      basis: value.basis,
      since: mention.since === true || countsFromOffice(sentence, mention.from),
      until: mention.until === true,
      ...(isDateOfCited(sentence, mention) ? { cited: true } : {}),
    });
    anchor = value.edtf;
  }
  const after = daysAfter(sentence, found, newsDay(contextDate, context.documentDate));
  return after.length > 0 ? [...found, ...after].sort((a, b) => a.from - b.from) : found;
}

/** A completed date in the year that the words before it tell. */
function inYear<T extends { readonly edtf: string; readonly basis: DateBasis }>(value: T, year: string | null): T {
  if (year === null || value.basis !== 'completed') return value;
  const parts = value.edtf.split('/').map((part) => (/^\d{4}/.test(part) ? `${year}${part.slice(4)}` : part));
  return { ...value, edtf: parts.join('/') };
}

/** "Days after, on 17 December, …", "Later that month, …": told right behind what the sentence before told. */
function followsOn({ tokens }: ParsedSentence): boolean {
  const [first, second, third] = tokens.slice(0, 3).map(({ norm }) => norm);
  if (/^(?:days|weeks|shortly|soon)$/.test(first ?? ''))
    return /^(?:after|afterwards|later|thereafter)$/.test(second ?? '');
  return first === 'later'
    ? second === 'that' && third !== 'day'
    : /^a$/.test(first ?? '') && /^(?:few|day|week)$/.test(second ?? '') && /^(?:days|weeks|later)$/.test(third ?? '');
}

/** "today", "this afternoon". */
function isToday({ relative }: DateMention): boolean {
  return relative?.anchor === 'document' && relative.unit === 'day' && relative.offset === 0;
}

/** The last day of a year, before which all its days lie. */
function endOf(year: string | undefined): string | null {
  return year === undefined ? null : `${year}-12-31`;
}

/** "the next year, on 17 June 1992", "this afternoon, 7 August 2025": the date behind says the one before it to the day. */
function restates(
  { tokens }: ParsedSentence,
  before: ResolvedDate,
  { from }: { readonly from: number },
  { edtf, basis }: { readonly edtf: string; readonly basis: DateBasis },
): boolean {
  if (before.basis !== 'relative') return false;
  const nextDoor = basis === 'stated' && daysApart(before.edtf, edtf) <= NEWS_DAYS;
  if (!nextDoor && !edtf.startsWith(`${before.edtf}-`) && !isWithin(edtf, before.edtf)) return false;
  const mark = tokens[before.to]?.norm;
  if (mark !== ',' && mark !== '(') return from === before.to + 1 && tokens[before.to]?.norm === 'from';
  return (
    from === before.to + 1 || (from === before.to + 2 && /^(?:on|in|from|namely)$/.test(tokens[from - 1]?.norm ?? ''))
  );
}

/** Days between two dates that are days. */
function daysApart(a: string, b: string): number {
  return a.length === 10 && b.length === 10 ? Math.abs(daysBetween(a, b)) : Infinity;
}

/** "this week, from Friday (4 May) to Sunday": days of the span that stands before them. */
function isWithin(edtf: string, span: string): boolean {
  const [start, end] = span.split('/');
  const [first, last = first] = edtf.split('/');
  if (start?.length !== 10 || end === undefined || first?.length !== 10 || last === undefined) return false;
  return start <= first && last <= end;
}

/** "Peruvian Embassy in Oslo reopened 30 July 2015": a day that hangs on no word of a headline is the page's own. */
function isDayOfHeadline(
  { segment, tokens, clauses }: ParsedSentence,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (segment.kind !== 'title' || !clauses.some(({ form }) => form === 'finite')) return false;
  return to === tokens.length && tokens[from - 1]?.kind === 'word' && !DATING.test(tokens[from - 1]?.norm ?? '');
}

const DATING = /^(?:on|of|in|from|to|until|till|by|since|dated|for|between|and)$/;

/** Years from which a span behind a name is a life and no term of office. */
const LIFE = 25;

/** "Baron N (1884–1944)": when somebody lived dates nothing that is told of him. */
function isLifespan(
  { tokens, persons }: ParsedSentence,
  { from, to }: { readonly from: number; readonly to: number },
  edtf: string | null,
): boolean {
  if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')' || edtf === null) return false;
  const years = /^(\d{4})\/(\d{4})$/.exec(edtf);
  if (!years || Number(years[2]) - Number(years[1]) < LIFE) return false;
  return persons.some((person) => person.to === from - 1) || tokens[from - 2]?.capital === true;
}

/** "his first trip since taking office in 2015": the day from which is counted. */
function countsFromOffice(sentence: ParsedSentence, date: number): boolean {
  for (let i = date - 2; i > 0 && i > date - 8; i--) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (word === ',') return false;
    if (/^(?:taking|assuming|entering|becoming|coming)$/.test(word)) return sentence.tokens[i - 1]?.norm === 'since';
  }
  return false;
}

/** Days from an item's own within which a day that its text told of is still its news. */
const NEWS_DAYS = 7;

/** The day that the text has told of last, where it is near the item's own; else the item's. */
function newsDay(told: string | null, published: string | null): string | null {
  if (published?.length !== 10) return null;
  if (told?.length !== 10) return published;
  return daysApart(published, told) <= NEWS_DAYS ? told : published;
}
