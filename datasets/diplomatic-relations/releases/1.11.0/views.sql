-- All tables and views of this release, for DuckDB 1.3 or newer. Start it in the folder of the release:
-- duckdb -init views.sql

CREATE OR REPLACE VIEW documents AS FROM 'parquet/documents.parquet';
CREATE OR REPLACE VIEW actors AS FROM 'parquet/actors.parquet';
CREATE OR REPLACE VIEW relations AS FROM 'parquet/relations.parquet';
CREATE OR REPLACE VIEW missions AS FROM 'parquet/missions.parquet';
CREATE OR REPLACE VIEW memberships AS FROM 'parquet/memberships.parquet';
CREATE OR REPLACE VIEW events AS FROM 'parquet/events.parquet';
CREATE OR REPLACE VIEW event_participants AS FROM 'parquet/event_participants.parquet';
CREATE OR REPLACE VIEW agreements AS FROM 'parquet/agreements.parquet';
CREATE OR REPLACE VIEW positions AS FROM 'parquet/positions.parquet';
CREATE OR REPLACE VIEW indicators AS FROM 'parquet/indicators.parquet';
CREATE OR REPLACE VIEW trade_goods AS FROM 'parquet/trade_goods.parquet';
CREATE OR REPLACE VIEW interactions AS FROM 'parquet/interactions.parquet';
CREATE OR REPLACE VIEW cooperation_areas AS FROM 'parquet/cooperation_areas.parquet';
CREATE OR REPLACE VIEW headlines AS FROM 'parquet/headlines.parquet';
CREATE OR REPLACE VIEW evidence AS FROM 'parquet/evidence.parquet';
CREATE OR REPLACE VIEW mentions AS FROM 'parquet/mentions.parquet';

-- First day of an EDTF date that is no interval; null for anything else.
CREATE OR REPLACE MACRO edtf_first_day(part) AS CASE
    WHEN length(part) = 4 THEN make_date(try_cast(part[1:4] AS INTEGER), 1, 1)
    WHEN length(part) = 10 THEN try_cast(part AS DATE)
    WHEN length(part) = 7 AND try_cast(part[6:7] AS INTEGER) BETWEEN 1 AND 12 THEN make_date(try_cast(part[1:4] AS INTEGER), try_cast(part[6:7] AS INTEGER), 1)
    WHEN length(part) = 7 AND try_cast(part[6:7] AS INTEGER) BETWEEN 21 AND 24 THEN make_date(try_cast(part[1:4] AS INTEGER), (try_cast(part[6:7] AS INTEGER) - 20) * 3, 1)
  END;

-- Last day of an EDTF date that is no interval; null for anything else.
CREATE OR REPLACE MACRO edtf_last_day(part) AS CASE
    WHEN length(part) = 4 THEN make_date(try_cast(part[1:4] AS INTEGER), 12, 31)
    WHEN length(part) = 10 THEN try_cast(part AS DATE)
    WHEN length(part) = 7 AND try_cast(part[6:7] AS INTEGER) BETWEEN 1 AND 12 THEN last_day(make_date(try_cast(part[1:4] AS INTEGER), try_cast(part[6:7] AS INTEGER), 1))
    WHEN length(part) = 7 AND try_cast(part[6:7] AS INTEGER) BETWEEN 21 AND 24
      THEN last_day(CAST(make_date(try_cast(part[1:4] AS INTEGER), (try_cast(part[6:7] AS INTEGER) - 20) * 3, 1) + INTERVAL 2 MONTH AS DATE))
  END;

-- First day that an EDTF date or interval may mean; null where it is open or absent.
CREATE OR REPLACE MACRO edtf_start(edtf) AS edtf_first_day(split_part(edtf, '/', 1));

-- Last day that an EDTF date or interval may mean; null where it is open or absent.
CREATE OR REPLACE MACRO edtf_end(edtf) AS edtf_last_day(split_part(edtf, '/', -1));

-- A code as words: consulate_general becomes consulate general.
CREATE OR REPLACE MACRO words(code) AS replace(code, '_', ' ');

-- Every fact with each of its parties: one row per fact and party.
CREATE OR REPLACE VIEW fact_parties AS
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
) WHERE party IS NOT NULL;

-- Every fact with each pair of its parties, the two ids in alphabetical order.
CREATE OR REPLACE VIEW fact_pairs AS
SELECT a.fact_table, a.id, a.party AS party_a, b.party AS party_b
FROM fact_parties a JOIN fact_parties b ON a.fact_table = b.fact_table AND a.id = b.id AND a.party < b.party;

