import { type Static, Type } from '@sinclair/typebox';
import { DOCUMENT_KEY, defineTable } from '../definition.ts';
import { supportColumns } from '../fact-columns.ts';
import { integer, stringEnum, text } from '../property.ts';
import { FACT_TABLE_NAMES } from '../table-names.ts';

/** The parts of a document in which evidence may stand. */
export const EVIDENCE_SEGMENTS = ['title', 'body', 'caption', 'timeline'] as const;

/** The table `evidence`. */
export const evidence = defineTable({
  name: 'evidence',
  title: 'Evidence',
  description: 'The words that assert a fact. Every fact has at least one row.',
  schema: Type.Object(
    {
      fact_table: stringEnum(FACT_TABLE_NAMES, { open: true, description: 'The table of the fact.' }),
      fact_id: text('The id of the fact in that table.'),
      doc_id: text('The document that asserts it.'),
      start: integer(0, 'Offset of the first character in `documents.text`, counted in Unicode code points from 0.'),
      end: integer(1, 'Offset after the last character, counted in Unicode code points.'),
      quote: text('The document’s text from `start` to `end`, to the character.'),
      segment: stringEnum(EVIDENCE_SEGMENTS, { open: true, description: 'The part of the document it stands in.' }),
      rule: text('What found it: the name of the rule.'),
      confidence: supportColumns.confidence,
    },
    { additionalProperties: false },
  ),
  key: ['fact_table', 'fact_id', 'doc_id', 'start', 'end', 'rule'],
  identity: ['fact_table', 'fact_id', 'doc_id', 'start', 'end', 'rule'],
  idPrefix: null,
  foreignKeys: [DOCUMENT_KEY],
  order: ['fact_table', 'fact_id', 'doc_id', 'start', 'end', 'rule'],
  example: {
    fact_table: 'relations',
    fact_id: 'rel_f5e88ea7a9e2f344',
    doc_id: 'iceland-peru',
    start: 18,
    end: 85,
    quote: 'Iceland and Peru established diplomatic relations on 14 March 1969.',
    segment: 'body',
    rule: 'relations/established',
    confidence: 0.95,
  },
  counterexamples: [
    { change: { fact_table: 'documents' }, column: 'fact_table', because: 'documents are no facts' },
    { change: { start: -1 }, column: 'start', because: 'offsets start at 0' },
    { change: { end: 18 }, column: 'end', because: 'the end is exclusive, so an empty span has no words' },
    { change: { quote: 'Iceland' }, column: 'quote', because: 'the quote is as long as its span' },
    { change: { segment: 'footer' }, column: 'segment', because: 'no facts are taken from furniture' },
  ],
});

/** A row of `evidence`. */
export type Evidence = Static<typeof evidence.schema>;
