import { noteOnWords, singular, type TokenRange } from '@diplomatic-relations/engine';
import { ACTIVITIES, ADJECTIVES, type Area, type AreaStrength, TOPICS } from './areas.ts';
import { INSTITUTIONS } from './words.ts';

/** Words of the text that name an area. */
export interface AreaPhrase extends TokenRange {
  readonly area: Area;
  readonly strength: AreaStrength;
}

/** A phrase of the tables. */
export interface Entry {
  readonly words: readonly string[];
  readonly area: Area;
  readonly strength: AreaStrength;
}

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defense: 'defence',
    labor: 'labour',
    organized: 'organised',
    women: 'woman',
    children: 'child',
    '&': 'and',
    fora: 'forum',
    programmes: 'programme',
  }),
);

/** The word as the tables have it: singular, in one spelling. */
function keyOf(word: string): string {
  return singular(SPELLINGS.get(word) ?? word);
}

/** Entries by the first word, longest first. */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = buildEntries();

function buildEntries(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const tables = [
    ['activity', ACTIVITIES],
    ['topic', TOPICS],
    ['adjective', ADJECTIVES],
  ] as const;
  for (const [strength, table] of tables) {
    for (const [area, phrases] of Object.entries(table)) {
      for (const phrase of new Set((phrases ?? '').split('|'))) {
        const words = phrase.split(' ').map(keyOf);
        const first = words[0] as string;
        entries.set(first, [...(entries.get(first) ?? []), { words, area: area as Area, strength }]);
      }
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return entries;
}

/** What the tables know of a word of the text. */
export interface FieldWord {
  readonly key: string;
  /** The phrases that it opens, null for none. */
  readonly entries: readonly Entry[] | null;
  readonly institution: boolean;
  /** What else the word may open: see `CITIZENS`, `TROUBLE` and `LETTERS`. */
  readonly cue: number;
}

/** The cues: "citizens", words of trouble, and the letters "IT". */
export const CITIZENS = 1;
export const TROUBLE = 2;
export const LETTERS = 4;
export const TROUBLES = new Set(['situation', 'developments', 'crisis', 'unrest']);

function cueOf(word: string, key: string): number {
  return (key === 'citizen' || key === 'national' ? CITIZENS : 0) | (TROUBLES.has(word) ? TROUBLE : 0);
}

/** What the tables know of a word, noted once for each spelling. */
export const fieldWord = noteOnWords(({ text, norm }): FieldWord => {
  const key = keyOf(norm);
  return {
    key,
    entries: ENTRIES.get(key) ?? null,
    institution: INSTITUTIONS.has(key),
    cue: cueOf(norm, key) | (text === 'IT' ? LETTERS : 0),
  };
});
