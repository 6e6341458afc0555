import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactTableName, factId, identityKey, type RowOf, sha256, table } from '../src/index.ts';

const SAME: readonly [name: FactTableName, change: Record<string, unknown>][] = [
  ['relations', { label: 'ties', confidence: 0.1, sources: 9, date_basis: 'relative' }],
  ['events', { parties: ['PER', 'ISL', 'PER'], city: 'Reykjavik', name: 'a name' }],
  ['agreements', { title: 'The Memorandum of Understanding on Fisheries', kind: 'agreement' }],
  ['agreements', { title: '«Memorandum of understanding»  on fisheries.' }],
  ['indicators', { value: 25.7e6, unit: 'usd', qualifier: 'about' }],
  ['trade_goods', { product: 'canned  fish' }],
  ['headlines', { position: 8, title: 'Lima Prepares for a Week of Poetry' }],
];

const OTHER: readonly [name: FactTableName, change: Record<string, unknown>][] = [
  ['relations', { date: null }],
  ['relations', { date: '1969-03' }],
  ['relations', { change: 'restored' }],
  ['missions', { sender: 'ISL', host: 'PER' }],
  ['missions', { date: '1996/..' }],
  ['missions', { kind: 'consulate' }],
  ['events', { parties: ['ISL', 'NOR', 'PER'] }],
  ['agreements', { title: 'memorandum of understanding on forests' }],
  ['indicators', { value: 25_700_001 }],
  ['indicators', { actor_b: null }],
  ['headlines', { doc_id: 'Iceland-Peru' }],
];

function changed<T extends FactTableName>(name: T, change: Record<string, unknown>): RowOf<T> {
  return { ...(table(name).example as object), ...change } as RowOf<T>;
}

describe('factId', () => {
  it.each(SAME)('is the same for %s with %j', (name, change) => {
    expect(factId(name, changed(name, change))).toBe((table(name).example as { id: string }).id);
  });

  it.each(OTHER)('is another for %s with %j', (name, change) => {
    expect(factId(name, changed(name, change))).not.toBe((table(name).example as { id: string }).id);
  });

  it('tells posts in several cities apart where a party may have several', () => {
    const inCity = (kind: string, city: string | null) => factId('missions', changed('missions', { kind, city }));
    expect(inCity('consulate', 'Bergen')).not.toBe(inCity('consulate', 'Tromsø'));
    expect(inCity('consulate', 'Bergen')).not.toBe(inCity('consulate', null));
    expect(inCity('consulate', 'Bodø')).toBe(inCity('consulate', ' BODØ'));
    expect(inCity('embassy', 'Bergen')).toBe(inCity('embassy', null));
  });

  it('tells an interval open to the left from one open to the right', () => {
    expect(factId('relations', changed('relations', { date: '1933/..' }))).not.toBe(
      factId('relations', changed('relations', { date: '../1933' })),
    );
  });

  it('does not change from release to release', () => {
    expect(identityKey('relations', changed('relations', {}))).toBe(
      '["diplomatic_relations","established","ISL","PER","1969-03-14"]',
    );
    expect(factId('relations', changed('relations', {}))).toBe('rel_f5e88ea7a9e2f344');
    expect(factId('events', changed('events', {}))).toBe('evt_519c9c9f2c4b4af6');
  });

  it('needs every column of the identity', () => {
    expect(() => factId('relations', { kind: 'recognition' })).toThrow(/relations\.change: expected a value or null/);
  });

  it('keeps titles apart that have no letters', () => {
    const id = (title: string) => factId('agreements', changed('agreements', { title }));
    expect(id('№')).not.toBe(id('§'));
    expect(id('协议')).not.toBe(id('协定'));
  });

  it('does not depend on the order of parties or on how accents are written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { minLength: 1 }), fc.string(), (parties, title) => {
        const one = changed('agreements', { parties, title: `é${title}` });
        const two = changed('agreements', { parties: [...parties].reverse(), title: `é${title}`.normalize('NFD') });
        expect(factId('agreements', one)).toBe(factId('agreements', two));
        expect(factId('agreements', one)).toMatch(/^agr_[0-9a-f]{16}$/);
      }),
    );
  });
});

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j is that of FIPS 180-4', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it('agrees with the platform on any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, (value) => {
        expect(sha256(value)).toBe(createHash('sha256').update(value, 'utf8').digest('hex'));
      }),
      { numRuns: 500 },
    );
    for (let length = 50; length < 140; length++) {
      const value = 'x'.repeat(length);
      expect(sha256(value)).toBe(createHash('sha256').update(value).digest('hex'));
    }
  });
});
