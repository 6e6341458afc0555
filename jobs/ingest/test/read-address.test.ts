import fc from 'fast-check';
import { expect, it } from 'vitest';
import { table, validateRow } from '../../../packages/schema/src/index.ts';
import { readAddress } from '../src/read-address.ts';

it('gives nothing that the schema refuses, whatever stands behind the scheme', () => {
  const text = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ unit: 'grapheme', maxLength: 30 }).map((rest) => `https://example.org/${rest}`),
    fc.string({ unit: 'grapheme', maxLength: 30 }).map((rest) => `http://${rest}`),
    fc.string({ maxLength: 30 }),
  );
  fc.assert(
    fc.property(text, (address) => {
      const url = readAddress(address);
      if (url !== null) expect(validateRow('documents', { ...table('documents').example, url })).toEqual([]);
    }),
  );
});

it('encodes a second hash', () => {
  expect(readAddress('http://example.org/#a#b')).toBe('http://example.org/#a%23b');
});
