import { collect, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { apposition } from './apposition.ts';
import { bracketedYear } from './bracketed-years.ts';
import { copular } from './copular.ts';
import { dateOfEach } from './dates-of-each.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { holdersAt } from './holders.ts';
import { governing, own } from './holdings.ts';
import type { OrganizationName } from './organizations.ts';
import { type Place, placesIn } from './places.ts';
import { possessed } from './possessed.ts';
import { WITHOUT_PARTNERS } from './words.ts';

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
