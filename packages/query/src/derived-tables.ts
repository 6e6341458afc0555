import type { Column, ColumnType } from '@diplomatic-relations/schema';
import { VIEWS } from './views.ts';

/** A view that a release also holds as files, `derived/<name>.parquet` and `derived/<name>.csv`. */
export interface DerivedTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly key: readonly string[];
  /** The columns by which the rows are sorted, which tell any two rows apart. */
  readonly order: readonly string[];
  readonly columns: readonly Column[];
}

type ColumnLine = readonly [name: string, type: ColumnType, nullable: boolean, description: string];

const IS_NULLABLE = true;
const NEVER_NULL = false;

const DATE: readonly ColumnLine[] = [
  ['date', 'string', IS_NULLABLE, 'The date as EDTF.'],
  ['date_start', 'date', IS_NULLABLE, 'The first day that the date may mean; null where it is open.'],
  ['date_end', 'date', IS_NULLABLE, 'The last day that the date may mean; null where it is open.'],
];
const SUPPORT: readonly ColumnLine[] = [
  ['confidence', 'number', IS_NULLABLE, 'Confidence of the fact, from 0 to 1.'],
  ['sources', 'integer', IS_NULLABLE, 'Number of documents that assert the fact.'],
];
const PAIR: readonly ColumnLine[] = [
  ['party_a', 'string', NEVER_NULL, 'Actor id of the one party, the first in alphabetical order.'],
  ['party_b', 'string', NEVER_NULL, 'Actor id of the other party.'],
];

const count = (name: string, description: string): ColumnLine => [name, 'integer', IS_NULLABLE, description];

const TIMELINE: readonly ColumnLine[] = [
  ...DATE,
  ['kind', 'string', NEVER_NULL, 'Kind, role, metric or type of the fact, as its table names it.'],
  ['fact_table', 'string', NEVER_NULL, 'The table of the fact.'],
  ['id', 'string', NEVER_NULL, 'The id of the fact in its table.'],
  ['parties', 'string[]', NEVER_NULL, 'Actor ids of the parties.'],
  ['description', 'string', NEVER_NULL, 'The fact in words.'],
  ...SUPPORT,
];

const DYADS: readonly ColumnLine[] = [
  ...PAIR,
  ['name_a', 'string', NEVER_NULL, 'Name of party_a.'],
  ['name_b', 'string', NEVER_NULL, 'Name of party_b.'],
  [
    'relations_since',
    'date',
    IS_NULLABLE,
    'First day on which diplomatic relations are known to have been established or restored.',
  ],
  ['first_date', 'date', IS_NULLABLE, 'First day of the earliest dated fact of the pair.'],
  ['last_date', 'date', IS_NULLABLE, 'Last day of the latest dated fact of the pair.'],
  count('facts', 'Number of facts that the two share.'),
  count('relations', 'How many of them are relations.'),
  count('missions', 'How many of them are missions.'),
  count('events', 'How many of them are events, multilateral ones included.'),
  count('agreements', 'How many of them are agreements, multilateral ones included.'),
  count('indicators', 'How many of them are indicators.'),
  count('trade_goods', 'How many of them are traded goods.'),
  count('interactions', 'How many of them are interactions.'),
  count('cooperation_areas', 'How many of them are areas of cooperation.'),
  count('documents', 'Number of documents that assert them.'),
];

const EVIDENCE_TEXT: readonly ColumnLine[] = [
  ['fact_table', 'string', NEVER_NULL, 'The table of the fact.'],
  ['fact_id', 'string', NEVER_NULL, 'The id of the fact.'],
  ['quote', 'string', NEVER_NULL, 'The exact words that assert the fact.'],
  ['segment', 'string', IS_NULLABLE, 'The part of the document in which they stand.'],
  ['doc_id', 'string', NEVER_NULL, 'The id of the document.'],
  ['title', 'string', IS_NULLABLE, 'Title of the document.'],
  ['publisher', 'string', IS_NULLABLE, 'Publisher of the document.'],
  ['url', 'string', IS_NULLABLE, 'Address of the document.'],
  ['published', 'string', IS_NULLABLE, 'When the document was published, as EDTF.'],
  ['span_start', 'integer', NEVER_NULL, 'Where the quote begins in the text, in code points from 0.'],
  ['span_end', 'integer', NEVER_NULL, 'Where the quote ends in the text, in code points, exclusive.'],
  ['rule', 'string', NEVER_NULL, 'The rule that read the fact.'],
  ['confidence', 'number', IS_NULLABLE, 'Confidence of the reading, from 0 to 1.'],
];

