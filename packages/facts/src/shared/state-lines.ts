import type { AnalysedDocument, PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import { type FactDate, factDate, NO_DATE } from './dates.ts';
import { isState } from './parties.ts';

/** What may stand in a line beside the name of a state: when it came, or that it was among the first. */
const BESIDE =
  /^(?:the|\[|\]|\(|\)|[-–—:,;.*]|since|joined|in|on|acceded|accession|admitted|date|of|founding|original|member|full|republic|kingdom|and)$/;
const MOST = 250;

/** A line that names states, and when, and nothing else. */
export interface StateLine {
  readonly line: ResolvedSentence;
  readonly states: readonly PartyId[];
  /** Known where the line has one state and one date. */
  readonly date: FactDate;
}

/** The lines below a heading that name states and their dates, up to the first that says more; headings among them only part them, if `past` says so. */
export function stateLinesBelow(
  { index }: ResolvedSentence,
  { sentences, text }: AnalysedDocument,
  past: (line: ResolvedSentence) => boolean = () => false,
): StateLine[] {
  const lines: StateLine[] = [];
  for (let k = index + 1; k < sentences.length && lines.length < MOST; k++) {
    const line = sentences[k] as ResolvedSentence;
    const states = statesOnly(line, text);
    if (states === null) {
      if (past(line)) continue;
      break;
    }
    lines.push({ line, states, date: states.length === 1 ? dateOf(line, endOfTold(line, text)) : NO_DATE });
  }
  return lines;
}

function dateOf({ resolvedDates, segment }: ResolvedSentence, to: number): FactDate {
  const [date, second] = resolvedDates.filter(({ from }) => from < to);
  if (date) return second === undefined ? factDate(date) : NO_DATE;
  return segment.row && segment.date ? { date: segment.date, date_basis: 'stated' } : NO_DATE;
}

/** Where the cells end that a table's row tells with: those that its last heads call notes say more. */
function endOfTold({ segment: { row }, tokens }: ResolvedSentence, text: string): number {
  const column = row?.heads.findIndex((head) => NOTES.test(text.slice(head.start, head.end))) ?? -1;
  const cell = column > 1 ? row?.cells[column] : undefined;
  if (cell === undefined) return tokens.length;
  const at = tokens.findIndex(({ start }) => start >= cell.start);
  return at < 0 ? tokens.length : at;
}

const NOTES = /^(?:notes?|remarks?|comments?|references?|further (?:notes|details)|details)$/i;

/** "4" of "[4]" */
function isNote(tokens: ResolvedSentence['tokens'], i: number): boolean {
  return tokens[i - 1]?.text === '[' && tokens[i + 1]?.text === ']' && /^\d{1,3}$/.test(tokens[i]?.text ?? '');
}

/** The states of a line that holds names of states and nothing but their dates; null for any other line. */
function statesOnly(line: ResolvedSentence, text: string): readonly PartyId[] | null {
  const { tokens, references, resolvedDates } = line;
  const to = endOfTold(line, text);
  const states: PartyId[] = [];
  for (let i = 0; i < to; i++) {
    const named = references.find(({ from }) => from === i);
    const date = resolvedDates.find(({ from, to }) => from <= i && i < to);
    if (named) {
      if (named.kind !== 'name' || !named.parties.every(isState)) return null;
      states.push(...named.parties);
      i = named.to - 1;
    } else if (date) i = date.to - 1;
    else if (!BESIDE.test(tokens[i]?.norm ?? '') && !isNote(tokens, i)) return null;
  }
  return states.length > 0 ? states : null;
}
