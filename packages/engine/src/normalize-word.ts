import { foldLetters } from '@diplomatic-relations/gazetteer';

const MARKS = /\p{M}+/gu;

/** Lower case, diacritics folded ("Türkiye" is "turkiye"), typographic apostrophes straight. */
export function normalizeWord(text: string): string {
  let ascii = true;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) {
      ascii = false;
      break;
    }
  }
  const lower = text.toLowerCase();
  if (ascii) return lower;
  return foldLetters(
    lower
      .replace(/[‘’ʼʻ`´]/g, "'")
      .normalize('NFKD')
      .replace(MARKS, ''),
  );
}
