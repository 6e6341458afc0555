import type { Token } from '../tokens.ts';
import { groupStart } from './group-start.ts';
import type { SubjectFound } from './subjects.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** How far to the left the relative word is looked for, in units. */
const REACH = 40;

/**
 * "The minister, who is in Lima, Peru, for a forum preceding the summit, met …", "the minister who, with a large delegation, visited
 * Oslo": the finite verb behind the comma that ends a relative clause, or an aside within it, belongs to the noun before the relative
 * word. Null where no verb is left without its subject in this way.
 */
export function pastAside(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  u: number,
): SubjectFound | null {
  const comma = units[u - 1]?.kind === 'adverb' ? u - 2 : u - 1;
  if (units[comma]?.kind !== 'comma' || !isFiniteVerb(tagged, units[u] as Unit)) return null;
  let k = comma - 1;
  let finite = 0;
  for (const floor = Math.max(1, u - REACH); k >= floor && units[k]?.kind !== 'relative'; k--) {
    const { kind } = units[k] as Unit;
    if (kind === 'break' || kind === 'subordinator') return null;
    if (kind === 'verb' && isFiniteVerb(tagged, units[k] as Unit)) finite++;
  }
  if (units[k]?.kind !== 'relative' || !/^(?:who|whom|which)$/.test(tokens[units[k]?.from ?? 0]?.norm ?? ''))
    return null;
  const inner = units[k + 1]?.kind === 'comma';
  const outer = units[k - 1]?.kind === 'comma';
  // The relative clause has its own verb, and the main clause none yet.
  const told = tokens[units[k]?.from ?? 0]?.norm === 'whom' ? 'noun' : 'verb';
  if (inner ? finite > 0 : !(outer && finite === 1 && units[k + 1]?.kind === told)) return null;
  if (!inner && units.slice(0, k).some(({ kind }) => kind === 'verb' || kind === 'subordinator')) return null;
  let end = outer ? k - 2 : k - 1;
  if (units[end]?.kind === 'close' && units[end - 2]?.kind === 'open') end -= 3;
  if (units[end]?.kind !== 'noun') return null;
  const start = groupStart(units, tokens, end, 0);
  const before = units[start - 1];
  if (!inner && before !== undefined && before.kind !== 'comma' && before.kind !== 'close') return null;
  const first = units[start] as Unit;
  return {
    subject: { from: first.from, to: (units[end] as Unit).to, head: first.head },
    startUnit: start,
    reducedVerbs: [],
  };
}

function isFiniteVerb(tagged: Tagged, unit: Unit): boolean {
  return !/^(?:TO|VBG|VBN|VB)$/.test(tagged.tags[unit.from] ?? '');
}
