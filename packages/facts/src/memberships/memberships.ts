import {
  type Clause,
  type PartyId,
  partiesIn,
  type ResolvedSentence,
  rangesOverlap,
  realisOf,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import type { ExtractContext, Extractor } from '../extractor.ts';
import { dateOf, type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts, ordinaryRole } from './drafts.ts';
import { holdersAt } from './holders.ts';
import { namedMemberDrafts } from './named-members.ts';
import { type OrganizationName, organizationsIn, unknownOrganization } from './organizations.ts';
import { roleDrafts } from './roles.ts';
import { subjectOfRow } from './timeline-subject.ts';
import {
  FOUNDING_VERBS,
  type MembershipChange,
  type MembershipRole,
  PARTICIPATED_KINDS,
  PARTICIPATION_VERBS,
  PLACE_NOUNS,
  PLACE_VERBS,
} from './words.ts';

/** Places of parties in organizations: joined, left, applied for, chaired, or held. */
export const membershipsExtractor: Extractor = {
  name: 'memberships',
  extract: (sentence, context) => {
    const organizations = organizationsIn(sentence);
    return [
      ...verbDrafts(sentence, organizations, context),
      ...nounDrafts(sentence, organizations, context),
      ...(organizations.length > 0
        ? [
            ...roleDrafts(sentence, organizations, context),
            ...namedMemberDrafts(sentence, organizations),
            ...participationDrafts(sentence, organizations),
          ]
        : []),
      ...rowDrafts(sentence, organizations, context),
      ...foundingDrafts(sentence, organizations, context),
    ];
  },
};

/** The organization behind a verb: its object or what stands behind the right preposition, with those coordinated to it. */
function objectsOf(
  sentence: ResolvedSentence,
  clause: Clause,
  prepositions: readonly (string | null)[],
  organizations: readonly OrganizationName[],
): OrganizationName[] {
  const ranges: TokenRange[] = [];
  if (prepositions.includes(null) && clause.object) ranges.push(clause.object);
  for (const phrase of clause.phrases) {
    if (prepositions.includes(phrase.preposition)) ranges.push(phrase);
  }
  const found: OrganizationName[] = [];
  for (const range of ranges) {
    for (const organization of organizations) {
      if (organization.from < range.from || organization.to > range.to) continue;
      if (!headsGroup(sentence, organization, range, found)) continue;
      if (!found.some((other) => other.id === organization.id)) found.push(organization);
    }
  }
  return found;
}

/** The name starts the group (after a determiner or adjective), or follows another of its members. */
function headsGroup(
  sentence: ResolvedSentence,
  organization: OrganizationName,
  range: TokenRange,
  before: readonly OrganizationName[],
): boolean {
  const words = sentence.tokens.slice(range.from, organization.from);
  if (
    words.every((token) => !token.capital || token.norm === 'the') &&
    words.length <= 3 &&
    !words.some((token) => token.norm === 'of')
  )
    return true;
  if (
    words.some((token) => token.norm === 'framework' || token.norm === 'programme' || token.norm === 'ranks') &&
    words.at(-1)?.norm !== 'in'
  )
    return words.length <= 4;
  const previous = before.at(-1);
  return (
    previous !== undefined &&
    sentence.tokens
      .slice(previous.to, organization.from)
      .every((token) => /^(?:,|and|the|as|well|both|\(|\))$/.test(token.norm))
  );
}

function verbDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  return sentence.clauses.flatMap((clause) => {
    const verb = PLACE_VERBS.get(clause.lemma);
    if (!verb) return [];
    let objects = objectsOf(sentence, clause, verb.prepositions, organizations);
    if (objects.length === 0 && /^(?:join|accede)$/.test(clause.lemma)) {
      const range =
        clause.lemma === 'join'
          ? clause.object
          : (clause.phrases.find((phrase) => phrase.preposition === 'to') ?? null);
      const unknown =
        range &&
        !organizations.some((organization) => rangesOverlap(organization, range)) &&
        partiesIn(sentence, range).length === 0
          ? unknownOrganization(sentence, range)
          : null;
      if (unknown) objects = [unknown];
    }
    if (objects.length === 0 && clause.link === 'relative') objects = relativized(sentence, clause, organizations);
    if (objects.length === 0) return [];
    const rule = `memberships/${clause.lemma}`;
    const realis = realisOf(sentence, clause);
    if (
      clause.form === 'gerund' &&
      /^(?:of|to|towards|toward|for|without|before|about)$/.test(sentence.tokens[clause.verb.from - 1]?.norm ?? '')
    )
      return [];
    let change = verb.change;
    if (realis === 'planned' && /^(?:apply|seek|bid)$/.test(clause.licensor ?? '') && change === 'joined')
      change = 'applied';
    else if (clause.licensor === 'apply' && change === 'joined') change = 'applied';
    else if (realis !== 'asserted') {
      context.note(rule, `${clause.lemma} is ${realis}`);
      return [];
    }
    const passive = clause.voice === 'passive';
    if (!verb.active && !passive) return hostedDrafts(sentence, clause, change, organizations, rule);
    if (verb.active && passive && clause.lemma !== 'chair') return [];
    const doer =
      passive && clause.lemma === 'chair'
        ? (clause.phrases.find((phrase) => phrase.preposition === 'by') ?? null)
        : clause.subject;
    const doers = partiesIn(sentence, doer);
    const members = (
      doers.length > 0 ? doers : doer ? describedParty(sentence, clause) : subjectOfRow(sentence, context)
    ).filter((party) => !objects.some((object) => object.id === party));
    if (members.length === 0) {
      context.note(rule, 'the member is not named');
      return [];
    }
    if (
      clause.lemma === 'leave' &&
      objects.some((object) => (object.kind !== 'organization' && object.kind !== 'group') || object.described)
    )
      return [];
    if (verb.role === 'chair' && !members.every(isState)) return [];
    if (
      verb.role === 'chair' &&
      doer &&
      sentence.people.some((person) => person.name !== null && rangesOverlap(person, doer))
    )
      return [];
    const as = asRole(sentence, clause);
    const dates = respectiveDates(sentence, clause, objects.length);
    return objects.flatMap((organization, at) => {
      const role = change === 'applied' ? 'candidate' : (as ?? verb.role ?? ordinaryRole(organization));
      return membershipDrafts(sentence, {
        members,
        organization,
        role,
        change,
        date: dates[at] ?? membershipDate(sentence, clause),
        rule,
        range: clause,
      });
    });
  });
}

