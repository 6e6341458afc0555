import type { AnalysedDocument, ResolvedSentence } from '@diplomatic-relations/engine';
import { meantOrganization, type OrganizationName, organizationsIn } from './organizations.ts';

/** Lines back in which the heading of an entry stands. */
const REACH = 8;

/** The organization whose name alone is the last heading above, for a line such as "Member States: 10". */
export function headingOrganization(sentence: ResolvedSentence, document: AnalysedDocument): OrganizationName | null {
  for (let k = sentence.index - 1; k >= Math.max(0, sentence.index - REACH); k--) {
    const line = document.sentences[k];
    if (!line || line.tokens.at(-1)?.norm === '.') return null;
    const [only, second] = organizationsIn(line);
    if (only && !second && isAlone(line, only)) return meantOrganization(only.id);
  }
  return null;
}

/** Nothing else in the line but an article, a number and the acronym in brackets. */
function isAlone({ tokens, references }: ResolvedSentence, { from, to, id }: OrganizationName): boolean {
  return tokens.every(
    ({ norm, kind }, i) =>
      (i >= from && i < to) ||
      kind === 'number' ||
      /^(?:the|[().:–-])$/.test(norm) ||
      references.some((other) => other.from <= i && i < other.to && other.parties[0] === id),
  );
}
