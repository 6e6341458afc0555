import type { Token } from '../tokens.ts';
import { noteOnWords } from '../word.ts';
import { isRenownedFamilyName } from './leaders.ts';
import { MONTHS, NAME_PARTICLES, NAME_SUFFIXES, NOT_NAMES } from './name-words.ts';
import { ADDRESS_OPENERS, OFFICE_OPENERS, PORTFOLIO_WORDS } from './office-vocabulary.ts';
import { isInitial } from './person-name.ts';
import { isPostNominal } from './post-nominals.ts';
import { ORGAN_WORDS, SCOPE_WORDS, THING_WORDS } from './title-words.ts';

/** What the mention of somebody by the office of another begins with. */
const COUNTERPARTS: ReadonlySet<string> = new Set(
  'counterpart counterparts homologue homologues peer peers colleague colleagues opposite'.split(' '),
);

/** What the search for persons asks of a word; each is one bit of `marksOf`. */
export const OFFICE_OPENER = 1;
export const ADDRESS_OPENER = 2;
export const PARTICLE = 4;
/** "Jr.", "II". */
export const SUFFIX = 8;
export const INITIAL = 16;
export const MONTH = 32;
export const NOT_NAME = 64;
export const TITLE_NOUN = 128;
export const THING = 256;
/** Two or three capitals. */
export const ACRONYM = 512;
export const COUNTERPART = 1024;
/** The family name of a leader whom news names without an office. */
export const LEADER = 2048;
/** Letters behind a name: "CBE". */
export const POST_NOMINAL = 4096;
const ROMAN = /^[IVX]{1,5}$/;
const CAPITALS = /^\p{Lu}{2,3}$/u;

const marks = noteOnWords(({ kind, text, norm, capital }): number => {
  if (kind !== 'word') return 0;
  const mark = (bit: number, holds: boolean): number => (holds ? bit : 0);
  return (
    mark(OFFICE_OPENER, OFFICE_OPENERS.has(norm)) |
    mark(ADDRESS_OPENER, ADDRESS_OPENERS.has(norm)) |
    mark(PARTICLE, NAME_PARTICLES.has(norm)) |
    mark(POST_NOMINAL, isPostNominal({ text })) |
    mark(SUFFIX, NAME_SUFFIXES.has(norm) || ROMAN.test(text)) |
    mark(INITIAL, isInitial(text)) |
    mark(MONTH, MONTHS.has(norm)) |
    mark(NOT_NAME, NOT_NAMES.has(norm)) |
    mark(TITLE_NOUN, PORTFOLIO_WORDS.has(norm) || ORGAN_WORDS.has(norm) || SCOPE_WORDS.has(norm)) |
    mark(THING, THING_WORDS.has(norm)) |
    mark(ACRONYM, CAPITALS.test(text)) |
    mark(COUNTERPART, COUNTERPARTS.has(norm)) |
    mark(LEADER, capital && isRenownedFamilyName(norm))
  );
});

/** The marks of a token's word; only words have any. */
export function marksOf(token: Token): number {
  return marks(token.word);
}
