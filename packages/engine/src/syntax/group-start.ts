import type { Token } from '../tokens.ts';
import { objectOfAnother } from './object-of-another.ts';
import { closesApposition } from './passed-commas.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';
import { beforeBracket, pastBracket } from './units-before.ts';

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

/** A walk to the left from the last unit of a noun group. */
interface Walk {
  readonly units: readonly Unit[];
  readonly tokens: readonly Token[];
  /** The first unit that the group may begin with. */
  readonly floor: number;
  readonly tagged: Tagged | null;
}

function groupFrom(
  units: readonly Unit[],
  tokens: readonly Token[],
  end: number,
  floor: number,
  tagged: Tagged | null,
): number {
  const walk = { units, tokens, floor, tagged };
  let start = end;
  let listed = false;
  while (start > floor) {
    const next = startBefore(walk, start, listed);
    if (next < 0) break;
    if (units[start - 1]?.kind === 'conjunction' || isAddition(units, tokens, start - 1)) listed = true;
    // "In a note posted on the site, ties between A and B were praised": the two of "between" are a list of their own.
    else if (tokens[units[start - 1]?.from ?? -1]?.norm === 'between') listed = false;
    start = next;
  }
  return start;
}

/** Where the group begins with what the unit before its start joins to it; -1 where that joins nothing. Before an "and", commas and brackets are of its list. */
function startBefore(walk: Walk, start: number, listed: boolean): number {
  const { units, tokens, floor } = walk;
  const m = start - 1;
  const companion = companionOwner(units, tokens, m);
  if (companion >= floor) return companion;
  if (isAddition(units, tokens, m) && units[m - 3]?.kind === 'comma')
    return joinsClauses(units, tokens, m - 4, floor) ? -1 : memberBefore(walk, m - 4, true);
  switch (units[m]?.kind) {
    case 'preposition':
      return beforePreposition(walk, m);
    case 'conjunction':
      return beforeConjunction(walk, m);
    case 'comma':
      return listed ? memberBefore(walk, m - 1, true) : -1;
    case 'close':
      return beforeNote(walk, m, listed);
    case 'quote':
      return units[m - 1]?.kind === 'noun' ? m - 1 : units[m - 1]?.kind === 'preposition' ? m : -1;
    default:
      return -1;
  }
}

/** "the *embassy* of", "the *Agreement (1990)* on", "the *talks* of 3 May in" */
function beforePreposition({ units, tokens, floor }: Walk, m: number): number {
  const past = pastBracket(units, m - 1, floor);
  const owner = units[past]?.kind === 'quote' ? past - 1 : past;
  if (owner >= floor && units[owner]?.kind === 'noun') return owner;
  const dated =
    units[m - 1]?.kind === 'date' &&
    units[m - 2]?.kind === 'preposition' &&
    tokens[units[m - 2]?.from ?? 0]?.norm === 'of' &&
    units[m - 3]?.kind === 'noun';
  return dated ? m - 3 : -1;
}

/** "*Peru* and Chile": but neither "recalled *its envoy* and Chile" nor "opened *an embassy*, and Chile". */
function beforeConjunction(walk: Walk, m: number): number {
  const { units, tokens, floor, tagged } = walk;
  const comma = units[m - 1]?.kind === 'comma';
  const owner = comma ? m - 2 : m - 1;
  if (comma ? joinsClauses(units, tokens, owner, floor) : endsObject(units, tokens, owner, floor)) return -1;
  if (!comma && tagged !== null && objectOfAnother(units, tagged, owner, floor)) return -1;
  return memberBefore(walk, owner, comma);
}

/** The noun at `k`, or before the bracket that closes there, as a member of the list; -1 where it is none. */
function memberBefore({ units, tokens, floor }: Walk, k: number, comma: boolean): number {
  const noun = pastBracket(units, k, floor);
  const member =
    noun >= floor && units[noun]?.kind === 'noun' && !(comma && startsFrontedPhrase(units, tokens, noun, floor));
  return member ? noun : -1;
}

/** "*Peru* (who came) and", "the *Health Organization* (WHO) country office" */
function beforeNote({ units, tokens, floor }: Walk, close: number, listed: boolean): number {
  const noun = beforeBracket(units, close, floor);
  if (noun < floor || units[noun]?.kind !== 'noun') return -1;
  return listed || isBranch(units, tokens, noun + 1, close + 1) ? noun : -1;
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

/** "energy, transport, *as well as* culture": the words that end at unit `m`. */
function isAddition(units: readonly Unit[], tokens: readonly Token[], m: number): boolean {
  const word = (i: number): string => tokens[units[i]?.from ?? -1]?.norm ?? '';
  return word(m) === 'as' && word(m - 1) === 'well' && word(m - 2) === 'as';
}

/** "N along with M", "N together with M", "N as well as M": the noun unit that the words up to unit `m` join another to; -1 where they join none. */
function companionOwner(units: readonly Unit[], tokens: readonly Token[], m: number): number {
  const word = (i: number): string => tokens[units[i]?.from ?? -1]?.norm ?? '';
  const joins =
    word(m) === 'with' ? word(m - 1) === 'along' || word(m - 1) === 'together' : isAddition(units, tokens, m);
  if (!joins) return -1;
  const owner = word(m) === 'with' ? m - 2 : m - 3;
  return units[owner]?.kind === 'noun' ? owner : -1;
}

const POSSESSING = /^(?:has|have|maintains?|opened|established|operates?|keeps|runs|joined)$/;

/** Past forms that take an object and no clause: "A expelled two envoys and B recalled its own". */
const DOING: ReadonlySet<string> = new Set(
  'met visited signed ratified inaugurated led headed chaired hosted represented received accompanied expelled recalled summoned imposed lifted closed severed cut withdrew condemned criticised criticized denounced deplored blamed praised thanked congratulated invited sent gave provided donated supplied attacked bombed shelled invaded seized arrested detained released freed rejected vetoed blocked became'.split(
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

/** "…, and X did": with a verb to the left, the comma and "and" join clauses unless they end a list "A, B, and X" or an apposition that opens a clause. */
function joinsClauses(units: readonly Unit[], tokens: readonly Token[], owner: number, floor: number): boolean {
  // "In line with what was agreed, the Minister of Norway, N, and her colleague met"
  if (units[owner - 1]?.kind === 'comma' && closesApposition(units, tokens, owner + 1)) return false;
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

/** "In Africa, Kenya and Uganda …", "Speaking in Lima, A and B …": the noun before the comma hangs on a preposition, or on a gerund with one, that opens the clause. */
function startsFrontedPhrase(units: readonly Unit[], tokens: readonly Token[], noun: number, floor: number): boolean {
  let k = noun;
  while (k - 2 >= floor && units[k - 1]?.kind === 'preposition' && units[k - 2]?.kind === 'noun') k -= 2;
  const before = units[k - 1];
  if (before?.kind === 'verb') return true;
  if (before?.kind !== 'preposition') return false;
  if (tokens[before.from]?.norm === 'between') return false;
  const owner = units[k - 2];
  if (owner?.kind === 'verb') return isOpener(units[k - 3]) && /ing$/.test(tokens[owner.from]?.norm ?? '');
  return isOpener(owner) || owner?.kind === 'date' || owner?.kind === 'conjunction' || owner?.kind === 'quote';
}

/** What may stand before the first word of a clause; nothing does at the head of the sentence. */
function isOpener(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === 'comma' || unit.kind === 'break';
}
