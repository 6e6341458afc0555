-- cooperation-areas: In which fields do two parties work together?
-- Run views.sql first.
-- a: a party, as ISO 3166-1 alpha-3 code or org: id; any where absent
SET VARIABLE a = CAST(NULL AS VARCHAR);
-- b: the other party, likewise
SET VARIABLE b = CAST(NULL AS VARCHAR);

SELECT actor_a, actor_b, area, label, sources, id
FROM cooperation_areas
WHERE (getvariable('a') IS NULL OR getvariable('a') IN (actor_a, actor_b)) AND (getvariable('b') IS NULL OR getvariable('b') IN (actor_a, actor_b))
ORDER BY actor_a, actor_b, sources DESC, area, id;
