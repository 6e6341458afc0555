import type { View } from './view.ts';
import { dyadYear } from './views/dyad-year.ts';
import { interactionsDirected } from './views/interactions-directed.ts';

// a map from id to name, joined to each row: a lambda may use a column, and no subquery
const NAMES = 'actor_names AS (SELECT map_from_entries(list((actor_id, name) ORDER BY actor_id)) AS names FROM actors)';
const name = (id: string): string => `coalesce(names[${id}], ${id})`;
const nameList = (ids: string): string => `array_to_string(list_transform(${ids}, lambda id: ${name('id')}), ', ')`;

const factParties: View = {
  name: 'fact_parties',
  description: 'Every fact with each of its parties: one row per fact and party.',
  sql: `
SELECT DISTINCT fact_table, id, party FROM (
  SELECT 'relations' AS fact_table, id, unnest([actor_a, actor_b]) AS party FROM relations
  UNION ALL SELECT 'missions', id, unnest([sender, host]) FROM missions
  UNION ALL SELECT 'memberships', id, unnest([member, organization]) FROM memberships
  UNION ALL SELECT 'events', id, unnest(parties) FROM events
  UNION ALL SELECT 'agreements', id, unnest(parties) FROM agreements
  UNION ALL SELECT 'positions', id, party FROM positions
  UNION ALL SELECT 'indicators', id, unnest([actor_a, actor_b]) FROM indicators
  UNION ALL SELECT 'trade_goods', id, unnest([exporter, importer]) FROM trade_goods
  UNION ALL SELECT 'interactions', id, unnest([source, target]) FROM interactions
  UNION ALL SELECT 'cooperation_areas', id, unnest([actor_a, actor_b]) FROM cooperation_areas
) WHERE party IS NOT NULL`,
};

const factPairs: View = {
  name: 'fact_pairs',
  description: 'Every fact with each pair of its parties, the two ids in alphabetical order.',
  sql: `
SELECT a.fact_table, a.id, a.party AS party_a, b.party AS party_b
FROM fact_parties a JOIN fact_parties b ON a.fact_table = b.fact_table AND a.id = b.id AND a.party < b.party`,
};

const facts: View = {
  name: 'facts',
  description:
    'Every fact of every table in one form, with a description in words. `date` is EDTF, null where the text gives none; positions stand at the date at which the person is seen in office, indicators at their period.',
  sql: `
WITH ${NAMES}
SELECT date, date_start, date_end, kind, fact_table, id, parties, description, confidence, sources FROM (
  SELECT date, date_start, date_end, kind, 'relations' AS fact_table, id, [actor_a, actor_b] AS parties,
    concat(words(kind), ' ', words(change), ': ', ${name('actor_a')}, ' and ', ${name('actor_b')}) AS description,
    confidence, sources
  FROM relations, actor_names
  UNION ALL
  SELECT date, date_start, date_end, kind, 'missions', id, [sender, host],
    concat(words(kind), ' of ', ${name('sender')}, ' with ', ${name('host')}, if(city IS NULL, '', concat(' in ', city)), ' ', words(change)),
    confidence, sources
  FROM missions, actor_names
  UNION ALL
  SELECT date, date_start, date_end, role, 'memberships', id, [member, organization],
    concat(${name('member')}, ' ', words(change), ': ', words(role), ' of ', ${name('organization')}),
    confidence, sources
  FROM memberships, actor_names
  UNION ALL
  SELECT date, date_start, date_end, kind, 'events', id, parties,
    concat(coalesce(name, words(kind)), if(status = 'held', '', concat(' (', status, ')')), if(city IS NULL, '', concat(' in ', city)), ': ', ${nameList('parties')}),
    confidence, sources
  FROM events, actor_names
  UNION ALL
  SELECT date, date_start, date_end, kind, 'agreements', id, parties,
    concat(title, ' ', words(action), ': ', ${nameList('parties')}),
    confidence, sources
  FROM agreements, actor_names
  UNION ALL
  SELECT as_of, edtf_start(as_of), edtf_end(as_of), role, 'positions', id, [party],
    concat(person_name, ': ', coalesce(title, words(role)), ', ', ${name('party')}),
    confidence, sources
  FROM positions, actor_names
  UNION ALL
  SELECT period, edtf_start(period), edtf_end(period), metric, 'indicators', id, list_filter([actor_a, actor_b], lambda id: id IS NOT NULL),
    concat(words(metric), ' of ', ${name('actor_a')}, if(actor_b IS NULL, '', concat(' with ', ${name('actor_b')})), ': ',
      if(qualifier IS NULL OR qualifier = 'exact', '', concat(words(qualifier), ' ')), printf('%.15g', value), ' ', unit),
    confidence, sources
  FROM indicators, actor_names
  UNION ALL
  SELECT date, date_start, date_end, event_type, 'interactions', id, [source, target],
    concat(${name('source')}, if("symmetric", ' and ', ' → '), ${name('target')}, ': ', event_type, if(verb IS NULL, '', concat(' (', verb, ')'))),
    confidence, sources
  FROM interactions, actor_names
  UNION ALL
  SELECT NULL, NULL, NULL, 'trade', 'trade_goods', id, [exporter, importer],
    concat(${name('exporter')}, ' → ', ${name('importer')}, ': ', product),
    confidence, sources
  FROM trade_goods, actor_names
  UNION ALL
  SELECT NULL, NULL, NULL, area, 'cooperation_areas', id, [actor_a, actor_b],
    concat(${name('actor_a')}, ' and ', ${name('actor_b')}, ': ', coalesce(label, words(area))),
    confidence, sources
  FROM cooperation_areas, actor_names
  UNION ALL
  SELECT strftime(published_at, '%Y-%m-%d'), CAST(published_at AS DATE), CAST(published_at AS DATE), 'headline', 'headlines', id,
    CAST([] AS VARCHAR[]), title, confidence, sources
  FROM headlines
)`,
};

