/** A parameter of a named query; null as its default means "any" or what the description says. */
export type QueryParameter = { readonly name: string; readonly description: string; readonly default: string | null };

/** A question that the data answers, with the SQL that asks it. */
export type NamedQuery = {
  readonly name: string;
  readonly question: string;
  readonly sql: string;
  readonly parameters: readonly QueryParameter[];
};