const INTERACTIONS_DIRECTED: readonly ColumnLine[] = [
  ['id', 'string', NEVER_NULL, 'The id of the interaction; the two directions of one share it.'],
  ['event_date', 'date', IS_NULLABLE, 'The day; null where only a longer time is known.'],
  ['year', 'integer', IS_NULLABLE, 'The year.'],
  ['source', 'string', IS_NULLABLE, 'Actor id of who acts.'],
  ['target', 'string', IS_NULLABLE, 'Actor id of who is acted upon.'],
  ['event_type', 'string', NEVER_NULL, 'Event type of PLOVER.'],
  ['root_code', 'string', IS_NULLABLE, 'Root code of CAMEO.'],
  [
    'quad_class',
    'integer',
    IS_NULLABLE,
    '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, by the root code.',
  ],
  ['cameo', 'string', IS_NULLABLE, 'Root code of CAMEO, by its name in the table `interactions`.'],
  ['symmetric', 'boolean', IS_NULLABLE, 'Whether both act alike.'],
  ['mirrored', 'boolean', NEVER_NULL, 'Whether this is the second direction of a symmetric interaction.'],
  ['verb', 'string', IS_NULLABLE, 'The predicate of the text.'],
  ...DATE,
  ['date_precision', 'string', IS_NULLABLE, 'How precise the date is.'],
  ...SUPPORT,
];

const sideColumns = (side: 'a' | 'b', other: 'a' | 'b'): ColumnLine[] => [
  [
    `representation_${side}`,
    'string',
    IS_NULLABLE,
    `The highest post of party_${side} with party_${other}; null is unknown.`,
  ],
  [
    `representation_${side}_basis`,
    'string',
    IS_NULLABLE,
    'dated: a fact of that very year tells it; carried: an earlier one.',
  ],
  count(`missions_${side}`, `Number of known posts of party_${side} with party_${other}; null is unknown.`),
];

const DYAD_YEAR: readonly ColumnLine[] = [
  ...PAIR,
  ['year', 'integer', NEVER_NULL, 'The year.'],
  ['relations', 'string[]', IS_NULLABLE, 'Kinds of status in force between the two; null is unknown.'],
  [
    'diplomatic_relations',
    'boolean',
    IS_NULLABLE,
    'Whether diplomatic relations are in force; false where they are suspended or severed, null is unknown.',
  ],
  [
    'diplomatic_relations_basis',
    'string',
    IS_NULLABLE,
    'dated: a fact of that very year tells it; carried: an earlier one.',
  ],
  ...sideColumns('a', 'b'),
  ...sideColumns('b', 'a'),
  count('events', 'Number of events of the year; null where none is known.'),
  count('agreements', 'Number of agreements of the year; null where none is known.'),
  count('interactions', 'Number of interactions of the year; null where none is known.'),
  count('facts', 'Number of dated facts of the year; null where none is known.'),
];

const derived = (
  name: string,
  title: string,
  key: readonly string[],
  order: readonly string[],
  lines: readonly ColumnLine[],
): DerivedTable => ({
  name,
  title,
  description: VIEWS.find((view) => view.name === name)?.description ?? '',
  key,
  order,
  columns: lines.map(([column, type, nullable, description]) => ({ name: column, type, nullable, description })),
});

const DYAD = ['party_a', 'party_b'];
const FACT = ['fact_table', 'id'];
const SPAN = ['fact_table', 'fact_id', 'doc_id', 'span_start', 'span_end', 'rule'];

/** The views that a release also holds as files, in the order in which it names them. */
export const DERIVED_TABLES: readonly DerivedTable[] = [
  derived('timeline', 'Timeline', FACT, ['date_start', 'date_end', ...FACT], TIMELINE),
  derived('dyads', 'Pairs of parties', DYAD, DYAD, DYADS),
  derived('evidence_text', 'Evidence with its documents', SPAN, SPAN, EVIDENCE_TEXT),
  derived(
    'interactions_directed',
    'Interactions by direction',
    ['id', 'mirrored'],
    ['id', 'mirrored'],
    INTERACTIONS_DIRECTED,
  ),
  derived('dyad_year', 'Pairs by year', [...DYAD, 'year'], [...DYAD, 'year'], DYAD_YEAR),
];