/** "joined X and Y in 1999 and 2004 respectively": one date for each. */
function respectiveDates(sentence: ResolvedSentence, clause: Clause, count: number): FactDate[] {
  if (count < 2 || !sentence.tokens.some((token) => token.norm === 'respectively')) return [];
  const dates = sentence.resolvedDates.filter((date) => date.from >= clause.verb.to);
  return dates.length === count ? dates.map(factDate) : [];
}

/** "ASEAN admitted Timor-Leste as an observer": the organization itself does it. */
function hostedDrafts(
  sentence: ResolvedSentence,
  clause: Clause,
  change: MembershipChange,
  organizations: readonly OrganizationName[],
  rule: string,
): MembershipDraft[] {
  const organization = organizations.find(
    (candidate) => clause.subject !== null && rangesOverlap(candidate, clause.subject),
  );
  if (!organization || !clause.object || clause.negated) return [];
  const members = partiesIn(sentence, clause.object).filter(isState);
  const as = asRole(sentence, clause);
  if (clause.lemma === 'welcome' || clause.lemma === 'connect' || (clause.lemma === 'accept' && !as)) return [];
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

/** "X as a state that chaired the Y", "X, a country that joined Y": the noun before "that" describes the party before it. */
function describedParty(sentence: ResolvedSentence, clause: Clause): PartyId[] {
  const { subject } = clause;
  if (
    clause.link !== 'relative' ||
    !subject ||
    !/^(?:state|country|nation|republic|government)$/.test(sentence.tagged.lemmas[subject.head] ?? '')
  )
    return [];
  const before = sentence.references
    .filter((reference) => reference.to <= subject.from && subject.from - reference.to <= 3)
    .at(-1);
  const gap = before ? sentence.tokens.slice(before.to, subject.from) : [];
  return before && gap.every((token) => /^(?:as|,|–|-|the|a|an)$/.test(token.norm)) ? [...before.parties] : [];
}

/** "the Group created at the UN, to which X joined": the antecedent is the organization that stands behind no place preposition. */
function relativized(
  sentence: ResolvedSentence,
  clause: Clause,
  organizations: readonly OrganizationName[],
): OrganizationName[] {
  const from = clause.subject?.from ?? clause.verb.from;
  if (!/^(?:which|that)$/.test(sentence.tokens[from - 1]?.norm ?? '')) return [];
  const before = organizations.filter(
    (organization) => organization.to < from && !/^(?:at|in|within|by|with)$/.test(wordBefore(sentence, organization)),
  );
  return before.slice(-1);
}

function wordBefore(sentence: ResolvedSentence, organization: OrganizationName): string {
  const norm = sentence.tokens[organization.from - 1]?.norm ?? '';
  return norm === 'the' ? (sentence.tokens[organization.from - 2]?.norm ?? '') : norm;
}

/** "joined the SCO as an observer". */
function asRole(sentence: ResolvedSentence, clause: Clause): MembershipRole | null {
  const as = sentence.tokens.findIndex(
    (token, i) => token.norm === 'as' && i >= clause.verb.to && i < clause.verb.to + 12,
  );
  if (as < 0) return null;
  const words = sentence.tagged.lemmas.slice(as + 1, as + 6);
  if (words.includes('observer')) return 'observer';
  if (words.includes('partner')) return 'partner';
  return null;
}

/** "Mongolia's accession to the OSCE", "the admission of Fiji to the UN", "its withdrawal from the pact". */
function nounDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const drafts: MembershipDraft[] = [];
  sentence.tagged.lemmas.forEach((lemma, i) => {
    const change = PLACE_NOUNS.get(lemma);
    if (!change || !/^NN/.test(sentence.tagged.tags[i] ?? '')) return;
    const preposition = change === 'left' || change === 'suspended' ? 'from' : 'to';
    const organization = organizations.find(
      (candidate) => candidate.from > i && candidate.from <= i + 14 && behind(sentence, i, candidate.from, preposition),
    );
    if (!organization) return;
    const clause = sentence.clauses.find((candidate) => candidate.from <= i && i < candidate.to) ?? null;
    if (
      clause &&
      (clause.negated ||
        clause.modal ||
        clause.tense === 'future' ||
        /^(?:support|seek|discuss|consider|await|welcome|negotiate|pursue|back|hope|advocate|endorse|favour|favor|complete|facilitate|accelerate|aim|work|prepare|block|oppose|veto|assist|help|urge|call|encourage|apply|expect)$/.test(
          clause.lemma,
        )) &&
      !(change === 'elected' && /^(?:welcome|support)$/.test(clause.lemma) && !clause.modal)
    ) {
      context.note(`memberships/${lemma}`, `${clause.lemma} does not say that it happened`);
      return;
    }
    if (
      /^(?:process|negotiation|talks|path|prospect|bid)$/.test(sentence.tagged.lemmas[i + 1] ?? '') ||
      (/^(?:on|about|for|of|towards|toward)$/.test(sentence.tokens[i - 1]?.norm ?? '') && !clause)
    )
      return;
    const named = holdersAt(sentence, i);
    const opens = i <= 2 && (sentence.segment.kind === 'timeline' || sentence.segment.kind === 'list');
    const members = (named.length > 0 || !opens ? named : subjectOfRow(sentence, context)).filter(
      (party) => party !== organization.id,
    );
    const own =
      sentence.resolvedDates.find((date) => date.from > i && date.from <= organization.to + 3) ??
      sentence.resolvedDates.find((date) => date.to <= i && sentence.clauses.every((other) => other.verb.from > i));
    const date = own
      ? factDate(own)
      : opens && sentence.segment.date
        ? { date: sentence.segment.date, date_basis: 'stated' as const }
        : NO_DATE;
    if (!own && clause && clause.verb.from < i && change !== 'elected') return;
    drafts.push(
      ...membershipDrafts(sentence, {
        members,
        organization,
        role: ordinaryRole(organization),
        change,
        date,
        rule: `memberships/${lemma}`,
        range: { from: Math.max(0, i - 3), to: organization.to },
      }),
    );
  });
  return drafts;
}

