import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isParty } from '../shared/parties.ts';
import { wordsOf } from '../shared/words-of.ts';
import { datedColumns } from './dated-columns.ts';
import type { NamedDocument } from './documents.ts';
import { type AgreementDraft, agreementDraft } from './drafts.ts';
import { labelOfLine, memberOfLine } from './members-of-line.ts';
import { type AgreementAction, LEGAL_HEADING } from './words.ts';

/** An item under "Legal framework": signed where a date stands with it, else cited; planned where it is to be signed. */
export function itemDraft(
  sentence: ResolvedSentence,
  document: NamedDocument,
  context: ExtractContext,
): AgreementDraft[] | null {
  const { segment } = sentence;
  const member = memberOfLine(sentence, document, context.document);
  const until = member?.to ?? sentence.tokens.length;
  // "MoU between the Customs Services (2005)": what is no more than a noun is told by all that stands before its date.
  const named =
    member === null || /\s/.test(document.title)
      ? document
      : { ...document, title: wordsOf(sentence, { from: document.from, to: member.open }, context.document.text) };
  if (document.to === 0) return null;
  if (member === null && (document.from > 3 || !(document.proper || isWholeItem(sentence, document)))) return null;
  if (segment.kind !== 'list' && segment.kind !== 'timeline' && segment.kind !== 'body') return null;
  const headings = segment.headings.map((span) => context.document.text.slice(span.start, span.end));
  if (!(isAmongDocuments(headings) || (member !== null && labelOfLine(sentence) !== null))) return null;
  if (segment.kind === 'body' && sentence.clauses.some((clause) => clause.form === 'finite')) return null;
  const pair = context.document.mainPair ?? sentence.pair;
  const parties =
    document.parties.length >= 2 ? [...document.parties].filter(isParty).sort() : pair ? [...pair].sort() : null;
  if (!parties || parties.length < 2) return null;
  const words = sentence.tokens.slice(document.to, until).map((token) => token.norm);
  const pending =
    words.some((word) =>
      /^(?:negotiations?|foreseen|planned|negotiated|pending|expected|preparation|draft)$/.test(word),
    ) ||
    isUnsigned(words) ||
    TO_COME.test(headings.at(-1)?.trim() ?? '');
  const date =
    sentence.resolvedDates.find(
      ({ from, edtf }) =>
        from < until &&
        (from >= document.to ||
          (from > document.head && sentence.tokens[from - 1]?.norm === '(' && edtf !== document.period)),
    ) ?? null;
  const action: AgreementAction = pending
    ? 'planned'
    : date && /^(?:from|since)$/.test(sentence.tokens[date.from - 1]?.norm ?? '')
      ? 'entered_into_force'
      : date || segment.date
        ? 'signed'
        : 'cited';
  const known = date
    ? factDate(date)
    : segment.date && action === 'signed'
      ? { date: segment.date, date_basis: 'stated' as const }
      : NO_DATE;
  const columns = pending ? [] : datedColumns(sentence, context.document.text);
  return (columns.length > 0 ? columns : [{ action, date: known }]).map((done) =>
    agreementDraft(sentence, named, {
      ...done,
      parties,
      rule: 'agreements/item',
      range: { from: document.from, to: until },
    }),
  );
}

/** "Air services agreement (1999)": a list item that is the name of a document, its date and place, nothing else. */
function isWholeItem({ segment, tokens, resolvedDates, places }: ResolvedSentence, document: NamedDocument): boolean {
  const listed = segment.kind === 'list' || (segment.kind === 'timeline' && segment.date !== undefined);
  if (!listed || document.from > 0 || document.to < 2) return false;
  return tokens
    .slice(document.to)
    .every(
      (token, k) =>
        token.kind !== 'word' ||
        /^(?:signed|in|of|on|from|since)$/.test(token.norm) ||
        places.some(({ from, to }) => from <= document.to + k && document.to + k < to) ||
        resolvedDates.some(({ from, to }) => from <= document.to + k && document.to + k < to),
    );
}

/** Headings that only say how far the documents below them are. */
const STATE_OF_DOCUMENTS =
  /^(?:signed|concluded|in force|ratified|pending|under (?:consideration|negotiation|discussion|preparation)|in preparation|to be signed)\b[^.]{0,40}:?$/i;

/** Of these, those of documents that nobody has signed. */
const TO_COME = /^(?:pending|under |in preparation|to be signed)/i;

/** The heading above an item says that documents follow, or how far they are: "In force between the two:", "Signed". */
function isAmongDocuments(headings: readonly string[]): boolean {
  const last = headings.at(-1)?.trim() ?? '';
  return LEGAL_HEADING.test(last) || /\bin force\b/i.test(last) || STATE_OF_DOCUMENTS.test(last);
}

/** "not signed as yet" */
function isUnsigned(words: readonly string[]): boolean {
  const at = words.indexOf('signed');
  return at > 0 && words.slice(Math.max(0, at - 2), at).some((word) => word === 'not' || word === 'yet');
}
