import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { organizationOfMembers } from './elliptical.ts';
import type { OrganizationName } from './organizations.ts';
import { pageOrganization } from './page-organization.ts';

/** The organization that the document deals with, where the sentences right before name it. */
export function spokenOf(sentence: ResolvedSentence, { document }: ExtractContext): OrganizationName | null {
  const { mainPair } = document;
  const id = organizationOfMembers(document) ?? mainPair?.find((party) => party.startsWith('org:')) ?? null;
  if (id !== null && tellsOfAnother(sentence, id)) return null;
  if (id === null) return subjectBefore(document.sentences[sentence.index - 1]) ?? pageOrganization(sentence, document);
  for (let k = sentence.index; k >= Math.max(0, sentence.index - 2); k--)
    if (document.sentences[k]?.references.some((reference) => reference.parties.includes(id)))
      return { from: 0, to: 1, id, kind: null, described: true };
  return null;
}

/** The sentence itself names one organization, and it is not this. */
function tellsOfAnother({ references }: ResolvedSentence, id: string): boolean {
  const named = references.filter(({ kind }) => kind === 'organization').flatMap(({ parties }) => parties);
  return named.length > 0 && !named.includes(id);
}

/** The organization that the sentence before is about. */
function subjectBefore(before: ResolvedSentence | undefined): OrganizationName | null {
  const subject = before?.clauses.find((clause) => clause.form === 'finite' && clause.subject)?.subject;
  if (!before || !subject) return null;
  const about = before.references.find((reference) => reference.from <= subject.head && subject.head < reference.to);
  const id = about?.parties[0];
  return about?.parties.length === 1 && about.kind === 'organization' && id !== undefined
    ? { from: 0, to: 1, id, kind: null, described: true }
    : null;
}
