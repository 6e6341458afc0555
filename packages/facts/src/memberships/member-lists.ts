import { collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import type { ExtractContext } from '../extractor.ts';
import type { MembershipDraft } from './drafts.ts';
import { headingOrganization } from './heading-organization.ts';
import { listDrafts } from './list-drafts.ts';
import { FEWEST, runBehind } from './listed-states.ts';
import { type OrganizationName, onlyOrganization } from './organizations.ts';
import { spokenOf } from './spoken-of.ts';
import type { MembershipRole } from './words.ts';

/** Words, as written, that open a list of members. */
export const LISTED: ReadonlySet<string> = new Set([
  'member',
  'members',
  'membership',
  'memberships',
  'observers',
  'signatories',
  'states',
  'countries',
  'partners',
  'associates',
  'founders',
  'fathers',
]);

/** "The Forum has ten members: A, B and C", "members of the League include A, B and C": the states that the list names. */
export function memberListDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => LISTED.has(token.norm));
  if (at < 0) return [];
  const drafts: MembershipDraft[] = [];
  for (let i = at; i < tokens.length; i++) {
    if (!LISTED.has(tokens[i]?.norm ?? '')) continue;
    if (tokens[i]?.norm === 'partners' && OF_AFFAIRS.has(tokens[i - 1]?.norm ?? '')) continue;
    const run = runBehind(sentence, behindPurpose(tokens, i + 1));
    if (
      run.length <
      (/^(?::|include|are)$/.test(tokens[i + 1]?.norm ?? '') && LISTED_MEMBERS.test(tokens[i]?.norm ?? '')
        ? 2
        : tokens[i + 1]?.norm === ':'
          ? 2
          : FEWEST)
    )
      continue;
    const role = roleAt(tokens, i);
    const organization =
      ownerOf(sentence, i, run[0]?.from ?? i, organizations) ??
      (role === null && !isOwn(sentence, i)
        ? null
        : ((opensLine(sentence, i) ? headingOrganization(sentence, context.document) : null) ??
          spokenOf(sentence, context) ??
          (role === null ? null : onlyBefore(organizations, i))));
    const end = run.at(-1)?.to ?? i;
    if (organization) {
      const before = tokens.slice(Math.max(0, i - 4), i).map((token) => token.norm);
      drafts.push(...listDrafts(sentence, organization, run, before, role ?? 'member', i));
      // "… members (A, B, C) … to also include D, E and F"
      const more = continuedAt(sentence, end);
      if (more > 0) drafts.push(...listDrafts(sentence, organization, runBehind(sentence, more), [], 'member', more));
    }
    i = end;
  }
  return drafts;
}

/** "Partners *for Co-operation*: A, B": where what they are partners for ends. */
function behindPurpose(tokens: ResolvedSentence['tokens'], from: number): number {
  if (tokens[from]?.norm !== 'for') return from;
  let to = from + 1;
  while (/^(?:co|-|operation|cooperation|co-operation|development|peace|dialogue)$/.test(tokens[to]?.norm ?? '')) to++;
  return to > from + 1 && tokens[to]?.norm === ':' ? to : from;
}

/** "The X observers include A, while the partner countries are B and C": of the one named before. */
function onlyBefore(organizations: readonly OrganizationName[], i: number): OrganizationName | null {
  const only = onlyOrganization(organizations);
  return only !== null && only.to <= i ? only : null;
}

/** "Member States: 10 (A, B)", "4 observers: A, B": a line that says whom it lists. */
function opensLine({ tokens }: ResolvedSentence, i: number): boolean {
  const colon = tokens.findIndex(({ norm }) => norm === ':');
  return (
    colon >= i &&
    colon <= i + 3 &&
    tokens
      .slice(0, i)
      .every(
        ({ kind, norm }) => kind === 'number' || /^(?:full|current|dialogue|observer|partner|associate)$/.test(norm),
      )
  );
}

const LISTED_MEMBERS = /^(?:members|observers)$/;

/** The place that the listed ones have, as far as the noun says it: "observer countries", "partners". */
function roleAt(tokens: ResolvedSentence['tokens'], i: number): MembershipRole | null {
  const word = tokens[i]?.norm ?? '';
  const before = tokens[i - 1]?.norm ?? '';
  if (word === 'observers' || before === 'observer') return 'observer';
  if ((word === 'states' || word === 'countries') && before === 'partner')
    // "consists of seven partner states", "the Partner States": what some communities call their members.
    return tokens.slice(Math.max(0, i - 4), i).some((token) => token.norm === 'of') ||
      (tokens[i]?.capital && tokens[i - 1]?.capital)
      ? 'member'
      : 'partner';
  if (word === 'partners' || word === 'associates') return 'partner';
  if (word === 'member') return /^(?:states|countries|nations)$/.test(tokens[i + 1]?.norm ?? '') ? 'member' : null;
  return before === 'member' || word === 'founders' ? 'member' : null;
}

