import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

const AFFAIRS = /\b(?:diplomacy|diplomatic calendar|foreign (?:policy|relations|affairs)|external relations)\b/i;

/** The one state whose own affairs the title says that the page tells of: "Milestones in Kenya's diplomacy in 2007"; null where it is none. */
export function stateOfAffairs(sentences: readonly ParsedSentence[]): PartyId | null {
  const title = sentences.find(({ segment }) => segment.kind === 'title');
  const [only, second] = title?.actors ?? [];
  if (!title || !only || second || only.actorId.startsWith('org:')) return null;
  return AFFAIRS.test(title.tokens.map(({ norm }) => norm).join(' ')) ? only.actorId : null;
}

/** Officials without a state of their own on such a page are that state's, unless it is named as whom they deal with. */
export function ownAffairsEvidence(
  state: PartyId | null,
  { actors }: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  if (state === null || actors.some(({ actorId, from }) => actorId === state && from >= person.to)) return;
  add(state, 3);
}
