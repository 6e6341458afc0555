/** "11th", "third", "thirteenth", "twentieth". */
export const WRITTEN_ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth)$/;

const ROMAN = /^[ivx]{1,6}$/;

/** A number of a series, also "IV". */
export function isOrdinal(word: string): boolean {
  return WRITTEN_ORDINAL.test(word) || ROMAN.test(word);
}
