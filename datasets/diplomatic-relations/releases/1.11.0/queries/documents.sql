-- documents: Which documents is the data made from, and how many facts does each give?
-- Run views.sql first.

SELECT d.doc_id, d.title, d.publisher, d.published, d.genre, d.language, d.characters, count(DISTINCT e.fact_id) AS facts
FROM documents d LEFT JOIN evidence e ON e.doc_id = d.doc_id
GROUP BY ALL
ORDER BY d.published, d.doc_id;
