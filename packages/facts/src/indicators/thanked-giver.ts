import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import { onlyParty, partyReferences } from '../shared/party-search.ts';
import { subjectParty } from './subject-party.ts';

const THANKS: ReadonlySet<string> = new Set(['gratitude', 'thanks', 'appreciation', 'thankfulness']);

/** Tokens between "for" and the sum: "for the generous grant of". */
const REACH = 6;

/** "thanked Kenya for the grant of EUR 5 million", "expressed its gratitude to Kenya for a loan of …": who gave, and who thanks for it; null where nobody is thanked for the sum that starts at a token. */
export function thankedGiver(
  sentence: ResolvedSentence,
  sum: number,
): { readonly giver: PartyId; readonly thanking: PartyId | null } | null {
  const { tokens, clauses, tagged } = sentence;
  const thanks = clauses.find(
    ({ lemma, object, head }) =>
      head < sum && (lemma === 'thank' || (object !== null && THANKS.has(tagged.lemmas[object.head] ?? ''))),
  );
  if (thanks === undefined || thanks.negated) return null;
  const of = tokens.findLastIndex(({ norm }, i) => norm === 'for' && i > thanks.head && i < sum && sum - i <= REACH);
  if (of < 0 || tokens.slice(of, sum).some(({ norm }) => /^(?:,|;|and|to|by)$/.test(norm))) return null;
  const giver = onlyParty(partyReferences(sentence).find(({ from, to }) => from > thanks.head && to <= of)?.parties);
  const thanking = subjectParty(sentence, thanks.head);
  return giver === null || giver === thanking ? null : { giver, thanking };
}
