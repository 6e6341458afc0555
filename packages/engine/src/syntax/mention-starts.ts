import { filled } from '../filled.ts';
import type { Mention } from '../types.ts';

/** Where the mentions of a sentence begin, by token. */
export interface Starts {
  /** End of the date that starts here, else 0. */
  readonly dates: readonly number[];
  /** End of the longest actor, place, person or quantity that starts here, else 0. */
  readonly nominals: readonly number[];
  readonly mentions: readonly Mention[];
}

/** The ends of all mentions, at the tokens where they begin. */
export function mentionsByStart(mentions: readonly Mention[], length: number): Starts {
  const dates = filled(length, 0);
  const nominals = filled(length, 0);
  for (const mention of mentions) {
    const target = mention.type === 'date' ? dates : nominals;
    if (mention.to > (target[mention.from] ?? 0)) target[mention.from] = mention.to;
  }
  return { dates, nominals, mentions };
}

/** True where a person with a name and a title begins. */
export function isOfficialAt({ mentions }: Starts, at: number): boolean {
  return mentions.some(
    (mention) =>
      mention.from === at && mention.type === 'person' && mention.name !== null && mention.offices.length > 0,
  );
}

/** True where these tokens are a place. */
export function isPlaceAt({ mentions }: Starts, start: number, end: number): boolean {
  return mentions.some(({ type, from, to }) => type === 'place' && from === start && to === end);
}

/** True where these tokens are the name of a state or organization. */
export function isNameAt({ mentions }: Starts, start: number, end: number): boolean {
  return mentions.some(
    (mention) => mention.type === 'actor' && mention.form === 'name' && mention.from === start && mention.to === end,
  );
}
