import { collect, type PartyId, type Reference, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { organizationOfMembers } from './elliptical.ts';
import type { OrganizationName } from './organizations.ts';
import { FOUNDING_VERBS, type MembershipChange, type MembershipRole } from './words.ts';

/** Words, as written, that open a list of members. */
export const LISTED: ReadonlySet<string> = new Set([
  'member',
  'members',
  'membership',
  'observers',
  'signatories',
  'states',
  'countries',
  'partners',
  'founders',
  'fathers',
]);
const TO_LIST =
  /^(?:member|members|states?|countries|nations|are|is|were|include|includes|including|included|comprises?|comprising|composed|consists?|of|the|its|currently|now|namely|also|to|and|as|follows|full|five|six|seven|eight|nine|ten|eleven|twelve|islamic|republic|[:(,–—-])$/;
const FEWEST = 3;

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
    const run = runBehind(sentence, i + 1);
    if (run.length < FEWEST) continue;
    const role = roleAt(tokens, i);
    const organization =
      ownerOf(sentence, i, run[0]?.from ?? i, organizations) ?? (role === null ? null : spokenOf(sentence, context));
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
  if (word === 'partners') return 'partner';
  return before === 'member' || word === 'founders' ? 'member' : null;
}

/** Partners in what they do, no place in an organization. */
const OF_AFFAIRS = new Set(
  'trading trade development implementing business export economic commercial donor main major largest key social strategic important close'.split(
    ' ',
  ),
);

/** The organization that the document deals with, where the sentences right before name it. */
export function spokenOf(sentence: ResolvedSentence, { document }: ExtractContext): OrganizationName | null {
  const { mainPair } = document;
  const id = organizationOfMembers(document) ?? mainPair?.find((party) => party.startsWith('org:')) ?? null;
  if (id === null) return subjectBefore(document.sentences[sentence.index - 1]);
  for (let k = sentence.index; k >= Math.max(0, sentence.index - 2); k--)
    if (document.sentences[k]?.references.some((reference) => reference.parties.includes(id)))
      return { from: 0, to: 1, id, kind: null, described: true };
  return null;
}

/** The organization that the sentence before is about. */
function subjectBefore(before: ResolvedSentence | undefined): OrganizationName | null {
  const subject = before?.clauses.find((clause) => clause.form === 'finite' && clause.subject)?.subject;
  if (!before || !subject) return null;
  const about = before.references.find((reference) => reference.from <= subject.head && subject.head < reference.to);
  const id = about?.parties[0];
  return about?.parties.length === 1 && about.kind === 'organization' && id !== undefined
    ? { from: 0, to: 1, id, kind: null, described: true }
    : null;
}

const STANDING = new Set(['be', 'hold', 'have', 'enjoy', 'remain']);
const MEMBERS_OF = new Set(['include', 'unite', 'comprise', 'group']);
const PLACES = new Set(['observer', 'observers', 'partner', 'partners']);

/** Words of which a clause on the members that it lists has one. */
export const LISTED_SUBJECT_WORDS: readonly string[] = [...MEMBERS_OF, ...PLACES, 'associates'];

/** "A, B and C hold the status of observers", "the Organization unites A, B and C": the list is subject or object. */
export function listedSubjectDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const { tokens } = sentence;
  return collect(sentence.clauses, (clause) => {
    if (clause.form !== 'finite' || clause.negated || clause.modal || clause.tense !== 'present') return [];
    if (STANDING.has(clause.lemma) && tokens[clause.verb.to]?.norm !== 'as') {
      const noun = [0, 1, 2, 3, 4, 5].map((k) => clause.verb.to + k).find((i) => PLACES.has(tokens[i]?.norm ?? ''));
      if (noun === undefined || tokens.slice(clause.verb.to, noun).some((token) => token.kind === 'punctuation'))
        return [];
      const role = /^observer/.test(tokens[noun]?.norm ?? '') ? 'observer' : 'partner';
      const run = runUpTo(sentence, clause.verb.from);
      const named = organizations.find((organization) => organization.from > noun && organization.from <= noun + 4);
      const organization =
        named ?? (/^(?:of|in|for|with|on)$/.test(tokens[noun + 1]?.norm ?? '') ? null : spokenOf(sentence, context));
      return run.length >= 2 && organization ? listDrafts(sentence, organization, run, [], role, noun) : [];
    }
    const as = placeAs(sentence, clause.verb.to);
    if (!(as ? AS_VERBS : MEMBERS_OF).has(clause.lemma) || !clause.subject || !(as ?? clause.object)) return [];
    const { head } = clause.subject;
    const owner =
      sentence.references.find((reference) => reference.from <= head && head < reference.to) ??
      formatOwner(sentence, clause.subject);
    const id = owner?.parties[0];
    if (owner?.parties.length !== 1 || !id?.startsWith('org:')) return [];
    const run = runBehind(sentence, as?.to ?? clause.verb.to);
    return run.length >= 2
      ? listDrafts(
          sentence,
          { ...owner, id, kind: null, described: true },
          run,
          [],
          as?.role ?? 'member',
          clause.verb.from,
        )
      : [];
  });
}