/** "its members are", "the five original members were", "Members: A, B": the members as such, of nothing else. */
function isOwn({ tokens }: ResolvedSentence, i: number): boolean {
  if (tokens[i]?.norm !== 'members' || !/^(?:are|were|include|:|comprise)$/.test(tokens[i + 1]?.norm ?? ''))
    return false;
  let from = i;
  while (from > 0 && (OWN_WORDS.test(tokens[from - 1]?.norm ?? '') || tokens[from - 1]?.kind === 'number')) from--;
  return from === 0 || /^(?:,|;|and|whose|its)$/.test(tokens[from - 1]?.norm ?? '');
}

const OWN_WORDS =
  /^(?:the|its|all|whose|original|founding|current|full|permanent|present|other|regular|three|four|five|six|seven|eight|nine|ten|eleven|twelve|-)$/;

/** Partners in what they do, no place in an organization. */
const OF_AFFAIRS = new Set(
  'trading trade development implementing business export economic commercial donor main major largest key social strategic important close'.split(
    ' ',
  ),
);

/** "… to also include D, E": where the list goes on; 0 where it does not. */
function continuedAt({ tokens }: ResolvedSentence, from: number): number {
  for (let i = from; i < tokens.length && i < from + 14; i++)
    if (tokens[i]?.norm === 'include' && /^(?:to|also|now)$/.test(tokens[i - 1]?.norm ?? '')) return i + 1;
  return 0;
}

/** "its eleven member states: A, B": the organization that the pronoun stands for. */
function possessorOf({ references, tokens }: ResolvedSentence, noun: number): OrganizationName | null {
  const its = references.findLast(
    ({ kind, from, to }) =>
      kind === 'pronoun' && /^(?:its|whose)$/.test(tokens[from]?.norm ?? '') && to <= noun && noun - to <= 3,
  );
  const id = its?.parties[0];
  return its?.parties.length === 1 && id?.startsWith('org:')
    ? { from: its.from, to: its.to, id, kind: organizationById(id)?.kind ?? null, described: true }
    : null;
}

/** "the Association, whose member states include": the one right before "whose". */
function beforeWhose(
  tokens: ResolvedSentence['tokens'],
  noun: number,
  owners: readonly OrganizationName[],
): OrganizationName | null {
  const whose = tokens.findLastIndex(({ norm }, i) => i < noun && i >= noun - 3 && norm === 'whose');
  if (whose < 0) return null;
  const end = tokens[whose - 1]?.norm === ',' ? whose - 1 : whose;
  return owners.find(({ to }) => to === end || (tokens[end - 1]?.norm === ')' && to === end - 1)) ?? null;
}

/** Whose members they are: "the X's members", "members of X", "X has ten members". */
function ownerOf(
  sentence: ResolvedSentence,
  noun: number,
  list: number,
  organizations: readonly OrganizationName[],
): OrganizationName | null {
  const { tokens } = sentence;
  const owners = collect(sentence.references, (reference): OrganizationName[] => {
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
  const its = possessorOf(sentence, noun) ?? beforeWhose(tokens, noun, owners);
  if (its !== null) return its;
  const word = tokens[noun]?.norm ?? '';
  const before = owners.filter((owner) => owner.to <= noun).at(-1);
  if (behind || !before) return behind ?? null;
  const between = tokens.slice(before.to, noun).map((token) => token.norm);
  const possessed = between.length <= 4 && !between.some((norm) => /^(?:with|to|for|by|from|and|,)$/.test(norm));
  const has = between.some((norm) =>
    /^(?:has|have|had|include[sd]?|comprise[sd]?|groups|unites|brings|consist(?:s|ed))$/.test(norm),
  );
  // "The X works with countries including A, B and C": only members belong.
  if (
    (word === 'states' || word === 'countries') &&
    !between.includes('member') &&
    !(between.length === 1 && /^(?:observer|partner|candidate|associate)$/.test(between[0] ?? '')) &&
    !/^(?:includes|comprises|groups|unites|consists|comprising)$/.test(
      between.find((norm) => /^[a-z]+s$|ing$/.test(norm)) ?? '',
    )
  )
    return null;
  return possessed || has ? before : null;
}
