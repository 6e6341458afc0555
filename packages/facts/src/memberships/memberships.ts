import { collect, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import type { ExtractContext, Extractor } from '../extractor.ts';
import { cueTable } from '../shared/cues.ts';
import { dateOf, factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { admittingDrafts } from './admitting.ts';
import { APPLICATIONS, applicationDrafts } from './applications.ts';
import { asObserverDrafts } from './as-observers.ts';
import { barePlaceDrafts } from './bare-places.ts';
import { BELONGING_VERBS, belongingDrafts } from './belonging.ts';
import { bracketedMemberDrafts } from './bracketed-members.ts';
import { capacityDrafts } from './capacity.ts';
import { companionDrafts, companyBehind } from './companions.ts';
import { COMPOSING_WORDS, composedOfDrafts } from './composed-of.ts';
import { conferredStatusDrafts } from './conferred-status.ts';
import { countedMemberDrafts } from './counted-members.ts';
import { membershipDate } from './dates.ts';
import { dialogueTieDrafts } from './dialogue-ties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { electedAsDrafts } from './elected-as.ts';
import { electedChairDrafts } from './elected-chair.ts';
import { electedStateDrafts } from './elected-states.ts';
import { ELLIPTICAL_VERBS, ellipticalDrafts } from './elliptical.ts';
import { followedLaterDrafts } from './followed-later.ts';
import { followerDrafts, joinedByDrafts } from './followers.ts';
import { foundedByDrafts } from './founded-by.ts';
import { FOUNDERS, founderDrafts } from './founders.ts';
import { handedOverDrafts } from './handed-over.ts';
import { invertedFirstDrafts } from './inverted-first.ts';
import { joinedTooDrafts } from './joined-too.ts';
import { labelDrafts } from './labels.ts';
import { leaderChairDrafts } from './leader-chairs.ts';
import { LISTED_SUBJECT_WORDS, listedSubjectDrafts } from './listed-subjects.ts';
import { memberLineDrafts } from './member-lines.ts';
import { LISTED, memberListDrafts } from './member-lists.ts';
import { NAMED_MEMBER_WORDS, namedMemberDrafts } from './named-members.ts';
import { nounDrafts, rowDrafts } from './noun-drafts.ts';
import { objectsOf } from './objects.ts';
import { occupiedChairDrafts } from './occupied-chairs.ts';
import { organizationEntryDrafts, organizationLineDrafts } from './organization-lines.ts';
import { type OrganizationName, onlyOrganization, organizationsIn, unknownOrganization } from './organizations.ts';
import { CHAIR_WORDS, plainChairDrafts } from './plain-chairs.ts';
import { relativePlaceDrafts } from './relative-places.ts';
import { roleDrafts } from './roles.ts';
import { SEATED_WORDS, seatedMemberDrafts } from './seated-members.ts';
import { supportedBidDrafts } from './supported-bids.ts';
import { unionPresidencyDrafts } from './union-presidency.ts';
import { verbDrafts } from './verb-drafts.ts';
import { whoseCountryDrafts } from './whose-country.ts';
import { SEAT_WORDS, wonSeatDrafts } from './won-seats.ts';
import {
  FOUNDING_VERBS,
  PARTICIPATED_KINDS,
  PARTICIPATION_VERBS,
  PLACE_NOUNS,
  PLACE_VERBS,
  ROLE_NOUNS,
} from './words.ts';

const PLACE = 1;
const PARTICIPATION = 2;
const FOUNDING = 4;
const PLACE_NOUN = 8;
const ROLE = 16;
const NAMED = 32;
const LIST = 64;
const LISTED_SUBJECT = 128;
const ELLIPTICAL = 256;
const BELONGING = 512;
const OBSERVING = 1024;
const ADMITTING = 2048;
const DIALOGUE = 4096;
const CHAIRING = 8192;
const FOUNDER = 16384;
const COMPOSED = 32768;
const BRACKET = 65536;
const STATUS = 131072;
const APPLICATION = 262144;
const SEATED = 524288;
const SEAT = 1048576;
const WHOSE = 2097152;
const FOLLOWED = 4194304;
const COUNTED = 8388608;

/** The frames that a word wakes. */
const CUES = cueTable(
  [PLACE, [...PLACE_VERBS.keys(), 'joins', 'joined', 'rejoins', 'rejoined']],
  [PARTICIPATION, PARTICIPATION_VERBS],
  [FOUNDING, FOUNDING_VERBS],
  [PLACE_NOUN, PLACE_NOUNS.keys()],
  [ROLE, [...ROLE_NOUNS.keys(), 'state', 'status']],
  [NAMED, NAMED_MEMBER_WORDS],
  [LIST, LISTED],
  [LISTED_SUBJECT, LISTED_SUBJECT_WORDS],
  [ELLIPTICAL, ELLIPTICAL_VERBS],
  [OBSERVING, ['observer', 'observers']],
  [ADMITTING, ['admit', 'admission', 'accession']],
  [DIALOGUE, ['dialogue']],
  [STATUS, ['status', 'membership']],
  [APPLICATION, [...APPLICATIONS, 'apply', 'applied', 'applies']],
  [CHAIRING, CHAIR_WORDS],
  [FOUNDER, FOUNDERS],
  [COMPOSED, COMPOSING_WORDS],
  [BRACKET, ['(', '–', '—', '-']],
  [SEATED, SEATED_WORDS],
  [WHOSE, ['whose']],
  [FOLLOWED, ['follow', 'likewise', 'so']],
  [COUNTED, ['among', 'amongst']],
  [SEAT, [...SEAT_WORDS]],
  [BELONGING, [...BELONGING_VERBS, 'belongs', 'belonged']],
);

/** Places of parties in organizations: joined, left, applied for, chaired, or held. */
export const membershipsExtractor: Extractor = {
  name: 'memberships',
  cues: CUES,
  always: false,
  extract: (sentence, context, cues) => {
    const organizations = organizationsIn(sentence);
    const named = organizations.length > 0;
    const moved = cues & PLACE ? verbDrafts(sentence, organizations, context) : [];
    const drafts = [...moved];
    const add = (more: readonly MembershipDraft[]): void => {
      for (const draft of more) drafts.push(draft);
    };
    if (moved.length > 0) add(followerDrafts(sentence, moved));
    if (moved.length > 0) add(joinedTooDrafts(sentence, moved));
    if (named && cues & PLACE_NOUN) add(nounDrafts(sentence, organizations, context));
    if (named && cues & PLACE_NOUN) add(electedAsDrafts(sentence, organizations));
    if (cues & (PLACE | ROLE)) add(electedStateDrafts(sentence, organizations, context));
    if (cues & WHOSE) add(whoseCountryDrafts(sentence, organizations, context));
    if (cues & SEAT) add(wonSeatDrafts(sentence, organizations, context));
    const applied = cues & APPLICATION ? applicationDrafts(sentence, organizations, context) : [];
    const placed = (cues & ROLE ? roleDrafts(sentence, organizations, context) : []).filter(
      ({ row }) =>
        row.role !== 'candidate' || row.date !== null || !applied.some((other) => other.row.member === row.member),
    );
    add(placed);
    if (placed.length > 0) add(followerDrafts(sentence, placed));
    if (cues & ROLE) add(barePlaceDrafts(sentence, organizations, context));
    if (named && cues & ROLE) add(supportedBidDrafts(sentence, organizations, drafts));
    if (cues & ROLE) add(handedOverDrafts(sentence, organizations));
    if (cues & ROLE) add(electedChairDrafts(sentence, organizations));
    if (cues & ROLE) add(capacityDrafts(sentence));
    if (cues & ROLE) add(leaderChairDrafts(sentence));
    if (cues & ROLE) add(occupiedChairDrafts(sentence, organizations));
    if (cues & ROLE) add(unionPresidencyDrafts(sentence, context));
    if (cues & CHAIRING && !drafts.some(({ row }) => row.role === 'chair')) add(plainChairDrafts(sentence));
    if (cues & OBSERVING) add(asObserverDrafts(sentence, context));
    if (named && cues & FOUNDER) add(founderDrafts(sentence, organizations));
    if (named && cues & ROLE) add(relativePlaceDrafts(sentence, organizations));
    if (!drafts.some(({ row }) => row.role === 'candidate')) add(applied);
    if (cues & STATUS) add(conferredStatusDrafts(sentence));
    if (cues & DIALOGUE) add(dialogueTieDrafts(sentence));
    if (cues & ADMITTING) add(admittingDrafts(sentence, organizations, context));
    if (named && cues & NAMED) add(namedMemberDrafts(sentence, organizations));
    if (named && cues & BRACKET) add(bracketedMemberDrafts(sentence, organizations));
    if (named && cues & BELONGING) add(belongingDrafts(sentence, organizations, context));
    if (drafts.length > 0) add(companionDrafts(sentence, drafts));
    if (drafts.length > 0) add(companyBehind(sentence, drafts));
    if (named && cues & PARTICIPATION) add(participationDrafts(sentence, organizations));
    if (cues & LIST) add(memberListDrafts(sentence, organizations, context));
    if (cues & SEATED) add(seatedMemberDrafts(sentence, organizations, context));
    if (cues & LIST) add(memberLineDrafts(sentence, context));
    if (cues & LIST) add(organizationLineDrafts(sentence, context));
    if (named && cues & LIST) add(organizationEntryDrafts(sentence, organizations, context));
    if (named && cues & COUNTED) add(countedMemberDrafts(sentence, organizations));
    if (cues & FOLLOWED)
      add(followedLaterDrafts(sentence, { ...context, note: null }, [verbDrafts, roleDrafts, admittingDrafts]));
    if (cues & PLACE) add(invertedFirstDrafts(sentence, organizations, context));
    if (cues & PLACE) add(joinedByDrafts(sentence, context));
    if (cues & FOUNDING) add(foundedByDrafts(sentence));
    const told = cues & LISTED_SUBJECT ? listedSubjectDrafts(sentence, organizations, context) : [];
    add(told);
    if (cues & COMPOSED && told.length === 0) add(composedOfDrafts(sentence, organizations, context));
    if (cues & ELLIPTICAL) {
      const open = ellipticalDrafts(sentence, organizations, context);
      add(open);
      add(followerDrafts(sentence, open));
    }
    if (cues & PLACE) add(rowDrafts(sentence, organizations, context));
    if (cues & FOUNDING) add(foundingDrafts(sentence, organizations, context));
    if (drafts.length === 0 && cues & (ROLE | PLACE | PLACE_NOUN | PARTICIPATION | OBSERVING))
      add(labelDrafts(sentence, context));
    return drafts;
  },
};

/** "takes part in the Asia-Europe Meeting", "is participating in the project": present tense, and a framework to take part in. */
function participationDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  return collect(sentence.clauses, (clause) => {
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
    const [first, ...others] = objectsOf(sentence, clause, ['in'], organizations);
    const [organization] = [first, ...others].filter((each) => PARTICIPATED_KINDS.has(each?.kind ?? ''));
    if (!organization || (organization !== first && organization.kind !== 'group')) return [];
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

const FOUNDING_ALONE: ReadonlySet<string> = new Set(['found', 'cofound']);

/** "X, Y and Z launched the Forum": the founders join it; a body of two alone is none. */
function foundingDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  return collect(sentence.clauses, (clause) => {
    if (!FOUNDING_VERBS.has(clause.lemma) || (clause.lemma === 'set' && clause.particle !== 'up')) return [];
    if (clause.voice === 'passive' || realisOf(sentence, clause) !== 'asserted' || !clause.object) return [];
    const { object } = clause;
    // "came into being in 1991, when A, B and C founded it"
    const again = sentence.tokens[object.from]?.norm === 'it' && object.to === object.from + 1;
    const known = again
      ? (onlyOrganization(organizations) ?? undefined)
      : organizations.find(({ from }) => from >= object.from && from <= object.from + 2);
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
    // "Kenya co-founded the Union": of a body that is known, each founder is one.
    const alone = known !== undefined && FOUNDING_ALONE.has(clause.lemma) && members.every(isState);
    if (members.length < (alone ? 1 : 3)) {
      context.note?.('memberships/founded', 'fewer than three founders');
      return [];
    }
    const date = again ? membershipDate(sentence, clause) : dateOf(sentence, clause);
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
      // "A, B and C form the Group": that they once founded it is not told.
      change: clause.tense === 'present' ? 'held' : 'joined',
      date:
        clause.tense === 'present' ? NO_DATE : news ? { date: context.row.published, date_basis: 'document' } : date,
      rule: 'memberships/founded',
      range: clause,
    });
  });
}
