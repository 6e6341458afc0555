import type { OfficeTitle } from '@diplomatic-relations/gazetteer';
import { isJoiningHyphen } from '../joints.ts';
import type { Token } from '../tokens.ts';
import { NOT_NAMES } from './name-words.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { isTitleNoun } from './title-noun-phrase.ts';
import { DEPUTY_WORDS, LOWER_CASE_PORTFOLIOS, RANKING_WORDS, SCOPE_WORDS } from './title-words.ts';

/** The words before a core phrase that belong to the title: "First Deputy", "Trade and Industry", "NSC". */
export interface TitleFront {
  /** Where the title as written begins. */
  readonly from: number;
  readonly words: readonly string[];
  readonly deputy: boolean;
}

/** Phrases before which no portfolio or body stands. */
const COMPLETE =
  /^(acting |interim )?((deputy |vice |first )*(prime minister|premier|president elect)|king|queen|emperor|sultan|emir|amir|(crown )?prince(ss)?|pope|.*ambassador|charge.*|.*consul|.*plenipotentiary|minister resident|senator|duke|shah|.*representative|.*envoy)$/;

/** By core phrase of the gazetteer, what the pattern says. */
const KNOWN_COMPLETE = new Map<OfficeTitle, boolean>();

function isComplete(core: OfficeTitle): boolean {
  let complete = KNOWN_COMPLETE.get(core);
  if (complete === undefined) {
    complete = COMPLETE.test(core.phrase);
    KNOWN_COMPLETE.set(core, complete);
  }
  return complete;
}

/** Reads the words before a core phrase that belong to the title; "Under President N" is a time, "Under Secretary N" an office. */
export function readFront(view: SentenceView, start: number, core: OfficeTitle, floor: number): TitleFront {
  const { tokens } = view;
  const capital = tokens[start]?.capital === true;
  const words: string[] = [];
  let deputy = false;
  let from = start;
  while (from > floor) {
    const token = tokens[from - 1] as Token;
    if (view.actors.at(from - 1) !== null || view.addresses.has(from - 1)) break;
    if (isJoiningHyphen(tokens, from - 1) && DEPUTY_WORDS.has(normAt(tokens, from - 2))) {
      deputy = true;
      from -= 2;
      continue;
    }
    if (token.kind !== 'word') break;
    if (token.norm === 'under' && !core.phrase.startsWith('secretary')) break;
    if (DEPUTY_WORDS.has(token.norm) && (token.capital || !capital || token.norm === 'deputy')) {
      deputy = true;
      from--;
      continue;
    }
    if (
      RANKING_WORDS.has(token.norm) &&
      token.capital === capital &&
      from - 1 >= floor &&
      !determinesCount(tokens, from - 1)
    ) {
      from--;
      continue;
    }
    if (isComplete(core)) break;
    if (isFrontNoun(token, capital) || (capital && isAcronym(tokens, from - 1))) {
      words.unshift(token.norm);
      from--;
      continue;
    }
    const beyond = tokens[from - 2];
    const joinsNouns = from < start || isTitleNoun(tokens[start]) || core.phrase.includes(' ');
    if ((token.norm === 'and' || token.norm === '&') && from - 2 >= floor && beyond !== undefined && joinsNouns) {
      if (
        isFrontNoun(beyond, capital) &&
        beyond.capital === capital &&
        view.actors.at(from - 2) === null &&
        !DEPUTY_WORDS.has(beyond.norm) &&
        !closesComplement(view, from - 2)
      ) {
        words.unshift(beyond.norm, 'and');
        from -= 2;
        continue;
      }
    }
    break;
  }
  const listed = words.includes('and') || core.phrase.includes(' and ') ? fieldsBefore(view, from, floor) : from;
  for (let i = from - 1; i >= listed; i--) if (tokens[i]?.kind === 'word') words.unshift(normAt(tokens, i));
  return { from: listed, words, deputy };
}

/** "Kenya's *Trade*, Industry and Tourism Minister", "the *Land, Water*, Forests and Parks Minister": where the fields before a comma begin, behind a state or an article; `from` where there are none. */
function fieldsBefore({ tokens, actors, addresses }: SentenceView, from: number, floor: number): number {
  let k = from;
  while (k - 2 >= floor && normAt(tokens, k - 1) === ',') {
    const end = k - 1;
    let first = end;
    while (first > floor && isField(tokens[first - 1]) && actors.at(first - 1) === null && !addresses.has(first - 1))
      first--;
    if (first === end) break;
    k = first;
  }
  if (k === from) return from;
  const owner = /^['’]s?$/.test(normAt(tokens, k - 1)) ? k - 1 : k;
  return actors.endingAt(owner) !== null || /^(?:the|our|his|her|its|their)$/.test(normAt(tokens, k - 1)) ? k : from;
}

function isField(token: Token | undefined): boolean {
  return token?.capital === true && isFrontNoun(token, true) && !DEPUTY_WORDS.has(token.norm);
}

/** "on Foreign Trade and Defence Minister X": a noun that depends on a preposition belongs to what stands before. */
function closesComplement(view: SentenceView, i: number): boolean {
  let k = i;
  while (k > 0 && isTitleNoun(view.tokens[k])) k--;
  return ['of', 'for', 'on', 'in'].includes(normAt(view.tokens, k));
}

/** "the first president" and "the second visit" count; "First Deputy" ranks. */
function determinesCount(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return !token.capital && (token.norm === 'first' || token.norm === 'second' || token.norm === 'third');
}

const SHORT_CAPITALS = /^\p{Lu}{2,6}$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;

/** "NSC" in "NSC Spokesperson"; among other words in capitals it is no acronym. */
function isAcronym(tokens: readonly Token[], i: number): boolean {
  if (!SHORT_CAPITALS.test(tokens[i]?.text ?? '') || NOT_NAMES.has(normAt(tokens, i))) return false;
  return !CAPITALS.test(tokens[i - 1]?.text ?? '') && !CAPITALS.test(tokens[i + 1]?.text ?? '');
}

function isFrontNoun(token: Token, capital: boolean): boolean {
  if (token.kind !== 'word') return false;
  if (!isTitleNoun(token) || (SCOPE_WORDS.has(token.norm) && !capital)) return false;
  return token.capital || LOWER_CASE_PORTFOLIOS.has(token.norm);
}
