/** Verbs of what two do alike who meet. */
export const TALKING: ReadonlySet<string> = new Set('meet speak talk confer'.split(' '));

/** Verbs of what several do alike who come together. */
export const GATHERING: ReadonlySet<string> = new Set([...TALKING, 'convene', 'gather']);

/** Verbs of what a host does to a guest. */
export const RECEIVING: ReadonlySet<string> = new Set('receive host welcome greet'.split(' '));

/** Verbs whose object, or whom they go with, somebody meets. */
export const MEETING: ReadonlySet<string> = new Set([...TALKING, ...RECEIVING, 'call', 'see']);
