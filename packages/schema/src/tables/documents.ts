import { type Static, Type } from '@sinclair/typebox';
import { defineTable } from '../definition.ts';
import { asWritten, edtf, integer, nullable, patterned, stringEnum, text } from '../property.ts';

/** What sort of text a document is. */
export const DOCUMENT_GENRES = [
  'bilateral_profile',
  'meeting_readout',
  'dialogue_readout',
  'organization_profile',
  'news_wire',
  'other',
] as const;

/** Where a document's own date comes from. */
export const PUBLISHED_BASES = ['stated', 'completed', 'relative'] as const;

/** The table `documents`. */
export const documents = defineTable({
  name: 'documents',
  title: 'Documents',
  description:
    'The texts that the facts were read from. A document in a language that is not supported has a row here and no facts.',
  schema: Type.Object(
    {
      doc_id: text('Id of the document: the name of its file without extension, unless its metadata give another.'),
      title: nullable(asWritten('Title as written; null where the document has none.')),
      publisher: nullable(text('Who published it; null if unknown.')),
      url: nullable(
        Type.String({
          description: 'Web address (http or https) of the page; null if unknown.',
          format: 'uri',
          pattern: '^https?://',
          'x-expected': 'an http or https address',
        }),
      ),
      language: nullable(
        patterned(
          '^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$',
          'a BCP 47 language tag such as en or sr-Latn',
          'Language as a BCP 47 tag (language, script, region); null if unknown.',
        ),
      ),
      genre: stringEnum(DOCUMENT_GENRES, {
        open: true,
        description:
          'bilateral_profile: a page on the relations of two states; organization_profile: an organization’s page on a state; meeting_readout: an official publisher’s report of a meeting, visit or call; dialogue_readout: one of a session of a dialogue or of consultations; news_wire: an agency’s or newspaper’s item; other.',
      }),
      published: nullable(
        edtf('Publication date, else date of the last update, as EDTF (ISO 8601-2); null where none is known.'),
      ),
      published_basis: nullable(
        stringEnum(PUBLISHED_BASES, {
          open: false,
          description:
            'Where `published` comes from. stated: written in full in text or metadata; completed: the year follows from other dates on the page; relative: counted from another date. Null where `published` is null.',
        }),
      ),
      dateline_city: nullable(asWritten('City of the dateline; null where there is none.')),
      licence: nullable(text('Licence as an SPDX id or in words; null if unknown.')),
      sha256: patterned(
        '^[0-9a-f]{64}$',
        '64 lower-case hexadecimal digits',
        'SHA-256 of the raw bytes that were read, in lower-case hexadecimal.',
      ),
      characters: integer(1, 'Length of `text` in Unicode code points.'),
      text: text('The decoded text with line feeds as line ends; all offsets of the dataset count its code points.'),
    },
    { additionalProperties: false },
  ),
  key: ['doc_id'],
  identity: ['doc_id'],
  idPrefix: null,
  foreignKeys: [],
  order: ['doc_id'],
  example: {
    doc_id: 'iceland-peru',
    title: 'Iceland and Peru',
    publisher: 'Gazette of Examples',
    url: 'https://example.org/iceland-peru',
    language: 'en',
    genre: 'bilateral_profile',
    published: '2023-05-06',
    published_basis: 'stated',
    dateline_city: null,
    licence: 'CC-BY-4.0',
    sha256: 'bc66dad1d850feea0f5eeac47e1714e6a1a3bf3cc166779110b74070fda8f732',
    characters: 546,
    text: [
      'Iceland and Peru',
      '',
      'Iceland and Peru established diplomatic relations on 14 March 1969. Peru opened its embassy in Reykjavik in October 1995 and joined the Arctic Circle as an observer in 2019.',
      '',
      'On 5 May 2023 Foreign Minister Ana Quispe met her Icelandic counterpart in Lima, where they signed a memorandum of understanding on fisheries. Trade turnover came to 25.7 million US dollars in 2022; Iceland exports canned fish to Peru. The two countries also work together on geothermal energy.',
      '',
      'More news',
      '- 04.05.2023 Lima prepares for a week of poetry',
    ].join('\n'),
  },
  counterexamples: [
    { change: { title: '' }, column: 'title', because: 'null is the only "no value"; strings are never empty' },
    { change: { genre: 'blog' }, column: 'genre', because: 'the value is not in the code list' },
    { change: { published: '2023-02-30' }, column: 'published', because: 'the day does not exist' },
    { change: { published: null }, column: 'published_basis', because: 'without a date there is no basis' },
    { change: { characters: 3 }, column: 'characters', because: 'it has to be the length of the text' },
    { change: { sha256: 'ABC' }, column: 'sha256', because: 'a digest has 64 lower-case digits' },
    { change: { url: 'javascript:alert(1)' }, column: 'url', because: 'only web addresses are taken' },
    { change: { language: 'English' }, column: 'language', because: 'languages are BCP 47 tags' },
  ],
});

/** A row of `documents`. */
export type Document = Static<typeof documents.schema>;
