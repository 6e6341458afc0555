import { filled } from '../filled.ts';
import type { Mention } from '../types.ts';

/** Where the mentions of a sentence begin, by token. */
export interface Starts {
  /** End of the date that starts here, else 0. */
  readonly dates: readonly number[];
  /** End of the longest actor, place, person or quantity that starts here, else 0. */
  readonly nominals: readonly number[];
  /** End of the name of a state or organization that starts here, else 0. */
  readonly names: readonly number[];
  /** True where a person with a title begins. */
  readonly officials: readonly boolean[];
  /** End of the place that starts here, else 0. */
  readonly places: readonly number[];
}

/** The ends of all mentions, at the tokens where they begin. */
export function mentionsByStart(mentions: readonly Mention[], length: number): Starts {
  const dates = filled(length, 0);
  const nominals = filled(length, 0);
  const names = filled(length, 0);
  const places = filled(length, 0);
  const officials = filled(length, false);
  for (const mention of mentions) {
    if (mention.type === 'actor' && mention.form === 'name') names[mention.from] = mention.to;
    else if (mention.type === 'place') places[mention.from] = mention.to;
    else if (mention.type === 'person' && mention.name !== null && mention.offices.length > 0)
      officials[mention.from] = true;
    const target = mention.type === 'date' ? dates : nominals;
    if (mention.to > (target[mention.from] ?? 0)) target[mention.from] = mention.to;
  }
  return { dates, nominals, names, officials, places };
}
