import type { ParsedSentence, ResolvedPerson } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** Whose words a transcript gives: the party of whoever has the floor, null where nobody knows it. */
export interface Turn {
  readonly party: PartyId | null;
}

/** How many words may stand before the colon: "SECRETARY OF STATE JUMA OTIENO". */
const LONGEST_LABEL = 9;

const ASKING = /^(?:question|q|journalist|reporter|moderator|interviewer|interpreter|host|presenter|compere|operator)$/;

const TRANSCRIPT =
  /\b(?:transcript|press conference|press availability|joint press|doorstop|interview|remarks|briefing|press statements?|q\s*(?:&|and)\s*a)\b/i;

/** True where the title says that people speak in turns, or the page has labels in capitals of two or more. */
export function isTranscript(sentences: readonly ParsedSentence[]): boolean {
  const title = sentences.find(({ segment }) => segment.kind === 'title');
  if (title && TRANSCRIPT.test(title.tokens.map(({ norm }) => norm).join(' '))) return true;
  return sentences.filter((sentence) => labelEnd(sentence) > 0 && isShouted(sentence, labelEnd(sentence))).length > 1;
}

/** "MINISTER OTIENO: We thank Peru": who has the floor from this sentence on. */
export function speakersTurn(
  sentence: ParsedSentence,
  people: readonly ResolvedPerson[],
  before: Turn | null,
): Turn | null {
  const end = labelEnd(sentence);
  if (end < 0) return sentence.segment.kind === 'heading' ? null : before;
  const speaker = people.find(({ from, to }) => from < end && to <= end);
  if (speaker) return { party: speaker.party };
  const asks = ASKING.test(sentence.tokens[0]?.norm ?? '');
  return asks || (before !== null && isShouted(sentence, end)) ? { party: null } : before;
}

/** Where the colon of a label at the head of a paragraph stands; -1 where there is none. */
function labelEnd({ tokens, segment, start }: ParsedSentence): number {
  if (segment.kind !== 'body' || start > segment.contentStart + 1) return -1;
  const colon = tokens.findIndex(({ norm }, i) => norm === ':' && i <= LONGEST_LABEL);
  return colon > 0 &&
    tokens
      .slice(0, colon)
      .every(({ kind, capital, norm }) => kind !== 'word' || capital || norm === 'of' || norm === 'for')
    ? colon
    : -1;
}

function isShouted({ tokens }: ParsedSentence, end: number): boolean {
  return tokens
    .slice(0, end)
    .filter(({ kind }) => kind === 'word')
    .every(({ text }) => text === text.toUpperCase() && text.length > 1);
}
