import type { Token } from '../tokens.ts';
import { bare, type Phrase } from './phrase.ts';
import { subjectBefore } from './subjects.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** The noun group that ends right before unit `u`. */
export function groupBefore(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  u: number,
): Phrase | null {
  const found = subjectBefore(units, tagged, tokens, u, { antecedent: true });
  return found.subject ? bare(found.subject) : null;
}

/** "met with the minister, who left", "is governed by the accord, which was signed": what "who" or "which" stands for, also where a preposition leads to it. */
export function governedBefore(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  u: number,
): Phrase | null {
  const word = tokens[units[u]?.from ?? -1]?.norm;
  // "was opened in Lima, which became …": behind a place what is told of comes earlier.
  return word === 'who' || (word === 'which' && isNamedByPreposition(units, tokens, u))
    ? tiedBefore(units, tagged, tokens, u)
    : null;
}

/** The noun group that ends right before unit `u`, also where a preposition leads to it: "took part in a course held". */
export function tiedBefore(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], u: number): Phrase | null {
  const { subject } = subjectBefore(units, tagged, tokens, u, { antecedent: true, governed: true });
  return subject ? bare(subject) : null;
}

const NAMING: ReadonlySet<string> = new Set(['by', 'of', 'with', 'under', 'on', 'for', 'about', 'from', 'through']);

function isNamedByPreposition(units: readonly Unit[], tokens: readonly Token[], u: number): boolean {
  const noun = units[u - 1]?.kind === 'comma' ? u - 2 : u - 1;
  const preposition = units[noun - 1];
  return (
    units[noun]?.kind === 'noun' &&
    preposition?.kind === 'preposition' &&
    NAMING.has(tokens[preposition.from]?.norm ?? '')
  );
}

/** The name right before "who" or "which" that stands for it, where the words before it were read as standing further off; null elsewhere. */
export function nameBeforeRelative(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  u: number,
  read: Phrase | null,
  verb: Unit,
): Phrase | null {
  return nameBeforeWho(units, tokens, u, read) ?? doerBeforeWhich(units, tagged, tokens, u, verb);
}

/** "said at talks with N, who is on a visit": the name right before "who", where the words before it were read as standing further off; null elsewhere. */
function nameBeforeWho(
  units: readonly Unit[],
  tokens: readonly Token[],
  u: number,
  read: Phrase | null,
): Phrase | null {
  const at = units[u - 1]?.kind === 'comma' ? u - 2 : u - 1;
  const name = units[at];
  if (tokens[units[u]?.from ?? -1]?.norm !== 'who' || name?.kind !== 'noun' || units[at - 1]?.kind !== 'preposition')
    return null;
  const isCapital = (i: number): boolean => tokens[i]?.capital === true;
  // "with Ms Ana Silva, Minister of Trade of Peru, who": the name stands first.
  const named =
    name.to - name.from > 1 &&
    ((isCapital(name.to - 1) && isCapital(name.to - 2)) || (isCapital(name.from) && isCapital(name.from + 1)));
  const { from } = units[at - 1] as Unit;
  const further = read !== null && (read.to <= from || LEADING_TO_WHOM.has(tokens[from]?.norm ?? ''));
  return named && further ? bare({ from: name.from, to: name.to, head: name.head }) : null;
}

/** Behind these a name is whom a noun is dealt with by: "talks with N", "a call from N". */
const LEADING_TO_WHOM: ReadonlySet<string> = new Set(['with', 'from', 'by', 'between']);

/** "proposals made by Nepal, which chaired the group": the name behind "by", where the verb is one of parties and not of things; null elsewhere. */
function doerBeforeWhich(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  u: number,
  verb: Unit,
): Phrase | null {
  const name = units[u - 1]?.kind === 'comma' ? units[u - 2] : undefined;
  const by = units[u - 3];
  if (tokens[units[u]?.from ?? -1]?.norm !== 'which' || name?.kind !== 'noun' || by?.kind !== 'preposition')
    return null;
  if (tokens[by.from]?.norm !== 'by' || tokens[name.to - 1]?.capital !== true) return null;
  return OF_PARTIES.has(tagged.lemmas[verb.head] ?? '')
    ? bare({ from: name.from, to: name.to, head: name.head })
    : null;
}

/** What a party does, and hardly what it has made. */
const OF_PARTIES: ReadonlySet<string> = new Set(
  'hold chair cochair preside join rejoin assume host lead celebrate support oppose'.split(' '),
);
