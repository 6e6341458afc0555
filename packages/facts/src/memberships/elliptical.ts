import {
  type AnalysedDocument,
  type Clause,
  collect,
  type PartyId,
  partiesIn,
  type ResolvedSentence,
  realisOf,
} from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts, ordinaryRole } from './drafts.ts';
import { namedBeforeAside } from './holders.ts';
import { runUpTo } from './listed-states.ts';
import { asRole } from './objects.ts';
import { type OrganizationName, organizationsIn } from './organizations.ts';
import { organizationOfPage } from './page-organization.ts';
import type { MembershipChange } from './words.ts';

/** Verbs that tell of a place without naming the organization, in a text on who belongs to it. */
const LEFT_OPEN: ReadonlyMap<string, { readonly change: MembershipChange; readonly passive: boolean }> = new Map([
  ['withdraw', { change: 'left', passive: false }],
  ['leave', { change: 'left', passive: false }],
  ['join', { change: 'joined', passive: false }],
  ['accede', { change: 'joined', passive: false }],
  ['return', { change: 'joined', passive: false }],
  ['rejoin', { change: 'joined', passive: false }],
  ['readmit', { change: 'joined', passive: true }],
  ['admit', { change: 'joined', passive: true }],
  ['add', { change: 'joined', passive: true }],
  ['expel', { change: 'left', passive: true }],
  ['suspend', { change: 'suspended', passive: true }],
  ['lapse', { change: 'left', passive: false }],
]);

/** "Fiji left in 1987 and returned ten years later", in a text on the members of one organization. */
export function ellipticalDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  return collect(sentence.clauses, (clause) => {
    const own = ownPlace(sentence, clause);
    if (own) return drafted(sentence, clause, own, context, partiesIn(sentence, clause.subject));
    const verb = LEFT_OPEN.get(clause.lemma);
    const applied = isApplication(sentence, clause);
    if (!verb || verb.passive !== (clause.voice === 'passive') || (clause.form !== 'finite' && !applied)) return [];
    if ((realisOf(sentence, clause) !== 'asserted' && !applied) || !isOpen(sentence, clause)) return [];
    const id = organizationOfMembers(context.document) ?? organizationOfPage(context.document);
    if (!id || organizations.some((organization) => organization.id !== id)) return [];
    return drafted(sentence, clause, applied ? 'applied' : verb.change, context, membersOf(sentence, clause));
  });
}

/** "applied to join in 2003" */
function isApplication(sentence: ResolvedSentence, { form, lemma, licensor, verb }: Clause): boolean {
  if (form !== 'infinitive' || licensor !== 'apply' || !/^(?:join|accede|rejoin)$/.test(lemma)) return false;
  const applying = sentence.clauses.findLast((other) => other.lemma === 'apply' && other.verb.from < verb.from);
  return applying !== undefined && realisOf(sentence, applying) === 'asserted';
}

function drafted(
  sentence: ResolvedSentence,
  clause: Clause,
  change: MembershipChange,
  context: ExtractContext,
  parties: readonly PartyId[],
): MembershipDraft[] {
  const id = organizationOfMembers(context.document) ?? organizationOfPage(context.document);
  const members = parties.filter((party) => isState(party));
  const date = membershipDate(sentence, clause);
  if (!id || members.length === 0 || date.date === null) return [];
  const organization: OrganizationName = {
    from: clause.verb.from,
    to: clause.verb.to,
    id,
    kind: organizationById(id)?.kind ?? null,
    described: true,
  };
  return membershipDrafts(sentence, {
    members,
    organization,
    role: change === 'applied' ? 'candidate' : (asRole(sentence, clause) ?? ordinaryRole(organization)),
    change,
    date,
    rule: `memberships/${clause.lemma}`,
    range: clause,
  });
}

const OWN: ReadonlyMap<string, MembershipChange> = new Map([
  ['suspend', 'suspended'],
  ['terminate', 'left'],
  ['end', 'left'],
  ['withdraw', 'left'],
  ['reactivate', 'joined'],
  ['resume', 'joined'],
]);

/** The verbs that tell of a place whose organization is left open. */
export const ELLIPTICAL_VERBS: readonly string[] = [...LEFT_OPEN.keys(), ...OWN.keys()];

