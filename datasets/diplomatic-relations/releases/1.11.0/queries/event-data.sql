-- event-data: Which dated acts would go into event data, in order of time?
-- Run views.sql first.
-- source: the party that acts; any where absent
SET VARIABLE source = CAST(NULL AS VARCHAR);
-- target: the party that it concerns; any where absent
SET VARIABLE target = CAST(NULL AS VARCHAR);

SELECT event_date, source, target, event_type, root_code, quad_class, verb, id
FROM interactions_directed
WHERE event_date IS NOT NULL AND (getvariable('source') IS NULL OR source = getvariable('source')) AND (getvariable('target') IS NULL OR target = getvariable('target'))
ORDER BY event_date, source, target, event_type, id;
