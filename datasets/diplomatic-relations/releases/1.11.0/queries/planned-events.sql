-- planned-events: Which events were announced, and are not yet reported as held?
-- Run views.sql first.
-- after: only those that may fall on this day (YYYY-MM-DD) or later; all where absent
SET VARIABLE after = CAST(NULL AS VARCHAR);
-- party: a party that takes part; any where absent
SET VARIABLE party = CAST(NULL AS VARCHAR);

SELECT date, kind, name, city, parties, level, sources, id
FROM events
WHERE status = 'planned'
  AND (getvariable('after') IS NULL OR date IS NULL OR date_end IS NULL OR date_end >= CAST(getvariable('after') AS DATE))
  AND (getvariable('party') IS NULL OR list_contains(parties, getvariable('party')))
ORDER BY date_start, date_end, kind, name, id;
