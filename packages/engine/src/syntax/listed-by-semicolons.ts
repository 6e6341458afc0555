import type { Token } from '../tokens.ts';
import type { Mention } from '../types.ts';
import type { Unit, UnitKind } from './units.ts';

/** "visited Lima, Peru; Quito, Ecuador; and Bogota, Colombia": semicolons between nothing but names part a list as commas do. */
export function listedBySemicolons(
  units: readonly Unit[],
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Unit[] {
  const marks = units.flatMap(({ kind, from }, u) => (kind === 'break' && tokens[from]?.text === ';' ? [u] : []));
  if (marks.length === 0) return units;
  const isName = (u: number): boolean => units[u]?.kind === 'noun' && isNamed(units[u] as Unit, mentions);
  const listed = new Set(marks.filter((mark) => isName(mark - 1) && isOfNames(units, mark + 1, isName)));
  return listed.size === 0
    ? units
    : units.map((unit, u) => (listed.has(u) ? { ...unit, kind: 'comma' as const } : unit));
}

const LINKS: ReadonlySet<UnitKind> = new Set<UnitKind>(['comma', 'conjunction']);

/** From here to the next stop only names are told, at the end perhaps with a date. */
function isOfNames(units: readonly Unit[], from: number, isName: (u: number) => boolean): boolean {
  let u = from;
  let names = 0;
  while (isName(u) || LINKS.has(units[u]?.kind ?? 'verb')) {
    if (isName(u)) names++;
    u++;
  }
  if (units[u]?.kind === 'preposition' && units[u + 1]?.kind === 'date') u++;
  while (units[u]?.kind === 'date') u++;
  return names > 0 && (units[u] === undefined || units[u]?.kind === 'break');
}

/** The chunk is the name of a state, an organization or a place. */
function isNamed({ from, to }: Unit, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) =>
      mention.to === to &&
      mention.from >= from &&
      mention.from <= from + 1 &&
      (mention.type === 'place' || (mention.type === 'actor' && mention.form !== 'demonym')),
  );
}
