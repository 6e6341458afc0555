/** A licence by its SPDX id. */
export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** What metadata files say of a dataset beside its tables; null where there is nothing to say. */
export interface DatasetDescription {
  /** A slug. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string | null;
  readonly schemaVersion: string;
  /** The day of the release, YYYY-MM-DD. */
  readonly released: string | null;
  readonly homepage: string | null;
  readonly licence: Licence | null;
  readonly creators: readonly string[];
  readonly keywords: readonly string[];
  /** Where the data come from. */
  readonly sources: readonly { readonly title: string; readonly path: string | null }[];
  /** How to cite the dataset. */
  readonly citation: string | null;
}

/** The members of an object that are neither null nor empty lists, in the order given. */
export const present = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
