import {
  type Clause,
  collect,
  isDoneAfterwards,
  partiesIn,
  type ResolvedSentence,
  realisOf,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { bracketedYear } from './bracketed-years.ts';
import { dateOfPlace, dateUpon, membershipDate, sinceBefore } from './dates.ts';
import { dateOfEach } from './dates-of-each.ts';
import { saysNoLonger, saysNot } from './denied-places.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { holdersAt } from './holders.ts';
import { apposition, governing, type Holding, isEnding, own, possessed, SUSPENSIONS } from './holdings.ts';
import type { OrganizationName } from './organizations.ts';
import { type Place, placesIn } from './places.ts';
import { sinceJoining } from './since-joining.ts';
import { termBehind, yearsOfTerm } from './term-years.ts';
import { COPULAS, FOUNDING, WITHOUT_PARTNERS } from './words.ts';

/** "is a member of X", "was admitted as observer", "X, a founding member of Y", "holds the presidency of Z", "its candidacy to W". */
export function roleDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  return collect(placesIn(sentence, organizations), (place) => placeDrafts(sentence, place, context));
}

/** The rows that a place in an organization gives. */
export function placeDrafts(sentence: ResolvedSentence, place: Place, context: ExtractContext): MembershipDraft[] {
  // "its candidature for membership": not there yet.
  if (place.role !== 'candidate' && place.role !== 'chair' && isCandidature(sentence, place.noun)) return [];
  const bid = place.role === 'chair' ? bidFor(sentence, place.noun) : -1;
  if (bid >= 0)
    return collect(place.organizations, (organization) =>
      membershipDrafts(sentence, {
        members: own(holdersAt(sentence, bid), place),
        organization,
        role: 'candidate',
        change: 'applied',
        date: NO_DATE,
        rule: 'memberships/bid',
        range: { from: bid, to: place.to },
      }),
    );
  // "Instead of taking the presidency, Peru …", "To take the chair, Peru must …": not taken.
  const taking = governing(sentence, place.noun);
  if (
    taking !== null &&
    taking.verb.from < 3 &&
    taking.licensor !== 'apply' &&
    taking.form !== 'finite' &&
    realisOf(sentence, taking) !== 'asserted'
  )
    return [];
  const hit = copular(sentence, place) ?? apposition(sentence, place) ?? possessed(sentence, place);
  if (!hit) return [];
  const row = sentence.segment.date;
  // "2010 – Peru's chairmanship of the League"
  const date =
    hit.date.date === null && place.role === 'chair' && row !== undefined && sentence.clauses.length === 0
      ? { date: row, date_basis: 'stated' as const }
      : hit.date;
  if (hit.blocked) {
    context.note?.(`memberships/${place.role}`, hit.blocked);
    return [];
  }
  const years = place.organizations.map((organization) => bracketedYear(sentence, organization));
  // A year behind the last of several may be that of all.
  const each =
    /^(?:held|joined)$/.test(hit.change) &&
    place.role !== 'chair' &&
    years.some((date, at) => date !== null && (at < years.length - 1 || years[0] !== null));
  const ownDate = (one: OrganizationName) =>
    hit.change === 'joined' ? dateOfEach(sentence, one, place.organizations, taking?.verb ?? hit.range) : null;
  return collect(place.organizations, (organization, at) => {
    if (place.role === 'partner' && (organization.kind === null || isInDeed(sentence, place, organization))) return [];
    const joined = each ? (years[at] ?? null) : null;
    return membershipDrafts(sentence, {
      members: hit.members,
      organization,
      role: hit.change === 'applied' ? 'candidate' : place.role,
      change: joined ? 'joined' : hit.change,
      date: joined ? factDate(joined) : each && years.at(-1) ? NO_DATE : (ownDate(organization) ?? date),
      rule: `memberships/${place.role}`,
      range: hit.range,
    });
  });
}

/** "a partner of the European Union": of the name alone, where no status of partner is told. */
function isInDeed({ tokens }: ResolvedSentence, { noun }: Place, { id }: OrganizationName): boolean {
  return (
    WITHOUT_PARTNERS.test(id) &&
    !tokens
      .slice(Math.max(0, noun - 3), noun + 2)
      .some(({ norm }) => /^(?:dialogue|status|observer|global|sectoral|associated?)$/.test(norm))
  );
}

/** "its bid for the presidency": where the bid stands; -1 where there is none. */
function bidFor({ tokens }: ResolvedSentence, noun: number): number {
  for (let i = noun - 1; i > noun - 5 && i > 0; i--)
    if (tokens[i]?.norm === 'for' && /^(?:bid|candidacy|candidature)$/.test(tokens[i - 1]?.norm ?? '')) return i - 1;
  return -1;
}

