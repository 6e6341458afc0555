import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { Area } from './areas.ts';

const RIGHTS = /^rights?$/;

/** "economic, social and cultural rights", "the right to health", "business and human rights": kinds of rights, no fields of their own. */
export function isKindOfRight(
  { tokens, tagged }: ResolvedSentence,
  match: TokenRange & { readonly area: Area },
): boolean {
  if (match.area === 'human_rights' || match.area === 'gender' || match.area === 'youth') return false;
  const word = (i: number): string => tokens[i]?.norm ?? '';
  const before = word(match.from - 1) === 'the' ? match.from - 2 : match.from - 1;
  if (word(before) === 'to' && RIGHTS.test(word(before - 1))) return true;
  if (word(match.from) === 'business' && word(match.to) === 'and' && word(match.to + 1) === 'human') return true;
  if (tagged.tags[match.to - 1] !== 'JJ') return false;
  for (let i = match.to; i < match.to + 6; i++) {
    if (RIGHTS.test(word(i))) return true;
    if (tagged.tags[i] !== 'JJ' && word(i) !== ',' && word(i) !== 'and') return false;
    if (word(i) === 'human') return false;
  }
  return false;
}
