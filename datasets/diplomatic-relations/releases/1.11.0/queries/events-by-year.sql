-- events-by-year: How many events of each kind took place each year?
-- Run views.sql first.
-- party: a party that takes part; any where absent
SET VARIABLE party = CAST(NULL AS VARCHAR);

SELECT CAST(year(date_start) AS INTEGER) AS year, kind, count(*) AS events
FROM events
WHERE status = 'held' AND date_start IS NOT NULL AND (getvariable('party') IS NULL OR list_contains(parties, getvariable('party')))
GROUP BY ALL
ORDER BY year, kind;
