import type { PartyId, Reference, ResolvedSentence } from '@diplomatic-relations/engine';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';
import type { MembershipChange, MembershipRole } from './words.ts';

const LISTED = new Set(['member', 'members', 'membership', 'observers', 'signatories', 'states', 'countries']);
const TO_LIST =
  /^(?:member|members|states?|countries|nations|are|is|were|include|includes|including|included|comprises?|comprising|composed|consists?|of|the|its|currently|now|namely|also|to|and|as|follows|full|[:(,–—-])$/;
const FEWEST = 3;

/** "The Forum has ten members: A, B and C", "members of the League include A, B and C": the states that the list names. */
export function memberListDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => LISTED.has(token.norm));
  if (at < 0) return [];
  const drafts: MembershipDraft[] = [];
  for (let i = at; i < tokens.length; i++) {
    if (!LISTED.has(tokens[i]?.norm ?? '')) continue;
    const run = runBehind(sentence, i + 1);
    if (run.length < FEWEST) continue;
    const organization = ownerOf(sentence, i, run[0]?.from ?? i, organizations);
    const end = run.at(-1)?.to ?? i;
    if (organization) {
      const before = tokens.slice(Math.max(0, i - 4), i).map((token) => token.norm);
      drafts.push(...listDrafts(sentence, organization, run, before, roleAt(tokens[i]?.norm ?? ''), i));
      // "… members (A, B, C) … to also include D, E and F"
      const more = continuedAt(sentence, end);
      if (more > 0) drafts.push(...listDrafts(sentence, organization, runBehind(sentence, more), [], 'member', more));
    }
    i = end;
  }
  return drafts;
}

function roleAt(word: string): MembershipRole {
  return word === 'observers' ? 'observer' : 'member';
}

function listDrafts(
  sentence: ResolvedSentence,
  organization: OrganizationName,
  run: readonly Reference[],
  before: readonly string[],
  role: MembershipRole,
  from: number,
): MembershipDraft[] {
  if (before.some((word) => /^(?:former|potential|prospective|future|non|candidate|new|some|other|many)$/.test(word)))
    return [];
  const change: MembershipChange = before.some((word) => word === 'founding' || word === 'founder') ? 'joined' : 'held';
  const members: PartyId[] = run.flatMap((reference) => [...reference.parties]);
  return membershipDrafts(sentence, {
    members: [...new Set(members)].filter((party) => isState(party)),
    organization,
    role,
    change,
    date: NO_DATE,
    rule: 'memberships/members',
    range: { from, to: run.at(-1)?.to ?? from + 1 },
  });
}

/** The enumeration of states that begins here, after words that lead to it. */
function runBehind(sentence: ResolvedSentence, from: number): Reference[] {
  const { tokens } = sentence;
  const run: Reference[] = [];
  let to = from;
  for (const reference of sentence.references) {
    if (reference.from < to) continue;
    const between = tokens.slice(to, reference.from);
    const joined =
      run.length === 0
        ? reference.kind === 'organization' ||
          between.every((token) => TO_LIST.test(token.norm) || token.kind === 'number')
        : between.every((token) => /^(?:,|and|the|as|well|;|republic|of|kingdom|&)$/.test(token.norm)) &&
          between.length > 0;
    if (!joined || between.length > MOST_BETWEEN) break;
    if (reference.kind === 'organization' && run.length === 0) {
      to = reference.to;
      continue;
    }
    if (reference.kind !== 'name' || !isState(reference.parties[0] ?? 'org:')) break;
    run.push(reference);
    to = reference.to;
  }
  return run;
}

const MOST_BETWEEN = 8;

/** "… to also include D, E": where the list goes on; 0 where it does not. */
function continuedAt({ tokens }: ResolvedSentence, from: number): number {
  for (let i = from; i < tokens.length && i < from + 14; i++)
    if (tokens[i]?.norm === 'include' && /^(?:to|also|now)$/.test(tokens[i - 1]?.norm ?? '')) return i + 1;
  return 0;
}

/** Whose members they are: "the X's members", "members of X", "X has ten members". */
function ownerOf(
  sentence: ResolvedSentence,
  noun: number,
  list: number,
  organizations: readonly OrganizationName[],
): OrganizationName | null {
  const { tokens } = sentence;
  const owners = sentence.references.flatMap((reference): OrganizationName[] => {
    const id = reference.parties[0];
    if (reference.parties.length !== 1 || !id?.startsWith('org:') || reference.to > list) return [];
    if (reference.kind !== 'organization' && reference.kind !== 'description') return [];
    const known = organizations.find((organization) => organization.from === reference.from);
    return [known ?? { from: reference.from, to: reference.to, id, kind: null, described: true }];
  });
  const behind = owners.find(
    (owner) =>
      owner.from > noun && /^(?:of|in|the)$/.test(tokens[owner.from - 1]?.norm ?? '') && owner.from <= noun + 4,
  );
  const word = tokens[noun]?.norm ?? '';
  const before = owners.filter((owner) => owner.to <= noun).at(-1);
  if (behind || !before) return behind ?? null;
  const between = tokens.slice(before.to, noun).map((token) => token.norm);
  const possessed = between.length <= 4 && !between.some((norm) => /^(?:with|to|for|by|from|and|,)$/.test(norm));
  const has = between.some((norm) => /^(?:has|have|includes?|comprises?|groups|unites|brings|consists)$/.test(norm));
  // "The X works with countries including A, B and C": only members belong.
  if (
    (word === 'states' || word === 'countries') &&
    !between.includes('member') &&
    !/^(?:includes|comprises|groups|unites|consists|comprising)$/.test(
      between.find((norm) => /^[a-z]+s$|ing$/.test(norm)) ?? '',
    )
  )
    return null;
  return possessed || has ? before : null;
}
