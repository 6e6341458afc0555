import { isCaption } from './captions.ts';
import type { BlockFeatures } from './features.ts';
import type { FurnitureReason } from './furniture.ts';
import { isInChronology } from './in-chronology.ts';
import { lineKey } from './line-key.ts';
import { namesParties } from './names-parties.ts';
import { namesRelease } from './names-release.ts';
import { INSTITUTION_WORDS, NEWS_WORDS } from './words.ts';

const TITLE_CUE =
  /\b(?:relations?|bilateral|cooperation|meeting|visit|call|readout|statement|dialogue|consultations|joint|between|and|with)\b/;

/** Lines that head a part of many a page and tell nothing of what the page is about. */
const SECTION =
  /^(?:(?:bilateral|political|diplomatic|economic|trade|cultural|historical?|general|international) )?(?:relations?|relationship|background|overview|introduction|history|summary|cooperation|content|details|information|news|and economic relations)$/;

/** "I. Background", "2.1 Trade": a part of a page. */
const NUMBERED = /^(?:(?:[IVX]{1,4}|\d{1,2})[.)]|\d{1,2}\.\d{1,2}\.?) {1,3}\p{Lu}/u;
/** "Currency   Sol": what a table says, in columns. */
const LABELLED = /\S(?: {2,}|\t)\S/;

/** "have agreed as follows:", "signed the following:" */
const ANNOUNCING = /\bfollow(?:s|ing)$/;

/** True for a line that names a site or its owner rather than the page. */
export function isSiteName(features: Pick<BlockFeatures, 'key' | 'terminal'>): boolean {
  const words = features.key.split(' ');
  if (
    words.length > 14 ||
    features.terminal ||
    words.some((word) => NEWS_WORDS.has(word) && word !== 'to' && word !== 'is')
  )
    return false;
  return words.some((word) => INSTITUTION_WORDS.has(word));
}

/** Share of words that two lines have in common (Jaccard). */
export function wordOverlap(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a);
  const right = new Set(b);
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / (left.size + right.size - both || 1);
}

/** Index of the block that repeats the title known from metadata, or -1; only blocks before `limit` are asked. */
export function findKnownTitle(features: readonly BlockFeatures[], title: string, limit: number): number {
  const key = lineKey(title);
  const words = key.split(' ');
  if (key === '') return -1;
  let near = -1;
  for (let i = 0; i < limit; i++) {
    const candidate = features[i] as BlockFeatures;
    // A page called "Bilateral relations" has a part of that name too, behind others.
    if (candidate.prose && SECTION.test(key)) return near;
    if (candidate.key === '' || candidate.dateLine) continue;
    if (candidate.key === key) return i;
    const candidateWords = candidate.key.split(' ');
    if (
      near < 0 &&
      (wordOverlap(words, candidateWords) >= 0.8 || (candidateWords.length >= 4 && key.startsWith(`${candidate.key} `)))
    )
      near = i;
  }
  return near;
}

/** Index of the line among the first `limit` blocks that is the page's title, or -1. */
export function chooseTitle(
  features: readonly BlockFeatures[],
  reasons: readonly (FurnitureReason | null)[],
  limit: number,
): number {
  const seen = new Map<string, number>();
  let best = -1;
  let bestScore = -Infinity;
  let strong = 0;
  let strongAt = -2;
  let lastBar = -1;
  for (let i = 0; i < limit; i++) if (reasons[i] === 'bar') lastBar = i;
  const trail = ends(features, reasons, limit);
  for (let i = 0; i < limit; i++) {
    const candidate = features[i] as BlockFeatures;
    const repeats = seen.get(candidate.key) ?? 0;
    seen.set(candidate.key, repeats + 1);
    if (reasons[i] !== null || candidate.dateLine || !candidate.titleLike || candidate.prose || isCaption(candidate))
      continue;
    if (namesRelease(candidate.key) || isInChronology(features, i)) continue;
    const next = features[i + 1];
    const previous = features[i - 1];
    let score = Math.min(candidate.words, 10) * 0.3;
    if (candidate.words === 1) score -= 3;
    else if (candidate.words === 2) score -= 1;
    if (repeats > 0 && candidate.words >= 2) score += 1;
    if (i < lastBar) score -= 2.5;
    if (next?.dateLine || reasons[i + 1] === 'date') score += 2;
    if (previous?.dateLine || reasons[i - 1] === 'counter') score += 1.5;
    if (next?.prose) score += 1.5;
    if (candidate.block.blanksBefore > 0 || i === 0) score += 0.5;
    if ((next?.block.blanksBefore ?? 1) > 0) score += 0.5;
    if (TITLE_CUE.test(candidate.key) || candidate.key.split(' ').some((word) => NEWS_WORDS.has(word))) score += 1;
    if (isSiteName(candidate)) score -= 2;
    if (SECTION.test(candidate.key)) score -= 2;
    if (trail.has(candidate.key)) score += 2.5;
    if (/^# /.test(candidate.block.text)) score += 4;
    // "Republic of Peru", "Peru – Togo" over a profile
    const party = namesParties(candidate.block.content);
    if (party && strong === 0) score += candidate.words === 1 ? 5 : candidate.words === 2 ? 3.5 : 2.5;
    if (NUMBERED.test(candidate.block.content) || LABELLED.test(candidate.block.content)) score -= 2;
    if (candidate.block.text.endsWith(':')) score -= ANNOUNCING.test(candidate.key) ? 4 : 1;
    if (isEntryAmongOthers(features, i)) score -= 4;
    // An item of a list above the page's title.
    if (isListed(features, i)) score -= 3;
    // A subtitle right below a title gets what the title would get for standing above a date or text.
    if (strongAt === i - 1 && candidate.block.blanksBefore === 0) score -= 3;
    score -= strong;
    if (score >= 2 && !party) {
      strong += 0.8;
      strongAt = i;
    }
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/** What the trails of a page ("Home › Relations › Peru") end with: the page's own name. */
function ends(
  features: readonly BlockFeatures[],
  reasons: readonly (FurnitureReason | null)[],
  limit: number,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i < limit; i++) {
    const text = features[i]?.block.text ?? '';
    if (reasons[i] === 'bar' && /[›»>]/.test(text)) found.add(lineKey(text.split(/[›»>]/).at(-1) ?? ''));
  }
  return found;
}

/** "Currency: Sol" right below or above another such line. */
function isEntryAmongOthers(features: readonly BlockFeatures[], i: number): boolean {
  const isEntry = (k: number): boolean => /^[^:]{2,50}:\s+\S/.test(features[k]?.block.content ?? '');
  const [here, below] = [features[i], features[i + 1]];
  if (!isEntry(i)) return false;
  return (here?.block.blanksBefore === 0 && isEntry(i - 1)) || (below?.block.blanksBefore === 0 && isEntry(i + 1));
}

/** Bulleted between bulleted lines. */
function isListed(features: readonly BlockFeatures[], i: number): boolean {
  const bulleted = (k: number): boolean => (features[k]?.block.bullet ?? '') !== '';
  return (
    bulleted(i) &&
    ((bulleted(i - 1) && bulleted(i + 1)) ||
      (bulleted(i - 1) && bulleted(i - 2)) ||
      (bulleted(i + 1) && bulleted(i + 2)))
  );
}
