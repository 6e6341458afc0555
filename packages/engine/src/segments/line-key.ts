import { normalizeWord } from '../normalize-word.ts';

/** No-break space, dashes and curly quotation marks: they part words as their plain likes do. */
const TYPOGRAPHIC: ReadonlySet<number> = new Set([0xa0, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d]);

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** A line's words for comparison: lower case, without diacritics and punctuation, one space between. */
export function lineKey(text: string): string {
  const lower = text.toLowerCase();
  let key = '';
  let gap = false;
  let typographic = false;
  let tick = false;
  let from = -1;
  for (let i = 0; i < text.length; i++) {
    const written = text.charCodeAt(i);
    const code = written > 127 ? written : lower.charCodeAt(i);
    if (isPlain(code)) {
      if (from < 0) from = i;
      continue;
    }
    // One plain space between two plain words stands in the key as it stands in the line.
    if (code === 32 && from >= 0 && isPlain(lower.charCodeAt(i + 1))) continue;
    if (code > 127) {
      if (!TYPOGRAPHIC.has(code)) return foldedKey(text);
      typographic = true;
    }
    if (from >= 0) {
      key += gap && key !== '' ? ` ${lower.slice(from, i)}` : lower.slice(from, i);
      from = -1;
      gap = false;
    }
    if (code === 96) tick = true;
    // An apostrophe parts no words.
    if (code !== 39 && code !== 0x2018 && code !== 0x2019) gap = true;
  }
  if (from >= 0) key += gap && key !== '' ? ` ${lower.slice(from)}` : lower.slice(from);
  return typographic && tick ? foldedKey(text) : key;
}

function foldedKey(text: string): string {
  return normalizeWord(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
