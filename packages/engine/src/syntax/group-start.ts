import type { Token } from '../tokens.ts';
import { objectOfAnother } from './object-of-another.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/**
 * First unit of the noun group whose last chunk is at `end`: "of", other prepositions after a noun, coordination, parentheses.
 * With the tags, as the subject of a finite verb is looked for, the object of the verb before is no part of it.
 */
export function groupStart(
  units: readonly Unit[],
  tokens: readonly Token[],
  end: number,
  floor: number,
  tagged: Tagged | null = null,
): number {
  const start = groupFrom(units, tokens, end, floor, tagged);
  // "As members of A, B and C, X and Y agreed": the last comma closes what they did it as.
  if (tokens[units[start - 1]?.from ?? -1]?.norm !== 'as') return start;
  const comma = units.findLastIndex((unit, i) => i > start && i < end && unit.kind === 'comma');
  return comma > 0 ? comma + 1 : start;
}

function groupFrom(
  units: readonly Unit[],
  tokens: readonly Token[],
  end: number,
  floor: number,
  tagged: Tagged | null,
): number {
  let start = end;
  let sawConjunction = false;
  for (;;) {
    const m = start - 1;
    if (m < floor) return start;
    const unit = units[m] as Unit;
    const joined = companionOwner(units, tokens, m);
    if (joined >= floor) {
      start = joined;
      continue;
    }
    if (unit.kind === 'preposition') {
      let owner = m - 1;
      if (units[owner]?.kind === 'close') {
        while (owner >= floor && units[owner]?.kind !== 'open') owner--;
        owner--;
      }
      if (units[owner]?.kind === 'quote') owner--;
      if (owner >= floor && units[owner]?.kind === 'noun') {
        start = owner;
        continue;
      }
      if (
        units[m - 1]?.kind === 'date' &&
        units[m - 2]?.kind === 'preposition' &&
        tokens[units[m - 2]?.from ?? 0]?.norm === 'of' &&
        units[m - 3]?.kind === 'noun'
      ) {
        start = m - 3;
        continue;
      }
      return start;
    }
    if (unit.kind === 'conjunction') {
      let owner = m - 1;
      if (units[owner]?.kind === 'comma') {
        owner--;
        if (joinsClauses(units, tokens, owner, floor)) return start;
      } else if (
        endsObject(units, tokens, owner, floor) ||
        (tagged !== null && objectOfAnother(units, tagged, owner, floor))
      )
        return start;
      if (units[owner]?.kind === 'close') {
        while (owner >= floor && units[owner]?.kind !== 'open') owner--;
        owner--;
      }
      if (
        owner >= floor &&
        units[owner]?.kind === 'noun' &&
        !startsFrontedPhrase(units, tokens, owner, floor, units[m - 1]?.kind === 'comma')
      ) {
        start = owner;
        sawConjunction = true;
        continue;
      }
      return start;
    }
    if (unit.kind === 'comma' && sawConjunction) {
      let owner = m - 1;
      if (units[owner]?.kind === 'close') {
        while (owner >= floor && units[owner]?.kind !== 'open') owner--;
        owner--;
      }
      if (owner >= floor && units[owner]?.kind === 'noun' && !startsFrontedPhrase(units, tokens, owner, floor, true)) {
        start = owner;
        continue;
      }
      return start;
    }
    if (unit.kind === 'close') {
      let open = m;
      while (open >= floor && units[open]?.kind !== 'open') open--;
      if (
        open > floor &&
        units[open - 1]?.kind === 'noun' &&
        (sawConjunction || isBranch(units, tokens, open, start))
      ) {
        start = open - 1;
        continue;
      }
      return start;
    }
    if (unit.kind === 'quote') {
      if (units[m - 1]?.kind === 'noun' || units[m - 1]?.kind === 'preposition') {
        start = units[m - 1]?.kind === 'noun' ? m - 1 : m;
        continue;
      }
      return start;
    }
    return start;
  }
}

const BRANCHES: ReadonlySet<string> = new Set(
  'office mission delegation team secretariat representation bureau programme program project country regional sub subregional staff experts member participating'.split(
    ' ',
  ),
);

