import { partiesIn, type ResolvedDate, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate } from '../shared/dates.ts';
import { labelLine } from '../shared/label-line.ts';
import { inOrder, isParty, isState } from '../shared/parties.ts';
import { type RelationDraft, relationDraft } from './draft.ts';

/** Words that a label of relations has besides the names of parties. */
const LABEL = new Set(
  'date year day start beginning commencement of the on in formal official full bilateral establishment establishing established opening opened diplomatic consular relations relation ties with between and to at level ambassadorial since from by recognition independence state mutual'.split(
    ' ',
  ),
);

/** "Diplomatic relations: 4 May 1972", "Diplomatic relations since 1972", "Recognition of A: 1822": a line that is only a label and a date. */
export function labelDrafts(sentence: ResolvedSentence, context: ExtractContext): RelationDraft[] {
  const { tokens, resolvedDates } = sentence;
  const [date, second] = resolvedDates;
  if (date === undefined || second !== undefined || tokens.length > LONGEST) return [];
  const found = labelLine(sentence);
  // "A and B: diplomatic relations since 1972"
  const line = found && namesOnly(sentence, found.label) ? null : found;
  const label = line ? line.label : sinceLabel(date);
  if (label === null || (line !== null && !isValue(sentence, line.value, date)) || !isLabel(sentence, label)) return [];
  const words = tokens.slice(label.from, label.to).map(({ norm }) => norm);
  if (!line && words.some((word) => word === 'recognition')) return [];
  const recognition = words.includes('recognition');
  const kind = recognition ? 'recognition' : words.includes('diplomatic') ? 'diplomatic_relations' : null;
  const consular = kind === null && words.includes('consular');
  if ((kind === null && !consular) || (!recognition && !words.some((word) => /^(?:relations|ties)$/.test(word))))
    return [];
  const parties = sidesOf(sentence, label, context);
  if (!parties) return [];
  const told = relationDraft(
    sentence,
    { range: { from: label.from, to: date.to } },
    {
      kind: 'diplomatic_relations',
      change: 'established',
      parties,
      label: labelText(sentence),
      date: factDate(date),
      rule: 'relations/label',
    },
  );
  if (!told) return [];
  if (!recognition)
    return [{ ...told, row: { ...told.row, kind: consular ? 'consular_relations' : 'diplomatic_relations' } }];
  return [
    {
      ...told,
      row: { ...told.row, kind: 'recognition', label: null, recogniser: recogniserOf(sentence, label, parties) },
    },
  ];
}

/** Tokens of the longest line that is still only a label with a date. */
const LONGEST = 24;

/** "Diplomatic relations since 1972": the label ends where the date begins. */
function sinceLabel(date: ResolvedDate): TokenRange | null {
  return date.since && date.from > 1 ? { from: 0, to: date.from } : null;
}

/** A date, perhaps with a verb before it and a place in a bracket behind it. */
function isValue({ tokens }: ResolvedSentence, { from, to }: TokenRange, date: ResolvedDate): boolean {
  if (date.from < from) return false;
  const before = tokens.slice(from, date.from);
  const after = tokens.slice(date.to, to);
  return (
    before.every(({ norm }) => /^(?:on|in|since|from|established|the)$/.test(norm)) &&
    (after.every(({ norm }) => /^[.;]$/.test(norm)) || after[0]?.text === '(')
  );
}

function namesOnly(sentence: ResolvedSentence, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (/^(?:the|and|,|-|–)$/.test(sentence.tokens[i]?.norm ?? '')) continue;
    if (!sentence.references.some((reference) => reference.from <= i && i < reference.to)) return false;
  }
  return true;
}

function isLabel(sentence: ResolvedSentence, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (LABEL.has(word) || /^[-–'’/:,]$/.test(word) || word === "'s" || word === '’s') continue;
    if (/^\d{1,2}\.?$/.test(word) && i < 2) continue;
    if (word === '.' && i === 1) continue;
    if (!sentence.references.some((reference) => reference.from <= i && i < reference.to)) return false;
  }
  return true;
}

/** The two that the label names, or the one with the state that the page or the heading above is about. */
function sidesOf(
  sentence: ResolvedSentence,
  label: TokenRange,
  { document }: ExtractContext,
): readonly [string, string] | null {
  const named = [...new Set(partiesIn(sentence, label).filter(isParty))];
  const [first, second, third] = named;
  if (third !== undefined) return null;
  if (first !== undefined && second !== undefined) return inOrder(first, second);
  const { mainPair, home, sentences } = document;
  const headed = stateOfHeading(sentences, sentence);
  if (first === undefined) {
    // A page on several states has a part for each.
    if (headed !== null && home !== null && headed !== home) return inOrder(headed, home);
    return mainPair ? inOrder(...mainPair) : null;
  }
  if (headed !== null && headed !== first) return inOrder(headed, first);
  if (mainPair?.includes(first)) return inOrder(...mainPair);
  return home !== null && home !== first ? inOrder(first, home) : null;
}

/** Sentences back in which the heading of a line is looked for. */
const REACH = 12;

/** The one state that the heading above a line names. */
function stateOfHeading(sentences: readonly ResolvedSentence[], { index }: ResolvedSentence): string | null {
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const before = sentences[i];
    if (before?.segment.kind !== 'heading' && before?.segment.kind !== 'title') continue;
    const [only, second] = new Set(partiesIn(before, { from: 0, to: before.tokens.length }).filter(isState));
    if (only !== undefined) return second === undefined ? only : null;
  }
  return null;
}

/** Of "recognition of A" the other one, of "recognition by A" that one; null where the label names neither. */
function recogniserOf(
  { tokens, references }: ResolvedSentence,
  label: TokenRange,
  parties: readonly [string, string],
): string | null {
  for (const { from, to, parties: named } of references) {
    if (to > label.to || named.length !== 1) continue;
    const before = tokens[from - 1]?.norm === 'the' ? tokens[from - 2]?.norm : tokens[from - 1]?.norm;
    if (before === 'by') return named[0] ?? null;
    if (before === 'of') return parties.find((party) => party !== named[0]) ?? null;
  }
  return null;
}

function labelText({ tokens }: ResolvedSentence): string {
  const at = tokens.findIndex(({ norm }) => norm === 'diplomatic' || norm === 'consular');
  return at < 0 ? 'relations' : `${tokens[at]?.norm} ${tokens[at + 1]?.norm}`;
}