/** True where `preposition` stands between the noun and the organization, with no verb between. */
function behind(sentence: ResolvedSentence, noun: number, organization: number, preposition: string): boolean {
  if (sentence.clauses.some((clause) => clause.head > noun && clause.head < organization)) return false;
  const between = sentence.tokens.slice(noun + 1, organization).map((token) => token.norm);
  const at = between.lastIndexOf(preposition);
  return (
    at >= 0 &&
    between.slice(at + 1).every((word) => /^(?:the|its|their|full|,|and)$/.test(word) || word.length > 0) &&
    between.length - at <= 4
  );
}

/** "takes part in the Asia-Europe Meeting", "is participating in the project": present tense, and a framework to take part in. */
function participationDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  return sentence.clauses.flatMap((clause) => {
    if (
      !PARTICIPATION_VERBS.has(clause.lemma) ||
      realisOf(sentence, clause) !== 'asserted' ||
      clause.voice === 'passive'
    )
      return [];
    if (
      clause.lemma === 'take' &&
      !sentence.tokens.slice(clause.verb.to, clause.verb.to + 3).some((token) => token.norm === 'part')
    )
      return [];
    const since = sentence.resolvedDates.find(
      (date) => date.since && date.from >= clause.verb.to && date.to <= clause.to + 1,
    );
    if (clause.tense !== 'present' && !(clause.tense === 'perfect' && since)) return [];
    const organization = objectsOf(sentence, clause, ['in'], organizations)[0];
    if (!organization || !PARTICIPATED_KINDS.has(organization.kind ?? '')) return [];
    if (
      /^(?:training|exercise|course|courses|exercises|activities|events|pilot)$/.test(
        sentence.tokens[organization.to]?.norm ?? '',
      )
    )
      return [];
    const members = partiesIn(sentence, clause.subject).filter((party) => party !== organization.id);
    return membershipDrafts(sentence, {
      members,
      organization,
      role: 'participant',
      change: since ? 'joined' : 'held',
      date: since ? factDate(since) : NO_DATE,
      rule: 'memberships/participates',
      range: clause,
    });
  });
}

