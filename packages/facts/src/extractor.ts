import type { AnalysedDocument, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { RowOf } from '@diplomatic-relations/schema';
import type { ClaimParticipant, ClaimRow, FactTable, SourceDocument } from './claim.ts';
import type { Cues } from './shared/cues.ts';

/** A claim that still points at tokens of a sentence. */
export interface Draft<T extends FactTable = FactTable> {
  readonly table: T;
  readonly row: ClaimRow<T>;
  readonly sentence: ResolvedSentence;
  /** The words that assert it. */
  readonly range: TokenRange;
  /** `<table>/<frame>`. */
  readonly rule: string;
  readonly participants?: readonly ClaimParticipant[];
}

/** Takes the rule and why it gave no row. */
export type Note = (rule: string, reason: string) => void;

/** What an extractor may look at besides the sentence. */
export interface ExtractContext {
  readonly source: SourceDocument;
  readonly document: AnalysedDocument;
  /** The document's own row: title, genre, dates. */
  readonly row: RowOf<'documents'>;
  /** Takes why a frame that was recognised gave no row, for `explain`; null where nobody asks, so that no reason is written. */
  readonly note: Note | null;
}

/** Turns what a sentence says into drafts of one table. */
export interface Extractor {
  readonly name: string;
  /** Words that wake it, as lemma or as written, each with bits of its own for what it may be about. */
  readonly cues?: Cues;
  /** Looks at every sentence, also at those without a cue. */
  readonly always: boolean;
  /** `cues` are the bits of the sentence's words. */
  readonly extract: (sentence: ResolvedSentence, context: ExtractContext, cues: number) => readonly Draft[];
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
