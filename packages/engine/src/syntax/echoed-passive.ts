import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import { isAmbiguousPast } from './participle.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';
import { joins } from './units-before.ts';

/** "was welcomed by A and criticised by B": behind a passive the auxiliary of the first verb stands for a past form that "by" follows, too. */
export function isEchoedPassive(
  tokens: readonly Token[],
  tagged: Tagged,
  unit: Unit,
  before: Unit | undefined,
  previous: Clause | null,
): boolean {
  return (
    joins(before) &&
    previous?.voice === 'passive' &&
    previous.form === 'finite' &&
    isAmbiguousPast(tokens[unit.head]) &&
    tokens[unit.to]?.norm === 'by' &&
    tokens[unit.to + 1]?.kind === 'word' &&
    tagged.tags[unit.to + 1] !== 'VBG'
  );
}
