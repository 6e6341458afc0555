-- relations-since: Since when do parties have diplomatic relations, and which partnerships do they name?
-- Run views.sql first.
-- party: one of the two parties; any where absent
SET VARIABLE party = CAST(NULL AS VARCHAR);

SELECT actor_a, actor_b, kind, change, date, label, sources, id
FROM relations
WHERE getvariable('party') IS NULL OR getvariable('party') IN (actor_a, actor_b)
ORDER BY actor_a, actor_b, coalesce(date_start, date_end), kind, change, id;
