import type { AnalysedDocument, PartyId } from '@diplomatic-relations/engine';

const KNOWN = new WeakMap<AnalysedDocument, ReadonlyMap<PartyId, PartyId>>();

/** States whose minister acts as chair of the organization that the text is about: "N, Foreign Minister of Belize and Chair of its Council". */
export function chairingStates(document: AnalysedDocument): ReadonlyMap<PartyId, PartyId> {
  let found = KNOWN.get(document);
  if (found === undefined) {
    found = readChairs(document);
    KNOWN.set(document, found);
  }
  return found;
}

function readChairs({ mainPair, sentences }: AnalysedDocument): ReadonlyMap<PartyId, PartyId> {
  const chairs = new Map<PartyId, PartyId>();
  const unions = mainPair?.filter((party) => party.startsWith('org:')) ?? [];
  if (unions.length !== 1) return chairs;
  const union = unions[0] as PartyId;
  for (const { people } of sentences)
    for (const { offices } of people) {
      if (offices.length < 2 || !offices.some(({ party, role }) => party === union && role === 'organization_head'))
        continue;
      for (const { party } of offices)
        if (party !== null && !party.startsWith('org:') && !mainPair?.includes(party)) chairs.set(party, union);
    }
  return chairs;
}
