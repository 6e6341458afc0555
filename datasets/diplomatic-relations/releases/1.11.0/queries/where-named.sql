-- where-named: How often, and in how many documents, is each actor named?
-- Run views.sql first.
-- kind: state, organization, body or person; all where absent
SET VARIABLE kind = CAST(NULL AS VARCHAR);

SELECT a.actor_id, a.name, a.kind, count(*) AS mentions, count(DISTINCT m.doc_id) AS documents
FROM actors a JOIN mentions m ON m.actor_id = a.actor_id
WHERE getvariable('kind') IS NULL OR a.kind = getvariable('kind')
GROUP BY ALL
ORDER BY mentions DESC, a.actor_id;
