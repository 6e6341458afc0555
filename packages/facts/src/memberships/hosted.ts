import {
  type Clause,
  type PartyId,
  partiesIn,
  type ResolvedSentence,
  rangesOverlap,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { runBehind } from './listed-states.ts';
import { asRole } from './objects.ts';
import type { OrganizationName } from './organizations.ts';
import { spokenOf } from './spoken-of.ts';
import type { MembershipChange } from './words.ts';

/** "suspended two other members – Peru and Chad –", "admitted three states: A, B and C": those whom the noun stands for. */
function spelledBehind(sentence: ResolvedSentence, { object, verb }: Clause): PartyId[] {
  const { tokens } = sentence;
  if (!object) return [];
  const noun = tokens.findIndex(
    ({ norm }, i) => i >= verb.to && i < verb.to + 6 && /^(?:members|states|countries|nations)$/.test(norm),
  );
  if (noun < 0 || !/^(?:–|—|-|:|,|\()$/.test(tokens[noun + 1]?.norm ?? '')) return [];
  const run = runBehind(sentence, noun + 1);
  return run.length >= 2 ? run.flatMap(({ parties }) => [...parties]) : [];
}

/** "The Union said that it had suspended Peru": the organization that a pronoun stands for. */
function pronounOf({ references }: ResolvedSentence, { subject }: Clause): OrganizationName | undefined {
  const it = references.find(
    ({ kind, from, to }) => kind === 'pronoun' && subject !== null && from >= subject.from && to <= subject.to,
  );
  const [id] = it?.parties ?? [];
  return it?.parties.length === 1 && id?.startsWith('org:')
    ? { from: it.from, to: it.to, id, kind: null, described: true }
    : undefined;
}

const ORGANS =
  /^(?:council|commission|committee|assembly|authority|conference|congress|summit|meeting|session|ministers?|leaders?)$/;

/** "The OAS Council suspended Peru": the organization whose organ does it. */
function ofOrgan({ references, tokens }: ResolvedSentence, { subject }: Clause): OrganizationName | undefined {
  const owner = references.find(
    ({ kind, from, to }) =>
      kind === 'organization' &&
      subject !== null &&
      from >= subject.from &&
      to < subject.to &&
      ORGANS.test(tokens[to]?.norm ?? ''),
  );
  const [id] = owner?.parties ?? [];
  return owner && id?.startsWith('org:')
    ? { from: owner.from, to: owner.to, id, kind: null, described: false }
    : undefined;
}

/** "The Ministerial Council accepted Peru as an observer (to the Community)": the organization whose organ it is, named behind the role or spoken of. */
function ofBareOrgan(
  sentence: ResolvedSentence,
  clause: Clause,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): OrganizationName | undefined {
  const { subject, object } = clause;
  if (!subject || !object || !ORGANS.test(sentence.tagged.lemmas[subject.head] ?? '')) return undefined;
  if (asRole(sentence, clause) === null || partiesIn(sentence, subject).length > 0) return undefined;
  const behind = organizations.find(({ from }) => from >= object.to && from <= clause.to + 1);
  return behind ?? spokenOf(sentence, context) ?? undefined;
}

/** "expelled Peruvian diplomats": people are the object, and no state. */
function takesPeople({ tagged }: ResolvedSentence, { head }: { readonly head: number }): boolean {
  return /^(?:diplomat|envoy|official|attache|ambassador|national|citizen|officer)$/.test(tagged.lemmas[head] ?? '');
}

/** "ASEAN admitted Timor-Leste as an observer": the organization itself does it. */
export function hostedDrafts(
  sentence: ResolvedSentence,
  clause: Clause,
  change: MembershipChange,
  organizations: readonly OrganizationName[],
  rule: string,
  context: ExtractContext,
): MembershipDraft[] {
  const organization =
    organizations.find((candidate) => clause.subject !== null && rangesOverlap(candidate, clause.subject)) ??
    pronounOf(sentence, clause) ??
    ofOrgan(sentence, clause) ??
    ofBareOrgan(sentence, clause, organizations, context);
  if (!organization || !clause.object || clause.negated || takesPeople(sentence, clause.object)) return [];
  const told = sentence.references.some(
    ({ kind, from, to }) => kind !== 'demonym' && clause.object && from >= clause.object.from && to <= clause.object.to,
  )
    ? partiesIn(sentence, clause.object).filter(isState)
    : [];
  const members = told.length > 0 ? told : spelledBehind(sentence, clause);
  if (members.length === 0) return [];
  const as = asRole(sentence, clause);
  if (clause.lemma === 'connect' || (/^(?:accept|welcome)$/.test(clause.lemma) && !as)) return [];
  return membershipDrafts(sentence, {
    members,
    organization,
    role: as ?? 'member',
    change,
    date: membershipDate(sentence, clause),
    rule,
    range: clause,
  });
}
