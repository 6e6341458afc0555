import { filled } from '../filled.ts';
import type { ActorMention } from '../types.ts';

/** Actor mentions by the tokens that they cover. */
export interface ActorLookup {
  /** The actor that covers a token. */
  at(index: number): ActorMention | null;
  /** The actor that begins at a token. */
  from(index: number): ActorMention | null;
  /** The actor whose last token is the one before `index`. */
  endingAt(index: number): ActorMention | null;
}

const NO_ACTORS: ActorLookup = { at: () => null, from: () => null, endingAt: () => null };

/** Indexes the actor mentions of a sentence of so many tokens; of mentions that overlap the first one counts. */
export function actorLookup(actors: readonly ActorMention[], length: number): ActorLookup {
  if (actors.length === 0) return NO_ACTORS;
  const covering = filled<ActorMention | null>(length, null);
  for (const actor of actors) for (let i = actor.from; i < actor.to; i++) covering[i] ??= actor;
  const at = (index: number): ActorMention | null => (index < 0 || index >= length ? null : (covering[index] ?? null));
  return {
    at,
    from: (index) => {
      const actor = at(index);
      return actor?.from === index ? actor : null;
    },
    endingAt: (index) => {
      const actor = at(index - 1);
      return actor?.to === index ? actor : null;
    },
  };
}
