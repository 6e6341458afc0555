/** Pronouns of several parties. */
export const PLURAL_PRONOUNS = new Set(['they', 'them', 'themselves']);

/** Pronouns of one state or organization. */
export const SINGULAR_PRONOUNS = new Set(['it', 'itself']);

/** Pronouns of one person. */
export const PERSON_PRONOUNS = new Set(['he', 'she', 'him', 'himself', 'herself']);

/** Pronouns of whoever speaks. */
export const HOME_PRONOUNS = new Set(['we', 'us', 'our', 'ourselves', 'i', 'my', 'me']);

/** Every word that a reference by pronoun starts with. */
export const PRONOUNS: ReadonlySet<string> = new Set([
  ...PLURAL_PRONOUNS,
  ...SINGULAR_PRONOUNS,
  ...PERSON_PRONOUNS,
  ...HOME_PRONOUNS,
  'both',
  'each',
  'one',
  'his',
  'her',
  'their',
  'its',
  'your',
]);

/** Nouns of "His Majesty" and the like, which stand for a person as a pronoun does. */
export const STYLES: ReadonlySet<string> = new Set(['highness', 'majesty', 'excellency', 'holiness']);

/** "he", "she", "His Majesty": nothing but a person told of before. */
export function isBarePerson(words: readonly (string | undefined)[]): boolean {
  const [first, second] = words;
  if (words.length === 1) return first === 'he' || first === 'she';
  return words.length === 2 && (first === 'his' || first === 'her') && STYLES.has(second ?? '');
}
