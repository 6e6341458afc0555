import type { AnalysedDocument, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { RowOf } from '@diplomatic-relations/schema';
import type { ClaimParticipant, ClaimRow, FactTable, SourceDocument } from './claim.ts';

/** A claim that still points at tokens of a sentence. */
export interface Draft<T extends FactTable = FactTable> {
  readonly table: T;
  readonly row: ClaimRow<T>;
  readonly sentence: ResolvedSentence;
  /** The words that assert it. */
  readonly range: TokenRange;
  /** `<table>/<frame>`. */
  readonly rule: string;
  readonly confidence: number;
  readonly participants?: readonly ClaimParticipant[];
}

/** What an extractor may look at besides the sentence. */
export interface ExtractContext {
  readonly source: SourceDocument;
  readonly document: AnalysedDocument;
  /** The document's own row: title, genre, dates. */
  readonly row: RowOf<'documents'>;
  /** Says why a frame that was recognised gave no row; shown by `explain`. */
  readonly note: (rule: string, reason: string) => void;
}

/** Turns what a sentence says into drafts of one table. */
export interface Extractor {
  readonly name: string;
  /** Lemmas of which at least one must stand in the sentence; absent where every sentence is looked at. */
  readonly wakes?: ReadonlySet<string>;
  readonly extract: (sentence: ResolvedSentence, context: ExtractContext) => readonly Draft[];
}

/** Takes the drafts of the whole document and returns better ones: merged, completed, or fewer. */
export interface Refiner {
  readonly name: string;
  readonly refine: (drafts: readonly Draft[], context: ExtractContext) => readonly Draft[];
}

/** Narrows a draft to one table. */
export function isDraftOf<T extends FactTable>(draft: Draft, table: T): draft is Draft<T> {
  return draft.table === table;
}
