import { expect, it } from 'vitest';
import { readBarDateline } from './bar-dateline.ts';

const PLACES = new Set(['Maputo', 'Riga']);

/** A line, and its agency and city; null where it is no dateline. */
const ROWS: readonly (readonly [string, readonly [string, string] | null])[] = [
  ['Baltic Wire  |  Riga', ['Baltic Wire', 'Riga']],
  ['DNA | Maputo | Updated: 05-04-2022 15:59', ['DNA', 'Maputo']],
  ['Riga | Maputo', null],
  ['Home | News | Politics', null],
  ['by Ann Other | Riga', null],
  ['Riga', null],
];

it.each(ROWS)('%s', (line, expected) => {
  const head = readBarDateline(line, 0, line.length, (name) => PLACES.has(name));
  const of = (span: { start: number; end: number } | null) => (span === null ? '' : line.slice(span.start, span.end));
  expect(head === null ? null : [of(head.agency), of(head.city)]).toEqual(expected);
});
