import { sha256Text } from '@diplomatic-relations/artifacts';
import type { Evaluation } from '@diplomatic-relations/job-evaluate';
import type { ExtractInput } from '@diplomatic-relations/job-extract';
import type { Reject } from '@diplomatic-relations/job-ingest';
import type { Dataset } from '@diplomatic-relations/job-reconcile';
import type { Reason, Redirect } from '@diplomatic-relations/versions';
import type { TextSetting } from './withheld-texts.ts';

/** A document that went in. */
export interface InputRecord {
  readonly doc_id: string;
  /** As seen from the input folder. */
  readonly file: string;
  readonly line: number | null;
  /** Of the bytes that were read. */
  readonly sha256: string;
  /** Of the text that offsets count in, as UTF-8: it tells whether a text is that text, whatever file it came in. */
  readonly text_sha256: string;
}

/** What the manifest says beside the tables. */
export interface BuildInfo {
  readonly extractorVersion: string;
  readonly inputs: readonly InputRecord[];
  readonly rejects: readonly Reject[];
  /** Null for a build that is no release. */
  readonly release: ReleaseInfo | null;
  /** Null where no gold annotations were given. */
  readonly quality: Evaluation | null;
}

/** What makes a build a release of a named dataset. */
export interface ReleaseInfo {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** The day of the release, YYYY-MM-DD. */
  readonly released: string;
  /** The dataset's change log, as Markdown. */
  readonly changelog: string;
  /** Which documents are published with their full text. */
  readonly texts: TextSetting;
  /** The folder of the release before; null where there is none. */
  readonly previous: string | null;
  /** Every id that was ever withdrawn. */
  readonly redirects: readonly Redirect[];
  /** Why rows changed since the release before. */
  readonly reasons: readonly Reason[];
}

/** The inputs whose documents are in the dataset, in the order in which they were read. */
export function inputRecords(inputs: readonly ExtractInput[], dataset: Dataset): InputRecord[] {
  const kept = new Set(dataset.documents.map((document) => document.doc_id));
  return inputs
    .filter(({ source }) => kept.has(source.docId))
    .map(({ source, file, line }) => ({
      doc_id: source.docId,
      file,
      line,
      sha256: source.sha256,
      text_sha256: sha256Text(source.text),
    }));
}
