import { describe, expect, it } from 'vitest';
import { explainDocument, extractDocument, type SourceDocument } from '../src/index.ts';

const documentOf = (text: string): SourceDocument => ({
  docId: 'a',
  text,
  title: null,
  published: null,
  publisher: null,
  url: null,
  language: 'en',
  licence: null,
  sha256: '0'.repeat(64),
});

describe('the package', () => {
  it.each<[string, number]>([
    ['Fiji and Tonga established diplomatic relations on 5 March 1990.', 1],
    ['The weather in Suva was fine.', 0],
  ])('reads %j', (text, relations) => {
    const source = documentOf(text);
    expect(extractDocument(source).claims.filter(({ table }) => table === 'relations')).toHaveLength(relations);
    expect(explainDocument(source)).toContain(text.slice(0, 12));
  });
});
