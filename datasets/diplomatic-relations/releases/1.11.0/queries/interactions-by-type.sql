-- interactions-by-type: Who did what to whom, how often, and from when to when?
-- Run views.sql first.
-- source: the party that acts; any where absent
SET VARIABLE source = CAST(NULL AS VARCHAR);
-- target: the party that it concerns; any where absent
SET VARIABLE target = CAST(NULL AS VARCHAR);

SELECT source, target, event_type, count(*) AS interactions, min(date_start) AS first_date, max(date_end) AS last_date,
  list(DISTINCT verb ORDER BY verb) FILTER (verb IS NOT NULL) AS verbs
FROM interactions_directed
WHERE (getvariable('source') IS NULL OR source = getvariable('source')) AND (getvariable('target') IS NULL OR target = getvariable('target'))
GROUP BY source, target, event_type
ORDER BY interactions DESC, source, target, event_type;
