import type { NamedQuery } from '../named-query.ts';

/** Questions about documents and what supports the facts. */
export const SOURCE_QUERIES: readonly NamedQuery[] = [
  {
    name: 'evidence',
    question: 'What supports a fact, in the exact words of its documents?',
    parameters: [{ name: 'fact', description: 'the id of the fact; all facts where absent', default: null }],
    sql: `
SELECT fact_table, fact_id, quote, title, publisher, published, url, segment, doc_id, span_start, span_end, rule, confidence
FROM evidence_text
WHERE $fact IS NULL OR fact_id = $fact
ORDER BY fact_table, fact_id, doc_id, span_start, span_end, rule`,
  },
  {
    name: 'documents',
    question: 'Which documents is the data made from, and how many facts does each give?',
    parameters: [],
    sql: `
SELECT d.doc_id, d.title, d.publisher, d.published, d.genre, d.language, d.characters, count(DISTINCT e.fact_id) AS facts
FROM documents d LEFT JOIN evidence e ON e.doc_id = d.doc_id
GROUP BY ALL
ORDER BY d.published, d.doc_id`,
  },
  {
    name: 'facts-to-check',
    question: 'Which facts rest on the weakest evidence?',
    parameters: [{ name: 'below', description: 'only facts with a confidence below this number', default: '0.8' }],
    sql: `
SELECT f.confidence, f.sources, f.fact_table, f.date, f.description, e.quote, e.title, f.id
FROM facts f JOIN evidence_text e ON e.fact_table = f.fact_table AND e.fact_id = f.id
WHERE f.confidence < CAST($below AS DOUBLE)
ORDER BY f.confidence, f.sources, f.fact_table, f.id, e.doc_id, e.span_start, e.span_end`,
  },
  {
    name: 'where-named',
    question: 'How often, and in how many documents, is each actor named?',
    parameters: [{ name: 'kind', description: 'state, organization, body or person; all where absent', default: null }],
    sql: `
SELECT a.actor_id, a.name, a.kind, count(*) AS mentions, count(DISTINCT m.doc_id) AS documents
FROM actors a JOIN mentions m ON m.actor_id = a.actor_id
WHERE $kind IS NULL OR a.kind = $kind
GROUP BY ALL
ORDER BY mentions DESC, a.actor_id`,
  },
];