/** "includes as associates": what those who follow are. */
function placeAs(
  { tokens }: ResolvedSentence,
  at: number,
): { readonly role: MembershipRole; readonly to: number } | null {
  if (tokens[at]?.norm !== 'as') return null;
  const noun = /^(?:dialogue|associate|full|permanent)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const role = AS_PLACES.get(tokens[noun]?.norm ?? '');
  return role === undefined ? null : { role, to: noun + 1 };
}

const AS_VERBS = new Set(['include', 'have', 'count']);
const AS_PLACES: ReadonlyMap<string, MembershipRole> = new Map([
  ['associates', 'partner'],
  ['partners', 'partner'],
  ['observers', 'observer'],
  ['members', 'member'],
]);

/** "The Visegrad cooperation format comprises A, B and C" */
function formatOwner(
  { tokens, references }: ResolvedSentence,
  subject: { readonly from: number; readonly head: number },
): Reference | undefined {
  if (!/^(?:format|cooperation|group|grouping|framework|bloc)$/.test(tokens[subject.head]?.norm ?? ''))
    return undefined;
  return references.find(
    ({ from, to, kind }) =>
      kind === 'organization' &&
      from >= subject.from &&
      to <= subject.head &&
      tokens.slice(to, subject.head).every(({ norm }) => norm === 'cooperation' || norm === 'regional'),
  );
}

/** "was founded in 1960 by five states, namely A, B and C": the founders join it. */
export function foundedByDrafts(sentence: ResolvedSentence): MembershipDraft[] {
  return collect(sentence.clauses, (clause) => {
    if (!FOUNDING_VERBS.has(clause.lemma) || clause.voice !== 'passive' || !clause.subject || clause.negated) return [];
    const { head } = clause.subject;
    const owner = sentence.references.find((reference) => reference.from <= head && head < reference.to);
    const id = owner?.parties[0];
    if (owner?.parties.length !== 1 || owner.kind !== 'organization' || !id?.startsWith('org:')) return [];
    const by = sentence.tokens.findIndex((token, i) => i >= clause.verb.to && token.norm === 'by');
    const run = by < 0 ? [] : runBehind(sentence, by + 1);
    return run.length >= FEWEST
      ? membershipDrafts(sentence, {
          members: [...new Set(collect(run, (reference) => [...reference.parties]))],
          organization: { ...owner, id, kind: null, described: false },
          role: 'member',
          change: 'joined',
          date: membershipDate(sentence, clause),
          rule: 'memberships/founded',
          range: { from: clause.verb.from, to: run.at(-1)?.to ?? clause.verb.to },
        })
      : [];
  });
}

/** The enumeration of states that ends right before a verb. */
function runUpTo(sentence: ResolvedSentence, to: number): Reference[] {
  const run: Reference[] = [];
  let end = to;
  for (const reference of [...sentence.references].reverse()) {
    if (reference.to > end) continue;
    const between = sentence.tokens.slice(reference.to, end);
    if (!between.every((token) => /^(?:,|and|the)$/.test(token.norm)) || (run.length > 0 && between.length === 0))
      break;
    if (reference.kind !== 'name' || !isState(reference.parties[0] ?? 'org:')) break;
    run.unshift(reference);
    end = reference.from;
  }
  return run;
}

function listDrafts(
  sentence: ResolvedSentence,
  organization: OrganizationName,
  run: readonly Reference[],
  before: readonly string[],
  role: MembershipRole,
  from: number,
): MembershipDraft[] {
  if (
    before.some((word) =>
      /^(?:granting|grant|awarding|becoming|procedures?|former|potential|prospective|future|non|candidate|new|some|other|many)$/.test(
        word,
      ),
    )
  )
    return [];
  const change: MembershipChange = before.some((word) => word === 'founding' || word === 'founder') ? 'joined' : 'held';
  const members: PartyId[] = collect(run, (reference) => [...reference.parties]);
  return membershipDrafts(sentence, {
    members: [...new Set(members)].filter((party) => isState(party) || role === 'partner' || role === 'observer'),
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
    const listed = reference.kind === 'organization' && run.length > 1;
    if (!listed && (reference.kind !== 'name' || !isState(reference.parties[0] ?? 'org:'))) break;
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
