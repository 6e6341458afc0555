/** Where an event takes place, as the sentence says. */
export interface EventPlace {
  readonly city: string | null;
  readonly country: string | null;
}
