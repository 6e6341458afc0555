import type { FactTable } from '../claim.ts';

/** What a claim shows that makes it more or less likely to be right, whichever rule found it. */
export type Sign =
  /** It stands in the document's title, or in a row of a timeline. */
  | 'title'
  | 'timeline'
  /** It is told as still to come. */
  | 'planned'
  /** Its words state its date. */
  | 'dated'
  /** Its words name three or more parties that it is not about. */
  | 'crowded'
  /** The document is of no kind that is known. */
  | 'other_genre';

export const SIGNS: readonly Sign[] = ['title', 'timeline', 'planned', 'dated', 'crowded', 'other_genre'];

/** What the signs of a claim are read from. */
export interface Shown {
  readonly table: FactTable;
  readonly row: Readonly<Record<string, unknown>>;
  readonly segment: string;
  readonly genre: string | null;
  /** How many parties its words name that it is not about. */
  readonly others: number;
}

const CROWD = 3;

export function signsOf({ table, row, segment, genre, others }: Shown): Sign[] {
  const signs: Sign[] = [];
  if (segment === 'title' || segment === 'timeline') signs.push(segment);
  if (row['status'] === 'planned' || row['change'] === 'planned') signs.push('planned');
  if (row['date_basis'] === 'stated' && table !== 'positions') signs.push('dated');
  if (others >= CROWD) signs.push('crowded');
  if (genre === 'other') signs.push('other_genre');
  return signs;
}
