import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { holdersAt } from './holders.ts';
import type { OrganizationName } from './organizations.ts';
import { placesIn } from './places.ts';

const UNREAL = new Set(['support', 'seek', 'hope', 'back', 'endorse', 'pursue', 'expect']);

/** "congratulated Kuwait on its election as a member of the Council", "its recent election as chair of the Union". */
export function electedAsDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ norm }, i) => norm === 'election' && tokens[i + 1]?.norm === 'as');
  if (
    at < 0 ||
    sentence.clauses.some(({ lemma, modal, verb }) => verb.from < at && (modal !== null || UNREAL.has(lemma)))
  )
    return [];
  return collect(placesIn(sentence, organizations), (place) => {
    const [organization] = place.organizations;
    if (!organization || place.noun < at + 2 || place.noun > at + 8) return [];
    if (place.role !== 'member' && place.role !== 'chair') return [];
    const member = elected(sentence, at);
    const date = sentence.resolvedDates.find(({ from }) => from >= place.to && from <= place.to + 3);
    return member
      ? membershipDrafts(sentence, {
          members: [member],
          organization,
          role: place.role,
          change: 'elected',
          date: date && !date.edtf.includes('/') ? factDate(date) : NO_DATE,
          rule: 'memberships/elected-as',
          range: { from: at, to: place.to },
        })
      : [];
  });
}

/** Of "congratulated A on its election" A, and not the one who congratulates. */
function elected(sentence: ResolvedSentence, at: number): PartyId | null {
  const { tokens, references } = sentence;
  let its = at - 1;
  while (its > at - 4 && tokens[its]?.norm !== 'its' && tokens[its]?.norm !== 'their') its--;
  if (/^(?:on|for|upon)$/.test(tokens[its - 1]?.norm ?? '')) {
    const named = references.find(({ to, kind }) => to === its - 1 && kind === 'name');
    if (named) return named.parties.find(isState) ?? null;
  }
  const [holder, second] = holdersAt(sentence, at).filter(isState);
  return holder !== undefined && second === undefined ? holder : null;
}
