const MARKS = /\p{M}+/gu;
const FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
  ħ: 'h',
};

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
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replace(/[ßøłđıæœðþəħ]/g, (c) => FOLDS[c] ?? c);
}
