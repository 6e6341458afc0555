import { type VerbSite, verbAt } from './verb-site.ts';

/** True where a verb to the left, in the same stretch of words, already takes what follows for its object. */
export function isGoverned({ tokens, tags, i }: VerbSite): boolean {
  for (let j = i - 1; j >= 0 && j > i - 14; j--) {
    const tag = tags[j];
    if (tag === 'PU' || tag === 'CC' || tag === 'SC' || tag === 'WP') return false;
    if (tag === 'VBZ' || tag === 'VB' || tag === 'VBG') return true;
    if (tag === 'VBD') {
      const reducible = verbAt(tokens, j)?.participle === true && tags[j + 1] === 'IN';
      return !reducible;
    }
    if (tag === 'VBN' && tags[j - 1] === 'HV') return true;
  }
  return false;
}
