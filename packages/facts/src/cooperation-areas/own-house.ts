import { type Clause, type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { CooperationContext } from './context.ts';

/** What a state has at home. */
const HOUSE: ReadonlySet<string> = new Set('economy country nation society homeland administration'.split(' '));

/** "He introduced policies to transform Peru's economy, boosting agriculture": what a state does with its own house, and nothing two work on. */
export function putsItsHouseInOrder(
  sentence: ResolvedSentence,
  { mutual, clause, anchor }: CooperationContext,
): boolean {
  if (mutual) return false;
  const own = clause ?? sentence.clauses.findLast(({ verb, to }) => verb.from <= anchor && anchor < to) ?? null;
  for (let at = own; at; at = at.governor === null ? null : (sentence.clauses[at.governor] ?? null))
    if (isOfItsHouse(sentence, at)) return true;
  return false;
}

/** The one who does it is the one whose house it is. */
function isOfItsHouse(sentence: ResolvedSentence, { subject, object }: Clause): boolean {
  if (!subject || !object || !HOUSE.has(sentence.tagged.lemmas[object.head] ?? '')) return false;
  const doer = onlyParty(partiesIn(sentence, subject));
  return doer !== null && doer === onlyParty(partiesIn(sentence, object));
}

function onlyParty(parties: readonly PartyId[]): PartyId | null {
  return parties.length === 1 ? (parties[0] ?? null) : null;
}
