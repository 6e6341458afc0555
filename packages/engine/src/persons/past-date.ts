import { WEEKDAYS } from '../dates/words.ts';
import type { Token } from '../tokens.ts';
import { MONTHS } from './name-words.ts';
import { normAt } from './sentence-view.ts';

const PART_OF_MONTH = /^(?:early|mid|late|the|of)$/;

/** How many words a date may have: "on Thursday, the 3rd of May 1990". */
const REACH = 9;

/** The word behind "in 1990" or ", on 3 May 1990," that begins at `at`; `at` where no date stands. */
export function pastDate(tokens: readonly Token[], at: number): number {
  const opened = normAt(tokens, at) === ',';
  const preposition = opened ? at + 1 : at;
  if (!/^(?:in|on)$/.test(normAt(tokens, preposition))) return at;
  let dated = false;
  let i = preposition + 1;
  for (; i < preposition + REACH; i++) {
    const word = normAt(tokens, i);
    if (MONTHS.has(word) || /^(?:\d{1,2}(?:st|nd|rd|th)?|1[89]\d\d|20\d\d)$/.test(word)) dated = true;
    else if (WEEKDAYS.has(word)) dated = true;
    else if (word === ',' ? !opensDatePart(tokens, i + 1) : !PART_OF_MONTH.test(word)) break;
  }
  if (!dated) return at;
  return normAt(tokens, i) === ',' ? i + 1 : i;
}

function opensDatePart(tokens: readonly Token[], i: number): boolean {
  const word = normAt(tokens, i);
  return /^\d/.test(word) || MONTHS.has(word);
}

/** The word before ", on 3 May 1990," or "on 3 May 1990" that ends at `at`; `at` where no date stands. */
export function beforeDate(tokens: readonly Token[], at: number): number {
  const last = normAt(tokens, at) === ',' ? at - 1 : at;
  if (!/^\d/.test(normAt(tokens, last)) && !MONTHS.has(normAt(tokens, last)) && !WEEKDAYS.has(normAt(tokens, last)))
    return at;
  for (let i = last - 1; i > last - REACH && i >= 0; i--) {
    if (!/^(?:in|on)$/.test(normAt(tokens, i))) continue;
    const from = normAt(tokens, i - 1) === ',' ? i - 1 : i;
    return pastDate(tokens, from) === at + 1 ? from - 1 : at;
  }
  return at;
}
