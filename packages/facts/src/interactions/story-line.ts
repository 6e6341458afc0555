import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { innermostClause } from './innermost-clause.ts';

/** A day, or days on end. */
export function isDay({ edtf }: ResolvedDate): boolean {
  return edtf.length === 10 || /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf);
}

/** How many sentences of a paragraph back the story may have gone. */
const REACH = 100;

/** True where the same paragraph has already gone back to an earlier year. */
export function isBackground(sentence: ResolvedSentence, context: ExtractContext): boolean {
  const year = context.document.date?.slice(0, 4);
  if (!year) return false;
  for (let k = sentence.index - 1; k >= 0 && k >= sentence.index - REACH; k--) {
    const other = context.document.sentences[k];
    if (!other || other.segment.start !== sentence.segment.start) break;
    const last = other.resolvedDates.findLast((date) => !date.edtf.includes('/') && isStoryLine(other, date))?.edtf;
    if (last !== undefined) return last.slice(0, 4) < year && Number(year) - Number(last.slice(0, 4)) > 0;
  }
  return false;
}

/** True where the date belongs to what the sentence itself tells, not to something it mentions. */
export function isStoryLine(sentence: ResolvedSentence, date: ResolvedDate): boolean {
  if (date.cited) return false;
  const clause = sentence.clauses[innermostClause(sentence, date.from)];
  if (clause?.form !== 'finite' || clause.subject === null || (clause.link !== 'main' && clause.link !== 'coordinate'))
    return false;
  // "at the meeting held last year": nobody holds anything, the meeting was held.
  if (/^(?:hold|organi[sz]e|host)$/.test(clause.lemma) && clause.voice === 'active' && clause.object === null)
    return false;
  return isDay(date) || clause.object === null || date.from < clause.object.from;
}
