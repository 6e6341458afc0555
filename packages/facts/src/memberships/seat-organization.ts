import type { AnalysedDocument, PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import { meantOrganization, type OrganizationName, organizationsIn } from './organizations.ts';
import { organizationOfPage } from './page-organization.ts';

const SEATS =
  /^(?:members?|membership|seats?|elected|reelected|election|vacancies|terms?|admitted|joined|join|joining)$/;
const BETWEEN = /^(?:of|on|in|to|at|for|the|a|serve|\d+|-|member)$/;
const REACH = 6;

/** The organization whose seats a document deals with, where the sentence leaves open which: "the new members", "the seat". */
export function seatOrganization(sentence: ResolvedSentence, document: AnalysedDocument): OrganizationName | null {
  const id = organizationOfSeats(document) ?? organizationOfPage(document);
  if (id === null) return null;
  const spoken = document.sentences
    .slice(Math.max(0, sentence.index - REACH), sentence.index + 1)
    .some(({ references }) => references.some(({ parties }) => parties.includes(id)));
  return spoken ? meantOrganization(id) : null;
}

const KNOWN = new WeakMap<AnalysedDocument, PartyId | null>();

/** The one organization whose members or seats a document speaks of. */
function organizationOfSeats(document: AnalysedDocument): PartyId | null {
  const known = KNOWN.get(document);
  if (known !== undefined) return known;
  const counts = new Map<PartyId, number>();
  for (const sentence of document.sentences)
    for (const organization of organizationsIn(sentence))
      if (isSeated(sentence, organization)) counts.set(organization.id, (counts.get(organization.id) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const found = first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
  KNOWN.set(document, found);
  return found;
}

/** "members of the Council", "a seat on the Council", "elected to the Council". */
function isSeated({ tokens }: ResolvedSentence, { from }: OrganizationName): boolean {
  let i = from - 1;
  while (i >= 0 && BETWEEN.test(tokens[i]?.norm ?? '')) i--;
  return i < from - 1 && SEATS.test(tokens[i]?.norm ?? '');
}
