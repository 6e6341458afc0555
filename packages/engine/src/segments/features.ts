import { codeAt } from '../characters.ts';
import type { Block } from './blocks.ts';
import { isCityName } from './city-name.ts';
import { lineKey, someWord } from './line-key.ts';
import { namesRelease } from './names-release.ts';
import type { PageDate } from './page-dates.ts';
import { BAR_WORDS, DATE_LINE_WORDS } from './words.ts';

/** Longer blocks are paragraphs whatever they look like, and no line test reads them. */
export const LONGEST_LINE = 300;

/** What the lay-out rules ask about a block. */
export interface BlockFeatures {
  readonly block: Block;
  /** The words for comparison, "" for a long block. */
  readonly key: string;
  readonly words: number;
  /** Ends as a sentence does. */
  readonly terminal: boolean;
  /** A paragraph of running text. */
  readonly prose: boolean;
  /** Short, starts as a title does, does not end as a sentence. */
  readonly titleLike: boolean;
  readonly capitals: boolean;
  readonly dates: readonly PageDate[];
  /** Holds a date (or clock time) and nothing else but the words that go with dates. */
  readonly dateLine: boolean;
  /** Text without its dates, for the lines that hold one. */
  readonly undated: string;
}

const CLOSERS = '"\'”’»)]*_';
const MOST_CLOSERS = 4;

/** A sentence's end, with closing marks or the "./" of agencies behind it. */
function stopsAtEnd(tail: string): boolean {
  let last = tail.length - 1;
  while (last > tail.length - 1 - MOST_CLOSERS && last >= 0 && CLOSERS.includes(tail[last] as string)) last--;
  const mark = tail[last];
  return mark === '.' || mark === '!' || mark === '?' || mark === '…' || tail.endsWith('./');
}

