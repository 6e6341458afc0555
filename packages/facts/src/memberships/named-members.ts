import { collect, MEMBER_WORDS, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';

/** Members that a name lists in passing: "NATO allies X and Y", "EU member Malta", "the X-Y-Z (ABC) partnership". */
export function namedMemberDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  return collect(organizations, (organization) => [
    ...listedBehind(sentence, organization),
    ...spelledOut(sentence, organization),
    ...besideFellows(sentence, organization),
  ]);
}

/** "Ghana and fellow ECOWAS members": who is named is one of them. */
function besideFellows(sentence: ResolvedSentence, organization: OrganizationName): MembershipDraft[] {
  const { tokens, references } = sentence;
  const fellow = organization.from - 1;
  if (tokens[fellow]?.norm !== 'fellow' || !/^(?:and|with|to)$/.test(tokens[fellow - 1]?.norm ?? '')) return [];
  if (!/^(?:members?|states|countries|nations|allies|ally|partners)$/.test(tokens[organization.to]?.norm ?? ''))
    return [];
  const named = references.find(({ to, kind }) => to === fellow - 1 && kind === 'name');
  return named === undefined || !named.parties.every(isState)
    ? []
    : membershipDrafts(sentence, {
        members: named.parties,
        organization,
        role: 'member',
        change: 'held',
        date: NO_DATE,
        rule: 'memberships/listed',
        range: { from: named.from, to: organization.to + 1 },
      });
}

const BETWEEN = /^(?:,|and|the|both|only|including|such|as|:|like|namely|notably|among|them|\(|–)$/;

const LIST_OPENERS = new Set([',', '–', ':', '(', 'including', 'such']);
const COUNTRIES = new Set(['countries', 'nations']);
const FOLLOWERS = new Set(['ally', 'allies', 'member', 'members', 'states', 'fellow']);

/** Words and signs of which a name that lists members in passing has one. */
export const NAMED_MEMBER_WORDS: readonly string[] = [...FOLLOWERS, '(', 'countries', 'nations'];

function listedBehind(sentence: ResolvedSentence, organization: OrganizationName): MembershipDraft[] {
  const { tokens } = sentence;
  let k = organization.to;
  const next = tokens[k]?.norm ?? '';
  const opens = LIST_OPENERS.has(next);
  // "five SAARC countries - A, B and C -"
  const spelled = COUNTRIES.has(next) && /^[-–—:(]$/.test(tokens[k + 1]?.norm ?? '');
  if (!opens && !spelled && !FOLLOWERS.has(next)) return [];
  const led = tokens.slice(Math.max(0, organization.from - 5), organization.from).map((token) => token.norm);
  const behind =
    /^(?:of|,)$/.test(led.at(-1) === 'the' ? (led.at(-2) ?? '') : (led.at(-1) ?? '')) &&
    led.some((word) => /^(?:members|allies)$/.test(word)) &&
    opens;
  if (!behind && opens) return [];
  // "to become an X member, Y …": the comma closes what stands before.
  if (/^(?:ally|member)$/.test(next) && /^(?:a|an|no|non|-)$/.test(tokens[organization.from - 1]?.norm ?? ''))
    return [];
  while (MEMBER_WORDS.test(tokens[k]?.norm ?? '')) k++;
  if (spelled) k++;
  // "the EU member states and X": who is added is another one.
  if (tokens[k]?.norm === 'and') return [];
  const members: PartyId[] = [];
  let to = k;
  for (const reference of sentence.references) {
    if (reference.from < k || (reference.kind === 'pronoun' && members.length === 0)) continue;
    if (!tokens.slice(to, reference.from).every((token) => BETWEEN.test(token.norm))) break;
    if (reference.kind !== 'name' || !isState(reference.parties[0] ?? 'org:')) break;
    members.push(...reference.parties);
    to = reference.to;
  }
  if ((behind || spelled || next === 'states') && members.length < 2) return [];
  // "with 27 EU member states, A and B": those counted are others.
  const counted = sentence.quantities.find(({ from, to: end }) => from < organization.from && end >= organization.from);
  if (counted !== undefined && counted.value > members.length) return [];
  return membershipDrafts(sentence, {
    members,
    organization,
    role: 'member',
    change: 'held',
    date: NO_DATE,
    rule: 'memberships/listed',
    range: { from: organization.from, to },
  });
}

/** The acronym of a group stands in parentheses behind the hyphenated names of its members. */
function spelledOut(sentence: ResolvedSentence, organization: OrganizationName): MembershipDraft[] {
  const { tokens } = sentence;
  if (tokens[organization.from - 1]?.norm !== '(' || tokens[organization.to]?.norm !== ')') return [];
  const members: PartyId[] = [];
  let at = organization.from - 1;
  for (const reference of [...sentence.references].reverse()) {
    if (reference.to > at) continue;
    const between = tokens.slice(reference.to, at).map((token) => token.norm);
    const adjacent =
      members.length === 0
        ? between.every((word) => /^(?:trilateral|partnership|group)$/.test(word))
        : between.length > 0 && between.every((word) => /^[-–,]$|^and$/.test(word));
    if (!adjacent || !isState(reference.parties[0] ?? 'org:') || reference.parties.length !== 1) break;
    members.push(...reference.parties);
    at = reference.from;
  }
  if (members.length < 3) return [];
  return membershipDrafts(sentence, {
    members,
    organization,
    role: 'member',
    change: 'held',
    date: NO_DATE,
    rule: 'memberships/spelled-out',
    range: { from: at, to: organization.to + 1 },
  });
}
