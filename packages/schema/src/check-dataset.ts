import { type AnyDataset, DATASET_CHECKS } from './dataset-checks.ts';
import type { DatasetIssue } from './dataset-issue.ts';
import { shown } from './expectation.ts';
import { TABLE_NAMES } from './table-names.ts';
import type { Dataset } from './tables.ts';

/** Everything that is wrong in a dataset, within rows and across tables; empty where it is consistent. */
export function checkDataset(dataset: Dataset): DatasetIssue[] {
  for (const name of TABLE_NAMES) {
    if (!Array.isArray(dataset[name])) {
      throw new Error(`dataset.${name}: expected a list of rows, if only an empty one; got ${shown(dataset[name])}`);
    }
  }
  return DATASET_CHECKS.flatMap(({ check }) => check(dataset as unknown as AnyDataset));
}
