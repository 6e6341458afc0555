import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

/** A line that is only a label with what it says: "Date of accession: 4 May 1972". */
export interface LabelLine {
  readonly label: TokenRange;
  readonly value: TokenRange;
}

/** Tokens that a label may have. */
const LONGEST = 14;

/** The label that a sentence begins with, and what stands behind its colon, bar or dash; null where it is no such line. */
export function labelLine(sentence: ResolvedSentence): LabelLine | null {
  const at = separatorIn(sentence);
  if (at < 1 || at + 1 >= sentence.tokens.length) return null;
  if (sentence.clauses.some(({ form, verb }) => form === 'finite' && verb.from < at && isVerb(sentence, verb.from)))
    return null;
  return { label: { from: 0, to: at }, value: { from: at + 1, to: sentence.tokens.length } };
}

/** "established" of "Diplomatic relations established: 1972" stands in a label all the same. */
function isVerb({ tagged }: ResolvedSentence, at: number): boolean {
  return !/^VB[ND]$/.test(tagged.tags[at] ?? '');
}

function separatorIn({ tokens }: ResolvedSentence): number {
  for (let i = 1; i < Math.min(tokens.length, LONGEST + 1); i++) {
    const token = tokens[i];
    if (token?.text === ':' || token?.text === '|') return i;
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (
      /^[-–—]$/.test(token?.text ?? '') &&
      before !== undefined &&
      after !== undefined &&
      token !== undefined &&
      token.start > before.end &&
      after.start > token.end
    )
      return i;
  }
  return -1;
}
