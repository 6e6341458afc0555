import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import type { MembershipDraft } from './drafts.ts';

const COMPANY = new Set(['together', 'along', 'alongside', 'like', 'jointly']);

/** "Together with A and B, C is a member of X": A and B are too. */
export function companionDrafts(sentence: ResolvedSentence, held: readonly MembershipDraft[]): MembershipDraft[] {
  const { tokens, references } = sentence;
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  if (!COMPANY.has(tokens[first]?.norm ?? '')) return [];
  const found: PartyId[] = [];
  let to = tokens[first + 1]?.norm === 'with' ? first + 2 : first + 1;
  for (const reference of references) {
    if (reference.from < to) continue;
    const between = tokens.slice(to, reference.from).map(({ norm }) => norm);
    if (!between.every((norm) => norm === ',' || norm === 'and' || norm === 'the')) break;
    // The last name behind a comma without "and" is whom the sentence is about.
    if (found.length > 0 && isSubject(sentence, reference.from) && !between.includes('and')) break;
    if (reference.kind !== 'name' || !reference.parties.every(isState)) break;
    found.push(...reference.parties);
    to = reference.to;
  }
  if (tokens[to]?.norm !== ',') return [];
  return collect(held, (draft) =>
    draft.row.change === 'held' && draft.row.role !== 'chair'
      ? found
          .filter((member) => member !== draft.row.member && member !== draft.row.organization)
          .map((member) => ({ ...draft, row: { ...draft.row, member } }))
      : [],
  );
}

function isSubject({ clauses }: ResolvedSentence, at: number): boolean {
  return clauses.some(
    ({ subject, form }) => form === 'finite' && subject !== null && subject.from >= at - 1 && subject.from <= at,
  );
}
