import type { Token } from '../tokens.ts';
import type { Mention } from '../types.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/**
 * "The third round in Oslo, Norway agreed on …": the state behind its city is a part of the place where what the sentence begins
 * with took place, and no subject of its own; each such city and state as one chunk.
 */
export function joinStateToCity(
  units: readonly Unit[],
  tokens: readonly Token[],
  tagged: Tagged,
  mentions: readonly Mention[],
): readonly Unit[] {
  const state = units.findIndex(
    (unit, u) =>
      unit.kind === 'noun' &&
      units[behindDate(units, tokens, closed(units, u))]?.kind === 'verb' &&
      units[u - 1]?.kind === 'comma' &&
      units[u - 2]?.kind === 'noun' &&
      liesIn(units[u - 2] as Unit, unit, mentions) &&
      hangsOnSubject(units, tokens, tagged, u - 2),
  );
  if (state < 0) return units;
  const city = units[state - 2] as Unit;
  return [
    ...units.slice(0, state - 2),
    { ...city, to: (units[state] as Unit).to },
    ...units.slice(closed(units, state)),
  ];
}

/** The unit behind the state, and behind the comma that closes it before a verb: "in Oslo, Norway, agreed". */
function closed(units: readonly Unit[], state: number): number {
  return units[state + 1]?.kind === 'comma' && units[state + 2]?.kind === 'verb' ? state + 2 : state + 1;
}

/** "held in Oslo, Norway in May 2010 agreed": past a date with its preposition. */
function behindDate(units: readonly Unit[], tokens: readonly Token[], u: number): number {
  const at =
    units[u]?.kind === 'preposition' && /^(?:in|on)$/.test(tokens[units[u]?.from ?? -1]?.norm ?? '') ? u + 1 : u;
  return units[at]?.kind === 'date' ? at + 1 : u;
}

/** The first chunk ends with a city, and the second is the name of its state. */
function liesIn(city: Unit, state: Unit, mentions: readonly Mention[]): boolean {
  for (const place of mentions) {
    if (place.type !== 'place' || place.to !== city.to || place.from < city.from || place.country === null) continue;
    for (const actor of mentions)
      if (actor.type === 'actor' && actor.actorId === place.country && actor.form === 'name')
        if (actor.to === state.to && actor.from >= state.from) return true;
  }
  return false;
}

/** Nouns of time, which open a clause without a preposition. */
const TIMES = /^(?:day|week|month|year|morning|afternoon|evening|night|time|today|yesterday)$/;

/** Nothing but nouns, their prepositions and dates stands before the chunk at `u`, and the first of them is what the sentence tells of. */
function hangsOnSubject(units: readonly Unit[], tokens: readonly Token[], tagged: Tagged, u: number): boolean {
  if (units[u - 1]?.kind !== 'preposition' || !/^(?:in|at|near)$/.test(tokens[units[u - 1]?.from ?? -1]?.norm ?? ''))
    return false;
  let k = u - 1;
  while (PARTS.has(units[k - 1]?.kind ?? 'verb') || isHeld(units[k - 1], tokens)) k--;
  const first = units[k];
  if (first?.kind !== 'noun') return false;
  // "To mark the day, the summit in Lima, Peru agreed": with an article it is what goes on behind the comma.
  const before = units[k - 1]?.kind;
  const owned = tokens.slice(first.from, first.head).some(({ norm }) => /^['’]s$/.test(norm));
  const told = before === 'comma' && (owned || /^(?:the|this|their)$/.test(tokens[first.from]?.norm ?? ''));
  if (k > 0 && before !== 'break' && !told) return false;
  return !TIMES.test(tagged.lemmas[first.head] ?? '');
}

/** "the summit held in …": a participle that tells where. */
function isHeld(unit: Unit | undefined, tokens: readonly Token[]): boolean {
  return (
    unit?.kind === 'verb' &&
    unit.to - unit.from === 1 &&
    /^(?:held|convened|hosted|organi[sz]ed)$/.test(tokens[unit.head]?.norm ?? '')
  );
}

const PARTS: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>([
  'noun',
  'preposition',
  'date',
  'conjunction',
  'open',
  'close',
]);