/** "suspended its membership in 1992": what a state does to its own place. */
function ownPlace(sentence: ResolvedSentence, clause: Clause): MembershipChange | null {
  const change = OWN.get(clause.lemma);
  if (!change || clause.voice === 'passive' || clause.form !== 'finite' || !clause.object) return null;
  if (sentence.tokens[clause.object.from]?.norm !== 'its' || clause.object.to - clause.object.from !== 2) return null;
  if (sentence.tagged.lemmas[clause.object.head] !== 'membership') return null;
  return realisOf(sentence, clause) === 'asserted' ? change : null;
}

const OPEN_OBJECTS = /^(?:membership|fold|association|organi[sz]ation|councils?|group|body|bloc|ranks|member)$/;

/** Nothing else is left, entered or suspended: no object, and no "to" or "from" but the membership itself. */
function isOpen(sentence: ResolvedSentence, clause: Clause): boolean {
  if (clause.voice === 'active' && clause.object && !isTime(sentence, clause.object)) return false;
  return clause.phrases.every(
    (phrase) =>
      !/^(?:to|from|into|for|with|over)$/.test(phrase.preposition ?? '') ||
      // "was expelled for its aggression"
      (phrase.preposition === 'for' && /^(?:expel|suspend)$/.test(clause.lemma)) ||
      (OPEN_OBJECTS.test(sentence.tagged.lemmas[phrase.head] ?? '') && !namesOne(sentence, phrase)),
  );
}

function namesOne(sentence: ResolvedSentence, range: { readonly from: number; readonly to: number }): boolean {
  return sentence.references.some(
    (reference) =>
      reference.from < range.to && range.from < reference.to && reference.parties[0]?.startsWith('org:') === true,
  );
}

function isTime(sentence: ResolvedSentence, range: { readonly from: number; readonly to: number }): boolean {
  return sentence.resolvedDates.some((date) => date.from <= range.from && range.to <= date.to);
}

/** The states that do it; of "Fiji's membership lapsed" whose membership it is, of coordinated verbs the subject of the first. */
function membersOf(sentence: ResolvedSentence, clause: Clause): readonly PartyId[] {
  const { subject } = clause;
  if (!subject) return [];
  const lemma = sentence.tagged.lemmas[subject.head] ?? '';
  const owned = sentence.tokens
    .slice(subject.from, subject.to)
    .some((token) => token.norm === "'s" || token.norm === "'");
  // Of a person or a thing that leaves, no party is a member.
  if (owned ? lemma !== 'membership' && lemma !== 'participation' : clause.lemma === 'lapse') return [];
  if (sentence.people.some((person) => person.from < subject.to && subject.from < person.to)) return [];
  // "Fiji, the only member without a fleet, left": whom the noun describes.
  if (/^(?:member|state|country|nation)$/.test(lemma)) {
    const before = namedBeforeAside(sentence, subject);
    if (before.length > 0) return before;
  }
  const list = runUpTo(sentence, subject.to);
  if (list.length > 1 && list[0]?.from === subject.from) return partiesIn(sentence, subject);
  return partiesIn(sentence, { from: subject.from, to: Math.max(subject.head + 1, subject.from + 1) });
}

const TOPICS = new WeakMap<AnalysedDocument, PartyId | null>();
const OF_MEMBERS = /^(?:member|membership|withdrawal|suspension|accession|enlargement|join|admission|bid)$/;

/** The organization whose members the document is about: it opens with them, and names no other organization as often. */
export function organizationOfMembers(document: AnalysedDocument): PartyId | null {
  const known = TOPICS.get(document);
  if (known !== undefined) return known;
  const topic = readTopic(document);
  TOPICS.set(document, topic);
  return topic;
}

function readTopic(document: AnalysedDocument): PartyId | null {
  const counts = new Map<PartyId, number>();
  for (const sentence of document.sentences)
    for (const { id } of organizationsIn(sentence)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || first[1] < 2 || first[1] < 2 * (second?.[1] ?? 0)) return null;
  const opening = document.sentences.slice(0, OPENING);
  const about = opening.some((sentence) => sentence.tagged.lemmas.some((lemma) => OF_MEMBERS.test(lemma)));
  const told = document.sentences.some((sentence) =>
    sentence.tagged.lemmas.some((lemma, i) => lemma === 'membership' || (lemma === 'member' && i > 0)),
  );
  return about && told ? first[0] : null;
}

/** Sentences in which a text says what it is about. */
const OPENING = 3;
