import type { Token } from '../tokens.ts';
import { groupStart } from './group-start.ts';
import { isAmbiguousPast } from './participle.ts';
import { REPORTING } from './reporting-verbs.ts';
import type { SubjectFound } from './subjects.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** How far to the left the relative word is looked for, in units. */
const REACH = 14;
const INNER: ReadonlySet<Unit['kind']> = new Set([
  'noun',
  'preposition',
  'adverb',
  'date',
  'conjunction',
  'quote',
  'open',
  'close',
]);
const CLOSING: ReadonlySet<Unit['kind']> = new Set(['noun', 'date', 'close', 'adverb']);

/**
 * "The memorandum that governs the programme was signed", "the letter in which she asked for help reached Oslo": behind a relative
 * clause without commas the finite verb belongs to the noun before it. Null where no such clause stands to the left.
 */
export function pastRestrictive(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  u: number,
): SubjectFound | null {
  if (!CLOSING.has(units[u - 1]?.kind ?? 'verb')) return null;
  const verbs: number[] = [];
  let commas = 0;
  let k = u - 1;
  for (const floor = Math.max(1, u - REACH); k >= floor; k--) {
    const unit = units[k] as Unit;
    if (unit.kind === 'relative') break;
    if (unit.kind === 'verb') verbs.push(k);
    else if (unit.kind === 'comma') commas++;
    else if (!INNER.has(unit.kind)) return null;
  }
  if (units[k]?.kind !== 'relative') return null;
  const own = verbs.pop();
  if (own === undefined || !isFiniteVerb(tagged, units[own] as Unit)) return null;
  if (commas > 0 && !isInventory(units, tagged, tokens, own, u)) return null;
  const reduced: number[] = [];
  for (const at of [own, ...verbs]) {
    const unit = units[at] as Unit;
    // "was to host" reports nothing.
    const tied = tagged.tags[unit.head] === 'BE' && tagged.tags[unit.to] === 'TO';
    if (!tied && REPORTING.has(tagged.lemmas[unit.head] ?? '')) return null;
    if (at === own || !isFiniteVerb(tagged, unit) || units[at - 1]?.kind === 'conjunction') continue;
    if (unit.from !== unit.head || !isAmbiguousPast(tokens[unit.head])) return null;
    reduced.push(at);
  }
  let end = units[k - 1]?.kind === 'preposition' ? k - 2 : k - 1;
  if (units[end]?.kind !== 'noun') return null;
  let start = groupStart(units, tokens, end, 0);
  // "A ceremony honouring those who had made it possible took place": the gerund describes the subject.
  if (tagged.tags[units[start - 1]?.from ?? -1] === 'VBG' && units[start - 2]?.kind === 'noun') {
    reduced.push(start - 1);
    end = start - 2;
    start = groupStart(units, tokens, end, 0);
  }
  const before = units[start - 1]?.kind;
  if (before === 'verb' || before === 'preposition' || before === 'conjunction' || before === 'noun') return null;
  // "in December the Chamber, the body that settles disputes, met": an aside of its own.
  if (before === 'comma' && (units[start - 2]?.kind === 'noun' || units[start - 2]?.kind === 'close')) {
    for (let m = start - 2; m >= 0; m--) {
      if (units[m]?.kind === 'preposition') break;
      if (units[m]?.kind !== 'noun' || m === 0) return null;
    }
  }
  const first = units[start] as Unit;
  return {
    subject: { from: first.from, to: (units[end] as Unit).to, head: first.head },
    startUnit: start,
    reducedVerbs: reduced,
  };
}

/** "a forum that includes A, B, C and D was founded": the commas are those of a list. */
function isInventory(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  own: number,
  u: number,
): boolean {
  if (!/^(?:include|unite|comprise|group|join|link|gather|bring)$/.test(tagged.lemmas[units[own]?.head ?? -1] ?? ''))
    return false;
  const list = units.slice(own + 1, u);
  return (
    units[u - 1]?.kind === 'noun' &&
    list.every(({ kind, from }) => kind === 'noun' || kind === 'comma' || tokens[from]?.norm === 'and') &&
    list.some(({ kind, from }) => kind === 'conjunction' && tokens[from]?.norm === 'and')
  );
}

function isFiniteVerb(tagged: Tagged, unit: Unit): boolean {
  const tag = tagged.tags[unit.from];
  return tag !== 'TO' && tag !== 'VBG' && tag !== 'VBN' && tag !== 'VB';
}
