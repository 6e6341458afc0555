import {
  type Clause,
  insideQuotation,
  noteOnWords,
  type PartyId,
  type Reference,
  type ResolvedDate,
  type ResolvedSentence,
  rangeContains,
  realisOf,
  type Token,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { partyReferences } from './party-search.ts';
import { isPrivateDoer } from './private-doers.ts';

/** The part of a sentence around a word where what is told about it stands together, with what it names. */
export interface PlainStretch extends TokenRange {
  readonly references: readonly Reference[];
  /** Distinct parties in the order of the text. */
  readonly parties: readonly PartyId[];
  readonly dates: readonly ResolvedDate[];
  /** True where it is still to come. */
  readonly ahead: boolean;
}

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
const UNREAL = new Set(
  'not no never neither nor without none lack absence if whether unless may might could should would can cannot must ought possible possibility potential proposal prospect hope wish want seek urge demand request ask propose suggest call consider discuss explore fail refuse decline deny need instead ?'.split(
    ' ',
  ),
);
const AHEAD = new Set(
  'will shall upcoming forthcoming plan schedule expect due intend prepare next future soon negotiate'.split(' '),
);
const isOpening = noteOnWords(({ norm }) => OPENING.has(norm));
const isClosing = noteOnWords(({ norm }) => CLOSING.has(norm));

/**
 * The stretch around token `at`, for a frame of last resort that asks only what stands together: a bracket of its own, or the words
 * between semicolons and the clauses with a subject of their own. Null where the stretch tells of nothing that is or is to be: where it
 * is negated, supposed, wished, asked for, or quoted.
 */
export function plainStretch(sentence: ResolvedSentence, at: number): PlainStretch | null {
  const range = boundsAround(sentence, at);
  const clause = clauseOver(sentence, at);
  const realis = clause ? realisOf(sentence, clause) : 'asserted';
  if ((realis !== 'asserted' && realis !== 'planned') || isPrivateDoer(sentence, clause?.subject)) return null;
  const words = lemmasOf(sentence, range);
  if (words.some((lemma) => UNREAL.has(lemma)) || insideQuotation(sentence, at)) return null;
  const references = partyReferences(sentence).filter((reference) => rangeContains(range, reference));
  return {
    ...range,
    references,
    parties: [...new Set(references.flatMap((reference) => reference.parties))],
    dates: sentence.resolvedDates.filter((date) => rangeContains(range, date)),
    ahead: realis === 'planned' || words.some((lemma, i) => AHEAD.has(lemma) && !isThereafter(words, i)),
  };
}

/** "and soon after", "soon afterwards": when it was, and not still to come. */
function isThereafter(words: readonly string[], i: number): boolean {
  return words[i] === 'soon' && /^(?:after|afterwards|afterward|thereafter)$/.test(words[i + 1] ?? '');
}

/** The only date of a stretch; null where it has none, undefined where it has several. */
export function onlyDate({ dates }: PlainStretch): ResolvedDate | null | undefined {
  return dates.length > 1 ? undefined : (dates[0] ?? null);
}

function boundsAround(sentence: ResolvedSentence, at: number): TokenRange {
  const bracket = bracketAround(sentence.tokens, at);
  if (bracket) return bracket;
  const { tokens } = sentence;
  let from = 0;
  let to = tokens.length;
  const cut = (i: number): void => {
    if (i <= at) from = Math.max(from, i);
    else to = Math.min(to, i);
  };
  for (const [i, token] of tokens.entries()) if (token.norm === ';' && i !== at) cut(i < at ? i + 1 : i);
  for (const clause of sentence.clauses) {
    const start = clause.index === 0 ? null : ownStart(sentence, clause);
    if (start !== null) cut(start);
  }
  return { from, to };
}

function bracketAround(tokens: readonly Token[], at: number): TokenRange | null {
  let from = at;
  while (from > 0 && !isOpening((tokens[from - 1] as Token).word)) {
    if (isClosing((tokens[from - 1] as Token).word)) return null;
    from--;
  }
  if (from === 0) return null;
  let to = at + 1;
  while (to < tokens.length && !isClosing((tokens[to] as Token).word)) to++;
  return { from, to };
}

/** Where a clause with a subject of its own begins: at that subject, or at its relative pronoun. */
function ownStart({ tokens, tagged, clauses }: ResolvedSentence, clause: Clause): number | null {
  if (clause.form !== 'finite') return null;
  const before = clauses[clause.index - 1];
  const floor = before ? before.verb.to : 0;
  for (let i = clause.verb.from - 1; i >= floor; i--)
    if (/^W/.test(tagged.tags[i] ?? '') || tokens[i]?.norm === 'that') return i;
  return clause.subject !== null && clause.subject.from >= floor && clause.subject.to <= clause.verb.from
    ? clause.subject.from
    : null;
}

/** The innermost clause that holds the token. */
function clauseOver({ clauses }: ResolvedSentence, at: number): Clause | null {
  return clauses.findLast((clause) => clause.from <= at && at < clause.to) ?? null;
}

/** The lemmas of a range without those of its dates: the month of May is no "may". */
function lemmasOf({ tagged, dates }: ResolvedSentence, { from, to }: TokenRange): readonly string[] {
  return tagged.lemmas
    .slice(from, to)
    .filter((_, i) => !dates.some((date) => date.from <= from + i && from + i < date.to)) as string[];
}