/** "the World Health Organization (WHO) country office": the name and its letters stand before a part of it. */
function isBranch(units: readonly Unit[], tokens: readonly Token[], open: number, start: number): boolean {
  const letters = tokens[(units[open] as Unit).to];
  const first = tokens[units[start]?.from ?? -1]?.norm ?? '';
  return (
    letters !== undefined &&
    letters.text.length > 1 &&
    letters.text === letters.text.toUpperCase() &&
    units[open + 2]?.kind === 'close' &&
    BRANCHES.has(first)
  );
}

/** "N along with M", "N together with M", "N as well as M": the noun unit that the words up to unit `m` join another to; -1 where they join none. */
function companionOwner(units: readonly Unit[], tokens: readonly Token[], m: number): number {
  const word = (i: number): string => tokens[units[i]?.from ?? -1]?.norm ?? '';
  const joins =
    word(m) === 'with'
      ? word(m - 1) === 'along' || word(m - 1) === 'together'
      : word(m) === 'as' && word(m - 1) === 'well' && word(m - 2) === 'as';
  if (!joins) return -1;
  const owner = word(m) === 'with' ? m - 2 : m - 3;
  return units[owner]?.kind === 'noun' ? owner : -1;
}

const POSSESSING = /^(?:has|have|maintains?|opened|established|operates?|keeps|runs|joined)$/;

/** Past forms that take an object and no clause: "A expelled two envoys and B recalled its own". */
const DOING: ReadonlySet<string> = new Set(
  'led headed chaired hosted represented received accompanied expelled recalled summoned imposed lifted closed severed cut withdrew condemned criticised criticized denounced deplored blamed praised thanked congratulated invited sent gave provided donated supplied attacked bombed shelled invaded seized arrested detained released freed rejected vetoed blocked became'.split(
    ' ',
  ),
);

/** "A has an embassy in X and B has one in Y": what stands before "and" is the object of a verb that takes no clause. */
function endsObject(units: readonly Unit[], tokens: readonly Token[], owner: number, floor: number): boolean {
  let k = owner;
  while (k - 2 >= floor && units[k - 1]?.kind === 'preposition' && units[k - 2]?.kind === 'noun') k -= 2;
  const verb = units[k - 1];
  if (verb?.kind !== 'verb') return false;
  const word = tokens[verb.head]?.norm ?? '';
  return DOING.has(word) || (k < owner && POSSESSING.test(word));
}

/** "…, and X did": with a verb to the left, the comma and "and" join clauses unless they end a list "A, B, and X". */
function joinsClauses(units: readonly Unit[], tokens: readonly Token[], owner: number, floor: number): boolean {
  let k = owner;
  while (
    k - 2 >= floor &&
    units[k - 1]?.kind === 'preposition' &&
    tokens[units[k - 1]?.from ?? 0]?.norm === 'of' &&
    units[k - 2]?.kind === 'noun'
  )
    k -= 2;
  if (units[k - 1]?.kind === 'comma' && units[k - 2]?.kind === 'noun') return false;
  for (let v = k - 1; v >= floor; v--) if (units[v]?.kind === 'verb') return true;
  return false;
}

/** "In Africa, Kenya and Uganda …": the noun before the comma hangs on a preposition that opens the clause. */
function startsFrontedPhrase(
  units: readonly Unit[],
  tokens: readonly Token[],
  noun: number,
  floor: number,
  comma: boolean,
): boolean {
  if (!comma) return false;
  let k = noun;
  while (k - 2 >= floor && units[k - 1]?.kind === 'preposition' && units[k - 2]?.kind === 'noun') k -= 2;
  const before = units[k - 1];
  if (before?.kind === 'verb') return true;
  if (before?.kind !== 'preposition') return false;
  const word = tokens[before.from]?.norm;
  const owner = units[k - 2];
  return (
    word !== 'between' &&
    (owner === undefined ||
      owner.kind === 'comma' ||
      owner.kind === 'date' ||
      owner.kind === 'break' ||
      owner.kind === 'conjunction' ||
      owner.kind === 'quote')
  );
}
