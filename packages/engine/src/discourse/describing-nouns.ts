/** Nouns that describe several parties in the plural: "the two countries", "both sides". */
export const PLURAL_NOUNS = new Set(
  'country state side nation party government people leader president minister head delegation capital official diplomat ambassador ministry parliament partner ally neighbour neighbor premier chancellor monarch team interlocutor representative counterpart colleague participant republic power negotiator presidency economy speaker adviser advisor general secretary principal chief fm pm'.split(
    ' ',
  ),
);

/** Nouns that describe the state spoken of: "the country", "this nation". */
export const SINGULAR_STATE = new Set([
  'country',
  'republic',
  'nation',
  'kingdom',
  'government',
  'state',
  'sultanate',
  'emirate',
  'principality',
  'administration',
  'authority',
]);

/** Nouns that describe the organization spoken of: "the alliance". */
export const SINGULAR_ORGANIZATION = new Set([
  'organization',
  'organisation',
  'alliance',
  'union',
  'bloc',
  'grouping',
  'association',
  'community',
  'commission',
]);
