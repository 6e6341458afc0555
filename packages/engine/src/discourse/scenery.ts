import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { isFramework } from './framework.ts';

/** "met at the United Nations Headquarters", "NATO-member Norway", "the Kenyan newspaper": where two others met, what one of them belongs to, who wrote of it. */
export function isScene(
  { tokens }: ParsedSentence,
  actor: { readonly actorId: PartyId; readonly to: number },
): boolean {
  if (tokens[actor.to]?.norm === '-' && tokens[actor.to + 1]?.norm === 'member') return true;
  if (tokens.slice(actor.to, actor.to + 3).some(({ norm }) => PAPERS.test(norm))) return true;
  return (
    actor.actorId === 'org:un' &&
    [tokens[actor.to - 1], tokens[actor.to]].some((token) => /^(?:headquarters|hq)$/.test(token?.norm ?? ''))
  );
}

const PAPERS = /^(?:newspapers?|dailies|magazines?|broadcasters?)$/;

/** "sanctions against Peru", "restrictions on Peru": against whom something stands, who is no side of what is told. */
export function isTarget({ tokens }: ParsedSentence, { from }: { readonly from: number }): boolean {
  const at = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  return (
    /^(?:on|against)$/.test(tokens[at]?.norm ?? '') &&
    /^(?:sanctions|restrictions|measures|embargo|pressure|war|aggression)$/.test(tokens[at - 1]?.norm ?? '')
  );
}

/** "on the eve of the X summit", "on the sidelines of the X meeting": an occasion beside which others meet. */
export function isOccasion(
  { tokens }: ParsedSentence,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (!/^(?:summit|meeting|conference|assembly|session|forum)$/.test(tokens[to]?.norm ?? '')) return false;
  const of = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  const before = tokens[of - 1]?.norm ?? '';
  return tokens[of]?.norm === 'of' && /^(?:eve|sidelines|margins|ahead|sideline|fringes)$/.test(before);
}

/** "meets world leaders at the General Assembly", "APEC 2017: …": a framework in which others meet. */
export function isVenue(
  { tokens }: ParsedSentence,
  { actorId, from, to }: { readonly actorId: PartyId; readonly from: number; readonly to: number },
): boolean {
  if (!isFramework(actorId)) return false;
  const colon = tokens[to]?.kind === 'number' ? to + 1 : to;
  if (from === 0 && tokens[colon]?.norm === ':') return true;
  return tokens[tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1]?.norm === 'at';
}

/** "in Abuja, Nigeria": the state says where the city lies. */
export function locates({ tokens, places }: ParsedSentence, at: number): boolean {
  return tokens[at - 1]?.norm === ',' && places.some((place) => place.to === at - 1);
}
