import type { Clause, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { resumesThose } from '../shared/resumes-those.ts';
import { isFuture } from './is-future.ts';
import { isDay, isStoryLine } from './story-line.ts';

/** The one date of a sentence of a profile. */
export function onlyDate(sentence: ResolvedSentence, context: ExtractContext): ResolvedDate | null {
  const dates = sentence.resolvedDates.filter(
    (date) => !date.edtf.includes('/') && !date.since && !date.until && !date.cited && !isFuture(date.edtf, context),
  );
  return dates.length === 1 ? (dates[0] as ResolvedDate) : null;
}

/** In a profile, the day that the sentence right before told of in the same paragraph; a month too where "they" do it, and a day two sentences further back where somebody says something. */
export function dateBefore(
  sentence: ResolvedSentence,
  clause: Clause,
  context: ExtractContext,
  intended: boolean,
): ResolvedDate | null {
  if (sentence.resolvedDates.some(({ edtf }) => !isFuture(edtf, context))) return null;
  const resumed = resumesThose(sentence);
  const reach = intended || resumed || SAYING.has(clause.lemma) ? 3 : 1;
  for (let back = 1; back <= reach; back++) {
    const told = context.document.sentences[sentence.index - back];
    if (!told || told.segment.start !== sentence.segment.start) return null;
    if (told.resolvedDates.length === 0) {
      // "The two men discussed … They agreed …"
      if (resumesThose(told) || isPast(told)) continue;
      return null;
    }
    return (
      told.resolvedDates.findLast(
        (date) =>
          (isDay(date) || (resumed && date.edtf.length === 7)) && !date.since && !date.until && isStoryLine(told, date),
      ) ?? null
    );
  }
  return null;
}

/** Verbs of what is said on an occasion. */
const SAYING: ReadonlySet<string> = new Set(
  'thank congratulate praise commend laud applaud express convey reaffirm reiterate confirm urge call invite agree stress assure promise pledge welcome condemn deplore criticise criticize request ask propose offer announce accept appreciate acknowledge voice'.split(
    ' ',
  ),
);

function isPast({ clauses }: ResolvedSentence): boolean {
  return clauses.some(({ form, link, tense }) => form === 'finite' && link === 'main' && tense === 'past');
}