-- Every fact of every table in one form, with a description in words. `date` is EDTF, null where the text gives none; positions stand at the date at which the person is seen in office, indicators at their period.
CREATE OR REPLACE VIEW facts AS
WITH actor_names AS (SELECT map_from_entries(list((actor_id, name) ORDER BY actor_id)) AS names FROM actors)
SELECT date, date_start, date_end, kind, fact_table, id, parties, description, confidence, sources FROM (
  SELECT date, date_start, date_end, kind, 'relations' AS fact_table, id, [actor_a, actor_b] AS parties,
    concat(words(kind), ' ', words(change), ': ', coalesce(names[actor_a], actor_a), ' and ', coalesce(names[actor_b], actor_b)) AS description,
    confidence, sources
  FROM relations, actor_names
  UNION ALL
  SELECT date, date_start, date_end, kind, 'missions', id, [sender, host],
    concat(words(kind), ' of ', coalesce(names[sender], sender), ' with ', coalesce(names[host], host), if(city IS NULL, '', concat(' in ', city)), ' ', words(change)),
    confidence, sources
  FROM missions, actor_names
  UNION ALL
  SELECT date, date_start, date_end, role, 'memberships', id, [member, organization],
    concat(coalesce(names[member], member), ' ', words(change), ': ', words(role), ' of ', coalesce(names[organization], organization)),
    confidence, sources
  FROM memberships, actor_names
  UNION ALL
  SELECT date, date_start, date_end, kind, 'events', id, parties,
    concat(coalesce(name, words(kind)), if(status = 'held', '', concat(' (', status, ')')), if(city IS NULL, '', concat(' in ', city)), ': ', array_to_string(list_transform(parties, lambda id: coalesce(names[id], id)), ', ')),
    confidence, sources
  FROM events, actor_names
  UNION ALL
  SELECT date, date_start, date_end, kind, 'agreements', id, parties,
    concat(title, ' ', words(action), ': ', array_to_string(list_transform(parties, lambda id: coalesce(names[id], id)), ', ')),
    confidence, sources
  FROM agreements, actor_names
  UNION ALL
  SELECT as_of, edtf_start(as_of), edtf_end(as_of), role, 'positions', id, [party],
    concat(person_name, ': ', coalesce(title, words(role)), ', ', coalesce(names[party], party)),
    confidence, sources
  FROM positions, actor_names
  UNION ALL
  SELECT period, edtf_start(period), edtf_end(period), metric, 'indicators', id, list_filter([actor_a, actor_b], lambda id: id IS NOT NULL),
    concat(words(metric), ' of ', coalesce(names[actor_a], actor_a), if(actor_b IS NULL, '', concat(' with ', coalesce(names[actor_b], actor_b))), ': ',
      if(qualifier IS NULL OR qualifier = 'exact', '', concat(words(qualifier), ' ')), printf('%.15g', value), ' ', unit),
    confidence, sources
  FROM indicators, actor_names
  UNION ALL
  SELECT date, date_start, date_end, event_type, 'interactions', id, [source, target],
    concat(coalesce(names[source], source), if("symmetric", ' and ', ' → '), coalesce(names[target], target), ': ', event_type, if(verb IS NULL, '', concat(' (', verb, ')'))),
    confidence, sources
  FROM interactions, actor_names
  UNION ALL
  SELECT NULL, NULL, NULL, 'trade', 'trade_goods', id, [exporter, importer],
    concat(coalesce(names[exporter], exporter), ' → ', coalesce(names[importer], importer), ': ', product),
    confidence, sources
  FROM trade_goods, actor_names
  UNION ALL
  SELECT NULL, NULL, NULL, area, 'cooperation_areas', id, [actor_a, actor_b],
    concat(coalesce(names[actor_a], actor_a), ' and ', coalesce(names[actor_b], actor_b), ': ', coalesce(label, words(area))),
    confidence, sources
  FROM cooperation_areas, actor_names
  UNION ALL
  SELECT strftime(published_at, '%Y-%m-%d'), CAST(published_at AS DATE), CAST(published_at AS DATE), 'headline', 'headlines', id,
    CAST([] AS VARCHAR[]), title, confidence, sources
  FROM headlines
);

-- Every dated fact in one form. Headlines are left out: they have no parties.
CREATE OR REPLACE VIEW timeline AS
SELECT date, date_start, date_end, kind, fact_table, id, parties, description, confidence, sources
FROM facts WHERE date IS NOT NULL AND fact_table <> 'headlines';

-- Interactions as event data, one row for each direction: a symmetric one stands from both sides, the second with `mirrored` true. `event_date`: the day, null where only a longer time is known; `event_type`: type of PLOVER; `root_code`: CAMEO root code; `quad_class`: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, by the root code; null where there is none.
CREATE OR REPLACE VIEW interactions_directed AS
SELECT id, CASE WHEN date_precision = 'day' THEN date_start END AS event_date, year(coalesce(date_start, date_end)) AS year,
  source AS source, target AS target, event_type, cameo AS root_code,
  CASE
    WHEN cameo BETWEEN '01' AND '05' THEN 1
    WHEN cameo BETWEEN '06' AND '08' THEN 2
    WHEN cameo BETWEEN '09' AND '13' THEN 3
    WHEN cameo BETWEEN '14' AND '20' THEN 4
  END AS quad_class,
  cameo, "symmetric", false AS mirrored, verb, date, date_start, date_end, date_precision, confidence, sources
