import { type Clause, type PartyId, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { holdersAt } from './holders.ts';
import type { OrganizationName } from './organizations.ts';
import { COPULAS, type MembershipChange, type MembershipRole, ROLE_NOUNS } from './words.ts';

/** A noun that names a place, with the organizations that it is a place in. */
interface Place {
  readonly noun: number;
  readonly role: MembershipRole;
  readonly organizations: readonly OrganizationName[];
  readonly to: number;
}

/** "is a member of X", "was admitted as observer", "X, a founding member of Y", "holds the presidency of Z", "its candidacy to W". */
export function roleDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  return placesIn(sentence, organizations).flatMap((place) => placeDrafts(sentence, place, context));
}

function placesIn(sentence: ResolvedSentence, organizations: readonly OrganizationName[]): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const role = roleAt(sentence, i);
    if (!role) continue;
    const behind = organizationsBehind(sentence, i, organizations);
    const before = behind.length > 0 ? [] : organizationsBefore(sentence, i, organizations);
    let found = behind.length > 0 ? behind : before;
    if (found.length === 0 && /^(?:associate|full|dialogue)$/.test(sentence.tokens[i - 1]?.norm ?? '')) {
      // "…observer of the Group, and was elevated to associate member": the organization named before in the sentence.
      const earlier = organizations.filter((organization) => organization.to <= i).at(-1);
      if (earlier) found = [earlier];
    }
    if (found.length > 0)
      places.push({ noun: i, role, organizations: found, to: Math.max(i + 1, found.at(-1)?.to ?? 0) });
  }
  return places;
}

function roleAt(sentence: ResolvedSentence, i: number): MembershipRole | null {
  const lemma = sentence.tagged.lemmas[i] ?? '';
  const norm = sentence.tokens[i]?.norm ?? '';
  if ((lemma === 'state' || lemma === 'member') && norm === 'state' && sentence.tokens[i - 1]?.norm === 'participating')
    return 'member';
  const role = ROLE_NOUNS.get(lemma) ?? null;
  if (!role || !/^(?:NN|NNP)$/.test(sentence.tagged.tags[i] ?? '')) return null;
  if (norm !== lemma && lemma !== 'ally' && lemma !== 'member' && lemma !== 'partner') return null;
  if (
    lemma === 'president' ||
    (lemma === 'partner' &&
      /^(?:trading|trade|largest|important|key|main|reliable|strategic|development|major|social|business|export|commercial|economic|close|implementing|natural|indispensable|trusted|valued|international|contract)$/.test(
        sentence.tokens[i - 1]?.norm ?? '',
      ))
  )
    return null;
  if (
    lemma === 'observer' &&
    /^(?:mission|missions|election|team|group|delegation)$/.test(`${sentence.tokens[i + 1]?.norm ?? ''}`)
  )
    return null;
  if (
    lemma === 'observer' &&
    /^(?:election|military|international|permanent)$/.test(sentence.tokens[i - 1]?.norm ?? '') &&
    sentence.tokens[i - 1]?.norm !== 'permanent'
  )
    return null;
  if (lemma === 'chair' && /^(?:co|vice|deputy)$/.test(sentence.tokens[i - 1]?.norm ?? '')) return null;
  if (lemma === 'seat' && sentence.tokens[i + 1]?.norm === 'of') return null;
  return role;
}

function organizationsBehind(
  sentence: ResolvedSentence,
  i: number,
  organizations: readonly OrganizationName[],
): OrganizationName[] {
  let k = i + 1;
  while (/^(?:state|states|status|country|countries|nation|party)$/.test(sentence.tokens[k]?.norm ?? '')) k++;
  // "its candidacy, and its later election, to the Council"; "the candidacy of Chile to the Council"
  const stop = sentence.clauses.find((clause) => clause.verb.from > i)?.verb.from ?? sentence.tokens.length;
  const limit = Math.min(stop, k + 16);
  const first = organizations.find(
    (organization) => organization.from >= k && organization.from < limit && entersBy(sentence, k, organization.from),
  );
  if (!first) return [];
  const found = [first];
  for (const next of organizations) {
    const last = found.at(-1) as OrganizationName;
    if (
      next.from >= last.to &&
      sentence.tokens
        .slice(last.to, next.from)
        .every((token) => /^(?:,|and|the|as|well|both|of|\(|\))$/.test(token.norm))
    )
      found.push(next);
  }
  return found.filter((organization, index) => found.findIndex((other) => other.id === organization.id) === index);
}

