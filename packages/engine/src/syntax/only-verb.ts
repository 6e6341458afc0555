import { lexemeOf } from './lexeme.ts';
import type { VerbSite } from './verb-site.ts';

/** How many words the subject may have. */
const SUBJECT = 7;

/** "Oslo slaps tariffs on Peru.", "The Kenyan authorities lift sanctions on Peru.": behind a noun phrase at the start that names somebody, in a sentence that has no other verb. */
export function isOnlyVerb(site: VerbSite): boolean {
  const { tokens, tags, i, next, title } = site;
  if (
    i === 0 ||
    i > SUBJECT ||
    next === undefined ||
    next.kind === 'punctuation' ||
    !(title || tokens.at(-1)?.text === '.')
  )
    return false;
  if (!/^(?:NN|NNP)$/.test(tags[i - 1] ?? '') || !tags.includes('NNP')) return false;
  if (!tags.slice(0, i).every((tag, k) => /^(?:NNP?|JJ|DT|POS)$/.test(tag) || (tag === 'PU' && k > 0))) return false;
  return !tokens.slice(i + 1).some((token) => {
    const { closed, verb, nounLike } = lexemeOf(token);
    return (
      closed === 'BE' ||
      closed === 'HV' ||
      closed === 'DO' ||
      closed === 'MD' ||
      (closed === null && verb !== null && (verb.past || (verb.third && !nounLike)) && !token.capital)
    );
  });
}
