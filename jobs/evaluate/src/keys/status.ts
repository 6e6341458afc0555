import type { EvaluatedDataset } from '../evaluate.ts';
import { f1, type KeyResult, rowsByDocument, share } from './key.ts';

/** One row of a hand-coded history of a sender's missions: from `date` on, the post in the document's state is `status`. */
export interface StatusRow {
  readonly article: string;
  readonly status: string;
  readonly date: string;
}

const STATUS_OF_POST: Readonly<Record<string, string>> = {
  embassy: 'Embassy',
  legation: 'Legation',
  consulate: 'Consulate',
  consulate_general: 'Consulate',
  liaison_office: 'Liaison',
  interests_section: 'Interests',
  accreditation: 'Nonresident',
};
const DAY = 10;

/** Mission status by exact day: rows whose date is a day are compared, ours mapped to the key's status words. */
export function evaluateStatus(dataset: EvaluatedDataset, key: readonly StatusRow[], sender: string): KeyResult {
  const missions = rowsByDocument(dataset, 'missions');
  const relations = rowsByDocument(dataset, 'relations');
  const known = new Set(dataset.documents.map((document) => document.doc_id));
  const byArticle = new Map<string, Set<string>>();
  for (const { article, status, date } of key)
    if (known.has(article)) byArticle.set(article, (byArticle.get(article) ?? new Set()).add(`${status} ${date}`));
  const differences: string[] = [];
  let hits = 0;
  let missed = 0;
  let extra = 0;
  for (const [article, rows] of [...byArticle].sort()) {
    const predicted = new Set<string>();
    for (const row of missions.get(article) ?? []) {
      if (row.sender !== sender || row.date?.length !== DAY) continue;
      const status =
        row.change === 'closed'
          ? 'None'
          : row.change === 'opened' || row.change === 'reopened' || row.change === 'upgraded'
            ? STATUS_OF_POST[row.kind]
            : undefined;
      if (status) predicted.add(`${status} ${row.date}`);
    }
    for (const row of relations.get(article) ?? []) {
      if ((row.actor_a !== sender && row.actor_b !== sender) || row.date?.length !== DAY) continue;
      if (row.change === 'severed' || row.change === 'suspended') predicted.add(`None ${row.date}`);
      if (row.kind === 'diplomatic_relations' && (row.change === 'established' || row.change === 'restored'))
        predicted.add(`Relations ${row.date}`);
    }
    const used = new Set<string>();
    for (const entry of rows) {
      const date = entry.slice(entry.lastIndexOf(' ') + 1);
      if (date.length !== DAY) continue;
      const status = entry.includes('Nonresident') ? 'Nonresident' : entry.slice(0, entry.lastIndexOf(' '));
      const match = [`${status} ${date}`, `Relations ${date}`].find((candidate) => predicted.has(candidate));
      if (match) {
        hits++;
        used.add(match);
      } else {
        missed++;
        differences.push(`missed  ${article}  ${entry}`);
      }
    }
    for (const candidate of [...predicted].sort()) {
      if (used.has(candidate) || candidate.startsWith('Relations ')) continue;
      extra++;
      differences.push(`extra   ${article}  ${candidate}`);
    }
  }
  const precision = hits + extra ? hits / (hits + extra) : 0;
  const recall = hits + missed ? hits / (hits + missed) : 0;
  const lines = [
    `precision ${share(hits, hits + extra)}, recall ${share(hits, hits + missed)}, F1 ${f1(precision, recall).toFixed(3)} (${hits + missed} dated rows of the key)`,
  ];
  return { lines, differences, scores: { precision, recall, f1: f1(precision, recall) } };
}
