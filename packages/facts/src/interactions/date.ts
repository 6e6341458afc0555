import { type Clause, type ResolvedSentence, segmentDate } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isBeforeStory } from '../shared/before-the-story.ts';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { saysDuringVisit, visitDateBefore } from '../shared/during-visit.ts';
import { isNews } from '../shared/genres.ts';
import { isReducedPassive } from '../shared/reduced-passive.ts';
import { isToldDate } from '../shared/told-date.ts';
import { isOfExample } from './of-example.ts';
import { ownDate } from './own-date.ts';
import { dateBefore, onlyDate } from './profile-date.ts';
import { isBackground } from './story-line.ts';

/** The date of an act: that of its own words, that of its list item or timeline row, or, in news, the document's, which stands for the main event's until the document has been read (basis `document`, even without a date). */
export function actDate(
  sentence: ResolvedSentence,
  clause: Clause,
  context: ExtractContext,
  options: { readonly lasting: boolean; readonly intended: boolean },
): FactDate {
  if (!isNews(context) && isOfExample(sentence, clause)) return NO_DATE;
  const own = isToldDate(sentence, clause) ? null : ownDate(sentence, clause, context, options.intended);
  if (own?.since) return NO_DATE;
  if (own) return factDate(own);
  const segment = segmentDate(sentence);
  if (segment) return factDate(segment);
  if (options.lasting && clause.tense !== 'past') return NO_DATE;
  if (!isNews(context) && clause.tense === 'past' && saysDuringVisit(sentence)) {
    const visit = visitDateBefore(sentence, context.document.sentences);
    if (visit) return factDate(visit);
  }
  if (isSinceDoing(sentence, clause)) return NO_DATE;
  if (!isNews(context))
    return clause.tense === 'past'
      ? factDate(onlyDate(sentence, context) ?? dateBefore(sentence, clause, context, options.intended))
      : NO_DATE;
  if (clause.tense === 'perfect' && isOfSeveral(sentence, clause)) return NO_DATE;
  return isBackground(sentence, context) ||
    isBeforehand(sentence, clause) ||
    isBeforeStory(sentence, clause) ||
    isDescribing(clause)
    ? NO_DATE
    : { date: context.document.date, date_basis: 'document' };
}

/** "has welcomed a series of leaders": one after the other, over time. */
function isOfSeveral({ tokens }: ResolvedSentence, { object }: Clause): boolean {
  if (object === null) return false;
  const words = tokens.slice(object.from, object.head + 1).map(({ norm }) => norm);
  return words.some(
    (word, i) =>
      /^(?:many|numerous|several)$/.test(word) ||
      (/^(?:series|number|range|string)$/.test(word) && words[i - 1] === 'a'),
  );
}

/** "grew after the two countries signed deals": what came before the news. */
function isBeforehand({ tokens }: ResolvedSentence, { link, subject }: Clause): boolean {
  return link === 'subordinate' && subject !== null && /^(?:after|since)$/.test(tokens[subject.from - 1]?.norm ?? '');
}

/** "Since opening a post in 2001, A has helped B and kept up ties": the year is that of the opening, and what goes on since has none. */
function isSinceDoing({ tokens, clauses }: ResolvedSentence, { index }: Clause): boolean {
  return index > 0 && tokens[0]?.norm === 'since' && clauses[0]?.form === 'gerund' && clauses[0].verb.from === 1;
}

/** "the issues agreed by the two countries": words on a thing, which was done before; not on what goes on ("a workshop organised by the two"). */
function isDescribing(clause: Clause): boolean {
  return isReducedPassive(clause) && !GOING_ON.test(clause.lemma);
}

const GOING_ON = /^(?:co-?)?(?:organi[sz]e|host|chair|lead|head|arrange|sponsor|attend|accompany)$/;

/** The date of a figure's period; what goes on since a year has none. */
export function periodDate(period: string): FactDate {
  return period.endsWith('/..') ? NO_DATE : { date: period, date_basis: 'stated' };
}
