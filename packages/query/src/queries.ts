import type { NamedQuery } from './named-query.ts';
import { MEETING_QUERIES } from './queries/meetings.ts';
import { PAIR_QUERIES } from './queries/pairs.ts';
import { PARTY_QUERIES } from './queries/parties.ts';
import { SOURCE_QUERIES } from './queries/sources.ts';

/** All named queries, in the order in which they are listed. */
export const QUERIES: readonly NamedQuery[] = [
  ...PAIR_QUERIES,
  ...MEETING_QUERIES,
  ...PARTY_QUERIES,
  ...SOURCE_QUERIES,
];

/** The named query of a name, or null. */
export const namedQuery = (name: string): NamedQuery | null => QUERIES.find((query) => query.name === name) ?? null;
