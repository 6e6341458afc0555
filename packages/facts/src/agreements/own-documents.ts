import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { NamedDocument } from './documents.ts';

/** "The ASEAN Declaration on Sport was adopted", "the Chairman's Statement of the 28th ASEAN Summit": the organization's own. */
export function isOwnOf(
  { references }: ResolvedSentence,
  { from, title, kind }: NamedDocument,
  party: PartyId,
): boolean {
  if (!party.startsWith('org:') || !/^(?:declaration|joint_statement|convention)$/.test(kind)) return false;
  if (/\bjoint\b/i.test(title)) return false;
  return (
    /\b(?:leaders|chairman|chair|ministers|ministerial|summit)\b/i.test(title) ||
    references.some((reference) => reference.from === from && reference.parties.includes(party))
  );
}

/** "The 24th ASEAN Summit ended with a Joint Declaration", "ASEAN foreign ministers issued a joint statement": the members of one organization among themselves. */
export function speaksForAll(
  { tokens, references, clauses }: ResolvedSentence,
  document: NamedDocument,
): PartyId | null {
  if (!/^(?:declaration|joint_statement)$/.test(document.kind)) return null;
  const subject = clauses.findLast(({ form, verb }) => form === 'finite' && verb.from < document.from)?.subject;
  if (!subject) return null;
  const place = tokens.findIndex(({ norm }, i) => i > subject.from && i < subject.to && /^(?:in|at)$/.test(norm));
  const end = place > 0 ? place : subject.to;
  const named = new Set(
    references.filter(({ from, to }) => from >= subject.from && to <= end).flatMap(({ parties }) => parties),
  );
  const [party] = named;
  const gathered = tokens
    .slice(subject.from, end)
    .some(({ norm }) => /^(?:ministers|leaders|heads|members|summit|assembly|council)$/.test(norm));
  return named.size === 1 && party?.startsWith('org:') && gathered ? party : null;
}

/** "The adviser in Fiji said that they would sign it in Samoa": states that are named as places only. */
export function isOnlyPlaces({ references, tokens }: ResolvedSentence): boolean {
  return (
    new Set(references.flatMap(({ parties }) => parties)).size > 1 &&
    references.every(({ kind, from }) => kind === 'name' && tokens[from - 1]?.norm === 'in')
  );
}
