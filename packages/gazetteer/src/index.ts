export { alpha3ByAlpha2 } from './alpha2.ts';
export type { CityName } from './cities.ts';
export { cityNames } from './cities.ts';
export type { Currency, CurrencySurface } from './currencies.ts';
export {
  CURRENCIES,
  currencyByCode,
  currencyOfState,
  currencySurfaces,
  SHARED_CURRENCY_WORDS,
} from './currencies.ts';
export { foldLetters } from './folded-letters.ts';
export {
  EMIRATES,
  LED_BY_GOVERNMENT,
  MONARCHIES,
  SULTANATES,
  WITH_CHANCELLOR,
  WITH_FOREIGN_SECRETARY,
  WITH_GOVERNOR_GENERAL,
  WITH_OWN_CHANCELLOR,
  WITH_SECRETARY_BELOW_MINISTER,
  WITH_SECRETARY_OF_STATE,
  WITHOUT_PRIME_MINISTER,
} from './government.ts';
export { GOVERNMENT_SEATS, type GovernmentSeat } from './government-seats.ts';
export type { KnownActor } from './known-actor.ts';
export { knownActor } from './known-actor.ts';
export type { Leader } from './leaders.ts';
export { LEADERS, SHARED_FAMILY_NAMES } from './leaders.ts';
export type { OfficeRole, OfficeStatusWord, OfficeTitle, Portfolio } from './offices.ts';
export {
  HONORIFICS,
  OFFICE_PLURALS,
  OFFICE_ROLES,
  OFFICE_STATUS_WORDS,
  OFFICE_TITLES,
  officeByPhrase,
  PORTFOLIOS,
  RANKS,
  REFINED_ROLES,
} from './offices.ts';
export type { Body, BodyName, Organization, OrganizationKind, OrganizationName } from './organizations.ts';
export {
  BODIES,
  bodyId,
  bodyNames,
  ORGANIZATIONS,
  organizationById,
  organizationNames,
} from './organizations.ts';
export { statesOfRegion } from './regional-adjectives.ts';
export type { Region } from './regions.ts';
export { REGIONS } from './regions.ts';
export { sovereignOf } from './sovereigns.ts';
export type { State } from './states.ts';
export { STATES, stateById } from './states.ts';
export type { StateName, StateNameForm } from './states-names.ts';
export { DEFAULT_HOLDERS, stateNames } from './states-names.ts';
export { surfaceKey } from './surface.ts';
