/** Verbs by which somebody is, or is on his way to be, a guest at a place. */
export const VISITING: ReadonlySet<string> = new Set('visit arrive travel fly land tour journey'.split(' '));

/** Verbs of every going to a place, by which one also goes home. */
export const GOING: ReadonlySet<string> = new Set([...VISITING, ...'go come head leave depart'.split(' ')]);

/** Nouns for a journey to somebody. */
export const VISITS: ReadonlySet<string> = new Set('visit trip tour stay journey'.split(' '));
