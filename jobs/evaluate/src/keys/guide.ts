import type { EvaluatedDataset } from '../evaluate.ts';
import { type KeyResult, rowsByDocument, share } from './key.ts';

/** Facts that the section heads of a guide to one state's relations name, one document each. */
export interface GuideDocument {
  readonly doc_id: string;
  readonly facts: readonly {
    readonly table: 'relations' | 'missions';
    readonly kind: string;
    readonly change: string;
    readonly year: string;
  }[];
}

const POSTS = new Set(['embassy', 'legation']);
const OPENINGS = new Set(['opened', 'reopened']);

/** Recall of dated section heads, by year: the text holds more facts than its heads name, so precision is not measured. */
export function evaluateGuide(
  dataset: EvaluatedDataset,
  documents: readonly GuideDocument[],
  party: string,
): KeyResult {
  const relations = rowsByDocument(dataset, 'relations');
  const missions = rowsByDocument(dataset, 'missions');
  const found = new Map<string, number>();
  const wanted = new Map<string, number>();
  const differences: string[] = [];
  for (const { doc_id, facts } of documents) {
    for (const fact of facts) {
      const key = `${fact.table} ${fact.kind} ${fact.change}`;
      wanted.set(key, (wanted.get(key) ?? 0) + 1);
      const hit =
        fact.table === 'relations'
          ? (relations.get(doc_id) ?? []).some(
              (row) =>
                row.kind === fact.kind &&
                sameRelationChange(row.change, fact) &&
                (row.actor_a === party || row.actor_b === party) &&
                yearOf(row.date) === fact.year,
            )
          : (missions.get(doc_id) ?? []).some(
              (row) =>
                sameMissionKind(row.kind, fact) &&
                sameMissionChange(row.change, fact.change) &&
                (row.sender === party || row.host === party) &&
                yearOf(row.date) === fact.year,
            );
      if (hit) found.set(key, (found.get(key) ?? 0) + 1);
      else differences.push(`missed  ${doc_id}  ${key} ${fact.year}`);
    }
  }
  const lines = [...wanted]
    .sort()
    .map(
      ([key, count]) =>
        `${key.padEnd(48)} ${String(found.get(key) ?? 0).padStart(4)} of ${String(count).padStart(4)}  ${share(found.get(key) ?? 0, count)}`,
    );
  const hits = sum(found.values());
  const all = sum(wanted.values());
  lines.push(`recall ${share(hits, all)} (${hits} of ${all})`);
  return { lines, differences, scores: { recall: all ? hits / all : 0 } };
}

function sameRelationChange(change: string, fact: { readonly kind: string; readonly change: string }): boolean {
  return (
    change === fact.change ||
    (fact.change === 'established' && change === 'restored' && fact.kind === 'diplomatic_relations')
  );
}

function sameMissionKind(kind: string, fact: { readonly kind: string; readonly change: string }): boolean {
  return (
    kind === fact.kind ||
    (POSTS.has(kind) && POSTS.has(fact.kind) && (fact.change === 'upgraded' || fact.change === 'closed'))
  );
}

function sameMissionChange(change: string, wanted: string): boolean {
  return change === wanted || (OPENINGS.has(change) && OPENINGS.has(wanted));
}

function yearOf(date: string | null): string {
  return (date ?? '').slice(0, 4);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