function isCandidature({ tokens }: ResolvedSentence, noun: number): boolean {
  return tokens
    .slice(Math.max(0, noun - 5), noun)
    .some(
      ({ norm }, k, words) =>
        /^(?:candida(?:tures?|cy|cies)|applicants?|applications?|bids?|requests?)$/.test(norm) &&
        /^(?:for|to)$/.test(words[k + 1]?.norm ?? ''),
    );
}

/** What stands before a membership that is only sought. */
const SOUGHT =
  /^(?:candidates?|applicants?|applications?|bids?|aspirations?|candidacy|candidatures?|quest|ambitions?|requests?|support|sights|eyes|hopes?|designs)$/;

/** "became a member of A in 1991 and of B in 2004", "A member in 1991 and B member in 2004": the day right behind the place. */
function dateBehind({ tokens, resolvedDates }: ResolvedSentence, { to }: Place): FactDate | null {
  if (!/^(?:in|on)$/.test(tokens[to]?.norm ?? '')) return null;
  const date = resolvedDates.find(({ from }) => from === to + 1);
  return date ? factDate(date) : null;
}

const TIMES = /^(?:during|under|within|after|before|since)$/;

function copular(sentence: ResolvedSentence, place: Place): Holding | null {
  const clause = governing(sentence, place.noun);
  if (!clause || commaBetween(sentence, clause, place)) return null;
  // "It was during the Polish presidency that …": when something was, and no place of "it".
  if (
    clause.phrases.some(
      ({ preposition, from, to }) => TIMES.test(preposition ?? '') && from <= place.noun && place.noun < to,
    )
  )
    return null;
  // "was received by the Chairperson of X": who does it.
  if (
    clause.voice === 'passive' &&
    clause.phrases.some(({ preposition, from, to }) => preposition === 'by' && from <= place.noun && place.noun < to)
  )
    return null;
  if (
    place.role === 'candidate' &&
    sentence.tokens[place.noun + 1]?.norm !== 'status' &&
    !isStatusOf(sentence, place) &&
    !(
      /^(?:be|become)$/.test(clause.lemma) && /^(?:candidate|applicant)$/.test(sentence.tagged.lemmas[place.noun] ?? '')
    )
  )
    return null;
  const { lemma } = clause;
  // "joined other members", "is no longer a member"
  if (lemma === 'join' && /^(?:other|fellow|the)$/.test(sentence.tokens[clause.verb.to]?.norm ?? '')) return null;
  if (saysNoLonger(sentence, clause, place) || saysNot(sentence, clause, place)) return null;
  let change = COPULAS.get(lemma) ?? null;
  // "is an applicant for membership"
  if (lemma === 'be' && sentence.tagged.lemmas[place.noun] === 'applicant') change = 'applied';
  if (SUSPENSIONS.test(lemma)) change = 'suspended';
  else if (isEnding(clause)) change = 'left';
  if (clause.form === 'gerund' && isRemote(sentence, clause)) return null;
  const adjacent =
    place.organizations[0] && place.organizations[0].to >= place.noun - 3 && place.organizations[0].to <= place.noun
      ? place.organizations[0].from
      : place.noun;
  if (sentence.tokens.slice(Math.max(0, adjacent - 3), place.noun).some((token) => SOUGHT.test(token.norm)))
    return null;
  // "a candidate for a non-permanent seat"
  if (
    sentence.tokens
      .slice(Math.max(0, adjacent - 8), place.noun)
      .some(({ norm }, k, words) => SOUGHT.test(norm) && words[k + 1]?.norm === 'for')
  )
    return null;
  const isMembership = /^(?:membership|status|seat|presidency|chairmanship|chairship|chairpersonship)$/.test(
    sentence.tagged.lemmas[place.noun] ?? '',
  );
  if (
    lemma === 'apply' ||
    (/^(?:run|stand|compete|bid)$/.test(lemma) && sentence.tagged.lemmas[place.noun] === 'seat') ||
    ((lemma === 'seek' || lemma === 'request') && isMembership)
  ) {
    const members = own(partiesIn(sentence, clause.subject), place);
    return members.length > 0 && realisOf(sentence, clause) === 'asserted'
      ? { members, change: 'applied', date: membershipDate(sentence, clause), range: clause }
      : null;
  }
  if (change === null || (/^(?:start|begin|commence)$/.test(lemma) && place.role !== 'chair')) return null;
  // "share a goal – membership in the Union": what they share is the goal.
  if (lemma === 'share' && place.noun > clause.verb.to + 1) return null;
  if (
    /^(?:enjoy|have|hold|occupy|exercise|assume|take|lead|obtain|gain|attain|acquire|receive|secure|win|grant|accord|award|confer|give|terminate|end|lose|withdraw|relinquish|renounce)$/.test(
      lemma,
    ) &&
    !isMembership &&
    place.role !== 'chair' &&
    sentence.tokens[place.noun + 1]?.norm !== 'status' &&
    !isStatusOf(sentence, place)
  )
    return null;
  if (
    /^(?:elect|reelect|choose|select|admit|accept|welcome|approve|recognize|recognise|elevate|upgrade|promote|grant|accord|award|accredit|designate|make|confer|give)$/.test(
      lemma,
    ) &&
    clause.voice !== 'passive'
  )
    return null;
  const members = own(partiesIn(sentence, clause.subject), place);
  if (
    members.length === 0 ||
    sentence.people.some(
      (person) =>
        person.name !== null && clause.subject && person.from >= clause.subject.from && person.to <= clause.subject.to,
    )
  )
    return null;
  if (members.length > 1 && place.role === 'chair') return null;
  const realis = realisOf(sentence, clause);
  const range = { from: Math.min(clause.from, clause.subject?.from ?? clause.from), to: Math.max(clause.to, place.to) };
  if (realis !== 'asserted') {
    if (clause.licensor === 'apply')
      return { members, change: 'applied', date: membershipDate(sentence, clause), range };
    return { members, change, date: NO_DATE, range, blocked: `${lemma} is ${realis}` };
  }
  if (change === 'held' && place.role === 'chair')
    return { members, change, date: membershipDate(sentence, clause), range };
  if (change === 'held') {
    const since =
      sentence.resolvedDates.find(
        (date) =>
          date.since &&
          date.from >= Math.min(place.noun, clause.verb.from) &&
          date.to <= Math.max(clause.to, place.to) + 2 &&
          !sentence.clauses.some((other) => other.verb.from >= place.to && other.verb.to <= date.from),
      ) ??
      sinceJoining(sentence, place) ??
      sinceBefore(sentence, clause);
    const founding = FOUNDING.test(sentence.tokens[place.noun - 1]?.norm ?? '');
    const term = founding || since || place.role === 'candidate' ? null : termBehind(sentence, place.to);
    if (term && term.from >= place.to) return { members, change, date: factDate(term), range };
    const years = since || founding || place.role !== 'member' ? null : yearsOfTerm(sentence, clause);
    if (years) return { members, change, date: years, range };
    // "is an observer to X (1982)"
    const bracketed = bracketedYear(sentence, place);
    if (bracketed) return { members, change: 'joined', date: factDate(bracketed), range };
    return since
      ? { members, change: 'joined', date: factDate(since), range }
      : {
          members,
          change: founding ? 'joined' : change,
          date: founding && clause.tense === 'past' ? membershipDate(sentence, clause) : NO_DATE,
          range,
        };
  }
  const told = dateBehind(sentence, place) ?? dateOfPlace(sentence, clause, bracketedYear(sentence, place), false);
  return {
    members,
    change: place.role === 'chair' && change === 'joined' ? 'held' : change,
    date: told.date === null && change === 'joined' ? (dateUpon(sentence, place.to) ?? told) : told,
    range,
  };
}

