import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from './parties.ts';
import { titleInText } from './title-of.ts';

/** Whose affairs a list tells of: the one state that its heading names, else the title, else the state that speaks; null where several are named. */
export function ownerOfList(heading: ResolvedSentence | null, document: ExtractContext['document']): PartyId | null {
  const { home } = document;
  const title = titleInText(document) ?? document.title;
  for (const told of [heading, title]) {
    const [only, second] = new Set(told?.actors.map(({ actorId }) => actorId).filter(isState));
    if (only !== undefined) return second === undefined ? only : null;
  }
  return home !== null && isState(home) ? home : null;
}
