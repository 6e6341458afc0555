import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { MissionKind } from './words.ts';

/** "to the EU", "of Nepal to NATO": the organization that a mission is accredited to. */
export function hostOrganization(sentence: ResolvedSentence, after: number): PartyId | null {
  for (let i = after; i < Math.min(after + 8, sentence.tokens.length); i++) {
    const tag = sentence.tagged.tags[i];
    if (sentence.tokens[i]?.norm === 'to') {
      const named = sentence.actors.find(
        (actor) => actor.from > i && actor.from <= i + 2 && actor.actorId.startsWith('org:'),
      );
      return named && named.form !== 'body' ? named.actorId : null;
    }
    if (tag !== 'IN' && tag !== 'DT' && tag !== 'NNP' && tag !== 'NN' && tag !== 'JJ') return null;
  }
  return null;
}

/** Where "permanent missions to the United Nations" goes on. */
export function behindName({ actors }: ResolvedSentence, after: number, organization: PartyId): number {
  return actors.find(({ from, actorId }) => from >= after && actorId === organization)?.to ?? after;
}

/** A permanent mission in New York or Geneva is one to the United Nations. */
export function hostAt(kind: MissionKind, city: string | null): PartyId | null {
  return kind === 'permanent_mission' && city !== null && /^(?:New York|Geneva)$/.test(city) ? 'org:un' : null;
}
