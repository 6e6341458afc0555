import type { DocumentLayout } from '@diplomatic-relations/engine';
import { detectAll } from 'tinyld';
import type { SourceDocument } from '../claim.ts';

const SAMPLE = 4000;
const FEW_WORDS = 12;
/** Share of function words above which a text is English, and below which it is not. */
const SURELY_ENGLISH = 0.2;
const HARDLY_ENGLISH = 0.07;

/** English function words that are no words of languages that the same pages print beside it. */
// biome-ignore format: a table of words reads best in rows
const FUNCTION_WORDS = new Set([
  'the', 'of', 'and', 'in', 'to', 'was', 'is', 'for', 'on', 'with', 'by', 'at', 'as', 'that', 'from', 'his', 'her',
  'be', 'it', 'were', 'has', 'have', 'had', 'between', 'which', 'this', 'their', 'its', 'will', 'are', 'also', 'who',
  'after', 'during', 'or', 'not', 'an', 'they', 'he', 'she', 'been', 'both', 'its', 'two', 'would', 'than', 'over',
  'through', 'when', 'into', 'more', 'most', 'other', 'these', 'those',
]);

const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  spanish: 'es',
  german: 'de',
  russian: 'ru',
  arabic: 'ar',
  chinese: 'zh',
  portuguese: 'pt',
  turkish: 'tr',
  turkmen: 'tk',
};
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/;

/** BCP 47 tag of the language: from metadata, else of the body text, whatever language its menus are in; null where the text is too short to tell. */
export function documentLanguage(source: SourceDocument, layout: DocumentLayout): string | null {
  const given = source.language === null ? null : tagOf(source.language);
  if (given !== null) return given;
  return detectLanguage(sampleOf(source.text, layout));
}

function tagOf(language: string): string | null {
  if (/^[a-z]{2}$/.test(language)) return language;
  const parts = language.trim().replace(/_/g, '-').split('-');
  const [first = '', ...rest] = parts;
  const named = NAMES[first.toLowerCase()] ?? first.toLowerCase();
  const tag = [
    named,
    ...rest.map((part) =>
      part.length === 4 ? part[0]?.toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase(),
    ),
  ].join('-');
  return TAG.test(tag) ? tag : null;
}

function sampleOf(text: string, layout: DocumentLayout): string {
  const parts: string[] = [];
  let length = 0;
  for (const kinds of [
    ['body', 'list', 'timeline'],
    ['title', 'caption', 'heading'],
    ['headline', 'furniture'],
  ]) {
    for (const segment of layout.segments) {
      if (!kinds.includes(segment.kind) || length >= SAMPLE) continue;
      const part = text.slice(segment.contentStart, Math.min(segment.end, segment.contentStart + SAMPLE - length));
      parts.push(part);
      length += part.length;
    }
    if (length >= 40) break;
  }
  return parts.join('\n');
}

/** BCP 47 tag of a stretch of text, null where it cannot be told. */
export function detectLanguage(sample: string): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return null;
  let english = 0;
  for (const word of words) if (FUNCTION_WORDS.has(word)) english++;
  const share = english / words.length;
  if (share >= SURELY_ENGLISH || (words.length < FEW_WORDS && english >= 2)) return 'en';
  const guess = detectAll(sample.slice(0, SAMPLE))[0];
  if (guess === undefined) return share >= HARDLY_ENGLISH ? 'en' : null;
  if (guess.lang === 'en') return 'en';
  if (share >= 0.14) return 'en';
  if (words.length < FEW_WORDS && !/[^ -~\s]/.test(sample)) return english > 0 ? 'en' : null;
  return share >= HARDLY_ENGLISH && guess.accuracy < 0.3 ? 'en' : guess.lang;
}
