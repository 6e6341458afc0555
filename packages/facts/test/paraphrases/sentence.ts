import type { PlainFact } from './plain-facts.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The parts that are not empty, in a row. */
export const words = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(' ,', ',');

export const sentence = (...parts: readonly string[]): string => `${capital(words(...parts))}.`;

export const isPerson = ({ subject }: PlainFact): boolean => /^(?:President|Prime)/.test(subject);
