import { normalizeWord } from '../tokens.ts';

/** A line's words for comparison: lower case, without diacritics and punctuation, one space between. */
export function lineKey(text: string): string {
  let key = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code > 127) return foldedKey(text);
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (gap && key !== '') key += ' ';
      gap = false;
      key += String.fromCharCode(code);
    } else if (code !== 39) gap = true;
  }
  return key;
}

function foldedKey(text: string): string {
  return normalizeWord(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
