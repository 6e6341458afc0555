import { isJoiningHyphen } from '../joints.ts';
import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import { FAMILY_NAME_WORDS, MONTH_NAMES, NAME_PARTICLES, NAME_SUFFIXES, OPENING_NAMES } from './name-words.ts';
import {
  ACRONYM,
  INITIAL,
  MONTH,
  marksOf,
  NOT_NAME,
  PARTICLE,
  POST_NOMINAL,
  SUFFIX,
  THING,
  TITLE_NOUN,
} from './person-word.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { isTitleNoun } from './title-noun-phrase.ts';

/** A stretch of tokens read as a person's name. */
export interface NameReading extends TokenRange {
  /** Names and initials in it; particles and suffixes do not count. */
  readonly parts: number;
}

const LONGEST = 9;

/** Reads a name at `i`. `titled`: a title or form of address stands before it, so that more is believed. */
export function readName(
  view: SentenceView,
  i: number,
  covered: (index: number) => boolean,
  titled: boolean,
): NameReading | null {
  const name = readParts(view, i, covered, titled);
  return name === null || isNameOfThing(view, name) || isLoneInitial(view.tokens, name) ? null : name;
}

/** Where a thing named after a person ends ("Fahd Airport" behind "King"), null where no such name stands at `i`. */
export function thingNameEnd(view: SentenceView, i: number, covered: (index: number) => boolean): number | null {
  const name = readParts(view, i, covered, true);
  return name !== null && isNameOfThing(view, name) ? name.to + 1 : null;
}

function readParts(
  view: SentenceView,
  i: number,
  covered: (index: number) => boolean,
  titled: boolean,
): NameReading | null {
  const { tokens } = view;
  let k = i;
  let parts = 0;
  while (k < tokens.length && k < i + 2 * LONGEST && parts <= LONGEST) {
    if (k > i && isJoiningHyphen(tokens, k) && tokens[k + 1]?.kind === 'word' && !/^[–]$/.test(tokens[k]?.text ?? '')) {
      if (covered(k + 1)) break;
      k += 2;
      continue;
    }
    if (parts > 0 && titled && isNickname(tokens, k)) {
      k += 3;
      continue;
    }
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || covered(k)) break;
    // "Ma. Teresa Cruz": a given name cut short, whose full stop is a token of its own.
    if (parts === 0 && titled && token.text === 'Ma' && normAt(tokens, k + 1) === '.' && tokens[k + 2]?.capital) {
      parts++;
      k += 2;
      continue;
    }
    if (parts > 0 && (marksOf(token) & POST_NOMINAL) !== 0) break;
    if (parts > 0 && (marksOf(token) & SUFFIX) !== 0) {
      k++;
      break;
    }
    if (isParticle(view, k) && (token.capital || parts > 0 || titled)) {
      const end = particlesEnd(view, k, covered);
      if (end >= 0) {
        parts++;
        k = end + 1;
        continue;
      }
    }
    if (!isNamePart(view, i, k, parts, titled)) break;
    parts++;
    k++;
  }
  if (parts === 0) return null;
  if (normAt(tokens, k) === ',' && NAME_SUFFIXES.has(normAt(tokens, k + 1)) && normAt(tokens, k + 1).length <= 3)
    k += 2;
  return { from: i, to: k, parts };
}

