import type { AnalysedDocument, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { labelLine } from '../shared/label-line.ts';
import type { NamedDocument } from './documents.ts';
import { documentsOf } from './register.ts';
import { COLLECTIVES } from './words.ts';

/** Members that a line of documents has at least. */
const FEWEST = 2;
/** Tokens of the longest addition between a name and the bracket behind it. */
const LONGEST_TAIL = 16;

/** A document of a line: the whole with its bracket, and where that opens. */
export interface MemberOfLine extends TokenRange {
  readonly open: number;
}

/** "Other agreements: Trade Agreement (1972), Agreement on Visas (1994)": the words before the colon, which head a line of documents; null where there are none. */
export function labelOfLine(sentence: ResolvedSentence): TokenRange | null {
  const label = labelLine(sentence)?.label ?? null;
  return label !== null && sentence.tokens.slice(label.from, label.to).some(({ norm }) => COLLECTIVES.has(norm))
    ? label
    : null;
}

/** The stretch of a document in a line that only names documents, one behind the other, each with its date in brackets: "Trade Agreement (1972), Agreement on Visas (1994)". */
export function memberOfLine(
  sentence: ResolvedSentence,
  document: NamedDocument,
  analysed: AnalysedDocument,
): MemberOfLine | null {
  return membersOf(sentence, documentsOf(sentence, analysed)).find(({ from }) => from === document.from) ?? null;
}

function membersOf(sentence: ResolvedSentence, documents: readonly NamedDocument[]): readonly MemberOfLine[] {
  const first = documents[0];
  const start = labelOfLine(sentence)?.to ?? 0;
  if (first === undefined || documents.length < FEWEST || first.from > start + 3) return [];
  if (sentence.clauses.some(({ form }) => form === 'finite')) return [];
  const members: MemberOfLine[] = [];
  let at = first.from;
  while (at < sentence.tokens.length) {
    const one = documents.find(({ from }) => from >= at);
    if (one === undefined) break;
    if (!sentence.tokens.slice(at, one.from).every(({ norm }) => LINK.test(norm))) return [];
    const bracket = datedBracket(sentence, one);
    if (bracket === null) return [];
    members.push({ from: one.from, to: bracket.to, open: bracket.from });
    at = bracket.to;
  }
  return members.length < FEWEST ? [] : members;
}

const LINK = /^(?:[,;.:]|and|the|an?)$/;

/** The bracket with the date of a document; another document that is told before it is an aside. */
function datedBracket({ tokens, resolvedDates }: ResolvedSentence, { head, to }: NamedDocument): TokenRange | null {
  // A bare year is taken into the name.
  for (let open = head + 1; open < Math.min(tokens.length, to + LONGEST_TAIL); open++) {
    if (tokens[open]?.norm !== '(') continue;
    const close = tokens.findIndex(({ norm }, i) => i > open && norm === ')');
    if (resolvedDates.some((date) => date.from > open && date.to <= close)) return { from: open, to: close + 1 };
  }
  return null;
}
