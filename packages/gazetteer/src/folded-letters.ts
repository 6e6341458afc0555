/** Letters that no decomposition parts from their strokes or ligatures, and what stands for them where spellings are compared. */
const FOLDED: Readonly<Record<string, string>> = {
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

/** Replaces the small letters that have no plain form of their own: "ø" by "o", "æ" by "ae". */
export function foldLetters(text: string): string {
  return text.replace(/[ßøłđıæœðþəħ]/g, (letter) => FOLDED[letter] ?? letter);
}
