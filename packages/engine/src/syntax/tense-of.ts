import type { Tag } from '../words/closed-class.ts';
import type { Tense } from './clause.ts';

/** The tense that the words of a verb group give. */
export function tenseOf(tags: readonly Tag[], words: readonly string[], headTag: Tag): Tense {
  if (words.includes('will') || words.includes('shall')) return 'future';
  if (tags.includes('HV')) return words.includes('had') ? 'past' : 'perfect';
  if (words.includes('was') || words.includes('were') || words.includes('did')) return 'past';
  if (headTag === 'VBD') return 'past';
  if (
    headTag === 'VBZ' ||
    words.includes('is') ||
    words.includes('are') ||
    words.includes('does') ||
    words.includes('do')
  )
    return 'present';
  if (headTag === 'VB') return 'present';
  return null;
}
