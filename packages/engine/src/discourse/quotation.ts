import type { ParsedSentence, ResolvedPerson } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** "“I welcome you,” said President N": who is named behind the quotation speaks in it. */
export function speakerBehind(sentence: ParsedSentence, i: number, people: readonly ResolvedPerson[]): PartyId | null {
  const said =
    /^(?:said|stated|added|noted|stressed|told|remarked|wrote|tweeted|posted|declared|announced|insisted|explained|warned|emphasized|emphasised)$/;
  const speaker = people.find(
    (person) =>
      person.from > i &&
      (said.test(sentence.tokens[person.from - 1]?.norm ?? '') || said.test(sentence.tokens[person.to]?.norm ?? '')),
  );
  return speaker?.party ?? null;
}

/** "President N said: “I welcome you”": who is named before the quotation opens in it. */
export function speakerBefore(sentence: ParsedSentence, i: number, people: readonly ResolvedPerson[]): PartyId | null {
  let opening = i - 1;
  while (opening > 0 && !/^["“«]$/.test(sentence.tokens[opening]?.norm ?? '')) opening--;
  return people.findLast((person) => person.to <= opening)?.party ?? null;
}

/** The segment in which a quotation is still open behind the sentence, -1 where none is. */
export function quotationLeftOpen(sentence: ParsedSentence, openBefore: number): number {
  const carried = openBefore === sentence.segment.start;
  return insideQuotation(sentence, sentence.tokens.length, carried) ? sentence.segment.start : -1;
}

/** True where a quotation is open at token `i`; `carried` tells whether one was where the sentence begins. */
export function insideQuotation(sentence: ParsedSentence, i: number, carried = false): boolean {
  let open = carried;
  for (let k = 0; k < i; k++) {
    const word = sentence.tokens[k]?.norm;
    if (word === '“' || word === '«') open = true;
    else if (word === '”' || word === '»') open = false;
    else if (word === '"') open = !open;
  }
  return open;
}