const timeline: View = {
  name: 'timeline',
  description: 'Every dated fact in one form. Headlines are left out: they have no parties.',
  sql: `
SELECT date, date_start, date_end, kind, fact_table, id, parties, description, confidence, sources
FROM facts WHERE date IS NOT NULL AND fact_table <> 'headlines'`,
};

const dyads: View = {
  name: 'dyads',
  description:
    'One row for each pair of parties that share a fact: since when they have relations, what of each kind is known, first and last date. `agreements` and `events` count multilateral ones too.',
  sql: `
WITH ${NAMES},
counts AS (
  SELECT party_a, party_b, count(*) AS facts,
    count(*) FILTER (fact_table = 'relations') AS relations,
    count(*) FILTER (fact_table = 'missions') AS missions,
    count(*) FILTER (fact_table = 'events') AS events,
    count(*) FILTER (fact_table = 'agreements') AS agreements,
    count(*) FILTER (fact_table = 'indicators') AS indicators,
    count(*) FILTER (fact_table = 'trade_goods') AS trade_goods,
    count(*) FILTER (fact_table = 'interactions') AS interactions,
    count(*) FILTER (fact_table = 'cooperation_areas') AS cooperation_areas
  FROM fact_pairs GROUP BY ALL
),
dates AS (
  SELECT p.party_a, p.party_b, min(coalesce(t.date_start, t.date_end)) AS first_date, max(coalesce(t.date_end, t.date_start)) AS last_date
  FROM fact_pairs p JOIN timeline t ON t.fact_table = p.fact_table AND t.id = p.id GROUP BY ALL
),
since AS (
  SELECT actor_a, actor_b, min(date_start) AS relations_since FROM relations
  WHERE kind = 'diplomatic_relations' AND change IN ('established', 'restored') GROUP BY ALL
),
documents_of AS (
  SELECT p.party_a, p.party_b, count(DISTINCT e.doc_id) AS documents
  FROM fact_pairs p JOIN evidence e ON e.fact_table = p.fact_table AND e.fact_id = p.id GROUP BY ALL
)
SELECT c.party_a, c.party_b, ${name('c.party_a')} AS name_a, ${name('c.party_b')} AS name_b, relations_since, first_date, last_date,
  facts, relations, missions, events, agreements, indicators, trade_goods, interactions, cooperation_areas,
  coalesce(documents, 0) AS documents
FROM counts c CROSS JOIN actor_names
LEFT JOIN dates d USING (party_a, party_b)
LEFT JOIN since s ON s.actor_a = c.party_a AND s.actor_b = c.party_b
LEFT JOIN documents_of o USING (party_a, party_b)`,
};

const evidenceText: View = {
  name: 'evidence_text',
  description: 'What supports a fact: the exact words, with title, publisher and address of the document.',
  sql: `
SELECT e.fact_table, e.fact_id, e.quote, e.segment, e.doc_id, d.title, d.publisher, d.url, d.published,
  e.start AS span_start, e."end" AS span_end, e.rule, e.confidence
FROM evidence e LEFT JOIN documents d ON d.doc_id = e.doc_id`,
};

/** The views, in the order in which they have to be made. */
export const VIEWS: readonly View[] = [
  factParties,
  factPairs,
  facts,
  timeline,
  interactionsDirected,
  dyads,
  dyadYear,
  evidenceText,
];
