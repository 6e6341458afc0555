import type { BuildContext } from './build-context.ts';
import { coordinateFront } from './coordinate-front.ts';
import { isBareParticiple } from './participle.ts';
import type { Unit } from './units.ts';

/** The unit where the next clause's own words begin. */
export function rightLimit(context: BuildContext): number {
  const { units, tokens, tagged, u, verbUnits, order, reduced } = context;
  const next = verbUnits[order + 1];
  let limit = next ?? units.length;
  for (let k = u + 1; k < limit; k++) {
    const kind = units[k]?.kind;
    if (kind === 'subordinator' || kind === 'relative') {
      const before = units[k - 1];
      return before?.kind === 'comma' || before?.kind === 'preposition' ? k - 1 : k;
    }
    if (kind === 'break' && isHardBreak(tokens[units[k]?.from ?? 0]?.norm)) return k;
  }
  if (next !== undefined) {
    const nextUnit = units[next] as Unit;
    const bare =
      isBareParticiple(tagged, nextUnit) ||
      reduced.has(next) ||
      tagged.tags[nextUnit.from] === 'TO' ||
      tokens[nextUnit.from]?.norm === 'being';
    if (!bare) {
      const found = context.subjectOf(next);
      const own = found.subject !== null && found.startUnit > u;
      // "closed its embassy, and in 1990 Peru followed": the time behind "and" is the next verb's.
      const joint = own || found.subject === null ? coordinateFront(units, tokens, own ? found.startUnit : next) : -1;
      if (joint > u) limit = units[joint - 1]?.kind === 'comma' ? joint - 1 : joint;
      else if (own) {
        limit = found.startUnit;
        while (limit > u + 1 && ['comma', 'conjunction', 'adverb'].includes(units[limit - 1]?.kind ?? '')) limit--;
      }
    }
  }
  return limit;
}

function isHardBreak(word: string | undefined): boolean {
  return (
    word === ';' ||
    word === ':' ||
    word === '—' ||
    word === '–' ||
    word === '-' ||
    word === '.' ||
    word === '!' ||
    word === '?'
  );
}
