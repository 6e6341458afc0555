import { UNITS_IN_WORDS } from '../quantities/number-words.ts';
import type { PartyId } from '../types.ts';
import type { Description } from './description.ts';
import { distinctParties } from './distinct-parties.ts';

const MANY = /^(?:country|state|nation|neighbour|neighbor|member|government|partner|party|republic)$/;
const OPENING = /^(?::|,|\(|–|—|namely)$/;
const JOINING = /^(?:,|and|the|both|of|republic|kingdom)$/;

/** "by three states: Peru, Kenya and Togo", "with two neighbours, namely Peru and Kenya": those whom as many names right behind spell out; null elsewhere. */
export function spelledOut({ sentence, unit, explicit, words, lemma }: Description): readonly PartyId[] | null {
  const { tokens } = sentence;
  const size = words.reduce((known, word) => known || (UNITS_IN_WORDS.get(word) ?? 0), 0);
  if (size < 2 || !MANY.test(lemma) || !OPENING.test(tokens[unit.to]?.norm ?? '')) return null;
  let to = unit.to;
  while (/^(?::|,|\(|–|—|namely|i\.e|i|e|\.)$/.test(tokens[to]?.norm ?? '')) to++;
  const run = [];
  for (const name of explicit) {
    if (name.from < to) continue;
    const between = tokens.slice(to, name.from);
    const joined = run.length === 0 ? between.every(({ norm }) => norm === 'the') : between.length > 0;
    if (name.kind !== 'name' || !joined || !between.every(({ norm }) => JOINING.test(norm))) break;
    run.push(name);
    to = name.to;
  }
  const parties = distinctParties(run);
  return parties.length === size && run.length === size ? parties : null;
}
