/** What an organization is, roughly: it decides nothing about how it counts as a party. */
export type OrganizationKind = 'organization' | 'group' | 'framework' | 'programme' | 'organ' | 'court' | 'bank';

/** An intergovernmental organization, or a standing group, framework, programme, court or bank of states. */
export interface Organization {
  /** `org:` + slug of the usual acronym, or of the name where it has none. */
  readonly id: string;
  readonly name: string;
  /** Short forms, matched with their case: "WHO" is not "who". Case-bound names ("the Commonwealth") stand here too. */
  readonly acronyms: readonly string[];
  /** Other names, matched whatever their case. */
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
  readonly seat: { readonly city: string; readonly country: string } | null;
  /** ISO alpha-3, only of small groups whose membership is fixed. */
  readonly members?: readonly string[];
  readonly wikidata: string | null;
  /** What its head is called, in the phrases of `OFFICE_TITLES`. */
  readonly headTitles?: readonly string[];
  /** Name and aliases are ordinary phrases in lower case ("group of seven"), so they too are matched with their case. */
  readonly exactCase?: true;
}

/** An organ of a state or organization that is known by a proper name of its own and counts for its party. */
export interface Body {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Short forms, matched with their case. */
  readonly acronyms: readonly string[];
  readonly slug: string;
  /** The state or organization that it belongs to; the actor is `body:<partyId>/<slug>`. */
  readonly partyId: string;
  /** As with organizations: all its names are matched with their case. */
  readonly exactCase?: true;
}
