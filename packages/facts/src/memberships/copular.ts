import { type PartyId, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { bracketedYear } from './bracketed-years.ts';
import { type Copula, isStatus } from './copula.ts';
import { dateOfPlace, dateUpon, membershipDate } from './dates.ts';
import { heldPlace } from './held-place.ts';
import { governing, type Holding, isEnding, own, SUSPENSIONS } from './holdings.ts';
import { isNoComplement } from './no-complement.ts';
import type { Place } from './places.ts';
import { COPULAS, type MembershipChange } from './words.ts';

/** "is a member of X", "was admitted as observer", "holds the presidency of Z", "applied for membership": what the verb says of the place. */
export function copular(sentence: ResolvedSentence, place: Place): Holding | null {
  const clause = governing(sentence, place.noun);
  if (clause === null) return null;
  const copula = { sentence, place, clause };
  if (isNoComplement(copula)) return null;
  const members = own(partiesIn(sentence, clause.subject), place);
  if (isApplication(copula)) {
    const applied = members.length > 0 && realisOf(sentence, clause) === 'asserted';
    return applied ? { members, change: 'applied', date: membershipDate(sentence, clause), range: clause } : null;
  }
  const change = changeOf(copula);
  if (change === null || givesNoPlace(copula) || members.length === 0 || isSomebody(copula)) return null;
  return members.length > 1 && place.role === 'chair' ? null : holdingOf(copula, members, change);
}

function isMembership({ sentence, place }: Copula): boolean {
  return /^(?:membership|status|seat|presidency|chairmanship|chairship|chairpersonship)$/.test(
    sentence.tagged.lemmas[place.noun] ?? '',
  );
}

/** "applied for membership", "is running for a seat", "sought membership" */
function isApplication(copula: Copula): boolean {
  const { sentence, place, clause } = copula;
  const { lemma } = clause;
  if (lemma === 'apply') return true;
  if (/^(?:run|stand|compete|bid)$/.test(lemma)) return sentence.tagged.lemmas[place.noun] === 'seat';
  return (lemma === 'seek' || lemma === 'request') && isMembership(copula);
}

function changeOf({ sentence, place, clause }: Copula): MembershipChange | null {
  if (SUSPENSIONS.test(clause.lemma)) return 'suspended';
  if (isEnding(clause)) return 'left';
  if (clause.lemma === 'become' && isRankedMember(sentence, place)) return null;
  // "is an applicant for membership"
  if (clause.lemma === 'be' && sentence.tagged.lemmas[place.noun] === 'applicant') return 'applied';
  return COPULAS.get(clause.lemma) ?? null;
}

/** "became the latest member of the Union to open an embassy": it had been one before. */
function isRankedMember({ tokens, tagged }: ResolvedSentence, { noun, to }: Place): boolean {
  return (
    tokens
      .slice(Math.max(0, noun - 3), noun)
      .some(({ norm }) => /^(?:latest|first|second|third|last|only)$/.test(norm)) &&
    tagged.tags.slice(to, to + 6).includes('TO')
  );
}

/** Verbs of having, getting and losing a place, whose object is the place itself and nobody who has it. */
const POSSESSING =
  /^(?:enjoy|have|hold|occupy|exercise|assume|take|lead|obtain|gain|attain|acquire|receive|secure|win|grant|accord|award|confer|give|terminate|end|lose|withdraw|relinquish|renounce)$/;

/** Verbs of giving a place, which say in the passive who has it. */
const GIVING =
  /^(?:elect|reelect|choose|select|admit|accept|welcome|approve|recognize|recognise|elevate|upgrade|promote|grant|accord|award|accredit|designate|make|confer|give)$/;

/** The verb does not say that its subject has the place. */
function givesNoPlace(copula: Copula): boolean {
  const { place, clause } = copula;
  const { lemma, verb, voice } = clause;
  if (GIVING.test(lemma) && voice !== 'passive') return true;
  // "share a goal – membership in the Union": what they share is the goal.
  if (lemma === 'share' && place.noun > verb.to + 1) return true;
  if (place.role === 'chair') return false;
  if (/^(?:start|begin|commence)$/.test(lemma)) return true;
  return POSSESSING.test(lemma) && !isMembership(copula) && !isStatus(copula);
}

/** The subject is a person by name. */
function isSomebody({ sentence, clause: { subject } }: Copula): boolean {
  return (
    subject !== null &&
    sentence.people.some(({ name, from, to }) => name !== null && from >= subject.from && to <= subject.to)
  );
}

function holdingOf(copula: Copula, members: readonly PartyId[], change: MembershipChange): Holding {
  const { sentence, place, clause } = copula;
  const range = { from: Math.min(clause.from, clause.subject?.from ?? clause.from), to: Math.max(clause.to, place.to) };
  const realis = realisOf(sentence, clause);
  if (realis !== 'asserted') {
    if (clause.licensor === 'apply')
      return { members, change: 'applied', date: membershipDate(sentence, clause), range };
    return { members, change, date: NO_DATE, range, blocked: `${clause.lemma} is ${realis}` };
  }
  if (change === 'held' && place.role === 'chair')
    return { members, change, date: membershipDate(sentence, clause), range };
  if (change === 'held') return { members, range, ...heldPlace(copula) };
  return {
    members,
    change: place.role === 'chair' && change === 'joined' ? 'held' : change,
    date: dateOfChange(copula, change),
    range,
  };
}

function dateOfChange({ sentence, place, clause }: Copula, change: MembershipChange): FactDate {
  const told = dateBehind(sentence, place) ?? dateOfPlace(sentence, clause, bracketedYear(sentence, place), false);
  return told.date === null && change === 'joined' ? (dateUpon(sentence, place.to) ?? told) : told;
}

/** "became a member of A in 1991 and of B in 2004", "A member in 1991 and B member in 2004": the day right behind the place. */
function dateBehind({ tokens, resolvedDates }: ResolvedSentence, { to }: Place): FactDate | null {
  if (!/^(?:in|on)$/.test(tokens[to]?.norm ?? '')) return null;
  const date = resolvedDates.find(({ from }) => from === to + 1);
  return date ? factDate(date) : null;
}
