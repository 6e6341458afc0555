-- agreements-in-force: Which agreements were in force on a day?
-- Run views.sql first.
-- date: the day, YYYY-MM-DD; the day of the newest document where absent
SET VARIABLE date = CAST(NULL AS VARCHAR);
-- party: a party to the agreement; any where absent
SET VARIABLE party = CAST(NULL AS VARCHAR);

WITH asked AS (
  SELECT coalesce(CAST(getvariable('date') AS DATE), (SELECT max(edtf_end(published)) FROM documents)) AS day
)
SELECT g.title, g.kind, g.action, g.date, g.period, g.parties, g.sources, g.id
FROM agreements g, asked
WHERE g.action IN ('signed', 'adopted', 'acceded', 'ratified', 'entered_into_force', 'extended')
  AND (getvariable('party') IS NULL OR list_contains(g.parties, getvariable('party')))
  AND (g.date IS NOT NULL OR g.period IS NOT NULL)
  AND (g.date IS NULL OR g.date_start IS NULL OR g.date_start <= day)
  AND (g.period IS NULL OR edtf_start(g.period) IS NULL OR edtf_start(g.period) <= day)
  AND (g.period IS NULL OR edtf_end(g.period) IS NULL OR edtf_end(g.period) >= day)
  AND NOT EXISTS (
    SELECT 1 FROM agreements t
    WHERE t.action = 'terminated' AND lower(t.title) = lower(g.title) AND t.date_start <= day
      AND list_sort(t.parties) = list_sort(g.parties) AND (g.date_start IS NULL OR t.date_start >= g.date_start))
ORDER BY g.date_start, g.title, g.action, g.id;
