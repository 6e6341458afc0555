export { type Dataset, emptyDataset } from './dataset.ts';
export { type Reconciled, reconcile } from './reconcile.ts';
