import type { RowOf } from '@diplomatic-relations/schema';

/** The tables whose rows are facts that documents assert. */
export type FactTable =
  | 'relations'
  | 'missions'
  | 'memberships'
  | 'events'
  | 'agreements'
  | 'positions'
  | 'indicators'
  | 'trade_goods'
  | 'interactions'
  | 'cooperation_areas'
  | 'headlines';

/** Columns that reconciliation computes, so that no claim holds them. */
export type DerivedColumn = 'id' | 'sources' | 'confidence' | 'date_start' | 'date_end' | 'date_precision';

/** A fact row as one document asserts it. */
export type ClaimRow<T extends FactTable> = Omit<RowOf<T>, DerivedColumn>;

/** Where a claim stands: offsets in Unicode code points of `documents.text`, end exclusive; `quote` is the text over them. */
export interface ClaimEvidence {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly segment: 'title' | 'body' | 'caption' | 'timeline';
  /** What found it: the name of the frame, `relations/established`. */
  readonly rule: string;
  readonly confidence: number;
}

/** Who took part in a claimed event; becomes a row of `event_participants`. */
export interface ClaimParticipant {
  readonly party: string;
  readonly person_id: string | null;
  readonly title: string | null;
  readonly role: 'host' | 'visitor' | 'chair' | 'organizer' | 'participant';
}

/** One assertion of one document. */
export interface Claim<T extends FactTable = FactTable> {
  readonly table: T;
  readonly row: ClaimRow<T>;
  readonly evidence: readonly ClaimEvidence[];
  /** Only with `events`. */
  readonly participants?: readonly ClaimParticipant[];
}

/** A document as ingestion hands it over; `text` is decoded and has `\n` line ends. */
export interface SourceDocument {
  readonly docId: string;
  readonly text: string;
  /** From metadata (front matter, manifest, meta tags); null where extraction has to find it in the text. */
  readonly title: string | null;
  /** EDTF, from metadata. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47; null where it has to be detected (a document whose language is not supported gets no facts). */
  readonly language: string | null;
  readonly licence: string | null;
  /** Of the raw bytes, lower-case hex. */
  readonly sha256: string;
}

/** Everything that one document asserts. `mentions` have code-point offsets. */
export interface DocumentClaims {
  readonly document: RowOf<'documents'>;
  readonly claims: readonly Claim[];
  readonly actors: readonly RowOf<'actors'>[];
  readonly mentions: readonly RowOf<'mentions'>[];
}
