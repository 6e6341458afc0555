/** Words and signs before an "-ing" form that opens an aside: "*after* meeting N", "denied it, *upon* opening …". */
export const ASIDE_OPENERS: ReadonlySet<string> = new Set('after before upon by when while since ,'.split(' '));