/** Between the noun and the organization: "of the", "in the", "of Chile to the", with nothing capitalised that is no party. */
function entersBy(sentence: ResolvedSentence, from: number, to: number): boolean {
  const words = sentence.tokens.slice(from, to);
  if (words.length === 0) return false;
  const preposition = [...words].reverse().find((token) => /^(?:of|in|to|with|at|on|for|within)$/.test(token.norm));
  if (!preposition) return false;
  const after = words.slice(words.indexOf(preposition) + 1);
  if (after.length > 3 || after.some((token) => token.capital && token.norm !== 'the')) return false;
  const first = words[0]?.norm ?? '';
  if (words.length <= 4) return /^(?:of|in|to|with|at|on|for|within|status|seat)$/.test(first);
  return /^(?:of|for|,|seat)$/.test(first);
}

function organizationsBefore(
  sentence: ResolvedSentence,
  i: number,
  organizations: readonly OrganizationName[],
): OrganizationName[] {
  let k = i;
  while (
    k > 0 &&
    /^(?:full|associate|permanent|non|observer|dialogue|non-permanent|founding|rotating|global|-|participating|pro|tempore|current|in|office)$/.test(
      sentence.tokens[k - 1]?.norm ?? '',
    )
  )
    k--;
  const found = organizations.find((organization) => organization.to === k);
  return found ? [found] : [];
}

function placeDrafts(sentence: ResolvedSentence, place: Place, context: ExtractContext): MembershipDraft[] {
  const hit = copular(sentence, place) ?? apposition(sentence, place) ?? possessed(sentence, place);
  if (!hit) return [];
  if (hit.blocked) {
    context.note(`memberships/${place.role}`, hit.blocked);
    return [];
  }
  return place.organizations.flatMap((organization) => {
    if (place.role === 'partner' && organization.kind === null) return [];
    return membershipDrafts(sentence, {
      members: hit.members,
      organization,
      role: hit.change === 'applied' ? 'candidate' : place.role,
      change: hit.change,
      date: hit.date,
      rule: `memberships/${place.role}`,
      range: hit.range,
    });
  });
}

interface Holding {
  readonly members: readonly PartyId[];
  readonly change: MembershipChange;
  readonly date: FactDate;
  readonly range: { readonly from: number; readonly to: number };
  readonly blocked?: string;
}

/** The clause whose complement the place is. */
function governing(sentence: ResolvedSentence, noun: number): Clause | null {
  let best: Clause | null = null;
  for (const clause of sentence.clauses) {
    // "associate" of "elevated to associate member" is no verb.
    if (clause.lemma === 'associate' && clause.head === noun - 1) continue;
    if (
      clause.verb.to <= noun &&
      noun < Math.max(clause.to, clause.verb.to + 9) &&
      (!best || clause.verb.from > best.verb.from)
    )
      best = clause;
  }
  return best;
}

/** What stands before a membership that is only sought. */
const SOUGHT = /^(?:applications?|bids?|aspirations?|candidacy|quest|ambitions?|requests?|support)$/;
const SUSPENSIONS = /^(?:suspend|freeze)$/;
const ENDINGS = /^(?:end|terminate|renounce|withdraw|lose|relinquish)$/;
const BIDS =
  /^(?:apply|bid|run|stand|compete|seek|announce|submit|present|put|nominate|declare|confirm|support|back|endorse|welcome|launch|reiterate|thank|request|appreciate)$/;

