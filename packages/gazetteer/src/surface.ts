import { foldLetters } from './folded-letters.ts';

const MARKS = /\p{M}+/gu;

/** The form under which two spellings count as one name: no case, no diacritics, plain hyphens and apostrophes. */
export function surfaceKey(name: string): string {
  return foldLetters(name.toLowerCase().normalize('NFKD').replace(MARKS, ''))
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The name with spaces for its hyphens ("Timor Leste"), or nothing where it has none. */
export function withoutHyphens(name: string): readonly string[] {
  return name.includes('-') ? [name.replace(/-/g, ' ')] : [];
}
