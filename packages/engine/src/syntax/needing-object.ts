/** Verbs that nobody does without saying to what: their past form without an object is a participle. */
export const NEEDING_OBJECT: ReadonlySet<string> = new Set(
  'sign adopt conclude ratify approve establish found create draft initial finalise finalize inaugurate build'.split(
    ' ',
  ),
);
