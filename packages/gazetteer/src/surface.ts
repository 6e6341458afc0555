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
};

/** The form under which two spellings count as one name: no case, no diacritics, plain hyphens and apostrophes. */
export function surfaceKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replace(/[ßøłđıæœðþə]/g, (letter) => FOLDS[letter] ?? letter)
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The name with spaces for its hyphens ("Timor Leste"), or nothing where it has none. */
export function withoutHyphens(name: string): readonly string[] {
  return name.includes('-') ? [name.replace(/-/g, ' ')] : [];
}
