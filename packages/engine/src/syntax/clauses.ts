import type { Token } from '../tokens.ts';
import { namedAmong, withThoseNamed } from './among-those.ts';
import { belongsToObject } from './belongs-to-object.ts';
import { buildClause } from './build-clause.ts';
import type { Clause } from './clause.ts';
import { asFinite, invertedGerund } from './inverted-gerund.ts';
import { isParenthetical, opensWithParticiple } from './parenthetical.ts';
import { isBareParticiple } from './participle.ts';
import { pastAside } from './past-aside.ts';
import { pastRestrictive } from './past-restrictive.ts';
import { shareObjects } from './shared-objects.ts';
import { type SubjectFound, subjectBefore } from './subjects.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';
import { withIncluded } from './with-included.ts';

/** The clauses of a sentence, one for each verb group, in text order. */
export function findClauses(tokens: readonly Token[], tagged: Tagged, units: readonly Unit[]): Clause[] {
  const clauses: Clause[] = [];
  const verbUnits: number[] = [];
  for (let u = 0; u < units.length; u++) if (units[u]?.kind === 'verb') verbUnits.push(u);
  const reduced = new Set<number>();
  const inverted = invertedGerund(tokens, tagged, units, verbUnits);
  const among = namedAmong(tokens, tagged, units, verbUnits);
  const subjects = new Map<number, SubjectFound>();
  const subjectOf = (u: number): SubjectFound => {
    if (u === inverted?.be || u === among?.be) return NO_SUBJECT;
    let found = subjects.get(u);
    if (found === undefined) {
      found =
        pastRestrictive(units, tagged, tokens, u) ??
        pastAside(units, tagged, tokens, u) ??
        subjectBefore(units, tagged, tokens, u);
      subjects.set(u, found);
    }
    return found;
  };
  // Right to left, so that a later finite verb can claim the subject over a reduced participle.
  for (let v = verbUnits.length - 1; v >= 0; v--) {
    const u = verbUnits[v] as number;
    // An infinitive shares a subject, it claims none.
    if (isBareParticiple(tagged, units[u] as Unit) || reduced.has(u) || tagged.tags[units[u]?.from ?? 0] === 'TO')
      continue;
    const found = subjectOf(u);
    if (belongsToObject(units, tagged, tokens, u, found.startUnit)) {
      reduced.add(u);
      continue;
    }
    for (const participle of found.reducedVerbs) reduced.add(participle);
  }
  for (const u of verbUnits) if (isParenthetical(tokens, tagged, units, u)) reduced.add(u);
  for (const u of verbUnits) if (isStricken(tokens, tagged, units[u] as Unit)) reduced.add(u);
  if (verbUnits[0] === 0 && opensWithParticiple(tokens, tagged, units)) reduced.add(0);
  for (const [order, u] of verbUnits.entries()) {
    const built = buildClause({ tokens, tagged, units, u, order, verbUnits, clauses, reduced, subjectOf });
    const whole = withIncluded(tokens, tagged, built);
    clauses.push(u === inverted?.gerund ? asFinite(whole, inverted, { tokens, tagged, units }) : whole);
  }
  return shareObjects(withThoseNamed(clauses, tokens, among), tokens, tagged);
}

const NO_SUBJECT: SubjectFound = { subject: null, startUnit: -1, reducedVerbs: [] };

const STRIKING: ReadonlySet<string> = new Set(['hit', 'strike', 'affect', 'devastate', 'ravage', 'plague']);

/** "sent aid to Peru and Chile hit by storms": whoever is hit "by" something suffers it. */
function isStricken(tokens: readonly Token[], tagged: Tagged, unit: Unit): boolean {
  return unit.to - unit.from === 1 && STRIKING.has(tagged.lemmas[unit.head] ?? '') && tokens[unit.to]?.norm === 'by';
}
