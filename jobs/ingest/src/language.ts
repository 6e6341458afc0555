import { detectAll } from 'tinyld';

/** How much of a long text is looked at: enough to be sure, and the same time for every document. */
const SAMPLE = 4000;

/** Words that are common in English prose and rare in every other language. */
const ENGLISH_WORDS = new Set([
  'the',
  'of',
  'and',
  'to',
  'with',
  'for',
  'from',
  'by',
  'which',
  'that',
  'between',
  'their',
  'was',
  'were',
  'has',
  'have',
  'will',
  'also',
]);

/** The least share of those words in English prose; names of people and places, of which documents are full, lower it. */
const ENGLISH_SHARE = 0.1;

const FEW_WORDS = 20;

/** The text's language (ISO 639-1) by its words; null where it cannot be told. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+/gu, ' ');
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  if (english >= words.length * ENGLISH_SHARE) return 'en';
  // Names mislead statistics of letters: "Gurbanguly Berdimuhamedov" makes any text Turkmen.
  const withoutNames = sample.replace(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}'’-]*/gu, ' ');
  const candidates = detectAll(withoutNames);
  // A few words decide nothing: English, which is what most documents are in, wins where it is possible.
  if (words.length < FEW_WORDS && candidates.some((candidate) => candidate.lang === 'en')) return 'en';
  return (candidates[0] ?? detectAll(sample)[0])?.lang ?? null;
}

/** A BCP 47 tag in its usual case ("en_us" is "en-US"); null where it is no such tag. */
export function languageTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? null;
  } catch {
    return null;
  }
}
