import type { ParsedSentence, ResolvedDate } from '../sentence.ts';

/** What a paragraph is telling of: the date that its last dated past sentence gave. */
export interface Passage {
  /** Start of the segment that it holds for. */
  readonly segment: number;
  readonly date: string;
}

/** The passage that a sentence with dates opens or carries on: one told as past, dated to a month, or with the year in front. */
export function tellPassage(sentence: ParsedSentence, dates: readonly ResolvedDate[]): Passage | null {
  const last = dates.findLast((date) => isWritten(date) && (hasMonth(date) || date.from <= 1));
  const past = sentence.clauses.some((clause) => clause.form === 'finite' && clause.tense === 'past');
  return last && past ? { segment: sentence.segment.start, date: last.edtf } : null;
}

/** The date that an incomplete one is told after: an earlier one of its sentence, else the passage of its paragraph. */
export function passageOf(
  sentence: ParsedSentence,
  before: readonly ResolvedDate[],
  passage: Passage | null,
): string | null {
  const own = before.at(-1);
  if (own) return isWritten(own) && hasMonth(own) ? own.edtf : null;
  return passage?.segment === sentence.segment.start ? passage.date : null;
}

function isWritten({ basis, since, until }: ResolvedDate): boolean {
  return (basis === 'stated' || basis === 'completed') && !since && !until;
}

function hasMonth({ edtf }: ResolvedDate): boolean {
  return /^\d{4}-\d{2}/.test(edtf);
}

/** "The treaty, signed on 22 December 2022, was ratified on 25 April": what is told of it came after the day that only describes it, hence not in that year. */
export function isBeforeDescribed(
  { clauses }: ParsedSentence,
  described: ResolvedDate | undefined,
  mention: { readonly from: number },
  edtf: string,
): boolean {
  if (described === undefined || edtf >= described.edtf) return false;
  const main = clauses.findLast(({ form, verb }) => form === 'finite' && verb.to <= mention.from);
  return (
    main !== undefined &&
    main.verb.from >= described.to &&
    clauses.some(({ link, verb }) => link === 'reduced' && verb.to <= described.from && verb.from < main.verb.from)
  );
}
