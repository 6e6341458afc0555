import type { BuildContext } from './build-context.ts';
import { TELLING } from './telling-verbs.ts';

/** "Norway condemned Peru on 3 May 1990, a spokesman said": who said it, behind all that was said, has none of its dates and places. */
export function isReportBehind({ units, tagged, u, order }: BuildContext, startUnit: number): boolean {
  const verb = units[u];
  if (order === 0 || verb === undefined || units[startUnit - 1]?.kind !== 'comma') return false;
  if (!TELLING.has(tagged.lemmas[verb.head] ?? '')) return false;
  let k = u + 1;
  while (units[k]?.kind === 'adverb' || units[k]?.kind === 'preposition' || units[k]?.kind === 'date') k++;
  return units[k] === undefined || units[k]?.kind === 'break';
}
