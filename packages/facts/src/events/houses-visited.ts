import {
  type Clause,
  type PartyId,
  type ResolvedSentence,
  rangesOverlap,
  type TokenRange,
} from '@diplomatic-relations/engine';

const HOUSE = /^(?:parliament|senate|assembly|congress|ministry|mfa|knesset|bundestag|duma|seimas|house)$/;

/** "The Peruvian Speaker visited the Kenyan Parliament": the state whose house a guest from abroad visits; an envoy need not have come for it. */
export function housesVisited(
  { tokens, references, people }: ResolvedSentence,
  { lemma, object }: Clause,
  traveller: TokenRange,
): readonly PartyId[] {
  if (lemma !== 'visit' || object === null || !HOUSE.test(tokens[object.head]?.norm ?? '')) return [];
  const guests = people.filter((person) => rangesOverlap(person, traveller));
  const abroad = guests.some(({ offices }) =>
    offices.some(({ role }) => /minister$|^head_of|speaker$|^parliamentarian$/.test(role)),
  );
  if (!abroad) return [];
  const owner = references.find(({ kind, from, to }) => kind === 'demonym' && from >= object.from && to <= object.head);
  return owner?.parties ?? [];
}
