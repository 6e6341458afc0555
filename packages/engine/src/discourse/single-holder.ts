/** Roles of which a state has one holder at a time. */
export const SINGLE_HOLDER = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'defence_minister',
  'national_security_adviser',
  'parliament_speaker',
]);
