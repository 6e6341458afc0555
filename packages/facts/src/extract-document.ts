import { type AnalysedDocument, analyseDocument, type ResolvedSentence } from '@diplomatic-relations/engine';
import { actorRows } from './actors/actors.ts';
import type { Claim, ClaimEvidence, DocumentClaims, SourceDocument } from './claim.ts';
import { codePointOffsets } from './code-points.ts';
import { describeDocument } from './documents/describe-document.ts';
import { documentDate } from './documents/document-date.ts';
import type { Draft, ExtractContext } from './extractor.ts';
import { EXTRACTORS, REFINERS } from './extractors.ts';
import { headlineClaims } from './headlines/headline-claims.ts';
import { mentionRows } from './mentions/mentions.ts';
import { unassertedPart } from './shared/unasserted.ts';

/** Languages whose documents are read; others get their row and no facts. */
const SUPPORTED = /^en(?:-|$)/;

/** Everything that a document asserts. Pure: the same document gives the same claims. */
export function extractDocument(source: SourceDocument): DocumentClaims {
  return readDocument(source, () => {}).result;
}

/** What `readDocument` reports to whoever explains it. */
export interface Trace {
  readonly sentence: ResolvedSentence | null;
  readonly rule: string;
  readonly reason: string;
}

export interface Reading {
  readonly result: DocumentClaims;
  readonly document: AnalysedDocument;
  /** Drafts as the extractors gave them, before refinement. */
  readonly drafted: readonly Draft[];
  readonly refined: readonly Draft[];
}

/** Extracts and keeps the steps between text and claims. */
export function readDocument(source: SourceDocument, trace: (entry: Trace) => void): Reading {
  const document = analyseDocument(source.text, source, (layout) => documentDate(source, layout)?.edtf ?? null);
  const row = describeDocument(source, document.layout);
  const supported = row.language === null || SUPPORTED.test(row.language);
  const context = (sentence: ResolvedSentence | null): ExtractContext => ({
    source,
    document,
    row,
    note: (rule, reason) => trace({ sentence, rule, reason }),
  });
  const drafted = supported ? draftClaims(document, context) : [];
  const refined = REFINERS.reduce<readonly Draft[]>(
    (drafts, refiner) => refiner.refine(drafts, context(null)),
    drafted,
  );
  const offset = codePointOffsets(source.text);
  const claims: Claim[] = refined.map((draft) => claimOf(draft, source.text, offset));
  if (supported) claims.push(...headlineClaims(source, document.layout));
  const mentions = supported ? mentionRows(source, document, offset) : [];
  return {
    result: { document: row, claims, actors: actorRows(claims, mentions, document), mentions },
    document,
    drafted,
    refined,
  };
}

function draftClaims(document: AnalysedDocument, context: (sentence: ResolvedSentence) => ExtractContext): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of document.sentences) {
    let awake = ALWAYS;
    for (const lemma of sentence.tagged.lemmas) awake |= WAKES.get(lemma) ?? 0;
    const here = context(sentence);
    const unasserted = unassertedPart(sentence);
    for (let k = 0; k < EXTRACTORS.length; k++) {
      if ((awake & (1 << k)) === 0) continue;
      const found = EXTRACTORS[k]?.extract(sentence, here) ?? [];
      for (let i = 0; i < found.length; i++) {
        const draft = found[i] as Draft;
        if (unasserted && draft.range.from >= unasserted.from && !unasserted.kept.has(draft.table))
          here.note(draft.rule, unasserted.reason);
        else drafts.push(draft);
      }
    }
  }
  return drafts;
}

/** The extractors that look at every sentence, as bits by their order. */
const ALWAYS = EXTRACTORS.reduce((bits, extractor, k) => (extractor.wakes ? bits : bits | (1 << k)), 0);

/** The extractors that a lemma wakes, as bits by their order. */
const WAKES: ReadonlyMap<string, number> = wakingLemmas();

function wakingLemmas(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [k, { wakes }] of EXTRACTORS.entries())
    for (const lemma of wakes ?? []) bits.set(lemma, (bits.get(lemma) ?? 0) | (1 << k));
  return bits;
}

function claimOf(draft: Draft, text: string, offset: (at: number) => number): Claim {
  const claim: Claim = { table: draft.table, row: draft.row, evidence: [evidenceOf(draft, text, offset)] };
  return draft.participants ? { ...claim, participants: draft.participants } : claim;
}

function evidenceOf(draft: Draft, text: string, offset: (at: number) => number): ClaimEvidence {
  const { sentence, range } = draft;
  const start = sentence.tokens[range.from]?.start ?? sentence.start;
  const end = sentence.tokens[Math.max(range.to, range.from + 1) - 1]?.end ?? sentence.end;
  const kind = sentence.segment.kind;
  const segment = kind === 'title' || kind === 'caption' || kind === 'timeline' ? kind : 'body';
  return {
    start: offset(start),
    end: offset(end),
    quote: text.slice(start, end),
    segment,
    rule: draft.rule,
    confidence: draft.confidence,
  };
}
