import {
  type Clause,
  type PartyId,
  partiesIn,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';

const COMING: ReadonlySet<string> = new Set(['arrive', 'land', 'fly', 'touch', 'come']);

/** "The President of A, the President of B and the Premier of C arrived in Lima": each came on a visit of their own; none where it is one delegation. */
export function arrivedApart(sentence: ResolvedSentence, { lemma }: Clause, travellers: TokenRange): PartyId[] {
  if (!COMING.has(lemma)) return [];
  const named = sentence.people.filter(
    ({ party, offices, from, to }) =>
      party !== null && offices.length > 0 && from >= travellers.from && to <= travellers.to,
  );
  const parties = partiesIn(sentence, travellers).filter((party) => named.some((person) => person.party === party));
  return parties.length > 1 ? parties : [];
}
