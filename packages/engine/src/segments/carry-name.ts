import { NAME_PARTICLES } from '../persons/name-words.ts';
import {
  ADDRESS_OPENER,
  INITIAL,
  marksOf,
  NOT_NAME,
  OFFICE_OPENER,
  THING,
  TITLE_NOUN,
} from '../persons/person-word.ts';
import { type Token, tokenize } from '../tokens.ts';
import type { Sentence } from '../types.ts';

/** Words of the line below a name, and of a name. */
const LONGEST_OFFICE = 40;
const LONGEST_NAME = 5;

const SPOKEN = /^(?:statement|address|speech|remarks?|intervention|message|lecture|keynote|presentation|delivered)$/;
const [COMMA] = tokenize(',') as [Token];

/** "Address by H.E. N" above "Minister of Foreign Affairs of Peru": a line that ends in a name is read with the office that the line below begins with. */
export function carryNames(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  let result: Sentence[] | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const above = sentences[i - 1];
    if (above === undefined || !isRightBelow(text, above, sentence) || !opensOffice(sentence.tokens)) continue;
    const before = sentences[i - 2];
    // "Ambassador" above "N" above "Deputy Head of Mission": each name belongs to the office above it.
    if (before !== undefined && isRightBelow(text, before, above) && opensOffice(before.tokens)) continue;
    const name = nameAtEnd(above.tokens);
    if (name === null) continue;
    const at = name.at(-1)?.end ?? above.end;
    result ??= [...sentences];
    result[i] = { ...sentence, tokens: [...name, { ...COMMA, start: at, end: at }, ...sentence.tokens] };
  }
  return result ?? sentences;
}

/** On the next line, without an empty one between them. */
function isRightBelow(text: string, above: Sentence, below: Sentence): boolean {
  return above.segment !== below.segment && /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(above.end, below.start));
}

/** "Minister for Foreign Affairs of Peru", and neither "Minister N said …" nor running text. */
function opensOffice(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first === undefined || !first.capital || (marksOf(first) & OFFICE_OPENER) === 0) return false;
  if (tokens.length > LONGEST_OFFICE || tokens.at(-1)?.norm === '.') return false;
  return tokens.slice(1, 4).some(({ norm }) => norm === 'of' || norm === 'for');
}

/** The words of a name with its forms of address, alone on their line or behind "Statement by"; null where anything else stands there. */
function nameAtEnd(line: readonly Token[]): readonly Token[] | null {
  const tokens = line.at(-1)?.norm === ',' ? line.slice(0, -1) : line;
  const by = tokens.findLastIndex(({ norm }) => norm === 'by');
  if (by >= 0 && !tokens.slice(0, by).some(({ norm }) => SPOKEN.test(norm))) return null;
  const all = tokens.slice(by + 1);
  let k = 0;
  while (k < all.length && (marksOf(all[k] as Token) & ADDRESS_OPENER) !== 0) k++;
  const name = all.slice(k);
  const parts = name.filter(({ norm }) => norm !== '-');
  return parts.length >= 2 && parts.length <= LONGEST_NAME && parts.every(isPartOfName) ? all : null;
}

function isPartOfName(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (NAME_PARTICLES.has(token.norm) || (marksOf(token) & INITIAL) !== 0) return true;
  return token.capital && (marksOf(token) & (NOT_NAME | OFFICE_OPENER | THING | TITLE_NOUN)) === 0;
}
