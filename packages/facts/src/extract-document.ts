import {
  type AnalysedDocument,
  analyseDocument,
  collect,
  filled,
  noteOnWords,
  type ResolvedSentence,
  type Token,
} from '@diplomatic-relations/engine';
import { actorRows } from './actors/actors.ts';
import type { Claim, ClaimEvidence, DocumentClaims, SourceDocument } from './claim.ts';
import { codePointOffsets } from './code-points.ts';
import { confidenceOf } from './confidence/confidence-of.ts';
import { signsOf } from './confidence/signs.ts';
import { describeDocument } from './documents/describe-document.ts';
import { documentDate } from './documents/document-date.ts';
import { evidenceSpan } from './evidence-span.ts';
import type { Draft, ExtractContext, Extractor } from './extractor.ts';
import { EXTRACTORS, REFINERS } from './extractors.ts';
import { headlineClaims } from './headlines/headline-claims.ts';
import { mentionRows } from './mentions/mentions.ts';
import { inTheirOrder } from './shared/in-their-order.ts';
import { unassertedPart } from './shared/unasserted.ts';

/** Languages whose documents are read; others get their row and no facts. */
const SUPPORTED = /^en(?:-|$)/;

/** Everything that a document asserts. Pure: the same document gives the same claims. */
export function extractDocument(source: SourceDocument): DocumentClaims {
  return readDocument(source, null).result;
}

/** What `readDocument` reports to whoever explains it. */
export interface Trace {
  readonly sentence: ResolvedSentence | null;
  readonly rule: string;
  readonly reason: string;
}

/** All that was read of a document, before and after the refiners. */
export interface Reading {
  readonly result: DocumentClaims;
  readonly document: AnalysedDocument;
  /** Drafts as the extractors gave them, before refinement. */
  readonly drafted: readonly Draft[];
  readonly refined: readonly Draft[];
}

/** Extracts and keeps the steps between text and claims. */
export function readDocument(source: SourceDocument, trace: ((entry: Trace) => void) | null): Reading {
  const document = analyseDocument(source.text, source, (layout) => documentDate(source, layout)?.edtf ?? null);
  const row = describeDocument(source, document);
  const supported = row.language === null || SUPPORTED.test(row.language);
  const silent: ExtractContext = { source, document, row, note: null };
  const ofSection = sectionContexts(silent);
  const context = (sentence: ResolvedSentence | null): ExtractContext => {
    const here = ofSection(sentence?.sectionPair ?? null);
    return trace ? { ...here, note: (rule, reason) => trace({ sentence, rule, reason }) } : here;
  };
  const drafted = supported ? draftClaims(document, context) : [];
  const refined = REFINERS.reduce<readonly Draft[]>(
    (drafts, refiner) => refiner.refine(drafts, context(null)),
    drafted,
  );
  const offset = codePointOffsets(source.text);
  const claims: Claim[] = refined.map((draft) => claimOf(draft, silent, offset));
  if (supported) claims.push(...headlineClaims(source, document.layout, offset));
  const mentions = supported ? mentionRows(source, document, offset) : [];
  return {
    result: { document: row, claims, actors: actorRows(claims, mentions, document), mentions },
    document,
    drafted,
    refined,
  };
}

/** The contexts of the parts of a page that tell of one partner after the other: in each the page is about its own two. */
function sectionContexts(whole: ExtractContext): (pair: AnalysedDocument['mainPair']) => ExtractContext {
  const known = new Map<string, ExtractContext>();
  return (pair) => {
    if (pair === null) return whole;
    const key = pair.join(' ');
    const here = known.get(key) ?? { ...whole, document: { ...whole.document, mainPair: pair } };
    known.set(key, here);
    return here;
  };
}

/** Each extractor reads all sentences before the next one begins, which keeps its tables and its code at hand; the drafts come sentence by sentence. */
function draftClaims(document: AnalysedDocument, context: (sentence: ResolvedSentence) => ExtractContext): Draft[] {
  const { sentences } = document;
  const cues = sentences.map(cuesOf);
  const unasserted = sentences.map(unassertedPart);
  const drafts = sentences.map((): Draft[] => []);
  for (let k = 0; k < EXTRACTORS.length; k++) {
    const { extract, always } = EXTRACTORS[k] as Extractor;
    for (let i = 0; i < sentences.length; i++) {
      const bits = cues[i]?.[k] ?? 0;
      if (bits === 0 && !always) continue;
      const sentence = sentences[i] as ResolvedSentence;
      const here = context(sentence);
      const part = unasserted[i];
      for (const draft of extract(sentence, here, bits))
        if (part && draft.range.from >= part.from && !part.kept.has(draft.table)) here.note?.(draft.rule, part.reason);
        else drafts[i]?.push(draft);
    }
  }
  return collect(drafts, (own, i) => inTheirOrder(sentences[i] as ResolvedSentence, own));
}

/** What the words of a sentence, and their lemmas, may be about: the bits for each extractor, by its order. */
function cuesOf({ tokens, tagged }: ResolvedSentence): readonly number[] {
  const bits = filled(EXTRACTORS.length, 0);
  for (let i = 0; i < tokens.length; i++) {
    const { word, norm } = tokens[i] as Token;
    wake(bits, cuesOfWord(word));
    const lemma = tagged.lemmas[i] as string;
    if (lemma !== norm) wake(bits, CUES.get(lemma) ?? null);
  }
  return bits;
}

function wake(bits: number[], found: readonly Cue[] | null): void {
  if (found !== null) for (const { k, cue } of found) bits[k] = (bits[k] as number) | cue;
}

/** What a word is to the extractor of this place in their order. */
interface Cue {
  readonly k: number;
  readonly cue: number;
}

/** The cues of all extractors by word, so that each word is looked up once for all of them. */
const CUES: ReadonlyMap<string, readonly Cue[]> = cuesOfAll();
const cuesOfWord = noteOnWords(({ norm }) => CUES.get(norm) ?? null);

function cuesOfAll(): Map<string, Cue[]> {
  const all = new Map<string, Cue[]>();
  for (const [k, { cues }] of EXTRACTORS.entries())
    for (const [lemma, cue] of cues ?? []) {
      const known = all.get(lemma);
      if (known) known.push({ k, cue });
      else all.set(lemma, [{ k, cue }]);
    }
  return all;
}

function claimOf(draft: Draft, context: ExtractContext, offset: (at: number) => number): Claim {
  const { table, row, participants } = draft;
  const evidence = [evidenceOf(draft, context, offset)];
  return participants ? { table, row, evidence, participants } : { table, row, evidence };
}

function evidenceOf(
  draft: Draft,
  { source, row: { genre } }: ExtractContext,
  offset: (at: number) => number,
): ClaimEvidence {
  const { row, sentence, range, rule } = draft;
  const span = evidenceSpan(sentence, range);
  const kind = sentence.segment.kind;
  const segment = kind === 'title' || kind === 'caption' || kind === 'timeline' ? kind : 'body';
  return {
    start: offset(span.start),
    end: offset(span.end),
    quote: source.text.slice(span.start, span.end),
    segment,
    rule,
    confidence: confidenceOf(rule, signsOf({ row, segment, genre })),
  };
}
