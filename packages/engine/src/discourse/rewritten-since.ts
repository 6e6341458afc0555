import { daysBetween } from '../dates/days-between.ts';
import type { ParsedSentence } from '../sentence.ts';
import type { DateMention } from '../types.ts';

/** Days by which what a page tells as past may lie after the day that it names: pages are put up early, and days are mistyped. */
const MOST_AHEAD = 45;

/** Words of what is still to come, also where the verb of the sentence is past: "In May 2031 the centre was to open". */
const AHEAD =
  /^(?:will|shall|would|could|may|might|planned|plans?|scheduled|due|expected|set|slated|to-be|deadline|target|forecast|upcoming|forthcoming|until|till)$/;

/**
 * A page that tells as past of a day long after the one that it names as its own has been written on since: nobody knows
 * then what its "today" is, and no day of which it tells is still to come for it.
 */
export function isRewrittenSince(sentences: readonly ParsedSentence[], date: string | null): boolean {
  if (date === null) return false;
  const last = lastDay(date);
  return sentences.some((sentence) =>
    sentence.dates.some((mention) => liesAfter(mention, last) && isToldAsPast(sentence, mention)),
  );
}

/** The last day of a year or month, at the most. */
function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date.slice(0, 10);
}

function liesAfter({ edtf, basis, since, until }: DateMention, last: string): boolean {
  if (edtf === null || basis !== 'stated' || since === true || until === true || !/^\d{4}-\d\d(?:-\d\d)?$/.test(edtf))
    return false;
  const day = edtf.length === 7 ? `${edtf}-01` : edtf;
  return day > last && daysBetween(last, day) > MOST_AHEAD;
}

/** "On 3 May 2021 the two ministers met", "the treaty signed on 3 May 2021". */
function isToldAsPast(sentence: ParsedSentence, { from, to }: DateMention): boolean {
  const { tokens, clauses } = sentence;
  if (tokens.some(({ norm }) => AHEAD.test(norm))) return false;
  const word = (at: number): string => tokens[at]?.norm ?? '';
  const preposition = /^(?:on|in)$/.test(word(from - 1)) ? from - 1 : from;
  if (word(preposition - 1) === 'signed') return word(preposition - 2) !== 'be' && word(preposition - 2) !== 'being';
  if (preposition !== 0) return false;
  const main = clauses.find(({ verb, link }) => verb.from >= to && link === 'main');
  if (main === undefined || main.form !== 'finite' || main.tense !== 'past') return false;
  return main.modal === null && !main.negated && !(main.lemma === 'be' && word(main.verb.to) === 'to');
}
