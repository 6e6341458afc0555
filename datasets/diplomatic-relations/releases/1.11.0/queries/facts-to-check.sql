-- facts-to-check: Which facts rest on the weakest evidence?
-- Run views.sql first.
-- below: only facts with a confidence below this number
SET VARIABLE below = '0.8';

SELECT f.confidence, f.sources, f.fact_table, f.date, f.description, e.quote, e.title, f.id
FROM facts f JOIN evidence_text e ON e.fact_table = f.fact_table AND e.fact_id = f.id
WHERE f.confidence < CAST(getvariable('below') AS DOUBLE)
ORDER BY f.confidence, f.sources, f.fact_table, f.id, e.doc_id, e.span_start, e.span_end;
