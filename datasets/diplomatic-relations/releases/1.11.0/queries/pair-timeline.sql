-- pair-timeline: What happened between two parties, in order of time?
-- Run views.sql first.
-- a: a party, as ISO 3166-1 alpha-3 code or org: id; any where absent
SET VARIABLE a = CAST(NULL AS VARCHAR);
-- b: the other party, likewise
SET VARIABLE b = CAST(NULL AS VARCHAR);

SELECT date, fact_table, kind, description, sources, id
FROM timeline
WHERE (getvariable('a') IS NULL OR list_contains(parties, getvariable('a'))) AND (getvariable('b') IS NULL OR list_contains(parties, getvariable('b')))
ORDER BY coalesce(date_start, date_end), date_end, fact_table, description, id;
