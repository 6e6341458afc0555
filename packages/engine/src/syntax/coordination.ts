import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';

/** The clause that a verb after "and" or a comma is coordinated with: the nearest finite clause to the left. */
export function coordinateOf(clauses: readonly Clause[], order: number): number | null {
  for (let k = order - 1; k >= 0 && k >= order - 4; k--) {
    const clause = clauses[k];
    if (clause && clause.form === 'finite' && clause.link !== 'relative' && !isHelped(clauses, clause)) return k;
  }
  return order > 0 ? order - 1 : null;
}

/** "to help Peru defend its coast, and thanked …": the bare verb behind "help" goes on with nothing. */
function isHelped(clauses: readonly Clause[], clause: Clause): boolean {
  const before = clauses[clause.index - 1];
  return (
    before !== undefined &&
    /^(?:help|let|see|make)$/.test(before.lemma) &&
    clause.subject !== null &&
    clause.tense === 'present' &&
    clause.subject.from >= before.verb.to &&
    clause.subject.from - before.verb.to <= 1
  );
}

/** "left in 1972, when others joined, and returned in 1989": behind the comma the main clause goes on; null where none was interrupted. */
export function beyondAside(clauses: readonly Clause[], tokens: readonly Token[]): number | null {
  const last = clauses.at(-1);
  if (last?.link !== 'subordinate' || !last.subject) return null;
  const opener = last.subject.from - 1;
  if (!ASIDES.has(tokens[opener]?.norm ?? '') || tokens[opener - 1]?.norm !== ',') return null;
  const main = clauses.findLast((clause) => clause.form === 'finite' && clause.link === 'main');
  return main && main.verb.from < opener ? main.index : null;
}

const ASIDES = new Set(['when', 'where', 'after', 'before', 'as', 'while', 'since', 'because']);
