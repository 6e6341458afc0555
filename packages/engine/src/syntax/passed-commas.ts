import type { Token } from '../tokens.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** "The Prime Minister of Peru N, visited Kenya in 2005", "Today, the minister, met N": a comma that parts the only finite verb of a sentence from its subject. */
export function isStray(units: readonly Unit[], tagged: Tagged, comma: number): boolean {
  const start = behindOpening(units, comma);
  const opener = units[start];
  if (opener?.kind !== 'noun' || units[comma - 1]?.kind !== 'noun' || units[comma + 1]?.kind !== 'verb') return false;
  if (start > 0 && PLACES.has(tagged.lemmas[opener.head] ?? '')) return false;
  for (let k = start + 1; k < comma; k++)
    if (units[k]?.kind !== 'noun' && units[k]?.kind !== 'preposition') return false;
  for (let k = comma + 2; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === 'verb' && !/^(?:TO|VBG)$/.test(tagged.tags[unit.from] ?? '')) return false;
  }
  return true;
}

/** "In Lima, the capital of Peru, met the ministers of Chile": what a place just named is. */
const PLACES: ReadonlySet<string> = new Set(['capital', 'city', 'town', 'seat', 'home', 'port', 'birthplace']);

/** The unit behind the adverb, time or place that opens a sentence with a comma of its own; 0 where none does. */
function behindOpening(units: readonly Unit[], end: number): number {
  if (units[0]?.kind === 'noun') return 0;
  let k = 0;
  while (k < end && /^(?:adverb|date|preposition|noun)$/.test((units[k] as Unit).kind)) k++;
  return k > 0 && k < end && units[k]?.kind === 'comma' ? k + 1 : 0;
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
  const chunk = units[at];
  if (chunk?.kind !== 'noun') return false;
  if (holdsComma(tokens, chunk)) return true;
  // "the ministers of A and B, N and M, met"
  const before = units[at - 1]?.kind === 'conjunction' ? units[at - 2] : undefined;
  return before?.kind === 'noun' && holdsComma(tokens, before);
}

function holdsComma(tokens: readonly Token[], { from, to }: Unit): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.norm === ',') return true;
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
