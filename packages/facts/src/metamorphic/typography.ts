import { type Transformation, unchanged } from './variant.ts';

/** Straight quotation marks and apostrophes for typographic ones, and spaced en dashes for em dashes. */
export const straightenQuotes: Transformation = {
  name: 'straighten quotes and dashes',
  apply: (source) =>
    unchanged(
      source,
      source.text
        .replace(/[“”„«»]/g, '"')
        .replace(/[‘’]/g, "'")
        .replace(/ — /g, ' – '),
    ),
};

/** Typographic quotation marks and apostrophes for straight ones. */
export const curlQuotes: Transformation = {
  name: 'curl the quotes',
  apply: (source) =>
    unchanged(
      source,
      source.text
        .replace(/(^|[\s([])"/gm, '$1“')
        .replace(/"/g, '”')
        .replace(/(\p{L})'(\p{L}|\s)/gu, '$1’$2'),
    ),
};

/** Every fifth space within a line becomes one that does not break. */
export const hardSpaces: Transformation = {
  name: 'harden spaces',
  apply: (source) => {
    let count = 0;
    return unchanged(
      source,
      source.text.replace(/(?<=[^\s]) (?=[^\s])/g, () => {
        count++;
        return count % 5 === 0 ? '\u00a0' : ' ';
      }),
    );
  },
};
