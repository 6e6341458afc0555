import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import type { SubjectFound } from './subjects.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** What one clause is made from: the sentence, its verb groups and the clauses before. */
export interface BuildContext {
  readonly tokens: readonly Token[];
  readonly tagged: Tagged;
  readonly units: readonly Unit[];
  readonly u: number;
  readonly order: number;
  readonly verbUnits: readonly number[];
  readonly clauses: readonly Clause[];
  readonly reduced: ReadonlySet<number>;
  /** The subject of the verb group at a unit, looked for once. */
  readonly subjectOf: (u: number) => SubjectFound;
}
