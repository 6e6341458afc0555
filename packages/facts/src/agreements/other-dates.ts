import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import { bracketDate } from './bracket-date.ts';
import type { DocumentAction } from './document-action.ts';
import type { NamedDocument } from './documents.ts';
import { isTrailingParticiple } from './trailing-participle.ts';
import { ACTION_VERBS } from './words.ts';

/** True for a date that stands near what is done with documents and belongs to something else: their titles and terms, another verb, what came before. */
export function isOfSomethingElse(
  sentence: ResolvedSentence,
  documents: readonly NamedDocument[],
  action: DocumentAction,
  date: ResolvedDate,
): boolean {
  const before = sentence.tokens[date.from - 1]?.norm ?? '';
  const near = sentence.tokens.slice(Math.max(0, date.from - 2), date.from).map(({ norm }) => norm);
  return (
    documents.some((document) => date.from >= document.from && date.to <= document.to) ||
    isTermBefore(documents, date) ||
    isOfTitle(sentence, documents, date.from) ||
    documents.some((document) => bracketDate(sentence, document) === date) ||
    isOfLaterVerb(sentence, action, date.from) ||
    isOfWhich(sentence, documents, action, date.from) ||
    isOfYear(sentence, date.from) ||
    isInRow(sentence, date) ||
    // "the Declaration on Growth by 2015": what it aims at.
    (/^\d{4}$/.test(sentence.tokens[date.from]?.norm ?? '') && before === 'by') ||
    isOfOtherDocument(sentence, action, date.from) ||
    isOfWhatCameBefore(sentence, action, date.from) ||
    isOfWhatCameNext(sentence, action, date) ||
    // "signed after a trusteeship from 1919 to 1962": nothing is signed for years.
    (action.action === 'signed' &&
      isYears(date.edtf) &&
      (before === 'from' || sentence.tokens[date.from]?.norm === 'from')) ||
    // "signed a protocol and the 2024-2026 Vision": years that open a name.
    (isYears(date.edtf) && sentence.tokens[date.to]?.capital === true) ||
    // "the extension of the plan until 2029", "signed a deal until 2026": how long it lasts.
    (date.until && /^(?:extended|signed|adopted)$/.test(action.action)) ||
    (isYears(date.edtf) &&
      (/^(?:for|covering)$/.test(before) || near.includes('period') || isTermOf(sentence, documents, date.from)))
  );
}

/** True for a span of years. */
export function isYears(edtf: string): boolean {
  return /^\d{4}\/\d{4}$/.test(edtf);
}

/** "The agreement concluded between X and Y took effect on D": the date of what is told next. */
function isOfLaterVerb({ clauses }: ResolvedSentence, { clause, nominal }: DocumentAction, date: number): boolean {
  if (nominal || clause?.link !== 'reduced') return false;
  return clauses.some(
    (other) =>
      other.form === 'finite' &&
      other.verb.from >= clause.verb.to &&
      other.verb.to <= date &&
      other.subject?.from === clause.subject?.from,
  );
}

/** "signed a treaty, which came into force on 4 May 1983", "ratified the treaty, signed on 3 May 1994": the day of what is told of it besides. */
function isOfWhich(
  sentence: ResolvedSentence,
  documents: readonly NamedDocument[],
  { clause, nominal }: DocumentAction,
  date: number,
): boolean {
  if (nominal || clause === null) return false;
  return sentence.clauses.some(
    (other) =>
      other.index === clause.index + 1 &&
      (other.link === 'relative' ||
        isTrailingParticiple(sentence, other) ||
        (other.link === 'reduced' && documents.some(({ to }) => to <= other.verb.from && other.verb.from - to <= 1))) &&
      ACTION_VERBS.has(other.lemma) &&
      other.verb.to <= date &&
      date <= other.to,
  );
}

/** "for the years 2024-2025-2026": one of several. */
function isInRow({ tokens }: ResolvedSentence, { from, to, edtf }: ResolvedDate): boolean {
  const joins = (dash: number, year: number): boolean =>
    /^[-–]$/.test(tokens[dash]?.norm ?? '') && /^\d{4}$/.test(tokens[year]?.norm ?? '');
  return edtf.length === 4 && (joins(to, to + 1) || joins(from - 1, from - 2));
}

/** "a plan for the year 2017", "envisaging cooperation for the year of 2017": what it is for. */
function isOfYear({ tokens }: ResolvedSentence, at: number): boolean {
  const of = tokens[at - 1]?.norm === 'of' ? at - 1 : at;
  return tokens[of - 1]?.norm === 'year' && tokens[of - 2]?.norm === 'the' && tokens[of - 3]?.norm === 'for';
}

/** "The signing of the memorandum is the result of an agreement signed on 3 May 1994": the day of that other document. */
function isOfOtherDocument({ clauses }: ResolvedSentence, { nominal, range }: DocumentAction, at: number): boolean {
  return (
    nominal &&
    clauses.some(
      ({ link, verb, subject, lemma, to }) =>
        link === 'reduced' &&
        ACTION_VERBS.has(lemma) &&
        verb.to <= at &&
        at <= to + 2 &&
        subject !== null &&
        subject.from >= range.to,
    )
  );
}

/** "Following the conclusion of the accord, trade began in 1899": the year of what came of it. */
function isOfWhatCameNext(
  { tokens, clauses }: ResolvedSentence,
  { head, nominal }: DocumentAction,
  date: ResolvedDate,
): boolean {
  if (!nominal || date.edtf.length >= '2000-01-01'.length) return false;
  if (!tokens.slice(Math.max(0, head - 4), head).some(({ norm }) => /^(?:following|after|upon)$/.test(norm)))
    return false;
  const main = clauses.find(({ form, verb }) => form === 'finite' && verb.from > head);
  return main?.subject != null && main.subject.from > head && date.from > main.subject.from;
}

/** "the signing of the accord in Lima, following a visit in May 2010": the date of what came before. */
function isOfWhatCameBefore({ tokens }: ResolvedSentence, { head }: DocumentAction, date: number): boolean {
  return tokens.slice(head, date).some(({ norm }, i, words) => norm === 'following' && words[i - 1]?.norm === ',');
}

/** "The agreement of 1998 was extended in 2008": the year of the title, where another one is told. */
function isOfTitle(
  { tokens, resolvedDates }: ResolvedSentence,
  documents: readonly NamedDocument[],
  at: number,
): boolean {
  return (
    resolvedDates.length > 1 && tokens[at - 1]?.norm === 'of' && documents.some(({ to }) => to === at - 1 || to === at)
  );
}

/** "the 2021-2025 Plan of Action": the years right before the title are its term. */
function isTermBefore(
  documents: readonly NamedDocument[],
  date: { readonly edtf: string; readonly to: number },
): boolean {
  return isYears(date.edtf) && documents.some(({ from }) => from >= date.to && from <= date.to + 1);
}

/** "the Plan of Action 2021-2025", "the Plan (2021-2025)": the years right behind the title are its term. */
function isTermOf(sentence: ResolvedSentence, documents: readonly NamedDocument[], at: number): boolean {
  return documents.some(
    (document) =>
      document.to <= at && sentence.tokens.slice(document.to, at).every((token) => /^[(),]$/.test(token.norm)),
  );
}
