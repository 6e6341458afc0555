import type { Evaluation, Score } from './evaluate.ts';

/** The scores as lines of a fixed-width table. */
export function scoreLines(evaluation: Evaluation): string[] {
  const header = `${'table'.padEnd(20)} ${['P', 'R', 'F1', 'core F1', 'rows', 'gold'].map((word) => word.padStart(7)).join(' ')}`;
  return [
    header,
    ...Object.entries(evaluation.strict).map(([table, score]) => scoreLine(table, score, evaluation.core[table])),
  ];
}

function scoreLine(table: string, score: Score, core: Score | undefined): string {
  const cells = [
    score.precision.toFixed(3),
    score.recall.toFixed(3),
    score.f1.toFixed(3),
    (core?.f1 ?? 0).toFixed(3),
    String(score.predicted),
    String(score.gold),
  ];
  return `${table.padEnd(20)} ${cells.map((cell) => cell.padStart(7)).join(' ')}`;
}

/** How many rows were right at each level of confidence, as lines of a table. */
export function reliabilityLines({ reliability }: Evaluation): string[] {
  const bands = reliability.filter(({ rows }) => rows > 0);
  if (bands.length === 0) return [];
  return [
    `${'confidence'.padEnd(20)} ${['rows', 'right'].map((word) => word.padStart(7)).join(' ')}`,
    ...bands.map(
      ({ from, rows, right }) =>
        `${`from ${from.toFixed(1)}`.padEnd(20)} ${String(rows).padStart(7)} ${(right / rows).toFixed(3).padStart(7)}`,
    ),
  ];
}

/** Each row that was missed, and each that was found and is not in the gold, as a line. */
export function differenceLines(evaluation: Evaluation): string[] {
  const line =
    (word: string) =>
    (difference: { doc_id: string; table: string; row: Readonly<Record<string, unknown>> }): string =>
      `${word} ${difference.doc_id} ${difference.table} ${JSON.stringify(shown(difference.row))}`;
  return [...evaluation.misses.map(line('MISS ')), ...evaluation.extras.map(line('EXTRA'))];
}

const HIDDEN = new Set(['id', 'sources', 'confidence', 'date_start', 'date_end', 'date_precision', 'text', 'sha256']);

function shown(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([column, value]) => value !== null && !HIDDEN.has(column)));
}

/** The quality report of a release as Markdown. */
export function qualityMarkdown(evaluation: Evaluation): string {
  const row = ([table, score]: [string, Score]): string => {
    const core = evaluation.core[table];
    const numbers = [
      score.precision,
      score.recall,
      score.f1,
      core?.precision ?? 0,
      core?.recall ?? 0,
      core?.f1 ?? 0,
    ].map((each) => each.toFixed(3));
    return `| ${[table, ...numbers, score.predicted, score.gold].join(' | ')} |`;
  };
  return [
    '# Quality',
    '',
    `Rows of this release against gold annotations of ${evaluation.documents.length} documents, by section 4 of the codebook. "Strict" compares the date too, "core" leaves it out; optional gold rows count neither way.`,
    '',
    '| table | precision | recall | F1 | core precision | core recall | core F1 | rows | gold rows |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...Object.entries(evaluation.strict).map(row),
    '',
    'The documents are those that the rules were written on: expect less on others. `quality.json` lists every row that was missed or is not in the gold.',
    '',
  ].join('\n');
}
