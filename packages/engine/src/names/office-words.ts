import { OFFICE_TITLES } from '@diplomatic-relations/gazetteer';
import { collect } from '../collect.ts';

const OFFICE_WORDS: ReadonlySet<string> = new Set(collect(OFFICE_TITLES, (title) => title.phrase.split(' ')));

/** True for a word of the title of an office. */
export function isOfficeWord(norm: string): boolean {
  return OFFICE_WORDS.has(norm);
}
