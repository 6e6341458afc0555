/** The version of the command; equal to the version of its package. */
export const VERSION = '1.10.0';
