import type { DocumentClaims, FactTable } from '@diplomatic-relations/facts';
import { columns, compareText } from '@diplomatic-relations/schema';
import type { AnyRow } from './dataset.ts';
import { factRow } from './fact-row.ts';

/** One document's assertion of a fact, by its best evidence. */
interface Assertion {
  readonly docId: string;
  readonly row: AnyRow;
  readonly confidence: number;
  /** Where its evidence begins and ends. */
  readonly spans: readonly string[];
}

/** The rows that claims of all documents give, not yet sorted. */
export interface MergedFacts {
  readonly facts: ReadonlyMap<FactTable, AnyRow[]>;
  readonly participants: AnyRow[];
  readonly evidence: AnyRow[];
}

/** Merges claims with the same identity into one fact, whichever documents they come from. */
export function mergeFacts(documents: readonly DocumentClaims[]): MergedFacts {
  const assertions = new Map<string, { readonly table: FactTable; readonly list: Assertion[] }>();
  const participants = new Map<string, AnyRow & { confidence: number }>();
  const evidence = new Map<string, AnyRow>();
  for (const { document, claims } of documents) {
    const docId = document.doc_id;
    for (const claim of claims) {
      const row = factRow(claim.table, claim.row);
      const id = String(row['id']);
      const confidence = Math.max(0, ...claim.evidence.map((each) => each.confidence));
      const fact = assertions.get(id) ?? { table: claim.table, list: [] };
      assertions.set(id, fact);
      fact.list.push({ docId, row, confidence, spans: claim.evidence.map(({ start, end }) => `${start}:${end}`) });
      for (const each of claim.evidence) {
        const key = JSON.stringify([id, docId, each.start, each.end, each.rule]);
        const other = evidence.get(key);
        if (other && Number(other['confidence']) >= each.confidence) continue;
        evidence.set(key, { fact_table: claim.table, fact_id: id, doc_id: docId, ...each });
      }
      for (const participant of claim.participants ?? []) {
        const key = JSON.stringify([id, participant.party, participant.person_id]);
        const other = participants.get(key);
        if (other && other.confidence >= confidence) {
          other['title'] ??= participant.title;
          continue;
        }
        participants.set(key, {
          event_id: id,
          ...participant,
          title: participant.title ?? other?.['title'] ?? null,
          confidence,
        });
      }
    }
  }
  const facts = new Map<FactTable, AnyRow[]>();
  for (const { table, list } of assertions.values()) {
    const rows = facts.get(table) ?? [];
    facts.set(table, rows);
    rows.push(mergeAssertions(table, list));
  }
  return {
    facts,
    participants: [...participants.values()].map(({ confidence: _, ...row }) => row),
    evidence: [...evidence.values()],
  };
}

/** One fact: each column from the surest document that fills it, and a confidence that grows with every passage and every document. */
function mergeAssertions(name: FactTable, assertions: readonly Assertion[]): AnyRow {
  const surest = new Map<string, number>();
  for (const { docId, confidence } of assertions) surest.set(docId, Math.max(surest.get(docId) ?? 0, confidence));
  // Within a document in the order of the text: what it says first, it mostly says in full.
  const ordered = [...assertions].sort(
    (a, b) => (surest.get(b.docId) ?? 0) - (surest.get(a.docId) ?? 0) || compareText(a.docId, b.docId),
  );
  const documents = [...new Set(ordered.map(({ docId }) => docId))].sort(compareText);
  const doubt = documents.reduce((product, document) => product * doubtOf(ordered, document), 1);
  const merged: AnyRow = {};
  for (const column of columns(name)) {
    const filled = ordered.find(({ row }) => row[column.name] !== null && row[column.name] !== undefined);
    merged[column.name] = filled?.row[column.name] ?? null;
  }
  if ('place_basis' in merged) {
    // The basis belongs to the place that was taken: never one document's city with another's basis.
    const place = ordered.find(({ row }) => row['city'] !== null) ?? ordered.find(({ row }) => row['country'] !== null);
    for (const column of ['city', 'country', 'place_basis']) merged[column] = place?.row[column] ?? null;
  }
  merged['confidence'] = Math.round((1 - doubt) * 1000) / 1000;
  merged['sources'] = documents.length;
  return merged;
}

/** How far one document leaves the fact in doubt: its surest passage, of which as many as tell the same leave the less. */
function doubtOf(assertions: readonly Assertion[], document: string): number {
  const own = assertions.filter(({ docId }) => docId === document);
  const passages = new Set(own.flatMap(({ spans }) => spans)).size;
  return (1 - Math.max(...own.map(({ confidence }) => confidence))) / Math.max(1, passages);
}
