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

/** Indexes a sentence's actor mentions; of mentions that overlap the first one counts. */
export function actorLookup(actors: readonly ActorMention[]): ActorLookup {
  const covered = new Map<number, ActorMention>();
  for (const actor of actors) {
    for (let i = actor.from; i < actor.to; i++) if (!covered.has(i)) covered.set(i, actor);
  }
  return {
    at: (index) => covered.get(index) ?? null,
    from: (index) => {
      const actor = covered.get(index);
      return actor?.from === index ? actor : null;
    },
    endingAt: (index) => {
      const actor = covered.get(index - 1);
      return actor?.to === index ? actor : null;
    },
  };
}
