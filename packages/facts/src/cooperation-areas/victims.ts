import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

const DEEDS = /^(?:crimes?|aggressions?|attacks?|atrocit(?:y|ies)|massacres?|strikes|offensives?|shelling)$/;
const HURT = /^(?:child|children|women|woman|youth|girls?|boys?|journalists?|hospitals?|schools?|health|media)$/;

/** "the crimes of X against children, women and others": whom a deed of war strikes, and the deed itself, or what people suffer from, are no fields of work. */
export function isVictim({ tokens }: ResolvedSentence, { from, to }: TokenRange): boolean {
  const word = tokens[from]?.norm ?? '';
  if (strikes(tokens, from)) return true;
  if (/^crimes?$/.test(word)) return /^(?:against|of)$/.test(tokens[to]?.norm ?? '');
  if (!HURT.test(word)) return false;
  for (let i = from - 1; i >= 0 && i > from - 7; i--)
    if (tokens[i]?.norm === 'against')
      return tokens.slice(Math.max(0, i - 4), i).some((token) => DEEDS.test(token.norm));
  return false;
}

const STRUCK: ReadonlySet<string> = new Set(
  'affected hit displaced struck ravaged devastated hurt orphaned'.split(' '),
);

/** "children affected by conflict and natural disasters": what befalls those who are helped. */
function strikes(tokens: ResolvedSentence['tokens'], from: number): boolean {
  for (let i = from - 1; i > 0 && i > from - 6; i--) {
    const { norm, kind } = tokens[i] as (typeof tokens)[number];
    if (norm === 'by') return STRUCK.has(tokens[i - 1]?.norm ?? '');
    if (kind !== 'word' && norm !== ',') return false;
  }
  return false;
}
