import type { ResolvedDate, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

const COMPARING = /^(?:compared|comparison|against|versus|vs)$/;
/** "up *from* A in 2018", "a rise of 4 % *over* the A of 2018": what is measured from, where the direction stands right before. */
const FROM = /^(?:from|over|on|than)$/;
const DIRECTION =
  /^(?:%|percent|cent|up|down|growth|increase|decrease|rise|fall|drop|higher|lower|increasing|decreasing|rising|falling|more|less)$/;
const ENDS = /^(?:;|while|whereas|but)$/;

/**
 * The date is of another figure, with which the one spoken of is compared: "exports came to A, compared with B in 2019", "A, up from B in
 * 2019".
 */
export function isOfComparedFigure(sentence: ResolvedSentence, date: ResolvedDate, amount: TokenRange): boolean {
  if (date.from < amount.to) return false;
  return sentence.quantities.some(
    ({ unit, from, to }) =>
      unit !== 'percent' && from >= amount.to && to <= date.from && comparesAt(sentence, amount.to, from),
  );
}

/** The date is of a figure with which the sentence compares its own. */
export function isOfComparison(sentence: ResolvedSentence, date: ResolvedDate): boolean {
  const [first] = sentence.quantities;
  return first !== undefined && isOfComparedFigure(sentence, date, first);
}

/** A word between the two says that the second is what the first is compared with. */
function comparesAt({ tokens }: ResolvedSentence, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    const word = tokens[i]?.norm ?? '';
    if (ENDS.test(word)) return false;
    if (COMPARING.test(word)) return true;
    if (FROM.test(word) && DIRECTION.test(tokens[i - 1]?.norm ?? '')) return true;
  }
  return false;
}
