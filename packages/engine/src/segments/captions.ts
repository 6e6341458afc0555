import type { BlockFeatures } from './features.ts';
import { CAPTION_PARTS, CAPTION_STARTS, PRESENT_VERBS } from './words.ts';

/** The starts of captions by their first two letters. */
const STARTS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(CAPTION_STARTS.map((start) => start.slice(0, 2)))].map((letters) => [
    letters,
    CAPTION_STARTS.filter((start) => start.startsWith(letters)),
  ]),
);

/** The first two letters of a block's key, read off the text where it starts with plain ones. */
function openingOf(features: BlockFeatures): string {
  const opening = features.block.content.slice(0, 2);
  return /^[a-z]{2}$/i.test(opening) ? opening.toLowerCase() : features.key.slice(0, 2);
}

/** "(Xinhua/Wang Ye)", "- AFP PHOTO": whose picture it is, at the end of the line. */
const CREDIT =
  /\((?:[A-Z][\w .-]{1,30}\/[A-Z][\w .-]{1,30}|AP|AFP|EPA|Reuters|Xinhua|TASS|File)\)\.?$|[/–—-]\s?[A-Z]{2,12} (?:photo|PHOTO|Photo)\.?$/;
const PARTS = new RegExp(CAPTION_PARTS.map((part) => part.replace(/[()[\]/]/g, '\\$&')).join('|'));

/** True for the line of a picture, by its own words. */
export function isCaption(features: BlockFeatures): boolean {
  const { block, words } = features;
  if (words < 3 || words > 70 || block.text.length > 300) return false;
  if (STARTS.get(openingOf(features))?.some((start) => features.key.startsWith(start)))
    return (
      /[:(\]]/.test(block.text.slice(0, 60)) ||
      !/^(?:photo|photos|image|picture|illustration|above|credit|foto|photograph|caption) /.test(features.key)
    );
  if (words > 45) return false;
  if (CREDIT.test(block.text)) return true;
  return PARTS.test(block.text.toLowerCase());
}

/** True for a line without a final stop that tells in the present tense what a picture shows: "Minister X greets his guest at the airport". */
export function looksLikeCaption(features: BlockFeatures): boolean {
  if (!features.titleLike || features.capitals || features.words < 7 || features.words > 45) return false;
  const words = features.block.content.split(/\s+/);
  return words.some((word, i) => i > 0 && PRESENT_VERBS.has(word.replace(/,$/, '')));
}