/** "the status of X dialogue partner", "the status of observer". */
function isStatusOf(sentence: ResolvedSentence, place: Place): boolean {
  return sentence.tokens
    .slice(Math.max(0, place.noun - 7), place.noun)
    .some((token, k, words) => token.norm === 'status' && words[k + 1]?.norm === 'of');
}

/** "congratulated him on assuming …", "closer to becoming …": the gerund's subject is somebody else, or it has not happened. */
function isRemote(sentence: ResolvedSentence, clause: Clause): boolean {
  const before = sentence.tokens[clause.verb.from - 1]?.norm ?? '';
  return (
    (/^(?:to|of|on|for|towards|toward|upon|from|without|before|about)$/.test(before) ||
      // "expressed interest in becoming"
      (before === 'in' && /^interest(?:ed)?$/.test(sentence.tokens[clause.verb.from - 2]?.norm ?? ''))) &&
    !isDoneAfterwards(sentence, clause)
  );
}

/** A comma before the place and no comma-free path from the verb: the place is an apposition to something nearer. */
function commaBetween(sentence: ResolvedSentence, clause: Clause, place: Place): boolean {
  const between = sentence.tokens.slice(clause.verb.to, place.noun);
  const comma = between.map((token) => token.norm).lastIndexOf(',');
  if (comma < 0) return false;
  const inside = sentence.references.some(
    (reference) => reference.from >= clause.verb.to && reference.to <= clause.verb.to + comma,
  );
  return inside;
}
