import type { ParsedSentence, ResolvedPerson } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** "“I welcome you,” said President N": who is named behind the quotation speaks in it. */
export function speakerBehind(sentence: ParsedSentence, i: number, people: readonly ResolvedPerson[]): PartyId | null {
  const said = /^(?:said|stated|added|noted|stressed|told|remarked)$/;
  const speaker = people.find(
    (person) =>
      person.from > i &&
      (said.test(sentence.tokens[person.from - 1]?.norm ?? '') || said.test(sentence.tokens[person.to]?.norm ?? '')),
  );
  return speaker?.party ?? null;
}

/** True where a quotation is open at token `i`. */
export function insideQuotation(sentence: ParsedSentence, i: number): boolean {
  let open = false;
  for (let k = 0; k < i; k++) {
    const word = sentence.tokens[k]?.norm;
    if (word === '“' || word === '«') open = true;
    else if (word === '”' || word === '»') open = false;
    else if (word === '"') open = !open;
  }
  return open;
}
