/** What stands for each letter of a text that is not published. */
export const WITHHELD_LETTER = '\u2591';
