import type { BlockFeatures } from './features.ts';
import { CAPTION_PARTS, CAPTION_STARTS, PRESENT_VERBS } from './words.ts';

/** The starts of captions by their first letter. */
const STARTS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(CAPTION_STARTS.map((start) => start.charAt(0)))].map((letter) => [
    letter,
    CAPTION_STARTS.filter((start) => start.startsWith(letter)),
  ]),
);

/** "(Xinhua/Wang Ye)", "- AFP PHOTO": whose picture it is, at the end of the line. */
const CREDIT =
  /\((?:[A-Z][\w .-]{1,30}\/[A-Z][\w .-]{1,30}|AP|AFP|EPA|Reuters|Xinhua|TASS|File)\)\.?$|[/–—-]\s?[A-Z]{2,12} (?:photo|PHOTO|Photo)\.?$/;
const PARTS = new RegExp(CAPTION_PARTS.map((part) => part.replace(/[()[\]/]/g, '\\$&')).join('|'));

/** True for the line of a picture, by its own words. */
export function isCaption(features: BlockFeatures): boolean {
  const { block, key, words } = features;
  if (words < 3 || words > 70 || block.text.length > 300) return false;
  if (STARTS.get(key.charAt(0))?.some((start) => key.startsWith(start)))
    return (
      /[:(\]]/.test(block.text.slice(0, 60)) ||
      !/^(?:photo|photos|image|picture|illustration|above|credit|foto|photograph|caption) /.test(key)
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