const QUOTE = /^["'“”‘’]$/;

/** "Fernando 'Nando' Reyes": a single capitalised word in quotes with the family name behind. */
function isNickname(tokens: readonly Token[], k: number): boolean {
  return (
    tokens[k]?.kind === 'punctuation' &&
    QUOTE.test(tokens[k]?.text ?? '') &&
    tokens[k + 1]?.kind === 'word' &&
    tokens[k + 1]?.capital === true &&
    QUOTE.test(tokens[k + 2]?.text ?? '') &&
    tokens[k + 3]?.kind === 'word' &&
    tokens[k + 3]?.capital === true
  );
}

function isParticle(view: SentenceView, k: number): boolean {
  const token = view.tokens[k] as Token;
  return (marksOf(token) & PARTICLE) !== 0 && (!token.capital || (token.text.length > 1 && view.actors.at(k) === null));
}

/** Behind these any word is a name: "bin Said". */
const SON_OF: ReadonlySet<string> = new Set(['bin', 'ibn', 'ben', 'bint', 'binti']);

/** Where the particles at `k` end when a name follows them, else -1. */
function particlesEnd(view: SentenceView, k: number, covered: (index: number) => boolean): number {
  const { tokens } = view;
  let end = k;
  while (end < k + 4 && NAME_PARTICLES.has(normAt(tokens, end))) {
    end++;
    if (isJoiningHyphen(tokens, end)) end++;
  }
  const token = tokens[end];
  if (end === k || token?.kind !== 'word' || !token.capital || covered(end)) return -1;
  if (isPlainWord(token) && !SON_OF.has(normAt(tokens, end - 1)) && !isHouseOfSaid(tokens, end)) return -1;
  return end;
}

/** "Al Said": a family, and no verb. */
function isHouseOfSaid(tokens: SentenceView['tokens'], k: number): boolean {
  return tokens[k]?.text === 'Said' && normAt(tokens, k - 1) === 'al';
}

function isPlainWord(token: Token): boolean {
  return (marksOf(token) & (NOT_NAME | MONTH)) !== 0;
}

function isNamePart(view: SentenceView, start: number, k: number, parts: number, titled: boolean): boolean {
  const { tokens } = view;
  const token = tokens[k] as Token;
  if (!token.capital) return false;
  const marks = marksOf(token);
  const next = tokens[k + 1];
  const nameFollows = next?.kind === 'word' && next.capital && !isPlainWord(next) && view.actors.at(k + 1) === null;
  if (view.actors.at(k) !== null) return isActorUsedAsName(view, start, k, parts, titled, nameFollows);
  if (view.addresses.has(k) && parts > 0 && !nameLikeAddress(token)) return false;
  if ((marks & INITIAL) !== 0)
    return (
      token.text !== 'I' &&
      (token.text.includes('.') || parts > 0 || (titled && nameFollows)) &&
      (parts > 0 || next?.kind === 'word')
    );
  if (OPENING_NAMES.has(token.norm)) return parts === 0 && titled && nameFollows && opensNameBehind(view, k);
  if ((marks & MONTH) !== 0)
    return (
      MONTH_NAMES.has(token.norm) &&
      (parts > 0 || titled) &&
      next?.kind !== 'number' &&
      tokens[k - 1]?.kind !== 'number'
    );
  if (isHouseOfSaid(tokens, k) && parts > 0) return true;
  const known = (marks & (NOT_NAME | TITLE_NOUN | THING)) !== 0;
  // "Kang In-sun": a syllable that a hyphen ties to the next.
  if (known && parts > 0 && isJoiningHyphen(tokens, k + 1) && tokens[k + 2]?.kind === 'word' && !tokens[k + 2]?.capital)
    return true;
  if (known) {
    // "N Call with the President of X"
    if (!FAMILY_NAME_WORDS.has(token.norm) || (token.norm === 'call' && next?.norm === 'with')) return false;
    return parts > 0 ? titled || !isTitleNoun(token) : titled && nameFollows;
  }
  // "N AP Photo": whose picture it is
  if ((marks & ACRONYM) !== 0 && parts > 0 && /^(?:photos?|file|via|\/)$/.test(next?.norm ?? '')) return false;
  // "AB DEF press service": two acronyms are no name.
  if ((marks & ACRONYM) !== 0 && parts === 0 && (!nameFollows || (marksOf(next) & ACRONYM) !== 0)) return false;
  return true;
}

/** "President To Lam met", but neither "President To Reopen Talks" nor "to Washington": a capital of its own, and no headline goes on behind. */
function opensNameBehind({ tokens }: SentenceView, k: number): boolean {
  const before = tokens[k - 1];
  if (before?.kind !== 'word' && before?.norm !== ',') return false;
  if (/^\p{Lu}+$/u.test(tokens[k]?.text ?? '')) return false;
  const behind = tokens[k + 2];
  return behind?.kind !== 'word' || !behind.capital || !isPlainWord(behind);
}

function nameLikeAddress(token: Token): boolean {
  return !token.text.endsWith('.') && !['mr', 'mrs', 'ms', 'dr', 'messrs'].includes(token.norm);
}

/** "Foreign Minister Israel Katz", "President George Washington": a party's name inside a person's. */
function isActorUsedAsName(
  view: SentenceView,
  start: number,
  k: number,
  parts: number,
  titled: boolean,
  nameFollows: boolean,
): boolean {
  const actor = view.actors.at(k);
  if (actor === null || !titled || actor.to - actor.from !== 1 || actor.form === 'acronym' || actor.form === 'body')
    return false;
  if (/^\p{Lu}{2,}$|\./u.test(view.tokens[k]?.text ?? '')) return false;
  if (k === start) return nameFollows && !view.cores.has(k + 1);
  return parts > 0;
}

const BEFORE_THING: ReadonlySet<string> = new Set(
  'international national state medical memorial peace humanitarian foundation'.split(' '),
);

/** "King Fahd Airport", "Biden Administration", "Director of the X Border Management Staff College". */
function isNameOfThing(view: SentenceView, name: NameReading): boolean {
  const { tokens } = view;
  if (name.parts === 1 && endsInBody(view, name.to)) return true;
  for (let k = name.to; k < name.to + 2; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || !token.capital) return false;
    if ((marksOf(token) & THING) !== 0) return true;
    if (!BEFORE_THING.has(token.norm)) return false;
  }
  return false;
}

const BODIES: ReadonlySet<string> = new Set(
  'college committee centre center structure institute academy secretariat agency bureau council department'.split(' '),
);

/** The capitalised words behind a single one lead to the noun of a body: "… Committee", "… College". */
function endsInBody(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  for (let k = at; k < at + 4; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || !token.capital || view.actors.at(k) !== null || view.cores.has(k)) return false;
    if (BODIES.has(token.norm)) return true;
  }
  return false;
}

function isLoneInitial(tokens: readonly Token[], name: TokenRange): boolean {
  return name.to - name.from === 1 && (marksOf(tokens[name.from] as Token) & INITIAL) !== 0;
}
