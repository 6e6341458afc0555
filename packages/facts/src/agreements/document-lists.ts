import { type ResolvedSentence, type TokenRange, unitAt } from '@diplomatic-relations/engine';
import type { NamedDocument } from './documents.ts';
import { markStart } from './enumeration.ts';
import { isYears } from './other-dates.ts';
import { COLLECTIVES, LEADING } from './words.ts';

/** Documents that stand in one list and share what is said of them. */
export interface DocumentList extends TokenRange {
  readonly documents: readonly NamedDocument[];
  /** Where the phrase starts that the verb governs: the article, or "eight instruments, among them". */
  readonly start: number;
}

const LIST_LINK =
  /^(?:,|;|and|as|well|the|a|an|also|both|plus|two|three|another|along|with|in|addition|to|of|"|”|“|»|«|‘|’)$/;

const AMOUNTS = /^(?:number|series|range|package|set|host|raft|total|dozens|scores|array|variety)$/;

const COLLECTIVE_LINK =
  /^(?:,|:|–|-|—|among|them|including|included|include|such|as|namely|like|these|which|the|a|an|following|notably|in|particular|on|between|of|mutual)$/;

/** The documents of a sentence in lists. */
export function documentLists(sentence: ResolvedSentence, documents: readonly NamedDocument[]): DocumentList[] {
  const lists: { documents: NamedDocument[]; from: number; to: number; start: number }[] = [];
  for (const document of documents) {
    const last = lists.at(-1);
    const between = last
      ? sentence.tokens
          .slice(behindBracket(sentence, last.to), termStart(sentence, markStart(sentence.tokens, document.from)))
          .map((token) => token.norm)
      : [];
    if (
      last &&
      between.length > 0 &&
      between.length <= 8 &&
      between.every((word) => LIST_LINK.test(word)) &&
      between.some((word) => /^(?:,|;|and|as)$/.test(word)) &&
      !between.includes('with')
    ) {
      last.documents.push(document);
      last.to = document.to;
      continue;
    }
    lists.push({
      documents: [document],
      from: document.from,
      to: document.to,
      start: phraseStart(sentence, document.from),
    });
  }
  return lists;
}

/** "a protocol and the *2024-2026* Action Plan": where the years before a title begin. */
function termStart({ resolvedDates }: ResolvedSentence, at: number): number {
  return resolvedDates.find(({ to, edtf }) => to === at && isYears(edtf))?.from ?? at;
}

/** Longest bracket behind a document, in tokens. */
const BRACKET = 12;

/** "the Protocol on Culture (3 May 2016) and": behind what the bracket says of the document before. */
function behindBracket({ tokens }: ResolvedSentence, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex(({ text }, i) => i > at && text === ')');
  return close > 0 && close - at <= BRACKET ? close + 1 : at;
}

function phraseStart(sentence: ResolvedSentence, from: number): number {
  let start = from;
  const { tokens, tagged } = sentence;
  // "the country's first Programme": the owner belongs to the phrase.
  const chunk = sentence.units.find((candidate) => candidate.from < from && from < candidate.to);
  if (chunk && sentence.tagged.tags.slice(chunk.from, from).includes('POS')) start = chunk.from;
  while (start > 0) {
    const norm = tokens[start - 1]?.norm ?? '';
    const tag = tagged.tags[start - 1] ?? '';
    if (LEADING.has(norm) || tag === 'POS' || tag === 'PS' || /^["“«]$/.test(norm) || norm === "'s") start--;
    else if (
      sentence.references.some(
        (reference) =>
          reference.to === start && (tagged.tags[start] === 'POS' || /^'s?$/.test(tokens[start]?.norm ?? '')),
      )
    )
      start = sentence.references.find((reference) => reference.to === start)?.from ?? start - 1;
    else break;
  }
  // "eight instruments, among them …"
  let k = start;
  while (k > 0 && start - k < 8 && COLLECTIVE_LINK.test(tokens[k - 1]?.norm ?? '')) k--;
  if (k < start && k > 0 && COLLECTIVES.has(tokens[k - 1]?.norm ?? '')) {
    const unit = unitAt(sentence, k - 1);
    const whole = unit?.from ?? k - 1;
    // "a number of agreements, including …"
    const counted = tokens[whole - 1]?.norm === 'of' && AMOUNTS.test(tokens[whole - 2]?.norm ?? '');
    return counted ? (unitAt(sentence, whole - 2)?.from ?? whole) : whole;
  }
  return start;
}
