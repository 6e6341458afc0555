import type { Token } from '../tokens.ts';
import { lexemeOf } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** True for a verb group of participles and adverbs only, without an auxiliary. */
export function isBareParticiple(tagged: Tagged, unit: Unit): boolean {
  for (let i = unit.from; i < unit.to; i++)
    if (tagged.tags[i] !== 'VBN' && tagged.tags[i] !== 'VBG' && tagged.tags[i] !== 'RB') return false;
  return true;
}

/** True for forms that are both past tense and participle ("opened", "held"). */
export function isAmbiguousPast(token: Token | undefined): boolean {
  const form = token === undefined ? null : lexemeOf(token).verb;
  return (form?.past && form.participle) ?? false;
}
