import { type Static, Type } from '@sinclair/typebox';
import { dateColumns } from '../date-columns.ts';
import { actorKeys, defineTable } from '../definition.ts';
import { factId, supportColumns } from '../fact-columns.ts';
import { asWritten, edtf, listOf, nullable, party, stringEnum } from '../property.ts';

/** The kinds of document that parties make. */
export const AGREEMENT_KINDS = [
  'treaty',
  'agreement',
  'memorandum',
  'protocol',
  'convention',
  'declaration',
  'joint_statement',
  'programme',
  'plan',
  'strategy',
  'roadmap',
  'resolution',
  'contract',
  'grant',
] as const;

/** What is done with such a document. */
export const AGREEMENT_ACTIONS = [
  'signed',
  'adopted',
  'acceded',
  'ratified',
  'entered_into_force',
  'extended',
  'terminated',
  'planned',
  'cited',
] as const;

/** The table `agreements`. */
export const agreements = defineTable({
  name: 'agreements',
  title: 'Agreements',
  description: 'A document that parties have, make or plan, and what is done with it.',
  schema: Type.Object(
    {
      ...factId('agr'),
      title: asWritten(
        'Title as written, without article; a generic noun phrase ("memorandum of understanding on tourism") where it has no proper name.',
      ),
      action: stringEnum(AGREEMENT_ACTIONS, {
        open: true,
        description:
          'What is done with it. adopted: agreed on too; planned: under negotiation too; cited: it exists and nothing is reported of it.',
      }),
      parties: listOf(
        party('A party.'),
        1,
        'The parties whose document it is, in alphabetical order; a national plan has one.',
      ),
      kind: stringEnum(AGREEMENT_KINDS, { open: true, description: 'What sort of document it is.' }),
      period: nullable(
        edtf('The time that it covers, EDTF, as a rule an interval ("for 2015-2020" is 2015/2020); null if unsaid.'),
      ),
      ...dateColumns('When the action took place; always null where it is only cited.'),
      ...supportColumns,
    },
    { additionalProperties: false },
  ),
  key: ['id'],
  identity: ['title', 'action', 'date', 'parties'],
  idPrefix: 'agr',
  foreignKeys: actorKeys('parties'),
  order: ['parties', 'date', 'title', 'action', 'id'],
  example: {
    id: 'agr_7a420c47eceb8ab9',
    title: 'memorandum of understanding on fisheries',
    action: 'signed',
    parties: ['ISL', 'PER'],
    kind: 'memorandum',
    period: null,
    date: '2023-05-05',
    date_start: '2023-05-05',
    date_end: '2023-05-05',
    date_precision: 'day',
    date_basis: 'stated',
    confidence: 0.88,
    sources: 1,
  },
  counterexamples: [
    { change: { title: null }, column: 'title', because: 'an agreement has a title, if only a generic one' },
    { change: { action: 'cited' }, column: 'date', because: 'what is only cited has no date' },
    { change: { period: '2015-2020' }, column: 'period', because: 'EDTF intervals have a slash' },
    { change: { parties: 'ISL;PER' }, column: 'parties', because: 'a list is no joined text' },
    { change: { kind: 'memorandum of understanding' }, column: 'kind', because: 'the value is not in the code list' },
  ],
});

/** A row of `agreements`. */
export type Agreement = Static<typeof agreements.schema>;
