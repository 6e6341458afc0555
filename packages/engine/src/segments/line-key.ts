import { normalizeWord } from '../tokens.ts';

/** No-break space, dashes and curly quotation marks: they part words as their plain likes do. */
const TYPOGRAPHIC: ReadonlySet<number> = new Set([0xa0, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d]);

/** A line's words for comparison: lower case, without diacritics and punctuation, one space between. */
export function lineKey(text: string): string {
  let key = '';
  let gap = false;
  let typographic = false;
  let tick = false;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code > 127) {
      if (!TYPOGRAPHIC.has(code)) return foldedKey(text);
      typographic = true;
      if (code !== 0x2018 && code !== 0x2019) gap = true;
      continue;
    }
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (gap && key !== '') key += ' ';
      gap = false;
      key += String.fromCharCode(code);
    } else if (code !== 39) gap = true;
    if (code === 96) tick = true;
  }
  return typographic && tick ? foldedKey(text) : key;
}

function foldedKey(text: string): string {
  return normalizeWord(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
