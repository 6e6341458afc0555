import { missionHost, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import type { Post } from './posts.ts';
import type { Sides } from './sides.ts';

/** "The Embassy opened in 1996" on a page that the embassy of one of the two publishes on both: its own; null elsewhere. */
export function postOfPage(
  { tokens }: ResolvedSentence,
  { from, to, plural, kind }: Post,
  { document: { home, mainPair }, row: { publisher, url } }: ExtractContext,
): Sides | null {
  if (plural || tokens[from]?.norm !== 'the' || to - from > 3 || !/^(?:embassy|high_commission)$/.test(kind))
    return null;
  if (home === null || !isState(home) || publisher === null || !NAMED[kind]?.test(publisher)) return null;
  const host = missionHost(publisher, url, home);
  return host !== null && mainPair?.includes(home) && mainPair.includes(host) ? { sender: home, host } : null;
}

/** How a publisher that is such a post is called. */
const NAMED: Readonly<Partial<Record<Post['kind'], RegExp>>> = {
  embassy: /\bembassy\b/i,
  high_commission: /\bhigh commission\b/i,
};
