import type { Claim, DocumentClaims } from '@diplomatic-relations/facts';
import { checkDataset } from '@diplomatic-relations/schema';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../src/index.ts';

const TEXT = 'Fiji opened an embassy in Nukuʻalofa 🎉 in 1999. Ana Tui met the King.';

/** A document with these claims, each with the text's first four characters as evidence unless it has its own. */
function documentOf(docId: string, claims: readonly Claim[], text = TEXT): DocumentClaims {
  return {
    document: {
      doc_id: docId,
      title: null,
      publisher: null,
      url: null,
      language: 'en',
      genre: 'other',
      published: null,
      published_basis: null,
      dateline_city: null,
      licence: null,
      sha256: 'a'.repeat(64),
      characters: [...text].length,
      text,
    } as DocumentClaims['document'],
    claims,
    actors: [
      {
        actor_id: 'person:ana-tui',
        kind: 'person',
        name: 'Ana Tui',
        owner_id: 'FJI',
        iso3: null,
        wikidata: null,
        aliases: [],
      },
    ] as DocumentClaims['actors'],
    mentions: [{ doc_id: docId, actor_id: 'FJI', start: 0, end: 4, surface: 'Fiji' }],
  };
}

const evidence = (confidence: number, start = 0) => ({
  start,
  end: start + 4,
  quote: [...TEXT].slice(start, start + 4).join(''),
  segment: 'body' as const,
  rule: 'missions/opened',
  confidence,
});

function mission(confidence: number, change: Partial<Claim<'missions'>['row']> = {}): Claim {
  const row = {
    kind: 'embassy',
    change: 'opened',
    sender: 'FJI',
    host: 'TON',
    city: null,
    role: null,
    date: '1999',
    date_basis: 'stated',
    ...change,
  };
  return { table: 'missions', row, evidence: [evidence(confidence)] } as Claim;
}

const claimed = (...documents: DocumentClaims[]) =>
  documents.map((claims) => ({ claims, file: `${claims.document.doc_id}.txt`, line: null }));

describe('reconcile', () => {
  it('merges claims with the same identity: the surest value of each column, sources, and doubt multiplied', () => {
    const { dataset } = reconcile(
      claimed(
        documentOf('a', [mission(0.5), mission(0.6, { role: 'first' })]),
        documentOf('b', [mission(0.9, { city: 'Nukuʻalofa' })]),
        documentOf('c', [mission(0.2, { city: 'Elsewhere', role: 'second' })]),
      ),
    );
    expect(dataset.missions).toHaveLength(1);
    expect(dataset.missions[0]).toMatchObject({
      city: 'Nukuʻalofa',
      role: 'first',
      sources: 3,
      confidence: 0.968,
      date_start: '1999-01-01',
      date_end: '1999-12-31',
      date_precision: 'year',
    });
    expect(dataset.evidence.map((row) => [row.doc_id, row.confidence])).toEqual([
      ['a', 0.6],
      ['b', 0.9],
      ['c', 0.2],
    ]);
    expect(dataset.evidence.every((row) => row.fact_id === dataset.missions[0]?.id)).toBe(true);
  });

  it('halves the doubt where a second passage of a document tells the same', () => {
    const again = { ...mission(0.6), evidence: [evidence(0.6, 40)] };
    const { dataset } = reconcile(claimed(documentOf('a', [mission(0.8), again])));
    expect(dataset.missions.map((row) => [row.confidence, row.sources])).toEqual([[0.9, 1]]);
  });

  it('keeps facts with another date, kind or party apart', () => {
    const { dataset } = reconcile(
      claimed(
        documentOf('a', [
          mission(0.9),
          mission(0.9, { date: null, date_basis: null }),
          mission(0.9, { kind: 'consulate' }),
          mission(0.9, { host: 'AUS' }),
        ]),
      ),
    );
    expect(dataset.missions).toHaveLength(4);
    expect(new Set(dataset.missions.map((row) => row.id)).size).toBe(4);
  });

  it('gives the same rows whatever the order of the documents', () => {
    const documents = claimed(
      documentOf('a', [mission(0.7, { city: 'A' })]),
      documentOf('b', [mission(0.7, { city: 'B' })]),
      documentOf('c', [mission(0.4, { kind: 'consulate' })]),
    );
    expect(reconcile([...documents].reverse()).dataset).toEqual(reconcile(documents).dataset);
  });

  it('gives participants their event, and every actor that is referred to its row', () => {
    const claim = {
      table: 'events',
      row: {
        kind: 'meeting',
        status: 'held',
        name: null,
        city: null,
        country: null,
        place_basis: null,
        mode: null,
        level: null,
        occasion: null,
        date: null,
        date_basis: null,
        parties: ['FJI', 'org:un'],
      },
      evidence: [evidence(0.8)],
      participants: [{ party: 'FJI', person_id: 'person:ana-tui', title: null, role: 'visitor' }],
    } as unknown as Claim;
    const { dataset } = reconcile(claimed(documentOf('a', [claim])));
    expect(dataset.event_participants).toMatchObject([
      { event_id: dataset.events[0]?.id, party: 'FJI', person_id: 'person:ana-tui' },
    ]);
    expect(dataset.actors.map((actor) => [actor.actor_id, actor.kind])).toEqual([
      ['FJI', 'state'],
      ['org:un', 'organization'],
      ['person:ana-tui', 'person'],
    ]);
    expect(checkDataset(dataset)).toEqual([]);
  });

  it.each([
    [
      'a quote that is not the text at its span',
      { ...mission(0.9), evidence: [{ ...evidence(0.9), quote: 'Fijj' }] } as Claim,
      /quote/,
    ],
    ['a value that is no kind of mission', mission(0.9, { kind: 'castle' as never }), /kind/],
    ['a date that is none', mission(0.9, { date: '1999-02-30' }), /date/],
    ['an actor that nobody knows', mission(0.9, { host: 'org:nobody-knows-it' }), /org:nobody-knows-it/],
    ['no evidence', { ...mission(0.9), evidence: [] } as Claim, /evidence/],
  ])('a document with %s is rejected, and the others are kept', (_, claim, says) => {
    const { dataset, rejects } = reconcile(claimed(documentOf('bad', [claim]), documentOf('good', [mission(0.9)])));
    expect(rejects).toMatchObject([{ doc_id: 'bad', file: 'bad.txt' }]);
    expect(rejects[0]?.reason).toMatch(says);
    expect(dataset.documents.map((row) => row.doc_id)).toEqual(['good']);
    expect(dataset.missions).toHaveLength(1);
  });

  it('gives every table, empty ones too, for no documents', () => {
    expect(Object.values(reconcile([]).dataset).every((rows) => rows.length === 0)).toBe(true);
    expect(Object.keys(reconcile([]).dataset)).toHaveLength(16);
  });
});
