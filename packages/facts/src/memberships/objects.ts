import type { Clause, PartyId, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { OrganizationName } from './organizations.ts';
import type { MembershipRole } from './words.ts';

/** The organization behind a verb: its object or what stands behind the right preposition, with those coordinated to it. */
export function objectsOf(
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
      if (!headsGroup(sentence, organization, range, found) || isAcronymOfOwner(sentence, organization, found))
        continue;
      if (!found.some((other) => other.id === organization.id)) found.push(organization);
    }
  }
  return found;
}

/** "the Board of the Agency (IAEA)": the letters of the whole that the name before them ends in. */
function isAcronymOfOwner(
  { tokens }: ResolvedSentence,
  { from, to }: OrganizationName,
  before: readonly OrganizationName[],
): boolean {
  return tokens[from - 1]?.norm === '(' && tokens[to]?.norm === ')' && before.at(-1)?.to === from - 1;
}

const SEATS = new Set(['councils', 'membership', 'organs', 'ranks']);

/** The name starts the group (after a determiner or adjective), or follows another of its members. */
function headsGroup(
  sentence: ResolvedSentence,
  organization: OrganizationName,
  range: TokenRange,
  before: readonly OrganizationName[],
): boolean {
  const words = sentence.tokens.slice(range.from, organization.from);
  // "suspended from the councils of X", "from membership of X"
  if (
    words.length <= 4 && words.at(-1)?.norm !== 'of'
      ? words.at(-2)?.norm === 'of' && SEATS.has(words.at(-3)?.norm ?? '')
      : SEATS.has(words.at(-2)?.norm ?? '')
  )
    return true;
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
  // "the Vienna-based OSCE"
  if (words.at(-1)?.norm === 'based' && words.length <= 5) return true;
  const previous = before.at(-1);
  const dated = sentence.resolvedDates;
  return (
    previous !== undefined &&
    sentence.tokens.slice(previous.to, organization.from).every(
      (token, i, gap) =>
        (gap[i - 1]?.text === '(' && /^\p{Lu}{2,}$/u.test(token.text)) ||
        /^(?:,|and|the|as|well|both|programme|program|initiative|framework|\(|\))$/.test(token.norm) ||
        // "joined the Commonwealth (1970) and the United Nations (1971)"
        dated.some(({ from, to }) => from <= previous.to + i && previous.to + i < to),
    )
  );
}

/** "X as a state that chaired the Y", "X, a country that joined Y": the noun before "that" describes the party before it. */
export function describedParty(sentence: ResolvedSentence, clause: Clause): PartyId[] {
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
export function relativized(
  sentence: ResolvedSentence,
  clause: Clause,
  organizations: readonly OrganizationName[],
): OrganizationName[] {
  const from = clause.subject?.from ?? clause.verb.from;
  // "the hospitality with which they were welcomed", "N, who was elected": no place in what stands before.
  if (clause.lemma === 'welcome' || clause.lemma === 'elect') return [];
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
export function asRole(sentence: ResolvedSentence, clause: Clause): MembershipRole | null {
  const as = sentence.tokens.findIndex(
    (token, i) => token.norm === 'as' && i >= clause.verb.to && i < clause.verb.to + 12,
  );
  if (as < 0) return null;
  const words = sentence.tagged.lemmas.slice(as + 1, as + 6);
  if (words.includes('observer')) return 'observer';
  if (words.includes('partner')) return 'partner';
  if (words.includes('member')) return 'member';
  return null;
}
