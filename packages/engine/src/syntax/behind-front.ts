import type { Token } from '../tokens.ts';
import type { Mention } from '../types.ts';
import { isBareParticiple } from './participle.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/**
 * "During the meeting Minister N thanked …": the noun chunks with a name that no comma parts from the phrase before it,
 * each as two, since the verb behind has nobody else for its subject.
 */
export function partFromFront(
  units: readonly Unit[],
  tokens: readonly Token[],
  tagged: Tagged,
  mentions: readonly Mention[],
): Unit[] {
  const parted: Unit[] = [];
  for (let u = 0; u < units.length; u++) {
    const unit = units[u] as Unit;
    const front = unit.kind === 'noun' && opensFront(units, u) && isDoneBy(units, tagged, u);
    const at = front ? nameWithin(unit, tokens, tagged, mentions) : -1;
    if (at < 0) parted.push(unit);
    else parted.push({ ...unit, to: at, head: at - 1 }, { ...unit, from: at });
  }
  return parted;
}

/** A finite verb follows, right away or behind a bracket or one comma. */
function isDoneBy(units: readonly Unit[], tagged: Tagged, u: number): boolean {
  let next = u + 1;
  if (units[next]?.kind === 'open') next = units.findIndex(({ kind }, i) => i > next && kind === 'close') + 1;
  if (units[next]?.kind === 'comma') next++;
  const verb = units[next];
  return verb?.kind === 'verb' && tagged.tags[verb.from] !== 'TO' && !isBareParticiple(tagged, verb);
}

/** Nouns and prepositions lead from the chunk at `u` back to what opens the clause. */
function opensFront(units: readonly Unit[], u: number): boolean {
  if (units[u - 1]?.kind !== 'preposition') return false;
  let k = u - 1;
  while (units[k - 1]?.kind === 'noun' && units[k - 2]?.kind === 'preposition') k -= 2;
  return OPENS.has(units[k - 1]?.kind ?? 'break');
}

const OPENS: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>(['comma', 'break', 'subordinator', 'quote']);

/** Where the person or party begins that ends the chunk, behind a complete noun; -1 where none does. */
function nameWithin(unit: Unit, tokens: readonly Token[], tagged: Tagged, mentions: readonly Mention[]): number {
  let at = -1;
  for (const mention of mentions) {
    if (mention.from <= unit.from || mention.to !== unit.to) continue;
    const names =
      mention.type === 'person' ||
      (mention.type === 'actor' && (mention.form === 'name' || mention.form === 'acronym'));
    if (names && (at < 0 || mention.from < at)) at = mention.from;
  }
  if (at < 0 || tokens[at - 1]?.kind !== 'word') return -1;
  const tag = tagged.tags[at - 1];
  return tag === 'NN' || tag === 'NNP' ? at : -1;
}
