import { type AnalysedDocument, collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import { endOfAcronym } from './bracketed-acronym.ts';
import { documentsIn, type NamedDocument } from './documents.ts';
import { isTheDocument, resumingClause, soleDocument } from './resumed-document.ts';

interface Register {
  readonly bySentence: ReadonlyMap<number, readonly NamedDocument[]>;
  readonly byAcronym: ReadonlyMap<string, NamedDocument>;
}

/** One reading of the document serves all its sentences. */
const registers = new WeakMap<AnalysedDocument, Register>();

/** How many sentences back "the Treaty" may look for the treaty. */
const REACH = 4;

/** Documents that the sentence speaks of: named, by an acronym explained elsewhere, or pointing back ("the Treaty"). */
export function documentsOf(sentence: ResolvedSentence, document: AnalysedDocument): readonly NamedDocument[] {
  const register = registerOf(document);
  const named = register.bySentence.get(sentence.index) ?? [];
  const resumed = resumedBy(sentence, document);
  const resolved = [
    ...(resumed ? [resumed] : []),
    ...collect(named, (found) => (found.anaphoric ? pointedAt(found, sentence, register) : [found])),
  ];
  if (register.byAcronym.size === 0) return resolved;
  const short: NamedDocument[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const found = shortAt(sentence, i, register.byAcronym);
    // In the brackets behind the full name it stands for nothing more.
    if (!found || sentence.tokens[i - 1]?.text === '(' || named.some(({ from, to }) => from <= i && i < to)) continue;
    short.push({ ...found.full, from: i, to: found.to, head: i, acronym: null });
  }
  if (short.length === 0 && resolved.length < 2) return resolved;
  return [...resolved, ...short].sort((a, b) => a.from - b.from);
}

/** The document whose acronym is written here: "EIGA", "C-SIPA". */
function shortAt(
  { tokens }: ResolvedSentence,
  at: number,
  byAcronym: Register['byAcronym'],
): { readonly full: NamedDocument; readonly to: number } | null {
  const whole = byAcronym.get(tokens[at]?.text ?? '');
  if (whole) return { full: whole, to: at + 1 };
  if (tokens[at + 1]?.text !== '-') return null;
  for (const [acronym, full] of byAcronym) {
    const to = endOfAcronym(tokens, at, acronym);
    if (to > 0) return { full, to };
  }
  return null;
}

/** The document of the sentence before that "it" or "the document" tells on. */
function resumedBy(sentence: ResolvedSentence, document: AnalysedDocument): NamedDocument | null {
  const clause = resumingClause(sentence);
  const before = clause === null ? undefined : document.sentences[sentence.index - 1];
  if (!clause?.subject || !before) return null;
  // In another paragraph "it" may be anything.
  if (before.segment.start !== sentence.segment.start && !isTheDocument(sentence, clause.subject)) return null;
  const full = soleDocument(before, documentsOf(before, document), clause);
  return full && { ...full, ...clause.subject, head: clause.subject.from, pointedAt: true };
}

/** The document that a list item, or the sentence before in the same item, is about. */
export function itemDocument(sentence: ResolvedSentence, document: AnalysedDocument): NamedDocument | null {
  const before = document.sentences[sentence.index - 1];
  if (!before || before.segment.start !== sentence.segment.start) return null;
  return documentsOf(before, document).at(-1) ?? null;
}

function registerOf(document: AnalysedDocument): Register {
  const known = registers.get(document);
  if (known) return known;
  const bySentence = new Map<number, readonly NamedDocument[]>();
  const byAcronym = new Map<string, NamedDocument>();
  for (const sentence of document.sentences) {
    if (sentence.segment.kind === 'furniture' || sentence.segment.kind === 'headline') continue;
    const found = documentsIn(sentence, document.text);
    if (found.length > 0) bySentence.set(sentence.index, found);
    for (const named of found) if (named.acronym && !byAcronym.has(named.acronym)) byAcronym.set(named.acronym, named);
  }
  const register = { bySentence, byAcronym };
  registers.set(document, register);
  return register;
}

/** What "the agreement" may be told of right behind its name. */
const LEGAL: ReadonlySet<string> = new Set(['agreement', 'treaty', 'protocol', 'memorandum', 'convention']);

function pointedAt(found: NamedDocument, sentence: ResolvedSentence, register: Register): NamedDocument[] {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index--) {
    const last = index === sentence.index - 1 && found.kind === 'agreement';
    const candidates = (register.bySentence.get(index) ?? []).filter(
      (candidate) =>
        !candidate.anaphoric &&
        (candidate.kind === found.kind || (last && LEGAL.has(candidate.kind))) &&
        (index < sentence.index || candidate.to <= found.from),
    );
    const full = candidates.at(-1);
    if (full) return [{ ...full, from: found.from, to: found.to, head: found.head, pointedAt: true }];
  }
  return found.kind === 'joint_statement' ? [found] : [];
}