/** An end that an agency signs: "(VNA)", "– PCS". */
const SIGNED_END = /(?:[\p{Ll}\d)"”]{3}[.!?]["'”’»)\]]{0,2}|\.\/\.?)\s{0,2}[(/[–—-]?\s?\p{Lu}[\p{L}/.-]{1,20}[)/\]]?$/u;
const TITLED_END =
  /(?:^|\s)(?:Prof|Gen|Col|Capt|Sgt|Adm|Gov|Sen|Rep|Amb|Hon|Rev|Brig|Maj|Messrs|Insp|Cmdr|Lieut|Supt)\.\s\S+$/u;
const ABBREVIATED_END = /(?:^|[\s(])(?:[\p{Lu}]\.){1,4}$|(?:^|\s)(?:Jr|Sr|Inc|Ltd|Co|Corp|No|St|etc)\.$/u;
const TITLE_START = /^(?:#{1,6} )?(?:\*\*)?["'“‘«(®[]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** The marks of notes behind the last stop: "in 1993.[4][5]", "in 1993. [4]". */
const NOTES = /(?<=[.!?…]["'”’»)]?)\s?(?:\[[^\]\s]{1,4}\]|[¹²³⁰⁴-⁹]){1,6}$/u;

function endsSentence(text: string): boolean {
  if (!/[.!?…]/.test(text)) return false;
  const tail = text.replace(NOTES, '');
  if (stopsAtEnd(tail)) return !ABBREVIATED_END.test(tail);
  return SIGNED_END.test(tail) && !TITLED_END.test(tail);
}

/** Cuts the dates out of a block's text. */
function withoutDates(block: Block, dates: readonly PageDate[]): string {
  let rest = '';
  let from = block.start;
  for (const date of dates) {
    rest += `${block.text.slice(from - block.start, date.start - block.start)} `;
    from = date.end;
  }
  return rest + block.text.slice(from - block.start);
}

/** A byline with the date: a desk, an agency or a name of so many words besides it. */
const MOST_IN_BYLINE = 3;

function goesWithDates(word: string): boolean {
  return (
    word === '' ||
    DATE_LINE_WORDS.has(word) ||
    BAR_WORDS.has(word) ||
    /^(?:\d+|ago|minutes?|hours?|days?|weeks?|months?)$/.test(word)
  );
}

/** "Page reviewed: 9 March 2022 (Trade Section)": who tended the page may stand beside the day. */
const REVIEWED =
  /^\W{0,3}(?:(?:this )?(?:page|content|information|article) (?:was )?)?(?:last )?(?:reviewed|updated|modified|revised|edited)(?: on)?\s?:?\s[^.!?]{0,90}$/i;

/** "Media release 12 October 2018", "Lima, 11 March 1996": the kind of a page, or where it was put out. */
function isPutOut(rest: string): boolean {
  return rest !== '' && (namesRelease(rest) || isCityName(rest));
}

function isDateLine(text: string, undated: string, dates: readonly PageDate[]): boolean {
  const clock = undated.includes(':') && /\b\d{1,2}:\d{2}\b/.test(undated);
  if (dates.length === 0 && !clock && !/^\W*\d+\s(?:minutes?|hours?|days?|weeks?|months?)\sago\W*$/i.test(undated))
    return false;
  if (dates.length === 1 && (REVIEWED.test(text) || isPutOut(lineKey(undated)))) return true;
  let others = 0;
  if (someWord(lineKey(undated), (word) => !goesWithDates(word) && ++others > MOST_IN_BYLINE)) return false;
  if (others === 0) return true;
  return (
    dates.length > 0 &&
    (clock ||
      /[^\s·•|].*(?:\s{3,}|\||·|•)/s.test(text) ||
      /\b(?:by|posted|published|updated|read|dibaca)\b/i.test(undated)) &&
    !/[.!?]$/.test(undated.replace(/read\.?$/i, ''))
  );
}

function countWords(content: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < content.length; i++) {
    const code = codeAt(content, i);
    if (code === 32 || code === 10 || code === 9 || code === 0xa0) inWord = false;
    else if (
      !inWord &&
      ((code >= 48 && code <= 57) ||
        (code >= 65 && code <= 90) ||
        (code >= 97 && code <= 122) ||
        (code > 0xbf && code < 0x2000) ||
        code > 0x206f)
    ) {
      inWord = true;
      words++;
    }
  }
  return words;
}

function inCapitals(content: string): boolean {
  return !/[a-z]/.test(content) && content === content.toUpperCase() && /\p{Lu}\P{L}*\p{Lu}\P{L}*\p{Lu}/u.test(content);
}

/** A block that may be a line of any kind; its key is worked out when a rule asks for it first, which for most paragraphs none does. */
class ShortBlock implements BlockFeatures {
  readonly block: Block;
  readonly words: number;
  readonly terminal: boolean;
  readonly prose: boolean;
  readonly titleLike: boolean;
  readonly capitals: boolean;
  readonly dates: readonly PageDate[];
  readonly dateLine: boolean;
  readonly undated: string;
  private knownKey: string | null = null;

  constructor(block: Block, dates: readonly PageDate[]) {
    const { text, content } = block;
    this.block = block;
    this.dates = dates;
    this.words = countWords(content);
    this.terminal = endsSentence(content.slice(-60));
    this.undated = dates.length > 0 ? withoutDates(block, dates) : text;
    this.dateLine = block.row === null && text.length <= 160 && isDateLine(text, this.undated, dates);
    const spaced = content.includes('   ') && content.split(/\s{3,}/).length >= 3;
    this.prose =
      block.row === null && !this.dateLine && !spaced && ((this.terminal && this.words >= 6) || content.length >= 220);
    const short = content.length <= 220;
    this.titleLike =
      block.row === null && short && !this.terminal && !this.dateLine && this.words >= 1 && TITLE_START.test(content);
    this.capitals = short && inCapitals(content);
  }

  get key(): string {
    this.knownKey ??= lineKey(this.block.content);
    return this.knownKey;
  }
}

/** The features of one block; `dates` are those that stand in it. */
export function featuresOf(block: Block, dates: readonly PageDate[]): BlockFeatures {
  if (block.text.length <= LONGEST_LINE) return new ShortBlock(block, dates);
  return {
    block,
    key: '',
    words: 100,
    terminal: endsSentence(block.text.slice(-60)),
    prose: block.row === null,
    titleLike: false,
    capitals: false,
    dates,
    dateLine: false,
    undated: block.text,
  };
}
