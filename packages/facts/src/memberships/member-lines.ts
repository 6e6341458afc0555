import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { type OrganizationName, organizationsIn } from './organizations.ts';
import { pageOrganization } from './page-organization.ts';
import type { MembershipRole } from './words.ts';

/** Words of a line that says whom the lines below it name. */
const HEADING =
  /^(?:the|our|its|all|current|present|full|founding|original|permanent|member|members|membership|state|states|countries|nations|list|of|as|dialogue|development|sectoral|associate|partner|partners|observer|observers|group|grouping|organi[sz]ation|bloc|forum|alliance|union|community|has|have|are|is|following|comprises?|by|and|in|which|who|:|'s|\(|\)|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
/** What may stand in a line beside the name: when the state came, or that it was among the first. */
const BESIDE =
  /^(?:the|\(|\)|[-–—:,;.*]|since|joined|in|on|acceded|accession|admitted|date|of|founding|original|member|full|republic|kingdom|and)$/;
const FEWEST_LINES = 2;
const MOST_LINES = 200;

/** "Member States" or "The Forum has these members:" above lines that name one state each. */
export function memberLineDrafts(sentence: ResolvedSentence, { document }: ExtractContext): MembershipDraft[] {
  const role = headedRole(sentence);
  if (role === null) return [];
  const organizations = organizationsIn(sentence);
  const organization = organizations[0] ?? ownerBefore(sentence) ?? pageOrganization(sentence, document);
  if (organizations.length > 1 || organization === null) return [];
  const lines = linesBelow(sentence, document.sentences);
  if (lines.length < FEWEST_LINES && (lines[0]?.members.length ?? 0) < FEWEST_LINES) return [];
  return lines.flatMap(({ line, members, date }) =>
    membershipDrafts(line, {
      members,
      organization,
      role,
      change: date.date === null ? 'held' : 'joined',
      date,
      rule: 'memberships/lines',
      range: { from: 0, to: line.tokens.length },
    }),
  );
}

/** "NATO's members": the owner's name ends in its possessive. */
function ownerBefore({ references }: ResolvedSentence): OrganizationName | null {
  const named = references.filter(({ parties }) => parties.length === 1 && parties[0]?.startsWith('org:'));
  const [only] = named;
  return only && named.length === 1 && only.from <= 1
    ? { from: only.from, to: only.to, id: only.parties[0] as PartyId, kind: null, described: true }
    : null;
}

function headedRole({ tokens, references, segment }: ResolvedSentence): MembershipRole | null {
  if (segment.kind !== 'heading' && tokens.at(-1)?.norm !== ':') return null;
  let role: MembershipRole | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const { norm, kind } = tokens[i] as (typeof tokens)[number];
    const named = references.find(({ from, to }) => from <= i && i < to);
    if (named) {
      if (named.parties.some(isState)) return null;
      i = named.to - 1;
    } else if (kind !== 'number' && !HEADING.test(norm)) return null;
    else if (norm === 'observer' || norm === 'observers') role = 'observer';
    else if (norm === 'partners') role = 'partner';
    else if (role === null && (norm === 'members' || norm === 'member' || norm === 'membership')) role = 'member';
  }
  return tokens.length <= 14 ? role : null;
}

interface MemberLine {
  readonly line: ResolvedSentence;
  readonly members: readonly PartyId[];
  readonly date: FactDate;
}

function linesBelow({ index }: ResolvedSentence, sentences: readonly ResolvedSentence[]): MemberLine[] {
  const lines: MemberLine[] = [];
  for (let k = index + 1; k < sentences.length && lines.length < MOST_LINES; k++) {
    const line = sentences[k] as ResolvedSentence;
    const members = membersOnly(line);
    if (members === null) break;
    const [date, second] = line.resolvedDates;
    lines.push({
      line,
      members,
      date: date && second === undefined && members.length === 1 ? factDate(date) : NO_DATE,
    });
  }
  return lines;
}

/** The states of a line that holds names of states and nothing but their dates; null for any other line. */
function membersOnly({ tokens, references, resolvedDates }: ResolvedSentence): readonly PartyId[] | null {
  const members: PartyId[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const named = references.find(({ from }) => from === i);
    const date = resolvedDates.find(({ from, to }) => from <= i && i < to);
    if (named) {
      if (named.kind !== 'name' || !named.parties.every(isState)) return null;
      members.push(...named.parties);
      i = named.to - 1;
    } else if (date) i = date.to - 1;
    else if (!BESIDE.test(tokens[i]?.norm ?? '')) return null;
  }
  return members.length > 0 ? members : null;
}
