import { type Clause, collect, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { asRole } from './objects.ts';
import type { OrganizationName } from './organizations.ts';
import { spokenOf } from './spoken-of.ts';
import { DECIDING } from './words.ts';

const APPROVING = new Set(['approve', 'endorse', 'adopt', 'announce', 'confirm', 'grant']);

/** "the summit ended with the decision to admit X as a full member", "approved the admission of X into Y". */
export function admittingDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  return collect(sentence.clauses, (clause) => [
    ...decided(sentence, clause, organizations, context),
    ...approved(sentence, clause, organizations),
  ]);
}

function decided(
  sentence: ResolvedSentence,
  clause: Clause,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  if (clause.lemma !== 'admit' || clause.form !== 'infinitive' || clause.negated || !clause.object) return [];
  if (!DECIDING.has(clause.licensor ?? '')) return [];
  const governor = sentence.clauses.findLast(({ form, verb }) => form === 'finite' && verb.from < clause.verb.from);
  if (!governor || realisOf(sentence, governor) !== 'asserted' || governor.tense === 'present') return [];
  const members = partiesIn(sentence, clause.object).filter(isState);
  const into = organizations.find(({ from }) => from >= clause.verb.to && from <= clause.to + 1);
  const organization = into ?? ownerOf(sentence, clause.verb.from) ?? spokenOf(sentence, context);
  return organization
    ? membershipDrafts(sentence, {
        members,
        organization,
        role: asRole(sentence, clause) ?? 'member',
        change: 'joined',
        date: membershipDate(sentence, governor),
        rule: 'memberships/admit',
        range: clause,
      })
    : [];
}

function approved(
  sentence: ResolvedSentence,
  clause: Clause,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  const { tokens, tagged, references } = sentence;
  if (!APPROVING.has(clause.lemma) || realisOf(sentence, clause) !== 'asserted') return [];
  const what = clause.voice === 'passive' ? clause.subject : clause.object;
  const noun = what?.head ?? -1;
  if (
    !what ||
    (tagged.lemmas[noun] !== 'admission' && tagged.lemmas[noun] !== 'accession') ||
    tokens[noun + 1]?.norm !== 'of'
  )
    return [];
  const member = references.find(({ from, kind }) => kind === 'name' && from > noun + 1 && from <= noun + 5);
  const organization = organizations.find(
    ({ from }) => member !== undefined && from >= member.to && from <= member.to + 4,
  );
  if (!member || !organization || !/^(?:to|into)$/.test(tokens[member.to]?.norm ?? '')) return [];
  return membershipDrafts(sentence, {
    members: member.parties.filter(isState),
    organization,
    role: 'member',
    change: 'joined',
    date: membershipDate(sentence, clause),
    rule: 'memberships/admission',
    range: { from: clause.verb.from, to: organization.to },
  });
}

/** The organization that a word before the verb names: "the X summit". */
function ownerOf({ actors }: ResolvedSentence, before: number): OrganizationName | null {
  const named = actors.find(({ actorId, to }) => actorId.startsWith('org:') && to <= before);
  return named
    ? {
        from: named.from,
        to: named.to,
        id: named.actorId,
        kind: organizationById(named.actorId)?.kind ?? null,
        described: false,
      }
    : null;
}
