import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';

/** "Slovakia, in its capacity as OSCE Chair", "the activities of Slovakia in the capacity of the OSCE Chairman-in-Office". */
export function capacityDrafts(sentence: ResolvedSentence): MembershipDraft[] {
  const word = (i: number): string => sentence.tokens[i]?.norm ?? '';
  return sentence.people.flatMap((office) => {
    const [held] = office.offices;
    if (office.name !== null || !held?.party?.startsWith('org:') || !/^chair/i.test(held.title)) return [];
    const at = /^(?:the|a|current)$/.test(word(office.from - 1)) ? office.from - 1 : office.from;
    if (!/^(?:of|as)$/.test(word(at - 1)) || word(at - 2) !== 'capacity' || word(at - 4) !== 'in') return [];
    const edge = word(at - 5) === ',' ? at - 5 : at - 4;
    const members = (sentence.references.find((reference) => reference.to === edge)?.parties ?? []).filter(isState);
    return members.length === 1
      ? membershipDrafts(sentence, {
          members,
          organization: {
            id: held.party,
            from: office.from,
            to: office.to,
            kind: organizationById(held.party)?.kind ?? null,
            described: false,
          },
          role: 'chair',
          change: 'held',
          date: NO_DATE,
          rule: 'memberships/capacity',
          range: { from: edge, to: office.to },
        })
      : [];
  });
}
