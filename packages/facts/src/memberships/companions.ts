import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import type { MembershipDraft } from './drafts.ts';

const COMPANY = new Set(['together', 'along', 'alongside', 'like', 'jointly']);

/** "Together with A and B, C is a member of X": A and B are too. */
export function companionDrafts(sentence: ResolvedSentence, held: readonly MembershipDraft[]): MembershipDraft[] {
  const { tokens, references } = sentence;
  const opening = tokens.findIndex(({ kind }) => kind === 'word');
  const first = COMPANY.has(tokens[opening]?.norm ?? '') ? opening : asideBehind(sentence);
  if (first < 0) return [];
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

/** ", like A and B, is a member": where the aside behind the subject begins; -1 where there is none. */
function asideBehind({ tokens, clauses, references }: ResolvedSentence): number {
  const main = clauses.find(({ form, subject }) => form === 'finite' && subject !== null);
  if (!main?.subject) return -1;
  const named = references.find(({ from }) => from >= (main.subject?.from ?? 0));
  const at = named && named.to < main.verb.from && tokens[named.to]?.norm === ',' ? named.to + 1 : -1;
  return at > 0 && COMPANY.has(tokens[at]?.norm ?? '') ? at : -1;
}

function isSubject({ clauses }: ResolvedSentence, at: number): boolean {
  return clauses.some(
    ({ subject, form }) => form === 'finite' && subject !== null && subject.from >= at - 1 && subject.from <= at,
  );
}

/** "joined the Union in 2007, together with A and B", "on the same day as A": those with whom it was done. */
export function companyBehind(
  { tokens, references }: ResolvedSentence,
  told: readonly MembershipDraft[],
): MembershipDraft[] {
  const first = told.find(({ row }) => row.change === 'joined' || row.change === 'left');
  if (
    !first ||
    first.row.role === 'chair' ||
    told.some(({ row }) => row.organization !== first.row.organization && row.date !== first.row.date)
  )
    return [];
  const at = tokens.findIndex(
    ({ norm }, i) =>
      i > first.range.from + 1 &&
      (((norm === 'together' || norm === 'along') && tokens[i + 1]?.norm === 'with') ||
        (norm === 'day' && tokens[i - 1]?.norm === 'same' && tokens[i + 1]?.norm === 'as')),
  );
  if (at < 0) return [];
  const found: PartyId[] = [];
  let to = at + 2;
  for (;;) {
    let k = to;
    while (/^(?:,|and|the)$/.test(tokens[k]?.norm ?? '')) k++;
    const next = references.find(({ from, kind }) => from === k && kind === 'name');
    if (!next?.parties.every(isState)) break;
    found.push(...next.parties);
    to = next.to;
  }
  // "together with A signed": another clause goes on
  if (!/^(?:[.;,)]|in|on|$)$/.test(tokens[to]?.norm ?? '')) return [];
  return collect(
    told.filter(({ row }) => row.member === first.row.member && row.change === first.row.change),
    (draft) =>
      found
        .filter((member) => told.every(({ row }) => row.member !== member) && member !== draft.row.organization)
        .map((member) => ({ ...draft, row: { ...draft.row, member } })),
  );
}
