import type { Clause, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import { segmentDate } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { documentDate, factDate, type FactDate, NO_DATE } from '../shared/dates.ts';

/** The date of an act: that of its own words, that of its list item or timeline row, or, in news, a place-holder for the main event's date. */
export function actDate(sentence: ResolvedSentence, clause: Clause, context: ExtractContext, options: { readonly lasting: boolean; readonly intended: boolean }): FactDate {
  const own = ownDate(sentence, clause, context, options.intended);
  if (own) return factDate(own);
  const segment = segmentDate(sentence);
  if (segment) return factDate(segment);
  if (options.lasting && clause.tense !== 'past') return NO_DATE;
  if (!isNews(context) || isBackground(sentence, context)) return NO_DATE;
  return documentDate(context.document.date);
}

/** True for documents that report what happened, false for profiles and standing pages. */
export function isNews(context: ExtractContext): boolean {
  const { genre } = context.row;
  return genre !== 'bilateral_profile' && genre !== 'organization_profile';
}

function ownDate(sentence: ResolvedSentence, clause: Clause, context: ExtractContext, intended: boolean): ResolvedDate | null {
  const firstVerb = sentence.clauses[0]?.verb.from ?? sentence.tokens.length;
  const usable = sentence.resolvedDates.filter((date) => !(intended || isFuture(date.edtf, context)) || !isFuture(date.edtf, context));
  const inside = usable.filter((date) => innermost(sentence, date.from) === clause.index && date.from >= clause.from && date.from <= Math.max(clause.to + 2, clause.verb.to));
  const after = inside.filter((date) => date.from >= clause.verb.to);
  if (intended && after.length > 0 && clause.tense === 'future') return null;
  const nearest = after[0] ?? inside.at(-1);
  if (nearest) return nearest;
  const coordinate = sentence.clauses[clause.index + 1];
  if (coordinate && coordinate.link === 'coordinate' && clause.link !== 'relative') {
    const shared = usable.find((date) => innermost(sentence, date.from) === coordinate.index && date.from >= coordinate.verb.to && date.from <= coordinate.to);
    if (shared && coordinate.tense === clause.tense) return shared;
  }
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  if (governor && governor.index !== clause.index && clause.form !== 'finite') {
    const outer = usable.find((date) => innermost(sentence, date.from) === governor.index);
    if (outer) return outer;
  }
  const fronted = usable.find((date) => date.to <= firstVerb);
  return fronted ?? null;
}

function innermost(sentence: ResolvedSentence, at: number): number {
  let found = 0;
  for (const clause of sentence.clauses) if (clause.verb.from <= at) found = clause.index;
  for (const clause of sentence.clauses) if (clause.index > found && clause.from <= at && at < clause.verb.from) return clause.index;
  return found;
}

function isFuture(edtf: string, context: ExtractContext): boolean {
  const today = context.document.date;
  if (!today) return false;
  const start = edtf.split('/')[0] ?? '';
  const length = Math.min(start.length, today.length);
  return start.slice(0, length) > today.slice(0, length);
}

/** True where the same paragraph has already gone back to an earlier year. */
function isBackground(sentence: ResolvedSentence, context: ExtractContext): boolean {
  const year = context.document.date?.slice(0, 4);
  if (!year) return false;
  let last: string | null = null;
  for (const other of context.document.sentences) {
    if (other.segment !== sentence.segment && other.segment.start !== sentence.segment.start) continue;
    if (other.index >= sentence.index) break;
    last = other.resolvedDates.at(-1)?.edtf ?? last;
  }
  return last !== null && last.slice(0, 4) < year && Number(year) - Number(last.slice(0, 4)) > 0;
}
