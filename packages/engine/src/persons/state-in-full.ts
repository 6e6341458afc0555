import type { PartyId } from '../types.ts';
import { normAt, type SentenceView } from './sentence-view.ts';

/** "Federal Minister for Foreign Affairs, *Republic of Peru*,": the state whose full name stands behind a minister's title as an aside; none for a short name, which may begin a list. */
export function stateInFull({ tokens, actors }: SentenceView, at: number, role: string): PartyId[] {
  const actor = actors.from(at);
  if (!role.endsWith('minister') || actor === null || actor.form !== 'name' || actor.to - at < 3) return [];
  if (actor.actorId.startsWith('org:')) return [];
  return /^(?:[,.)]|)$/.test(normAt(tokens, actor.to)) ? [actor.actorId] : [];
}
