import { collect, type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { spokenOf } from './spoken-of.ts';

/** "A joined in 1984, followed by B in 1995, C and D in 1997": each of those who follow, with its date. */
export function followerDrafts(sentence: ResolvedSentence, joined: readonly MembershipDraft[]): MembershipDraft[] {
  const first = joined.find((draft) => draft.row.change === 'joined');
  if (!first) return [];
  const { tokens } = sentence;
  const followed = tokens.findIndex((token, i) => token.norm === 'followed' && tokens[i + 1]?.norm === 'by');
  const too = followingToo(sentence, first);
  if (followed < 0 && too) return [too];
  const from = followed < 0 ? behindDate(sentence, first) : followed + 2;
  if (from < 0) return [];
  const drafts: MembershipDraft[] = [];
  let waiting: { readonly party: PartyId; readonly from: number }[] = [];
  for (let i = from; i < tokens.length; i++) {
    const reference = sentence.references.find((candidate) => candidate.from === i && candidate.kind === 'name');
    const date = sentence.resolvedDates.find((candidate) => candidate.from === i);
    if (reference) {
      // "… and Peru, in 1975, opened an embassy": who has a verb of its own does not follow.
      if (sentence.clauses.some(({ subject, verb }) => subject && verb.from > i && subject.from <= i && i < subject.to))
        break;
      for (const party of reference.parties) if (isState(party)) waiting.push({ party, from: i });
      i = reference.to - 1;
    } else if (date) {
      for (const { party, from } of waiting)
        drafts.push({
          ...first,
          row: { ...first.row, member: party, ...factDate(date) },
          range: { from, to: date.to },
        });
      waiting = [];
      i = date.to - 1;
    } else if (!/^(?:,|;|and|the|in|on|by|then|later|also|\(|\))$/.test(tokens[i]?.norm ?? '')) break;
  }
  return drafts;
}

/** "A joined in 1984, and B followed in 1995": the one who did the same later. */
function followingToo(sentence: ResolvedSentence, first: MembershipDraft): MembershipDraft | null {
  const clause = sentence.clauses.find(
    ({ lemma, verb, object, voice }) =>
      lemma === 'follow' && verb.from > first.range.from && object === null && voice === 'active',
  );
  const [member, second] = clause?.subject ? partiesIn(sentence, clause.subject).filter(isState) : [];
  if (!clause || !member || second !== undefined || member === first.row.member) return null;
  const date = sentence.resolvedDates.find(({ from }) => from >= clause.verb.to);
  return date
    ? { ...first, row: { ...first.row, member, ...factDate(date) }, range: { from: clause.from, to: date.to } }
    : null;
}

/** "A joined in 1984, B in 1995": where the list goes on behind the date of the first; -1 where nothing follows it. */
function behindDate({ tokens, resolvedDates, references }: ResolvedSentence, { range }: MembershipDraft): number {
  const date = resolvedDates.find(({ from }) => from > range.from);
  if (!date || !/^(?:,|;|and)$/.test(tokens[date.to]?.norm ?? '')) return -1;
  let next = date.to;
  while (/^(?:,|;|and|the)$/.test(tokens[next]?.norm ?? '')) next++;
  return references.some(({ from, kind }) => from === next && kind === 'name') ? date.to : -1;
}

/** "They were later joined by A (1961), B (1962) and C (1971)": who came to the founders, each with its year. */
export function joinedByDrafts(sentence: ResolvedSentence, context: ExtractContext): MembershipDraft[] {
  const { tokens } = sentence;
  const at = tokens.findIndex((token, i) => token.norm === 'joined' && tokens[i + 1]?.norm === 'by');
  if (at < 0 || !/^(?:later|subsequently|then|was|were|been)$/.test(tokens[at - 1]?.norm ?? '')) return [];
  const found = collect(sentence.references, (reference) => {
    if (reference.from < at + 2 || reference.kind !== 'name' || tokens[reference.to]?.norm !== '(') return [];
    const date = sentence.resolvedDates.find((candidate) => candidate.from === reference.to + 1);
    return date && tokens[date.to]?.norm === ')' ? [{ reference, date }] : [];
  });
  const organization = found.length >= 2 ? spokenOf(sentence, context) : null;
  return organization
    ? collect(found, ({ reference, date }) =>
        membershipDrafts(sentence, {
          members: reference.parties.filter(isState),
          organization,
          role: 'member',
          change: 'joined',
          date: factDate(date),
          rule: 'memberships/joined-by',
          range: { from: reference.from, to: date.to },
        }),
      )
    : [];
}
