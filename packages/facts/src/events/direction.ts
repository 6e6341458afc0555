import { type PartyId, partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { destinations } from './places.ts';

/** Who goes to whom, as far as it is told. */
export interface Direction {
  readonly visitor: PartyId | null;
  readonly host: PartyId | null;
}

const TOWARDS: ReadonlySet<string> = new Set(['to', 'in', 'visited', 'visiting']);

/** Who goes where: "From Chile to Hungary", "Visits to Lima", "Visits by Peruvian officials", "Peruvians who visited Chile". */
export function directionIn(sentence: ResolvedSentence, range: TokenRange): Direction {
  const words = sentence.tokens.slice(range.from, range.to).map((token) => token.norm);
  const find = (wanted: (word: string) => boolean): number => {
    const at = words.findIndex(wanted);
    return at < 0 ? -1 : range.from + at;
  };
  const party = (start: number, end: number): PartyId | null => {
    if (start < 0) return null;
    const stretch = { from: start + 1, to: end };
    return partiesIn(sentence, stretch)[0] ?? destinations(sentence, stretch).parties[0] ?? null;
  };
  const by = find((word) => word === 'by');
  const from = find((word) => word === 'from');
  const to = find((word) => TOWARDS.has(word));
  const source = from >= 0 ? from : by;
  const host = party(to, source > to ? source : range.to);
  const visitor =
    party(source, to > source ? to : range.to) ??
    (to >= 0 ? (partiesIn(sentence, { from: range.from, to })[0] ?? null) : null);
  return { visitor: visitor === host ? null : visitor, host };
}
