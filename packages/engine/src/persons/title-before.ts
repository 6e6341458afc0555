import { isJoiningHyphen } from '../joints.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { STATUS_WORDS } from './office-vocabulary.ts';
import { type NamedBefore, partyBefore } from './party-before.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import type { Title } from './title.ts';
import { DETERMINERS, VERBAL_STATUS_WORDS } from './title-words.ts';

/** What stands before a title without being part of it. */
export interface TitleBefore {
  readonly from: number;
  readonly outer: number;
  readonly parties: readonly PartyId[];
  readonly status: Title['status'];
  readonly determined: boolean;
  /** The words of a body of the party that stands before the title: "Milli Majlis Speaker". */
  readonly body: readonly string[];
}

/** "the candidate for President": who runs for an office does not hold it. */
const CONTENDERS: ReadonlySet<string> = new Set(
  'candidate candidates contender contenders hopeful hopefuls nominee nominees runner'.split(' '),
);

/** What was done to whoever holds the office. */
const GIVEN: ReadonlySet<string> = new Set(['elected', 'appointed', 'reelected', 'inaugurated', 'installed']);

/** How high somebody stands, or which he is of those who held the office, in words that are no part of his title. */
const GRADES: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth current top senior leading new longtime veteran only'.split(
    ' ',
  ),
);

/** Words and parties that may stand before a title. */
const MOST_PARTS = 6;

/** What has been read before a title, from right to left. */
interface Read extends NamedBefore {
  readonly status: Title['status'];
}

/** What stands before a title: its party, words such as "former", a form of address, an article. */
export function readBefore(view: SentenceView, start: number, floor: number, plural: boolean): TitleBefore {
  const { tokens } = view;
  let read: Read = { from: start, parties: [], body: [], status: null };
  for (let round = 0; round < MOST_PARTS && read.from > floor; round++) {
    const named = partyBefore(view, read, floor, plural);
    if (named === 'end') break;
    const next = named === null ? wordBefore(view, read, floor) : { ...named, status: read.status };
    if (next === null) break;
    read = next;
  }
  const { from } = read;
  const determined = from > 0 && DETERMINERS.has(normAt(tokens, from - 1));
  let outer = determined ? from - 1 : from;
  if (determined && outer > 0 && ['both', 'all', 'the'].includes(normAt(tokens, outer - 1))) outer--;
  const possessed = normAt(tokens, from - 1) === "'s";
  return { ...read, outer, determined: determined || possessed };
}

function wordBefore(view: SentenceView, read: Read, floor: number): Read | null {
  const honorific = honorificBefore(view, read.from, floor);
  if (honorific >= 0) return { ...read, from: honorific };
  const status = withStatus(view, read, floor);
  if (status !== null) return status;
  return isPassedOver(view, read.from, floor) ? { ...read, from: read.from - 1 } : null;
}

/** "His Highness, Crown Prince N", "His Royal Highness The Prince of Wales": where the form of address begins; -1 where none stands there. */
function honorificBefore({ tokens, addresses, addressEnds }: SentenceView, from: number, floor: number): number {
  const at =
    addressEnds.get(from) ??
    (/^(?:,|the)$/.test(normAt(tokens, from - 1)) ? addressEnds.get(from - 1) : undefined) ??
    -1;
  return at >= floor && addresses.get(at)?.kind === 'honorific' ? at : -1;
}

/** "*former* President", "*ex*-minister", "the *candidate for* President" */
function withStatus(view: SentenceView, read: Read, floor: number): Read | null {
  const { tokens } = view;
  const at = isJoiningHyphen(tokens, read.from - 1) ? read.from - 2 : read.from - 1;
  const word = normAt(tokens, at);
  const status = STATUS_WORDS.before.get(word);
  if (status !== undefined && at >= floor && isStatusWord(view, at))
    return { ...read, from: at, status: status === 'former' ? status : (read.status ?? status) };
  return word === 'for' && CONTENDERS.has(normAt(tokens, at - 1)) && at > floor
    ? { ...read, from: at - 1, status: 'former' }
    : null;
}

/** The word before says nothing of the title: the words before it may. */
function isPassedOver({ tokens, actors }: SentenceView, from: number, floor: number): boolean {
  const word = normAt(tokens, from - 1);
  const before = normAt(tokens, from - 2);
  // "Kenya's first President", "Peru's top envoy": the state stands before the count.
  if (GRADES.has(word) && before === "'s") return from - 2 >= floor;
  // "Kenya's newly elected president"
  if (GIVEN.has(word) && /^(?:newly|recently|['’]s)$/.test(before)) return from - 1 > floor;
  // "a Saudi government envoy"
  if (word === 'government') return actors.endingAt(from - 1) !== null;
  return word === 'newly' || word === 'recently' || word === 'own' || word === 'host';
}

function isStatusWord(view: SentenceView, i: number): boolean {
  const token = view.tokens[i] as Token;
  if (!VERBAL_STATUS_WORDS.has(token.norm) || token.capital) return true;
  const before = normAt(view.tokens, i - 1);
  return (
    DETERMINERS.has(before) ||
    LEADING_IN.test(before) ||
    before === "'s" ||
    before === 'newly' ||
    view.actors.endingAt(i) !== null
  );
}

/** "the government of ousted President N" */
const LEADING_IN = /^(?:of|to|with|for|against|from|under)$/;
