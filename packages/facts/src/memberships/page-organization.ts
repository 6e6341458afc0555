import type { AnalysedDocument, ParsedSentence, PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { titleInText } from '../shared/title-of.ts';
import { meantOrganization, type OrganizationName, organizationsIn } from './organizations.ts';

/** Sentences back in which another organization may have been spoken of. */
const REACH = 3;

/** The organization that a page on one organization means by "the members", where no other was spoken of right before. */
export function pageOrganization(sentence: ResolvedSentence, document: AnalysedDocument): OrganizationName | null {
  const id = organizationOfPage(document);
  if (id === null) return null;
  for (let k = sentence.index; k >= Math.max(0, sentence.index - REACH); k--) {
    const named = document.sentences[k]?.references.filter(({ parties }) => parties[0]?.startsWith('org:')) ?? [];
    if (named.some(({ parties }) => parties.includes(id))) break;
    if (named.length > 0) return null;
    // A heading begins anew.
    if (/^(?:heading|list)$/.test(document.sentences[k]?.segment.kind ?? '')) break;
  }
  return meantOrganization(id);
}

const PAGES = new WeakMap<AnalysedDocument, PartyId | null>();

/** The only party of the title, else the organization that publishes a page whose title names no party. */
export function organizationOfPage(document: AnalysedDocument): PartyId | null {
  const known = PAGES.get(document);
  if (known !== undefined) return known;
  const found = readPage(document);
  PAGES.set(document, found);
  return found;
}

function readPage(document: AnalysedDocument): PartyId | null {
  const { sentences, home, title: apart } = document;
  const title = titleInText(document) ?? (apart === null ? null : named(apart));
  if (!title || title.references.some(({ parties }) => parties.some(isState))) return null;
  const ids = new Set(organizationsIn(title).map(({ id }) => id));
  if (ids.size > 1 || (ids.size === 0 && title.references.length > 0)) return null;
  const [id = home] = ids;
  if (!id?.startsWith('org:') || id === 'org:un') return null;
  return isNameAlone(title) || !isOutnumbered(sentences, id) ? id : null;
}

/** "Partnership for Peace": the page is called as the organization is. */
function isNameAlone({ tokens, references }: Pick<ResolvedSentence, 'tokens' | 'references'>): boolean {
  return (
    references.length > 0 &&
    tokens.every(({ norm }, i) => /^(?:the|[()])$/.test(norm) || references.some(({ from, to }) => from <= i && i < to))
  );
}

/** A title that stands in the metadata only, with the names in it. */
function named(title: ParsedSentence): Pick<ResolvedSentence, 'tokens' | 'references' | 'actors'> {
  const references = title.actors.map(({ from, to, actorId }) => ({
    from,
    to,
    parties: [actorId],
    kind: actorId.startsWith('org:') ? ('organization' as const) : ('name' as const),
  }));
  return { tokens: title.tokens, actors: title.actors, references };
}

/** Another organization is named more often: the page is about that one. */
function isOutnumbered(sentences: readonly ResolvedSentence[], id: PartyId): boolean {
  const counts = new Map<PartyId, number>();
  for (const sentence of sentences)
    for (const { parties } of sentence.references)
      for (const party of parties) if (party.startsWith('org:')) counts.set(party, (counts.get(party) ?? 0) + 1);
  const own = counts.get(id) ?? 0;
  for (const [party, count] of counts) if (party !== id && count > own) return true;
  return false;
}
