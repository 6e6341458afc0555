/** Words that make one verb with the verb before them: "up" of "set up". */
export const PARTICLES = new Set(['up', 'out', 'over', 'off', 'down', 'back', 'together', 'aside', 'forward', 'away']);

/** Particles whose verb may take its object behind them: "set up a committee". */
export const OBJECT_PARTICLES = new Set(['up', 'out', 'over', 'off', 'down', 'back', 'forward']);
