import type { Token } from '../tokens.ts';
import type { Unit } from './units.ts';

/** "The Prime Minister of Peru N, visited Kenya in 2005": a comma that parts the only verb of a sentence from all that stands before it. */
export function isStray(units: readonly Unit[], comma: number): boolean {
  if (units[0]?.kind !== 'noun' || units[comma - 1]?.kind !== 'noun' || units[comma + 1]?.kind !== 'verb') return false;
  for (let k = 1; k < comma; k++) if (units[k]?.kind !== 'noun' && units[k]?.kind !== 'preposition') return false;
  for (let k = comma + 2; k < units.length; k++) if (units[k]?.kind === 'verb') return false;
  return true;
}

/** The comma after "the members, Peru, Chile, Ghana and Kenya,": the names before it are a list, and no aside of their own. */
export function closesList(units: readonly Unit[], tokens: readonly Token[], comma: number): boolean {
  if (units[comma - 2]?.kind !== 'conjunction' || tokens[(units[comma - 2] as Unit).from]?.norm !== 'and') return false;
  let k = units[comma - 3]?.kind === 'comma' ? comma - 4 : comma - 3;
  let names = 1;
  while (isName(units[k], tokens) && units[k - 1]?.kind === 'comma') {
    names++;
    k -= 2;
  }
  // What they are a list of stands before them; the objects of a verb have no such noun.
  return names > 2 && isName(units[comma - 1], tokens) && units[k]?.kind === 'noun' && !isName(units[k], tokens);
}

function isName(unit: Unit | undefined, tokens: readonly Token[]): boolean {
  return unit?.kind === 'noun' && tokens[unit.to - 1]?.capital === true && unit.to - unit.from <= 4;
}

/** The comma after "N. N., Minister of X": the chunk before it holds the comma that opened the apposition. */
export function closesApposition(units: readonly Unit[], tokens: readonly Token[], comma: number): boolean {
  let at = comma - 1;
  // "N, Director of the Baltic Council (BC), received …"
  if (units[at]?.kind === 'close' && units[at - 2]?.kind === 'open') at -= 3;
  let chunk = units[at];
  if (chunk?.kind !== 'noun') return false;
  // "the ministers of A and B, N and M, met"
  if (units[at - 1]?.kind === 'conjunction' && units[at - 2]?.kind === 'noun') chunk = units[at - 2] as Unit;
  for (let i = chunk.from; i < chunk.to; i++) if (tokens[i]?.norm === ',') return true;
  return false;
}

/** For a comma that closes a parenthetical, the unit of the comma that opens it; -1 where there is none. */
export function parentheticalStart(
  units: readonly Unit[],
  tokens: readonly Token[],
  closing: number,
  floor: number,
): number {
  for (let k = closing - 1; k >= floor; k--) {
    const kind = units[k]?.kind;
    if (kind === 'break') {
      const word = tokens[units[k]?.from ?? 0]?.norm;
      if (word === ';' || word === ':') return -1;
    }
    if (kind === 'comma' && k > floor) {
      const opener = units[k + 1];
      if (
        opener &&
        (opener.kind === 'relative' ||
          opener.kind === 'noun' ||
          opener.kind === 'preposition' ||
          opener.kind === 'verb' ||
          opener.kind === 'adverb' ||
          opener.kind === 'subordinator' ||
          opener.kind === 'conjunction' ||
          // "Norway, two years later, opened": a day as an aside of its own.
          (opener.kind === 'date' && k + 2 === closing))
      ) {
        const before = units[k - 1];
        if (before?.kind === 'noun' || before?.kind === 'close' || before?.kind === 'quote') return k;
        // "N tomorrow, 3 May 2018, hosts": the day once more, as a date.
        if (before?.kind === 'date' || before?.kind === 'adverb') return opener.kind === 'date' ? k : -1;
      }
      return -1;
    }
  }
  return -1;
}
