import { filled } from '../filled.ts';
import type { Token } from '../tokens.ts';
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
export function mentionsByStart(mentions: readonly Mention[], tokens: readonly Token[]): Starts {
  const dates = filled(tokens.length, 0);
  const nominals = filled(tokens.length, 0);
  const starts = (ends: number[], from: number, to: number): void => {
    if (to > (ends[from] ?? 0)) ends[from] = to;
  };
  for (const mention of mentions) {
    const { type, from, to } = mention;
    const comma = type === 'person' ? commaOfCapacity(tokens, from, to) : -1;
    if (comma > 0) {
      starts(nominals, from, comma);
      starts(nominals, comma + 1, to);
    } else starts(type === 'date' ? dates : nominals, from, to);
  }
  return { dates, nominals, mentions };
}

/** "As Chair of the Council, Minister N met": the comma between the capacity in which somebody acts and who acts; -1 where there is none. */
function commaOfCapacity(tokens: readonly Token[], from: number, to: number): number {
  const as = /^(?:the|its|an?)$/.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1;
  if (tokens[as]?.norm !== 'as') return -1;
  for (let i = from + 1; i < to - 1; i++) if (tokens[i]?.norm === ',') return i;
  return -1;
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
