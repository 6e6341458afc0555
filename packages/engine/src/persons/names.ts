import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import { FAMILY_NAME_WORDS, MONTH_NAMES, MONTHS, NAME_PARTICLES, NAME_SUFFIXES, NOT_NAMES } from './name-words.ts';
import { isInitial } from './person-name.ts';
import { isJoiningHyphen } from './phrase-trie.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { isTitleNoun } from './title-noun-phrase.ts';
import { THING_WORDS } from './title-words.ts';

/** A stretch of tokens read as a person's name. */
export interface NameReading extends TokenRange {
  /** Names and initials in it; particles and suffixes do not count. */
  readonly parts: number;
}

const ROMAN = /^[IVX]{1,5}$/;
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
    if (parts > 0 && (NAME_SUFFIXES.has(token.norm) || ROMAN.test(token.text))) {
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

/** "Fernando 'Nando' Reyes": a single capitalised word in quotes with the family name behind. */
function isNickname(tokens: readonly Token[], k: number): boolean {
  const quote = /^["'“”‘’]$/;
  return (
    quote.test(tokens[k]?.text ?? '') &&
    tokens[k + 1]?.kind === 'word' &&
    tokens[k + 1]?.capital === true &&
    quote.test(tokens[k + 2]?.text ?? '') &&
    tokens[k + 3]?.kind === 'word' &&
    tokens[k + 3]?.capital === true
  );
}

function isParticle(view: SentenceView, k: number): boolean {
  const token = view.tokens[k] as Token;
  return NAME_PARTICLES.has(token.norm) && (!token.capital || (token.text.length > 1 && view.actors.at(k) === null));
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
  return NOT_NAMES.has(token.norm) || MONTHS.has(token.norm);
}

function isNamePart(view: SentenceView, start: number, k: number, parts: number, titled: boolean): boolean {
  const { tokens } = view;
  const token = tokens[k] as Token;
  if (!token.capital) return false;
  const next = tokens[k + 1];
  const nameFollows = next?.kind === 'word' && next.capital && !isPlainWord(next) && view.actors.at(k + 1) === null;
  if (view.actors.at(k) !== null) return isActorUsedAsName(view, start, k, parts, titled, nameFollows);
  if (view.addresses.has(k) && parts > 0 && !nameLikeAddress(token)) return false;
  if (isInitial(token.text))
    return (
      token.text !== 'I' &&
      (token.text.includes('.') || parts > 0 || (titled && nameFollows)) &&
      (parts > 0 || next?.kind === 'word')
    );
  if (MONTHS.has(token.norm))
    return (
      MONTH_NAMES.has(token.norm) &&
      (parts > 0 || titled) &&
      next?.kind !== 'number' &&
      tokens[k - 1]?.kind !== 'number'
    );
  if (isHouseOfSaid(tokens, k) && parts > 0) return true;
  const known = NOT_NAMES.has(token.norm) || isTitleNoun(token) || THING_WORDS.has(token.norm);
  // "Kang In-sun": a syllable that a hyphen ties to the next.
  if (known && parts > 0 && isJoiningHyphen(tokens, k + 1) && tokens[k + 2]?.kind === 'word' && !tokens[k + 2]?.capital)
    return true;
  if (known) {
    if (!FAMILY_NAME_WORDS.has(token.norm)) return false;
    return parts > 0 ? titled || !isTitleNoun(token) : titled && nameFollows;
  }
  if (/^\p{Lu}{2,3}$/u.test(token.text) && parts === 0 && !nameFollows) return false;
  return true;
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

/** "King Fahd Airport", "Biden Administration", "Director of the X Border Management Staff College". */
function isNameOfThing(view: SentenceView, name: NameReading): boolean {
  const { tokens } = view;
  if (name.parts === 1 && endsInBody(view, name.to)) return true;
  for (let k = name.to; k < name.to + 2; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || !token.capital) return false;
    if (THING_WORDS.has(token.norm)) return true;
    if (
      !['international', 'national', 'state', 'medical', 'memorial', 'peace', 'humanitarian', 'foundation'].includes(
        token.norm,
      )
    )
      return false;
  }
  return false;
}

/** The capitalised words behind a single one lead to the noun of a body: "… Committee", "… College". */
function endsInBody(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  for (let k = at; k < at + 4; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || !token.capital || view.actors.at(k) !== null || view.cores.has(k)) return false;
    if (
      /^(?:college|committee|centre|center|structure|institute|academy|secretariat|agency|bureau|council|department)$/.test(
        token.norm,
      )
    )
      return true;
  }
  return false;
}

function isLoneInitial(tokens: readonly Token[], name: TokenRange): boolean {
  return name.to - name.from === 1 && isInitial(tokens[name.from]?.text ?? '');
}
