/** Talks that few hold: at a conference, a session or a forum are many more. */
export const TALKS: ReadonlySet<string> = new Set(
  'meeting talk talks summit consultation consultations dialogue negotiation negotiations round'.split(' '),
);
