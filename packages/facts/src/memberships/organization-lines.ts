import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { ownerOfList } from '../shared/list-owner.ts';
import { type MembershipDraft, membershipDrafts, ordinaryRole } from './drafts.ts';
import { type OrganizationName, organizationsIn } from './organizations.ts';

/** "Membership of international organizations", "Member of:" */
const HEADING = /\bmemberships?\b|\bmember (?:of|in)\b/i;
const OF_MANY =
  /\b(?:organi[sz]ations?|bodies|institutions|groupings?|forums?|fora|unions|alliances)\b|\bmember (?:of|in):$|^memberships?:?$/i;
/** What may stand in a line beside the organization and the date. */
const BESIDE = /^(?:the|\(|\)|[-–—:,;.*]|since|joined|in|on|from|member|full|founding|and|accession|of|acceded)$/;
const FEWEST = 2;

/** "Membership of international organizations" above lines of an organization each, perhaps with the day of coming. */
export function organizationLineDrafts(sentence: ResolvedSentence, context: ExtractContext): MembershipDraft[] {
  const { text, sentences } = context.document;
  const said = text.slice(sentence.start, sentence.end).trim();
  const heads = sentence.segment.kind === 'heading' || said.endsWith(':');
  if (!heads || !HEADING.test(said) || !OF_MANY.test(said) || organizationsIn(sentence).length > 0) return [];
  const member = ownerOfList(sentence, context.document);
  if (member === null) return [];
  const lines: Line[] = [];
  for (let k = sentence.index + 1; k < sentences.length; k++) {
    const line = readLine(sentences[k] as ResolvedSentence);
    if (line === null) break;
    lines.push(line);
  }
  if (lines.length < FEWEST) return [];
  return lines.flatMap(({ line, organization, date }) =>
    membershipDrafts(line, {
      members: [member],
      organization,
      role: ordinaryRole(organization),
      change: date.date === null ? 'held' : 'joined',
      date,
      rule: 'memberships/organization-lines',
      range: { from: 0, to: line.tokens.length },
    }),
  );
}

/** "Memberships: ADB, IMF", "Multilateral relations: Member of ADB, IMF": the organizations that an entry about a state names. */
export function organizationEntryDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const { tokens, clauses } = sentence;
  const behind = entryStart(sentence);
  if (behind < 0 || clauses.some(({ form }) => form === 'finite')) return [];
  const named = organizations.filter(({ from }) => from >= behind);
  if (named.length < FEWEST || !isList(sentence, behind, named)) return [];
  const member = ownerOfList(null, context.document);
  if (member === null) return [];
  return named.flatMap((organization) =>
    membershipDrafts(sentence, {
      members: [member],
      organization,
      role: ordinaryRole(organization),
      change: 'held',
      date: NO_DATE,
      rule: 'memberships/entry',
      range: { from: Math.min(behind, organization.from), to: Math.min(organization.to, tokens.length) },
    }),
  );
}

/** Where the list behind "Member of" or "Memberships:" starts; -1 where the words stand otherwise. */
function entryStart({ tokens }: ResolvedSentence): number {
  const colon = tokens.findIndex(({ text }) => text === ':');
  for (const at of [0, colon + 1]) {
    const [word, next] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
    if (/^members?$/.test(word) && /^(?:of|in)$/.test(next)) return at + 2;
    if (
      at === 0 &&
      colon > 0 &&
      colon < LABEL &&
      tokens.slice(0, colon).some(({ norm }) => /^memberships?$/.test(norm))
    )
      return colon + 1;
  }
  return -1;
}

/** Words of a label. */
const LABEL = 7;

/** Names, their acronyms in brackets and what links them, and hardly another word. */
function isList({ tokens }: ResolvedSentence, from: number, named: readonly OrganizationName[]): boolean {
  let others = 0;
  for (let i = from; i < tokens.length; i++) {
    if (named.some((organization) => organization.from <= i && i < organization.to)) continue;
    if (tokens[i]?.kind === 'word' && !/^(?:the|and|of)$/.test(tokens[i]?.norm ?? '')) others++;
  }
  return others <= named.length;
}

interface Line {
  readonly line: ResolvedSentence;
  readonly organization: OrganizationName;
  readonly date: FactDate;
}

/** A line that names one organization, and when, and nothing else. */
function readLine(line: ResolvedSentence): Line | null {
  const organizations = organizationsIn(line);
  const [organization] = organizations;
  if (organization === undefined || organizations.some(({ id }) => id !== organization.id)) return null;
  const { tokens, resolvedDates, segment } = line;
  const [date, second] = resolvedDates;
  if (second !== undefined) return null;
  const isNamed = (i: number): boolean => organizations.some(({ from, to }) => from <= i && i < to);
  const isDated = (i: number): boolean => date !== undefined && date.from <= i && i < date.to;
  if (!tokens.every(({ norm }, i) => isNamed(i) || isDated(i) || BESIDE.test(norm))) return null;
  const told = date ? factDate(date) : segment.row && segment.date ? rowDate(segment.date) : NO_DATE;
  return { line, organization, date: told };
}

function rowDate(date: string): FactDate {
  return { date, date_basis: 'stated' };
}