/** "1994 Joins the Partnership", a timeline row without its subject. */
function rowDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const first = sentence.tokens.find((token) => token.start >= sentence.segment.contentStart);
  const at = first ? sentence.tokens.indexOf(first) : -1;
  if (
    at < 0 ||
    !/^(?:joins|joined|rejoins|rejoined)$/.test(first?.norm ?? '') ||
    sentence.clauses.some((clause) => clause.head === at && clause.subject)
  )
    return [];
  const organization = organizations.find(
    (candidate) => candidate.from === at + 1 || (candidate.from === at + 2 && sentence.tokens[at + 1]?.norm === 'the'),
  );
  const { date } = sentence.segment;
  if (!organization || !date || sentence.clauses.some((clause) => clause.head === at)) return [];
  return membershipDrafts(sentence, {
    members: subjectOfRow(sentence, context),
    organization,
    role: ordinaryRole(organization),
    change: 'joined',
    date: { date, date_basis: 'stated' },
    rule: 'memberships/row',
    range: { from: at, to: organization.to },
  });
}

/** "X, Y and Z launched the Forum": the founders join it; a body of two alone is none. */
function foundingDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  return sentence.clauses.flatMap((clause) => {
    if (!FOUNDING_VERBS.has(clause.lemma) || (clause.lemma === 'set' && clause.particle !== 'up')) return [];
    if (clause.voice === 'passive' || realisOf(sentence, clause) !== 'asserted' || !clause.object) return [];
    const known = organizations.find(
      (organization) =>
        clause.object && organization.from >= clause.object.from && organization.from <= clause.object.from + 2,
    );
    const organization =
      known ?? unknownOrganization(sentence, { from: clause.object.from, to: Math.max(clause.object.to, clause.to) });
    if (
      !organization ||
      (organization.kind === null && /^(?:Relations|Embassy)$/.test(sentence.tokens[organization.to - 1]?.text ?? ''))
    )
      return [];
    if (
      organization.kind !== null &&
      organizationById(organization.id) !== null &&
      /^(?:establish|create|form)$/.test(clause.lemma) &&
      !known
    )
      return [];
    let members = partiesIn(sentence, clause.subject).filter((party) => party !== organization.id);
    if (
      members.length === 0 &&
      sentence.tokens.slice(clause.subject?.from ?? 0, clause.subject?.to ?? 0).some((token) => token.norm === 'they')
    )
      members = [];
    if (members.length < 3) {
      context.note('memberships/founded', 'fewer than three founders');
      return [];
    }
    const date = dateOf(sentence, clause);
    const news =
      date.date === null &&
      clause.tense === 'past' &&
      context.row.genre !== 'bilateral_profile' &&
      context.row.genre !== 'organization_profile' &&
      context.row.published;
    return membershipDrafts(sentence, {
      members,
      organization,
      role: 'member',
      change: 'joined',
      date: news ? { date: context.row.published, date_basis: 'document' } : date,
      rule: 'memberships/founded',
      range: clause,
    });
  });
}
