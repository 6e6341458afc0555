import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { headingOf } from '../shared/heading-of.ts';
import { isState } from '../shared/parties.ts';
import { stateLinesBelow } from '../shared/state-lines.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { type OrganizationName, organizationsIn } from './organizations.ts';
import { pageOrganization } from './page-organization.ts';
import type { MembershipRole } from './words.ts';

/** Words of a line that says whom the lines below it name. */
const HEADING =
  /^(?:the|our|its|all|current|present|full|mediterranean|asian|african|european|arab|pacific|american|for|co|-|operation|cooperation|co-operation|founding|original|permanent|member|members|membership|state|states|countries|nations|list|of|as|dialogue|development|sectoral|associate|partner|partners|observer|observers|group|grouping|organi[sz]ation|bloc|forum|alliance|union|community|has|have|are|is|following|comprises?|by|and|in|which|who|:|'s|\(|\)|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const FEWEST_LINES = 2;
/** Below a line that only lists show to be a heading. */
const FEWEST_LISTED = 4;

/** "Member States" or "The Forum has these members:" above lines that name one state each. */
export function memberLineDrafts(sentence: ResolvedSentence, context: ExtractContext): MembershipDraft[] {
  const { document } = context;
  const role = headedRole(sentence) ?? roleAbove(sentence, context);
  if (role === null) return [];
  const organizations = organizationsIn(sentence);
  const organization = organizations[0] ?? ownerBefore(sentence) ?? pageOrganization(sentence, document);
  if (organizations.length > 1 || organization === null) return [];
  const lines = stateLinesBelow(sentence, document, isGroupLine);
  if (sentence.segment.kind === 'list' && lines.length < FEWEST_LISTED) return [];
  if (lines.length < FEWEST_LINES && (lines[0]?.states.length ?? 0) < FEWEST_LINES) return [];
  return lines.flatMap(({ line, states, date }) =>
    membershipDrafts(line, {
      members: states,
      organization,
      role,
      change: date.date === null ? 'held' : 'joined',
      date,
      rule: 'memberships/lines',
      range: { from: 0, to: line.tokens.length },
    }),
  );
}

/** Under the heading "Asian Partners", "It has relations with these countries:" leads to their list. */
function roleAbove(sentence: ResolvedSentence, context: ExtractContext): MembershipRole | null {
  if (sentence.tokens.at(-1)?.norm !== ':' || sentence.references.some(({ parties }) => parties.some(isState)))
    return null;
  if (!sentence.tokens.some(({ norm }) => /^(?:countries|states|nations|members|partners|observers)$/.test(norm)))
    return null;
  const heading = headingOf(sentence, context);
  return heading === null ? null : headedRole(heading);
}

/** "NATO's members": the owner's name ends in its possessive. */
function ownerBefore({ references }: ResolvedSentence): OrganizationName | null {
  const named = references.filter(({ parties }) => parties.length === 1 && parties[0]?.startsWith('org:'));
  const [only] = named;
  return only && named.length === 1 && only.from <= 1
    ? { from: only.from, to: only.to, id: only.parties[0] as PartyId, kind: null, described: true }
    : null;
}

/** "Former republics of the Union", "Western Europe": a line that parts the list by where its members lie or what they were. */
function isGroupLine({ tokens, clauses, resolvedDates }: ResolvedSentence): boolean {
  return (
    tokens.length <= 8 &&
    tokens[0]?.capital === true &&
    clauses.length === 0 &&
    resolvedDates.length === 0 &&
    !tokens.some(({ norm }) => /[.:;?!]/.test(norm)) &&
    tokens.some(({ norm }) => GROUPED.test(norm)) &&
    !tokens.some(({ norm }) => APART.test(norm))
  );
}

const GROUPED =
  /^(?:republics|countries|states|nations|territories|europe|africa|asia|americas?|caribbean|pacific|oceania|middle|east|eastern|western|northern|southern|central|european|african|asian|balkans|mediterranean)$/;
const APART =
  /^(?:members?|membership|observers?|partners?|candidates?|applicants?|aspiring|invited|guests?|participants?|withdrawn|suspended|non|not|other)$/;

function headedRole({ tokens, references, segment }: ResolvedSentence): MembershipRole | null {
  const opens = segment.kind === 'list' && tokens.length <= 4;
  if (segment.kind !== 'heading' && !opens && tokens.at(-1)?.norm !== ':') return null;
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
