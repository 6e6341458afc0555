/** What a claim shows that makes it more or less likely to be right, whichever rule found it. */
export type Sign =
  /** It stands in a row of a timeline. */
  | 'timeline'
  /** It is told as still to come. */
  | 'planned'
  /** Its words state its date. */
  | 'dated'
  /** The document is of no kind that is known. */
  | 'other_genre';

/** All of them, in the order of the measured shifts. */
export const SIGNS: readonly Sign[] = ['timeline', 'planned', 'dated', 'other_genre'];

/** What the signs of a claim are read from. */
export interface Shown {
  readonly row: Readonly<Record<string, unknown>>;
  readonly segment: string;
  readonly genre: string | null;
}

/** The signs that a claim shows. */
export function signsOf({ row, segment, genre }: Shown): Sign[] {
  const signs: Sign[] = [];
  if (segment === 'timeline') signs.push('timeline');
  if (row['status'] === 'planned' || row['change'] === 'planned') signs.push('planned');
  if (row['date_basis'] === 'stated') signs.push('dated');
  if (genre === 'other') signs.push('other_genre');
  return signs;
}