FROM interactions
UNION ALL
SELECT id, CASE WHEN date_precision = 'day' THEN date_start END AS event_date, year(coalesce(date_start, date_end)) AS year,
  target AS source, source AS target, event_type, cameo AS root_code,
  CASE
    WHEN cameo BETWEEN '01' AND '05' THEN 1
    WHEN cameo BETWEEN '06' AND '08' THEN 2
    WHEN cameo BETWEEN '09' AND '13' THEN 3
    WHEN cameo BETWEEN '14' AND '20' THEN 4
  END AS quad_class,
  cameo, "symmetric", true AS mirrored, verb, date, date_start, date_end, date_precision, confidence, sources
FROM interactions WHERE "symmetric";

-- One row for each pair of parties that share a fact: since when they have relations, what of each kind is known, first and last date. `agreements` and `events` count multilateral ones too.
CREATE OR REPLACE VIEW dyads AS
WITH actor_names AS (SELECT map_from_entries(list((actor_id, name) ORDER BY actor_id)) AS names FROM actors),
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
SELECT c.party_a, c.party_b, coalesce(names[c.party_a], c.party_a) AS name_a, coalesce(names[c.party_b], c.party_b) AS name_b, relations_since, first_date, last_date,
  facts, relations, missions, events, agreements, indicators, trade_goods, interactions, cooperation_areas,
  coalesce(documents, 0) AS documents
FROM counts c CROSS JOIN actor_names
LEFT JOIN dates d USING (party_a, party_b)
LEFT JOIN since s ON s.actor_a = c.party_a AND s.actor_b = c.party_b
LEFT JOIN documents_of o USING (party_a, party_b);

-- One row for each pair of parties and each year from the first to the last dated fact of the pair. `relations`: kinds of status in force; `diplomatic_relations`: true, or false where they are suspended or severed. `representation_a`: the highest post of party_a with party_b, `missions_a`: the number of its known posts there, 0 where the last one known was closed; likewise `_b`. A status or post that begins is carried forward until the data say that it ends, and `_basis` tells `dated` (a fact of that very year) from `carried`. Null is unknown, never "no".
CREATE OR REPLACE VIEW dyad_year AS
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
    CASE WHEN kind IN ('embassy', 'high_commission', 'legation', 'liaison_office', 'interests_section') THEN 'head' WHEN kind IN ('consulate_general', 'consulate', 'honorary_consulate', 'representative_office', 'trade_office', 'cultural_centre') THEN concat(kind, ' ', city) ELSE kind END AS post
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
),
side_a AS (
  SELECT y.party_a, y.party_b, y.year,
    first(p.kind ORDER BY list_position(['embassy', 'high_commission', 'legation', 'permanent_mission', 'delegation', 'liaison_office', 'interests_section', 'accreditation', 'consulate_general', 'consulate', 'representative_office', 'trade_office', 'cultural_centre', 'honorary_consulate'], p.kind) NULLS LAST, p.kind) FILTER (p.in_place) AS representation,
    CASE WHEN bool_or(p.in_place AND p.change_year = y.year) THEN 'dated' WHEN bool_or(p.in_place) THEN 'carried' END AS basis,
    CASE WHEN bool_or(p.kind <> 'accreditation') THEN count(*) FILTER (p.in_place AND p.kind <> 'accreditation') END AS missions
  FROM dyad_years y JOIN posts p ON p.sender = y.party_a AND p.host = y.party_b AND p.year = y.year
  GROUP BY y.party_a, y.party_b, y.year
),
side_b AS (
  SELECT y.party_a, y.party_b, y.year,
    first(p.kind ORDER BY list_position(['embassy', 'high_commission', 'legation', 'permanent_mission', 'delegation', 'liaison_office', 'interests_section', 'accreditation', 'consulate_general', 'consulate', 'representative_office', 'trade_office', 'cultural_centre', 'honorary_consulate'], p.kind) NULLS LAST, p.kind) FILTER (p.in_place) AS representation,
    CASE WHEN bool_or(p.in_place AND p.change_year = y.year) THEN 'dated' WHEN bool_or(p.in_place) THEN 'carried' END AS basis,
    CASE WHEN bool_or(p.kind <> 'accreditation') THEN count(*) FILTER (p.in_place AND p.kind <> 'accreditation') END AS missions
  FROM dyad_years y JOIN posts p ON p.sender = y.party_b AND p.host = y.party_a AND p.year = y.year
  GROUP BY y.party_a, y.party_b, y.year
)
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
LEFT JOIN fact_counts c ON c.party_a = y.party_a AND c.party_b = y.party_b AND c.year = y.year;

-- What supports a fact: the exact words, with title, publisher and address of the document.
CREATE OR REPLACE VIEW evidence_text AS
SELECT e.fact_table, e.fact_id, e.quote, e.segment, e.doc_id, d.title, d.publisher, d.url, d.published,
  e.start AS span_start, e."end" AS span_end, e.rule, e.confidence
FROM evidence e LEFT JOIN documents d ON d.doc_id = e.doc_id;
