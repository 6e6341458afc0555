import { type Static, Type } from '@sinclair/typebox';
import { DOCUMENT_KEY, defineTable } from '../definition.ts';
import { factId, supportColumns } from '../fact-columns.ts';
import { asWritten, integer, nullable, text, timestamp } from '../property.ts';

/** The table `headlines`. */
export const headlines = defineTable({
  name: 'headlines',
  title: 'Headlines',
  description: 'Items of a page’s lists of other news. No other table takes facts from them.',
  schema: Type.Object(
    {
      ...factId('hdl'),
      doc_id: text('The document on whose page the list stands.'),
      title: asWritten('The headline as written.'),
      published_at: nullable(
        timestamp(
          'Date and time that stand with the item, in the page’s local time; midnight where the list has only a day, null where it has none.',
        ),
      ),
      position: integer(1, 'Place of the item among the headlines of its page, from 1.'),
      ...supportColumns,
    },
    { additionalProperties: false },
  ),
  key: ['id'],
  identity: ['doc_id', 'title', 'published_at'],
  idPrefix: 'hdl',
  foreignKeys: [DOCUMENT_KEY],
  order: ['doc_id', 'position', 'id'],
  example: {
    id: 'hdl_69c0778a8ac85f26',
    doc_id: 'iceland-peru',
    title: 'Lima prepares for a week of poetry',
    published_at: '2023-05-04T00:00:00',
    position: 1,
    confidence: 0.99,
    sources: 1,
  },
  counterexamples: [
    { change: { published_at: '2023-05-04' }, column: 'published_at', because: 'a timestamp has a time' },
    { change: { published_at: '2023-05-04T24:30:00' }, column: 'published_at', because: 'the time does not exist' },
    { change: { published_at: '2023-02-29T10:00:00' }, column: 'published_at', because: 'the day does not exist' },
    { change: { position: 0 }, column: 'position', because: 'positions start at 1' },
    { change: { position: 1.5 }, column: 'position', because: 'positions are whole numbers' },
  ],
});

/** A row of `headlines`. */
export type Headline = Static<typeof headlines.schema>;
