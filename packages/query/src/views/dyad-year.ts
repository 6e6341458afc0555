import type { View } from '../view.ts';

const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** The kinds of post, the highest representation first; the rest of the schema's kinds come after these. */
const RANKS = [
  'embassy',
  'high_commission',
  'legation',
  'permanent_mission',
  'delegation',
  'liaison_office',
  'interests_section',
  'accreditation',
  'consulate_general',
  'consulate',
  'representative_office',
  'trade_office',
  'cultural_centre',
  'honorary_consulate',
] as const;

/** Kinds of which a party has one with another, so that the newest change tells the kind of all of them. */
const SINGLE = ['embassy', 'high_commission', 'legation', 'liaison_office', 'interests_section'] as const;

/** Kinds of which a party may have one in each of several cities. */
const BY_CITY = [
  'consulate_general',
  'consulate',
  'honorary_consulate',
  'representative_office',
  'trade_office',
  'cultural_centre',
] as const;

// an accreditation is representation without a post
const sideOf = (sender: string, host: string, side: string): string => `
${side} AS (
  SELECT y.party_a, y.party_b, y.year,
    first(p.kind ORDER BY list_position([${quoted(RANKS)}], p.kind) NULLS LAST, p.kind) FILTER (p.in_place) AS representation,
    CASE WHEN bool_or(p.in_place AND p.change_year = y.year) THEN 'dated' WHEN bool_or(p.in_place) THEN 'carried' END AS basis,
    CASE WHEN bool_or(p.kind <> 'accreditation') THEN count(*) FILTER (p.in_place AND p.kind <> 'accreditation') END AS missions
  FROM dyad_years y JOIN posts p ON p.sender = y.${sender} AND p.host = y.${host} AND p.year = y.year
  GROUP BY y.party_a, y.party_b, y.year
)`;

/** For each pair and year what relations and posts the data know. */
export const dyadYear: View = {
  name: 'dyad_year',
  description:
    'One row for each pair of parties and each year from the first to the last dated fact of the pair. `relations`: kinds of status in force; `diplomatic_relations`: true, or false where they are suspended or severed. `representation_a`: the highest post of party_a with party_b, `missions_a`: the number of its known posts there, 0 where the last one known was closed; likewise `_b`. A status or post that begins is carried forward until the data say that it ends, and `_basis` tells `dated` (a fact of that very year) from `carried`. Null is unknown, never "no".',
  sql: `
WITH dated AS (
  SELECT p.party_a, p.party_b, t.fact_table, t.id,
    year(coalesce(t.date_start, t.date_end)) AS first_year, year(coalesce(t.date_end, t.date_start)) AS last_year
  FROM fact_pairs p JOIN timeline t ON t.fact_table = p.fact_table AND t.id = p.id
),
dyad_years AS (
  SELECT party_a, party_b, CAST(unnest(generate_series(first_year, last_year)) AS INTEGER) AS year
  FROM (SELECT party_a, party_b, min(first_year) AS first_year, max(last_year) AS last_year FROM dated GROUP BY party_a, party_b)
),
fact_counts AS (
  SELECT y.party_a, y.party_b, y.year, count(*) AS facts,
    count(*) FILTER (fact_table = 'events') AS events,
    count(*) FILTER (fact_table = 'agreements') AS agreements,
    count(*) FILTER (fact_table = 'interactions') AS interactions
  FROM dyad_years y JOIN dated d ON d.party_a = y.party_a AND d.party_b = y.party_b AND y.year BETWEEN d.first_year AND d.last_year
  GROUP BY y.party_a, y.party_b, y.year
),
-- a report that something is in force for a period ends with the period
relation_changes AS (
  SELECT actor_a, actor_b, kind, change, id, coalesce(date_start, date_end) AS day,
    year(coalesce(date_start, date_end)) AS change_year,
    CASE WHEN change = 'in_force' AND date_precision = 'interval' THEN year(date_end) END AS until_year
  FROM relations WHERE date IS NOT NULL
),
relation_states AS (
  SELECT y.party_a, y.party_b, y.year, r.kind,
    last(r.change ORDER BY r.day, r.change_year, r.id) NOT IN ('severed', 'suspended') AS in_force,
    last(r.change_year ORDER BY r.day, r.change_year, r.id) = y.year AS in_year
  FROM dyad_years y JOIN relation_changes r
    ON r.actor_a = y.party_a AND r.actor_b = y.party_b AND r.change_year <= y.year AND coalesce(r.until_year >= y.year, true)
  GROUP BY y.party_a, y.party_b, y.year, r.kind
),
relations_of AS (
  SELECT party_a, party_b, year,
    list(kind ORDER BY kind) FILTER (in_force) AS relations,
    bool_and(in_force) FILTER (kind = 'diplomatic_relations') AS diplomatic_relations,
    bool_or(in_year) FILTER (kind = 'diplomatic_relations') AS in_year
  FROM relation_states GROUP BY party_a, party_b, year
),
mission_changes AS (
  SELECT sender, host, kind, change, id, coalesce(date_start, date_end) AS day,
    year(coalesce(date_start, date_end)) AS change_year,
    CASE WHEN change = 'operating' AND date_precision = 'interval' THEN year(date_end) END AS until_year,
    CASE WHEN kind IN (${quoted(SINGLE)}) THEN 'head' WHEN kind IN (${quoted(BY_CITY)}) THEN concat(kind, ' ', city) ELSE kind END AS post
  FROM missions WHERE date IS NOT NULL AND change <> 'planned'
),
posts AS (
  SELECT m.sender, m.host, m.post, y.year,
    last(m.kind ORDER BY m.day, m.change_year, m.id) AS kind,
    last(m.change ORDER BY m.day, m.change_year, m.id) <> 'closed' AS in_place,
    last(m.change_year ORDER BY m.day, m.change_year, m.id) AS change_year
  FROM mission_changes m JOIN dyad_years y
    ON least(m.sender, m.host) = y.party_a AND greatest(m.sender, m.host) = y.party_b
      AND m.change_year <= y.year AND coalesce(m.until_year >= y.year, true)
  GROUP BY m.sender, m.host, m.post, y.year
),${sideOf('party_a', 'party_b', 'side_a')},${sideOf('party_b', 'party_a', 'side_b')}
SELECT y.party_a, y.party_b, y.year,
  r.relations, r.diplomatic_relations,
  CASE WHEN r.diplomatic_relations IS NULL THEN NULL WHEN r.in_year THEN 'dated' ELSE 'carried' END AS diplomatic_relations_basis,
  a.representation AS representation_a, a.basis AS representation_a_basis, a.missions AS missions_a,
  b.representation AS representation_b, b.basis AS representation_b_basis, b.missions AS missions_b,
  nullif(c.events, 0) AS events, nullif(c.agreements, 0) AS agreements, nullif(c.interactions, 0) AS interactions, c.facts
FROM dyad_years y
LEFT JOIN relations_of r ON r.party_a = y.party_a AND r.party_b = y.party_b AND r.year = y.year
LEFT JOIN side_a a ON a.party_a = y.party_a AND a.party_b = y.party_b AND a.year = y.year
LEFT JOIN side_b b ON b.party_a = y.party_a AND b.party_b = y.party_b AND b.year = y.year
LEFT JOIN fact_counts c ON c.party_a = y.party_a AND c.party_b = y.party_b AND c.year = y.year`,
};
