import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { MembershipDraft } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';
import { pageOrganization } from './page-organization.ts';
import { isOfStatus, type Place, placeRoleAt } from './places.ts';
import { placeDrafts } from './roles.ts';
import { seatOrganization } from './seat-organization.ts';
import { spokenOf } from './spoken-of.ts';

/** Words between the article and a noun that stands for a place in the organization that the page is about. */
const ADJECTIVES =
  /^(?:full|fully|fledged|-|associate|permanent|founding|new|newest|latest|youngest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|\d+(?:st|nd|rd|th)|dialogue|sectoral|development|rotating|annual|current|pro|tempore|special|guest|consultative)$/;
const NOUNS = new Set(['member', 'observer', 'membership', 'partner', 'chairmanship', 'presidency', 'chair']);
const SORTS_OF_PARTNER = new Set(['dialogue', 'sectoral', 'development']);
const ELSEWHERE = new Set(['of', 'to', 'in', 'at', 'on', 'for', 'with', 'from']);

/** "Hungary has been an observer since 2018", "Peru assumed the chairmanship in May", on a page about one organization. */
export function barePlaceDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const page = pageOrganization(sentence, context.document);
  // "EU state Hungary" names nobody's place, and what another clause says of the organization is no part of this one.
  const named = organizations.filter(({ to }) => sentence.tokens[to]?.norm !== 'state');
  if (named.some(({ id }) => id !== page?.id)) return [];
  // "… and B have observer status": of the organization spoken of
  const status = page === null && sentence.tokens.some(({ norm }) => norm === 'status');
  // "a member of the group": of the one whose members the text deals with
  const group = page === null && sentence.tokens.some((_, i) => isOfTheGroup(sentence.tokens, i));
  const organization = status
    ? spokenOf(sentence, context)
    : group
      ? seatOrganization(sentence, context.document)
      : page;
  if (organization === null) return [];
  return sentence.tokens.flatMap((_, noun) => {
    const place = barePlace(sentence, noun, organization);
    return place === null ||
      named.some((other) => areInOneClause(sentence, place.noun, other.from)) ||
      (status && sentence.tokens[place.to - 1]?.norm !== 'status' && !isOfStatus(sentence, noun)) ||
      (group && !isOfTheGroup(sentence.tokens, noun + 1))
      ? []
      : placeDrafts(sentence, place, context);
  });
}

function areInOneClause({ clauses }: ResolvedSentence, noun: number, other: number): boolean {
  const clauseAt = (at: number): Clause | undefined =>
    clauses.find(({ form, from, to }) => form === 'finite' && from <= at && at < to);
  const [one, two] = [clauseAt(noun), clauseAt(other)];
  return one === undefined || two === undefined || one === two;
}

function isOfTheGroup(tokens: ResolvedSentence['tokens'], at: number): boolean {
  return (
    tokens[at]?.norm === 'of' &&
    tokens[at + 1]?.norm === 'the' &&
    /^(?:group|grouping|bloc|club|body|family|association|alliance)$/.test(tokens[at + 2]?.norm ?? '') &&
    tokens[at + 2]?.capital !== true &&
    tokens[at + 3]?.norm !== 'of'
  );
}

function barePlace(sentence: ResolvedSentence, noun: number, organization: OrganizationName): Place | null {
  const { tokens, tagged, resolvedDates } = sentence;
  const lemma = tagged.lemmas[noun] ?? '';
  if (!NOUNS.has(lemma)) return null;
  const role = placeRoleAt(sentence, noun);
  if (role === null) return null;
  let from = noun;
  while (from > 0 && ADJECTIVES.test(tokens[from - 1]?.norm ?? '')) from--;
  if (lemma === 'partner' && !tokens.slice(from, noun).some(({ norm }) => SORTS_OF_PARTNER.has(norm))) return null;
  // "Hungary and Peru are observers": a plural needs no article; everything else has one, or is a status.
  const determined = /^(?:an?|the|its|their|as)$/.test(tokens[from - 1]?.norm ?? '');
  let to = noun + 1;
  while (/^(?:state|states|status|country|countries|partner|nation)$/.test(tokens[to]?.norm ?? '')) to++;
  const status = tokens[to - 1]?.norm === 'status' || isOfStatus(sentence, noun);
  const plural = tokens[noun]?.norm !== lemma || to > noun + 1;
  if (!determined && !status && !plural) return null;
  // "a member of the group": of the one spoken of
  if (isOfTheGroup(tokens, to))
    return { noun, role, organizations: [{ ...organization, from: noun, to: noun }], to: to + 3 };
  if (ELSEWHERE.has(tokens[to]?.norm ?? '') && !resolvedDates.some(({ from: start }) => start <= to + 2 && start >= to))
    return null;
  return { noun, role, organizations: [{ ...organization, from: noun, to: noun }], to };
}
