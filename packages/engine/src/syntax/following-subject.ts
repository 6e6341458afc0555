import type { BuildContext } from './build-context.ts';
import { bare, type Phrase } from './phrase.ts';

/** "Established in 1991, the embassy …", "Speaking in Minsk, the minister …": the subject of the finite verb that follows the comma. */
export function followingSubject(context: BuildContext): Phrase | null {
  const { units, u, verbUnits, order } = context;
  const next = verbUnits[order + 1];
  if (next === undefined) return null;
  let comma = -1;
  for (let k = u + 1; k < next; k++) if (units[k]?.kind === 'comma') comma = k;
  if (comma < 0) return null;
  const found = context.subjectOf(next);
  return found.subject && found.subject.from >= (units[comma]?.to ?? 0) ? bare(found.subject) : null;
}