function copular(sentence: ResolvedSentence, place: Place): Holding | null {
  const clause = governing(sentence, place.noun);
  if (!clause || commaBetween(sentence, clause, place)) return null;
  if (
    place.role === 'candidate' &&
    sentence.tokens[place.noun + 1]?.norm !== 'status' &&
    !(clause.lemma === 'be' && sentence.tagged.lemmas[place.noun] === 'candidate')
  )
    return null;
  const { lemma } = clause;
  let change = COPULAS.get(lemma) ?? null;
  if (SUSPENSIONS.test(lemma)) change = 'suspended';
  else if (ENDINGS.test(lemma)) change = 'left';
  if (clause.form === 'gerund' && isRemote(sentence, clause)) return null;
  const adjacent =
    place.organizations[0] && place.organizations[0].to >= place.noun - 3 && place.organizations[0].to <= place.noun
      ? place.organizations[0].from
      : place.noun;
  if (sentence.tokens.slice(Math.max(0, adjacent - 3), place.noun).some((token) => SOUGHT.test(token.norm)))
    return null;
  const isMembership = /^(?:membership|status|seat|presidency|chairmanship)$/.test(
    sentence.tagged.lemmas[place.noun] ?? '',
  );
  if (lemma === 'apply' || ((lemma === 'seek' || lemma === 'request') && isMembership)) {
    const members = own(partiesIn(sentence, clause.subject), place);
    return members.length > 0 && realisOf(sentence, clause) === 'asserted'
      ? { members, change: 'applied', date: membershipDate(sentence, clause), range: clause }
      : null;
  }
  if (change === null) return null;
  if (
    /^(?:enjoy|have|hold|occupy|exercise|assume|take|lead|obtain|gain|attain|acquire|receive|secure|win|grant|accord|give|terminate|end|lose|withdraw|relinquish|renounce)$/.test(
      lemma,
    ) &&
    !isMembership &&
    place.role !== 'chair' &&
    sentence.tokens[place.noun + 1]?.norm !== 'status'
  )
    return null;
  if (
    /^(?:elect|reelect|choose|select|admit|accept|welcome|approve|recognize|recognise|elevate|upgrade|promote|grant|accord|give)$/.test(
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
    const since = sentence.resolvedDates.find(
      (date) =>
        date.since &&
        date.from >= Math.min(place.noun, clause.verb.from) &&
        date.to <= Math.max(clause.to, place.to) + 2 &&
        !sentence.clauses.some((other) => other.verb.from >= place.to && other.verb.to <= date.from),
    );
    const founding = sentence.tokens[place.noun - 1]?.norm === 'founding';
    return since
      ? { members, change: 'joined', date: factDate(since), range }
      : { members, change: founding ? 'joined' : change, date: NO_DATE, range };
  }
  return {
    members,
    change: place.role === 'chair' && change === 'joined' ? 'held' : change,
    date: membershipDate(sentence, clause),
    range,
  };
}

/** "congratulated him on assuming …", "closer to becoming …": the gerund's subject is somebody else, or it has not happened. */
function isRemote(sentence: ResolvedSentence, clause: Clause): boolean {
  const before = sentence.tokens[clause.verb.from - 1]?.norm ?? '';
  return /^(?:to|of|on|for|towards|toward|upon|from|without|before|about)$/.test(before);
}

function own(parties: readonly PartyId[], place: Place): PartyId[] {
  return parties.filter((party) => !place.organizations.some((organization) => organization.id === party));
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

/** "Brazil, a member of X", "a participating State of the OSCE since 2012, it is …", "as a member of the EU, Malta …". */
function apposition(sentence: ResolvedSentence, place: Place): Holding | null {
  const { tokens } = sentence;
  let from = place.noun;
  while (from > 0 && !/^(?:,|\(|–|—)$/.test(tokens[from - 1]?.norm ?? '') && place.noun - from < 10) from--;
  const opening = tokens.slice(from, place.noun).map((token) => token.norm);
  if (!opening.some((word) => /^(?:a|an|the|as|itself|current|founding|fellow|both|one)$/.test(word)) && from > 0)
    return null;
  if (sentence.clauses.some((clause) => clause.verb.from >= from && clause.verb.to <= place.noun)) return null;
  const range = { from, to: place.to };
  const since = sentence.resolvedDates.find((date) => date.from >= place.noun && date.from <= place.to + 3);
  const date = since ? factDate(since) : NO_DATE;
  const change: MembershipChange =
    since?.since && place.role !== 'chair' ? 'joined' : opening.includes('founding') ? 'joined' : 'held';
  const at =
    from > 0
      ? sentence.references.filter(
          (reference) =>
            reference.to <= from - 1 &&
            reference.to >= from - 2 &&
            (reference.kind === 'name' || reference.kind === 'description' || reference.kind === 'organization'),
        )
      : [];
  const before = at.at(-1);
  if (before && tokens[from - 1]?.norm === ',') return singleHolding(own(before.parties, place), change, date, range);
  if (from === 0 && place.role !== 'candidate') {
    const main = sentence.clauses.find(
      (clause) => clause.subject && clause.subject.from >= place.to && clause.form === 'finite',
    );
    const between = main?.subject ? tokens.slice(place.to, main.subject.from).map((token) => token.norm) : [];
    if (main?.subject && between.includes(','))
      return singleHolding(own(partiesIn(sentence, main.subject), place), change, date, range);
  }
  return null;
}

function singleHolding(
  members: readonly PartyId[],
  change: MembershipChange,
  date: FactDate,
  range: Holding['range'],
): Holding | null {
  return members.length > 0 ? { members, change, date, range } : null;
}

/** "Chile's candidacy to the Council", "its membership of the WTO", "the Czech presidency of the EU". */
function possessed(sentence: ResolvedSentence, place: Place): Holding | null {
  const lemma = sentence.tagged.lemmas[place.noun] ?? '';
  if (!/^(?:candidacy|candidature|bid|application|membership|presidency|chairmanship|chair)$/.test(lemma)) return null;
  const members = own(holdersAt(sentence, place.noun), place);
  const clause =
    sentence.clauses.find((candidate) => candidate.from <= place.noun && place.noun < candidate.to) ??
    governing(sentence, place.noun);
  const range = { from: Math.max(0, place.noun - 3), to: place.to };
  if (place.role === 'candidate') {
    const holders =
      members.length > 0
        ? members
        : clause && /^(?:submit|present|announce|put|launch|declare)$/.test(clause.lemma)
          ? own(partiesIn(sentence, clause.subject), place)
          : [];
    if (holders.length === 0) return null;
    if (clause && (clause.negated || clause.modal || !BIDS.test(clause.lemma)) && clause.verb.from < place.noun)
      return null;
    const dates = sentence.resolvedDates.filter(
      (date) => date.from >= place.to && date.from <= place.to + 3 && !date.edtf.includes('/'),
    );
    return { members: holders, change: 'applied', date: factDate(dates[0] ?? null), range };
  }
  if (members.length === 0) return null;
  if (place.role === 'chair') {
    if (clause && /^(?:end|expire|conclude|support|welcome|finish|back|prepare)$/.test(clause.lemma)) return null;
    const date = sentence.resolvedDates.find(
      (candidate) => candidate.from >= place.to && candidate.from <= place.to + 3,
    );
    return { members, change: 'held', date: factDate(date ?? null), range };
  }
  if (clause && (clause.negated || clause.modal || clause.tense === 'future')) return null;
  if (clause && SUSPENSIONS.test(clause.lemma))
    return { members, change: 'suspended', date: membershipDate(sentence, clause), range };
  if (clause && ENDINGS.test(clause.lemma))
    return { members, change: 'left', date: membershipDate(sentence, clause), range };
  if (
    clause &&
    /^(?:support|seek|back|discuss|consider|pursue|advocate|welcome|bid|apply|aspire|endorse|favour|favor|hope|block|veto)$/.test(
      clause.lemma,
    )
  )
    return null;
  if (
    /^(?:bid|application|aspirations?|prospects?|perspective|talks|negotiations?|candidacy|requirements?|criteria|action)$/.test(
      sentence.tokens[place.noun + 1]?.norm ?? '',
    )
  )
    return null;
  if (
    clause &&
    clause.voice === 'passive' &&
    /^(?:approve|confirm|ratify|formalize|formalise|finalize|finalise|grant)$/.test(clause.lemma)
  )
    return { members, change: 'joined', date: membershipDate(sentence, clause), range };
  const since = sentence.resolvedDates.find((date) => date.from >= place.noun && date.from <= place.to + 2);
  if (since) return { members, change: 'joined', date: factDate(since), range };
  return { members, change: 'held', date: NO_DATE, range };
}
