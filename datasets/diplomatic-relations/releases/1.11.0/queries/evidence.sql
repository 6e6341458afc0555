-- evidence: What supports a fact, in the exact words of its documents?
-- Run views.sql first.
-- fact: the id of the fact; all facts where absent
SET VARIABLE fact = CAST(NULL AS VARCHAR);

SELECT fact_table, fact_id, quote, title, publisher, published, url, segment, doc_id, span_start, span_end, rule, confidence
FROM evidence_text
WHERE getvariable('fact') IS NULL OR fact_id = getvariable('fact')
ORDER BY fact_table, fact_id, doc_id, span_start, span_end, rule;
