import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';

const ADVERBIAL = new Set([
  'during',
  'at',
  'in',
  'on',
  'of',
  'within',
  'for',
  'following',
  'after',
  'from',
  'as',
  'with',
  'upon',
  'to',
  'by',
]);

/** The preposition before an event noun, or before whoever it belongs to; null where none leads to it. */
export function adverbial(scene: EventScene, noun: EventNoun): string | null {
  const { tokens, references } = scene.sentence;
  const at = /^['’]s?$/.test(tokens[noun.from - 1]?.norm ?? '')
    ? (references.find((reference) => reference.to === noun.from - 1)?.from ?? noun.from)
    : noun.from;
  const before = tokens[at - 1]?.norm ?? '';
  return ADVERBIAL.has(before) ? before : null;
}

/** "the summit held in Lima": told as done, without a date of its own. */
export function isHeldBefore(scene: EventScene, noun: EventNoun): boolean {
  const { kind } = noun;
  const session = kind === 'consultations' && scene.sentence.segment.kind !== 'title';
  if (kind !== 'summit' && kind !== 'conference' && !session) return false;
  const end = noun.phrases.at(-1)?.to ?? noun.to;
  const { tokens, tagged } = scene.sentence;
  for (let i = noun.head + 1; i < end + 2; i++)
    if (tokens[i]?.norm === 'held' && tagged.tags[i - 1] !== 'BE') return true;
  return false;
}

/** "on the sidelines of the noun", "in conjunction with the noun". */
export function isSidelines(scene: EventScene, noun: EventNoun): boolean {
  const before = scene.sentence.tokens[noun.from - 1]?.norm;
  // "in conjunction with the third Leaders' Consultation"
  if (before === 'with' && scene.sentence.tokens[noun.from - 2]?.norm === 'conjunction') return true;
  if (before !== 'of') return false;
  const words = scene.sentence.tokens
    .slice(Math.max(0, noun.from - 5), noun.from)
    .map((token) => token.norm)
    .join(' ');
  return /\b(?:sidelines?|side lines?|side-lines?|margins?) of$/.test(words);
}

const LOOKING_BACK = new Set(['satisfaction', 'outcome', 'outcomes', 'success', 'memories']);

/** "satisfaction on his visit", "the outcome of the talks": looked back on. */
export function isLookedBackOn(scene: EventScene, noun: EventNoun): boolean {
  const words = scene.sentence.tokens.slice(Math.max(0, noun.from - 5), noun.from).map((token) => token.norm);
  if (!words.some((word) => LOOKING_BACK.has(word))) return false;
  return /\b(?:satisfaction|outcomes?|success|memories) (?:of|on|with|over|from)(?: (?:his|her|their|the|its))?$/.test(
    words.join(' '),
  );
}

/** The event on whose sidelines this one took place. */
export function occasionOf(scene: EventScene, noun: EventNoun): string | null {
  const other = scene.nouns.find((candidate) => candidate !== noun && isSidelines(scene, candidate));
  return other?.name ?? null;
}

/** Name of the event that "on the sidelines of" in the sentence points at. */
export function sidelinesName(scene: EventScene): string | null {
  return scene.nouns.find((candidate) => isSidelines(scene, candidate))?.name ?? null;
}
