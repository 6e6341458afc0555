import type { Dataset } from '@diplomatic-relations/job-reconcile';
import type { GoldDocument, GoldRow } from './gold.ts';
import { matchRows } from './match.ts';
import { type Band, reliability } from './reliability.ts';
import { rowsByDocument } from './rows-by-document.ts';
import { EVALUATED_TABLES, type EvaluatedTable, MATCH_RULES, type PredictedRow } from './rules.ts';

/** Precision, recall and F1 with the rows behind them. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly predicted: number;
  readonly gold: number;
}

/** A row that was not found, or found and not wanted. */
export interface Difference<Row> {
  readonly doc_id: string;
  readonly table: EvaluatedTable;
  readonly row: Row;
}

/** How a build agrees with gold annotations; `ALL` pools the tables. */
export interface Evaluation {
  readonly documents: readonly string[];
  /** Annotated documents that the build does not hold. */
  readonly missingDocuments: readonly string[];
  readonly strict: Readonly<Record<string, Score>>;
  readonly core: Readonly<Record<string, Score>>;
  /** Of the strict comparison. */
  readonly misses: readonly Difference<GoldRow>[];
  readonly extras: readonly Difference<PredictedRow>[];
  /** How many of the compared rows were right, by their confidence. */
  readonly reliability: readonly Band[];
}

/** The tables of a dataset that are compared. */
export type EvaluatedDataset = Pick<Dataset, EvaluatedTable | 'evidence'>;

/** Compares a dataset with gold annotations by the codebook's section 4; only annotated documents and tables count. */
export function evaluate(dataset: EvaluatedDataset, gold: readonly GoldDocument[]): Evaluation {
  const rows = rowsByDocument(dataset);
  const known = new Set(dataset.documents.map((document) => document.doc_id));
  const misses: Difference<GoldRow>[] = [];
  const extras: Difference<PredictedRow>[] = [];
  const judged: { readonly confidence: number; readonly right: boolean }[] = [];
  const score = (core: boolean): Record<string, Score> => {
    const totals = new Map<string, Total>();
    for (const { doc_id, tables } of gold) {
      for (const table of EVALUATED_TABLES) {
        const wanted = tables[table];
        if (wanted === undefined) continue;
        const found = rows.get(table)?.get(doc_id) ?? [];
        const result = matchRows(found, wanted, MATCH_RULES[table], core);
        totals.set(table, add(totals.get(table), result));
        if (core) continue;
        misses.push(...result.misses.map((row) => ({ doc_id, table, row })));
        extras.push(...result.extras.map((row) => ({ doc_id, table, row })));
        const wrong = new Set(result.extras);
        for (const row of found)
          if (typeof row['confidence'] === 'number')
            judged.push({ confidence: row['confidence'], right: !wrong.has(row) });
      }
    }
    const scores: Record<string, Score> = {};
    let all: Total = { credit: 0, predicted: 0, gold: 0 };
    for (const [table, total] of totals) {
      const precision = total.predicted ? total.credit / total.predicted : total.gold ? 0 : 1;
      scores[table] = scoreOf(total, precision, total.gold ? total.credit / total.gold : 1);
      all = add(all, total);
    }
    scores['ALL'] = scoreOf(all, all.predicted ? all.credit / all.predicted : 0, all.gold ? all.credit / all.gold : 0);
    return scores;
  };
  const strict = score(false);
  return {
    documents: gold.map(({ doc_id }) => doc_id),
    missingDocuments: gold.map(({ doc_id }) => doc_id).filter((id) => !known.has(id)),
    strict,
    core: score(true),
    misses,
    extras,
    reliability: reliability(judged),
  };
}

interface Total {
  readonly credit: number;
  readonly predicted: number;
  readonly gold: number;
}

function add(a: Total | undefined, b: Total): Total {
  return {
    credit: (a?.credit ?? 0) + b.credit,
    predicted: (a?.predicted ?? 0) + b.predicted,
    gold: (a?.gold ?? 0) + b.gold,
  };
}

function scoreOf({ predicted, gold }: Total, precision: number, recall: number): Score {
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: threeDecimals(precision), recall: threeDecimals(recall), f1: threeDecimals(f1), predicted, gold };
}

/** Rounded half to even, as the annotators' own script does: only sixteenths can lie exactly between two thousandths. */
function threeDecimals(value: number): number {
  const rounded = Number(value.toFixed(3));
  const tie = Math.abs((value * 16) % 2) === 1;
  return tie && Math.round(rounded * 1000) % 2 === 1 ? (Math.round(rounded * 1000) - 1) / 1000 : rounded;
}
