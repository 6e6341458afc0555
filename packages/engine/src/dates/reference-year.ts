import type { Token } from '../tokens.ts';
import type { RelativeDate } from '../types.ts';
import { wordAt } from './cursor.ts';
import type { YearReference } from './phrase.ts';

export type CalendarUnit = NonNullable<RelativeDate['unit']>;

const UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
]);

/** A stretch of time named from another date: "last year", "the following day", "that same month". */
export interface Reference extends YearReference {
  readonly unit: CalendarUnit;
  readonly to: number;
}

const FIXED: ReadonlyMap<string, YearReference> = new Map([
  ['this', { anchor: 'document', offset: 0 }],
  ['current', { anchor: 'document', offset: 0 }],
  ['last', { anchor: 'document', offset: -1 }],
  ['next', { anchor: 'document', offset: 1 }],
  ['coming', { anchor: 'document', offset: 1 }],
  ['same', { anchor: 'context', offset: 0 }],
  ['that', { anchor: 'context', offset: 0 }],
  ['following', { anchor: 'context', offset: 1 }],
  ['subsequent', { anchor: 'context', offset: 1 }],
  ['ensuing', { anchor: 'context', offset: 1 }],
  ['previous', { anchor: 'context', offset: -1 }],
  ['preceding', { anchor: 'context', offset: -1 }],
] as const);

const FIRST_WORDS: ReadonlySet<string> = new Set([...FIXED.keys(), 'the', 'very']);
const SAME: ReadonlySet<string> = new Set(['same', 'very']);
/** "On the same date", "this latter date": the day spoken of last. */
const DATE_SPOKEN_OF: ReadonlySet<string> = new Set(['same', 'that', 'this']);
/** "Up to this date" is today. */
const UP_TO: ReadonlySet<string> = new Set(['to', 'till', 'until', 'by', 'of', 'before', 'after']);
const YEAR_KINDS: ReadonlySet<string> = new Set(['calendar', 'fiscal', 'financial', 'academic']);
const WINDOW: ReadonlySet<string> = new Set(['over', 'within', 'in', 'during', 'for', 'throughout', 'through']);

/** Reads a reference whose first word stands at `i`; determiners before it ("the", "that") decide its anchor. */
export function readReference(tokens: readonly Token[], i: number): Reference | null {
  let k = i;
  let word = wordAt(tokens, k);
  if (!FIRST_WORDS.has(word)) return null;
  const definite = wordAt(tokens, i - 1) === 'the';
  if (word === 'the') return wordAt(tokens, i + 1) === 'the' ? null : readReference(tokens, i + 1);
  if ((word === 'that' || word === 'this') && SAME.has(wordAt(tokens, k + 1))) word = wordAt(tokens, ++k);
  if (word === 'very' && wordAt(tokens, k + 1) === 'same') word = wordAt(tokens, ++k);
  const fixed = word === 'very' ? FIXED.get('that') : FIXED.get(word);
  if (fixed === undefined) return null;
  const date = wordAt(tokens, k + 1) === 'latter' ? k + 2 : k + 1;
  if (DATE_SPOKEN_OF.has(word) && wordAt(tokens, date) === 'date' && !UP_TO.has(wordAt(tokens, i - 1)))
    return { anchor: 'context', offset: 0, unit: 'day', to: date + 1 };
  let unitAt = k + 1;
  if (YEAR_KINDS.has(wordAt(tokens, unitAt))) unitAt++;
  const unit = UNITS.get(wordAt(tokens, unitAt));
  if (unit === undefined) return null;
  const to = unitAt + 1;
  // "The last year" is the twelve months before, not a calendar year.
  if (word === 'last' && (definite || unit === 'day')) return null;
  if (word === 'this' && unit === 'day') return null;
  // "Over the next month" is a stretch of time from now on.
  if (word === 'next' && definite && WINDOW.has(wordAt(tokens, i - 2))) return null;
  if (word === 'next' && (definite || unit === 'day')) return { anchor: 'context', offset: 1, unit, to };
  return { anchor: fixed.anchor, offset: fixed.offset, unit, to };
}

/** A reference to a year at `i`, also after "of" or "in" and also bare ("the year"). */
export function readReferenceYear(tokens: readonly Token[], i: number): { year: YearReference; to: number } | null {
  const start = wordAt(tokens, i) === 'of' || wordAt(tokens, i) === 'in' ? i + 1 : i;
  const reference = readReference(tokens, start);
  if (reference !== null && reference.unit === 'year') {
    return { year: { anchor: reference.anchor, offset: reference.offset }, to: reference.to };
  }
  return null;
}
