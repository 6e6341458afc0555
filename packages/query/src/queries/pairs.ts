import type { NamedQuery, QueryParameter } from '../named-query.ts';

const PAIR: readonly QueryParameter[] = [
  { name: 'a', description: 'a party, as ISO 3166-1 alpha-3 code or org: id; any where absent', default: null },
  { name: 'b', description: 'the other party, likewise', default: null },
];

/** That two columns hold the two parties asked for, whichever is which. */
const isPair = (one: string, other: string): string =>
  `($a IS NULL OR $a IN (${one}, ${other})) AND ($b IS NULL OR $b IN (${one}, ${other}))`;

/** Questions about two parties. */
export const PAIR_QUERIES: readonly NamedQuery[] = [
  {
    name: 'pair-timeline',
    question: 'What happened between two parties, in order of time?',
    parameters: PAIR,
    sql: `
SELECT date, fact_table, kind, description, sources, id
FROM timeline
WHERE ($a IS NULL OR list_contains(parties, $a)) AND ($b IS NULL OR list_contains(parties, $b))
ORDER BY coalesce(date_start, date_end), date_end, fact_table, description, id`,
  },
  {
    name: 'pairs',
    question: 'Which pairs of parties does the data know most about?',
    parameters: [],
    sql: `
SELECT party_a, name_a, party_b, name_b, facts, relations_since, first_date, last_date, events, agreements, interactions, documents
FROM dyads
ORDER BY facts DESC, party_a, party_b`,
  },
  {
    name: 'trade-by-year',
    question: 'How did trade between two parties develop, year by year?',
    parameters: PAIR,
    sql: `
SELECT CAST(year(edtf_start(period)) AS INTEGER) AS year, period, metric, actor_a, actor_b, qualifier, value, unit, sources, id
FROM indicators
WHERE (metric LIKE 'trade\\_%' ESCAPE '\\' OR metric LIKE 'exports%' OR metric LIKE 'imports%')
  AND ($a IS NULL OR $a = actor_a OR $a = actor_b) AND ($b IS NULL OR $b = actor_a OR $b = actor_b)
ORDER BY year, period, metric, actor_a, actor_b, value, id`,
  },
  {
    name: 'traded-goods',
    question: 'Which goods does one party sell to the other?',
    parameters: PAIR,
    sql: `
SELECT exporter, importer, product, sources, id
FROM trade_goods
WHERE ${isPair('exporter', 'importer')}
ORDER BY exporter, importer, product, id`,
  },
  {
    name: 'cooperation-areas',
    question: 'In which fields do two parties work together?',
    parameters: PAIR,
    sql: `
SELECT actor_a, actor_b, area, label, sources, id
FROM cooperation_areas
WHERE ${isPair('actor_a', 'actor_b')}
ORDER BY actor_a, actor_b, sources DESC, area, id`,
  },
  {
    name: 'interactions-by-type',
    question: 'Who did what to whom, how often, and from when to when?',
    parameters: [
      { name: 'source', description: 'the party that acts; any where absent', default: null },
      { name: 'target', description: 'the party that it concerns; any where absent', default: null },
    ],
    sql: `
SELECT source, target, event_type, count(*) AS interactions, min(date_start) AS first_date, max(date_end) AS last_date,
  list(DISTINCT verb ORDER BY verb) FILTER (verb IS NOT NULL) AS verbs
FROM interactions_directed
WHERE ($source IS NULL OR source = $source) AND ($target IS NULL OR target = $target)
GROUP BY source, target, event_type
ORDER BY interactions DESC, source, target, event_type`,
  },
  {
    name: 'pair-by-year',
    question: 'What is known of two parties in each year: relations in force, and posts each way?',
    parameters: PAIR,
    sql: `
SELECT party_a, party_b, year, diplomatic_relations, diplomatic_relations_basis, relations, representation_a, missions_a,
  representation_b, missions_b, facts
FROM dyad_year
WHERE ${isPair('party_a', 'party_b')}
ORDER BY party_a, party_b, year`,
  },
  {
    name: 'event-data',
    question: 'Which dated acts would go into event data, in order of time?',
    parameters: [
      { name: 'source', description: 'the party that acts; any where absent', default: null },
      { name: 'target', description: 'the party that it concerns; any where absent', default: null },
    ],
    sql: `
SELECT event_date, source, target, event_type, root_code, quad_class, verb, id
FROM interactions_directed
WHERE event_date IS NOT NULL AND ($source IS NULL OR source = $source) AND ($target IS NULL OR target = $target)
ORDER BY event_date, source, target, event_type, id`,
  },
];
