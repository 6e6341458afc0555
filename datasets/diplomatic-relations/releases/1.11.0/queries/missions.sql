-- missions: Which missions does a party have with others, and others with it?
-- Run views.sql first.
-- party: the party that sends or receives; any where absent
SET VARIABLE party = CAST(NULL AS VARCHAR);

SELECT sender, host, kind, change, city, role, date, sources, id
FROM missions
WHERE getvariable('party') IS NULL OR getvariable('party') IN (sender, host)
ORDER BY sender, host, kind, date_start, date_end, change, city, id;
