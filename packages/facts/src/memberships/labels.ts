import { type PartyId, partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { labelLine } from '../shared/label-line.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts, ordinaryRole } from './drafts.ts';
import { type OrganizationName, organizationsIn } from './organizations.ts';
import type { MembershipRole } from './words.ts';

/** Words of a label that says when a state came to its place. */
const JOINING =
  /^(?:joined|joining|accession|acceded|admission|admitted|member|members|membership|observer|state|country|since|date|year|of|to|the|in|as|became|a|full|status|on)$/;
const JOINED = /^(?:joined|joining|accession|acceded|admission|admitted|member|membership|observer)$/;
/** Words of a label before the organizations that a state belongs to. */
const LISTING =
  /^(?:member|membership|memberships|observer|participates|participation|participant|partner|dialogue|of|in|to|at|the|main|key|major|international|regional|and|organi[sz]ations?|groupings?|groups?|bodies|institutions|forums|fora|agreements|\/|status)$/;
const LISTED = /^(?:member|membership|memberships|observer|participates|participation|participant)$/;

/** "Member of: A, B and C", "Member State since: 1960", "Joined the Union: 1978": a line on the place of the state that the page is about. */
export function labelDrafts(sentence: ResolvedSentence, context: ExtractContext): MembershipDraft[] {
  const line = labelLine(sentence);
  const label = line?.label ?? sinceLabel(sentence);
  if (label === null) return [];
  const organizations = [...organizationsIn(sentence), ...bareNames(sentence)];
  const named = organizations.filter(({ to }) => to <= label.to);
  const words = wordsOf(sentence, label, named);
  const state = stateOf(sentence, label, context);
  if (!state || words === null) return [];
  const role: MembershipRole | null = words.includes('observer') ? 'observer' : null;
  const date = sentence.resolvedDates.find(({ from }) => from >= label.to && from <= label.to + 2);
  if (date && words.some((word) => JOINED.test(word)) && words.every((word) => JOINING.test(word))) {
    const organization = named.length === 1 ? named[0] : named.length === 0 ? ofPage(context, label) : undefined;
    return organization
      ? drafted(sentence, state, organization, role, { from: label.from, to: date.to }, 'joined', factDate(date))
      : [];
  }
  if (
    line === null ||
    named.length > 0 ||
    !words.some((word) => LISTED.test(word)) ||
    !words.every((word) => LISTING.test(word))
  )
    return [];
  const takesPart = words.some((word) => /^partic/.test(word));
  return organizations
    .filter(({ from, described }) => from >= line.value.from && !described)
    .flatMap((organization) =>
      drafted(
        sentence,
        state,
        organization,
        role ?? (takesPart ? 'participant' : null),
        { from: label.from, to: organization.to },
        'held',
        NO_DATE,
      ),
    );
}

/** Names that have an article in running text, and none in a label. */
const BARE: ReadonlyMap<string, PartyId> = new Map([['Commonwealth', 'org:commonwealth']]);

function bareNames({ tokens, references }: ResolvedSentence): OrganizationName[] {
  return tokens.flatMap(({ text }, from) => {
    const id = BARE.get(text);
    const known = references.some((reference) => reference.from <= from && from < reference.to);
    return id && !known ? [{ id, from, to: from + 1, kind: organizationById(id)?.kind ?? null, described: false }] : [];
  });
}

function drafted(
  sentence: ResolvedSentence,
  member: PartyId,
  organization: OrganizationName,
  role: MembershipRole | null,
  range: TokenRange,
  change: 'joined' | 'held',
  date: ReturnType<typeof factDate>,
): MembershipDraft[] {
  return membershipDrafts(sentence, {
    members: [member],
    organization,
    role: role ?? ordinaryRole(organization),
    change,
    date,
    rule: 'memberships/label',
    range,
  });
}

/** "Member of the Union since 1963": the label ends where the date begins; a line without a verb. */
function sinceLabel({ clauses, resolvedDates, tokens }: ResolvedSentence): TokenRange | null {
  const [date, second] = resolvedDates;
  if (!date?.since || second !== undefined || clauses.length > 0 || date.from < 2 || tokens.length > date.to + 2)
    return null;
  return { from: 0, to: date.from };
}

/** The words of a label without the names in it; null where it is more than a label. */
function wordsOf(
  { tokens, references }: ResolvedSentence,
  { from, to }: TokenRange,
  named: readonly OrganizationName[],
): string[] | null {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const inside = (range: TokenRange): boolean => range.from <= i && i < range.to;
    if (named.some(inside) || references.some((reference) => inside(reference) && reference.parties.every(isState)))
      continue;
    const norm = tokens[i]?.norm ?? '';
    if (norm === "'s" || norm === '’s' || norm === '(' || norm === ')') continue;
    words.push(norm);
  }
  return words.length > 0 && words.length <= 9 ? words : null;
}

/** Sentences back in which a heading tells whose line it is. */
const REACH = 12;

/** The state whose place a line tells of: the one of the label, of the heading above, of the page's title or its pair with an organization. */
function stateOf(sentence: ResolvedSentence, label: TokenRange, { document }: ExtractContext): PartyId | null {
  const own = single(partiesIn(sentence, label).filter(isState));
  if (own) return own;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const before = document.sentences[i];
    if (before?.segment.kind !== 'heading' && before?.segment.kind !== 'title') continue;
    const headed = single(partiesIn(before, { from: 0, to: before.tokens.length }).filter(isState));
    if (headed) return headed;
  }
  const states = (document.mainPair ?? []).filter(isState);
  if (states.length === 1) return states[0] ?? null;
  const first = document.sentences[0];
  return first && states.length === 0
    ? single(partiesIn(first, { from: 0, to: first.tokens.length }).filter(isState))
    : null;
}

/** The organization of a page on a state's place in it. */
function ofPage({ document }: ExtractContext, { to }: TokenRange): OrganizationName | undefined {
  const organizations = [...(document.mainPair ?? []), document.home].filter((party) => party?.startsWith('org:'));
  const id = single(organizations as PartyId[]);
  return id ? { id, from: to - 1, to, kind: organizationById(id)?.kind ?? null, described: true } : undefined;
}

function single(parties: readonly PartyId[]): PartyId | null {
  const [only, second] = new Set(parties);
  return only !== undefined && second === undefined ? only : null;
}
