-- trade-by-year: How did trade between two parties develop, year by year?
-- Run views.sql first.
-- a: a party, as ISO 3166-1 alpha-3 code or org: id; any where absent
SET VARIABLE a = CAST(NULL AS VARCHAR);
-- b: the other party, likewise
SET VARIABLE b = CAST(NULL AS VARCHAR);

SELECT CAST(year(edtf_start(period)) AS INTEGER) AS year, period, metric, actor_a, actor_b, qualifier, value, unit, sources, id
FROM indicators
WHERE (metric LIKE 'trade\_%' ESCAPE '\' OR metric LIKE 'exports%' OR metric LIKE 'imports%')
  AND (getvariable('a') IS NULL OR getvariable('a') = actor_a OR getvariable('a') = actor_b) AND (getvariable('b') IS NULL OR getvariable('b') = actor_a OR getvariable('b') = actor_b)
ORDER BY year, period, metric, actor_a, actor_b, value, id;
