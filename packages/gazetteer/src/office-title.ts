/** A word or phrase that names an office, in the singular and in lower case, without articles; punctuation is left out. */
export interface OfficeTitle {
  readonly phrase: string;
  /** The codebook's `positions.role` where nothing else is known. */
  readonly role: OfficeRole;
  /** A portfolio may follow after "of" or "for" ("Minister of Trade") and refine the role, see `REFINED_ROLES`. */
  readonly takesPortfolio?: boolean;
  /** The role where a portfolio follows, before it is refined: "Secretary of State for Transport" is a minister. */
  readonly portfolioRole?: OfficeRole;
  /** The office is usual at the head, or in the leadership, of an organization. */
  readonly organization?: boolean;
  /** The role where the party is an organization: its "President" is no head of state. */
  readonly organizationRole?: OfficeRole;
  /** The party of the office, where its words leave no doubt: "European Commissioner". */
  readonly party?: string;
  /** Parties in which the same words name another office. */
  readonly partyRoles?: Readonly<Record<string, OfficeRole>>;
}

/** The codebook's values of `positions.role`. */
export const OFFICE_ROLES = [
  'head_of_state',
  'deputy_head_of_state',
  'head_of_government',
  'deputy_head_of_government',
  'national_security_adviser',
  'foreign_minister',
  'deputy_foreign_minister',
  'defence_minister',
  'minister',
  'deputy_minister',
  'ambassador',
  'consul',
  'special_representative',
  'organization_head',
  'organization_deputy_head',
  'parliament_speaker',
  'parliamentarian',
  'agency_head',
  'military_commander',
  'delegation_head',
  'royal',
  'spokesperson',
  'other',
] as const;

export type OfficeRole = (typeof OFFICE_ROLES)[number];

/** Rows of the office tables: many phrases with the same role and the same options. */
export function officeTitles(
  role: OfficeRole,
  phrases: readonly string[],
  options: Omit<OfficeTitle, 'phrase' | 'role'> = {},
): readonly OfficeTitle[] {
  return phrases.map((phrase) => ({ phrase, role, ...options }));
}
