import { LED_BY_GOVERNMENT, type OfficeRole, type OfficeTitle, REFINED_ROLES } from '@diplomatic-relations/gazetteer';
import type { PartyId } from '../types.ts';
import { portfolioField } from './office-vocabulary.ts';
import {
  AGENCY_WORDS,
  DELEGATION_WORDS,
  DEPARTMENT_WORDS,
  GOVERNMENT_WORDS,
  MISSION_WORDS,
  PARLIAMENT_WORDS,
} from './title-words.ts';

/** What a title says besides its core phrase. */
export interface OfficeContext {
  readonly core: OfficeTitle;
  /** "Deputy", "Vice", "Assistant" before the core. */
  readonly deputy: boolean;
  /** Words before the core: "Foreign Ministry" of "Foreign Ministry Spokesman". */
  readonly before: readonly string[];
  /** Words behind the core: "state committee for tourism". */
  readonly behind: readonly string[];
  /** Whether words follow the core after "for". */
  readonly charge: boolean;
  readonly party: PartyId | null;
  /** Whether "to X" follows: the title of someone sent to X. */
  readonly sent: boolean;
}

const DEPUTIES: Readonly<Partial<Record<OfficeRole, OfficeRole>>> = {
  head_of_state: 'deputy_head_of_state',
  head_of_government: 'deputy_head_of_government',
  foreign_minister: 'deputy_foreign_minister',
  defence_minister: 'deputy_minister',
  minister: 'deputy_minister',
  organization_head: 'organization_deputy_head',
  parliament_speaker: 'parliamentarian',
  national_security_adviser: 'other',
  agency_head: 'other',
  delegation_head: 'other',
  ambassador: 'other',
  parliamentarian: 'parliamentarian',
};

/** Keeps the role: a deputy in front of these is no other office of the list. */
const UNCHANGED: ReadonlySet<OfficeRole> = new Set<OfficeRole>([
  'deputy_minister',
  'deputy_foreign_minister',
  'spokesperson',
  'consul',
  'special_representative',
  'military_commander',
]);

const PRESIDING = /(^| )(president|chairman|chairwoman|chairperson|chair|head|leader|chief|speaker)$/;
const DEPUTY_CORE = /^(first |second |executive )?(deputy|vice)\b/;
const SUBORDINATE = /^(senior|regional|country|political|department|special|associate|assistant)\b/;
const UNDER_SECRETARY = /^(?:(?:assistant|deputy|under) ?secretary|undersecretary)$/;
const MANAGING =
  /(^| )(director|administrator|governor|commissioner general|general director|director general|executive director|chief executive officer|chief executive)$/;

/** Schools, whose chancellors and vice chancellors govern no state. */
const SCHOOLS: ReadonlySet<string> = new Set('university universities college school institute academy'.split(' '));

/** Nouns of armed forces: whose chief of staff commands them. */
const FORCES: ReadonlySet<string> = new Set('army navy force forces defence defense military'.split(' '));

/** Nouns of the posts of an organization: who heads one does not head the organization. */
const FIELD_POSTS: ReadonlySet<string> = new Set(['centre', 'center', 'field', 'liaison', 'country', 'office']);

/** Fields of an organization's work: who heads one does not head the organization. */
const FIELDS_OF_WORK: ReadonlySet<string> = new Set(
  'operations cooperation communications communication programmes programs health education nutrition protection policy political economic trade development humanitarian research partnerships finance administration security'.split(
    ' ',
  ),
);

/** "Chief of Health and Nutrition", "Head of Operations of the EU Delegation"; not "Head of Cooperation Mission". */
function headsFieldOfWork({ core, before, behind }: OfficeContext): boolean {
  if (before.length > 0 || !/^(?:head|chief)$/.test(core.phrase) || !FIELDS_OF_WORK.has(behind[0] ?? '')) return false;
  const last = behind.at(-1) as string;
  return behind.length !== 2 || !(MISSION_WORDS.has(last) || DELEGATION_WORDS.has(last) || AGENCY_WORDS.has(last));
}

/** The codebook's role of an office, from its core phrase and what stands with it. */
export function officeRole(context: OfficeContext): OfficeRole {
  const role = coreRole(context);
  if (!context.deputy || UNCHANGED.has(role)) return role;
  return DEPUTIES[role] ?? 'other';
}

function coreRole(context: OfficeContext): OfficeRole {
  const { core, party, before, behind } = context;
  const words = [...before, ...behind];
  const ofParty = party === null ? undefined : core.partyRoles?.[party];
  if (ofParty !== undefined) return ofParty;
  const organization = party?.startsWith('org:') === true;
  if (core.phrase === 'secretary of state') return secretaryOfState(context);
  if (core.phrase === 'high representative') return highRepresentative(context);
  if (core.phrase === 'high commissioner')
    return context.charge && party === null ? 'organization_head' : organization ? 'other' : 'ambassador';
  if (core.phrase === 'secretary general') return secretaryGeneral(words, party);
  if (/chancellor$/.test(core.phrase) && words.some((word) => SCHOOLS.has(word))) return 'other';
  if (core.phrase === 'chancellor' && words.length > 0 && !organization)
    return words.includes('exchequer') ? 'minister' : 'other';
  if (core.phrase === 'minister' && words.length === 0 && (context.sent || party === 'USA')) return 'ambassador';
  if (core.phrase === 'representative' && (words.length > 0 || context.sent || (party !== null && party !== 'USA')))
    return 'other';
  if (core.role === 'head_of_government' && context.sent) return 'other';
  // "Ambassador for Human Rights": for a theme, and sent to nobody
  if (core.phrase === 'ambassador' && context.charge && behind.length > 0 && !context.sent)
    return 'special_representative';
  // "Deputy Director-General for Political Affairs" of a ministry
  if (core.role === 'organization_deputy_head' && party !== null && !organization) return 'other';
  if (core.phrase === 'director' && /^(?:affairs|protocol|relations|cooperation|planning)$/.test(behind.at(-1) ?? ''))
    return 'other';
  if (organization && /^(?:(?:deputy )?head|chief)$/.test(core.phrase) && words.some((word) => FIELD_POSTS.has(word)))
    return 'other';
  if (organization && headsFieldOfWork(context)) return 'other';
  if (/(?:chief of staff|inspector general)$/.test(core.phrase) && words.some((word) => FORCES.has(word)))
    return 'military_commander';
  // "Assistant Secretary for Trade at the ECOWAS Secretariat"
  if (organization && UNDER_SECRETARY.test(core.phrase)) return 'organization_deputy_head';
  if (core.takesPortfolio && words.length > 0) return withPortfolio(core, words);
  // "Director for Human Rights", "Managing Director for Asia": of a part of the house
  if (/^(?:managing )?director$/.test(core.phrase) && context.charge) return 'other';
  if ((PRESIDING.test(core.phrase) || MANAGING.test(core.phrase)) && !SUBORDINATE.test(core.phrase)) {
    const presided = presidedRole(core, words, party, context.sent);
    if (presided !== null && presided !== core.role)
      return DEPUTY_CORE.test(core.phrase) ? (DEPUTIES[presided] ?? 'other') : presided;
  }
  if (organization && core.role === 'head_of_government') return 'organization_head';
  if (core.phrase === 'leader' && organization) return 'head_of_state';
  if (core.phrase === 'leader' && party !== null && words.length === 0)
    return LED_BY_GOVERNMENT.has(party) ? 'head_of_government' : 'head_of_state';
  if (organization && core.organizationRole !== undefined) return core.organizationRole;
  return core.role;
}

function withPortfolio(core: OfficeTitle, words: readonly string[]): OfficeRole {
  const role = core.portfolioRole ?? core.role;
  const field = portfolioField(words);
  return REFINED_ROLES[role]?.[field] ?? role;
}

function secretaryOfState(context: OfficeContext): OfficeRole {
  const { core, party, before, behind } = context;
  if (behind.length > 0 || before.length > 0) return withPortfolio(core, [...before, ...behind]);
  if (party === null || party === 'USA') return 'foreign_minister';
  return 'deputy_minister';
}

function highRepresentative({ party, behind }: OfficeContext): OfficeRole {
  if (party === 'org:eu' || (party === null && (behind.length === 0 || portfolioField(behind) === 'foreign')))
    return 'foreign_minister';
  return 'special_representative';
}

function secretaryGeneral(words: readonly string[], party: PartyId | null): OfficeRole {
  if (words.includes('ministry')) return 'other';
  if (words.includes('party') || words.includes('committee')) return 'other';
  return party === null || party.startsWith('org:') ? 'organization_head' : 'other';
}

function presidedRole(
  core: OfficeTitle,
  words: readonly string[],
  party: PartyId | null,
  sent: boolean,
): OfficeRole | null {
  const organization = party?.startsWith('org:') === true;
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const last = words.at(-1) ?? '';
  if (words.length === 0) {
    if (!organization) return party === 'CHN' && core.phrase === 'chairman' ? 'head_of_state' : null;
    return PRESIDING.test(core.phrase) || core.organizationRole !== undefined ? 'organization_head' : null;
  }
  if (has(DELEGATION_WORDS)) return sent && organization ? 'ambassador' : 'delegation_head';
  if (has(MISSION_WORDS)) return 'ambassador';
  if (words.includes('chiefs') || (words.includes('staff') && words.includes('general'))) return 'military_commander';
  if (last === 'diplomacy' && /^(?:head|chief)$/.test(core.phrase)) return 'foreign_minister';
  if (words.includes('presidency')) return 'head_of_state';
  // "President of the Palestinian National Authority": it is the government of its state
  if (party === 'PSE' && last === 'authority') return core.role;
  if (words.includes('friendship')) return 'parliamentarian';
  if (words.includes('audit') && !organization) return 'agency_head';
  if (words.includes('intelligence') && words.some((word) => FORCES.has(word))) return 'military_commander';
  if (has(DEPARTMENT_WORDS) && !has(PARLIAMENT_WORDS)) return 'other';
  // "Head of the Interior Ministry's Training Centre"
  if (words[words.indexOf('ministry') + 1] === "'s") return has(AGENCY_WORDS) ? 'agency_head' : 'other';
  if (words.includes('ministry') || words.includes('ministries'))
    return core.phrase === 'head' || core.phrase === 'chief' ? ministryHead(words) : 'other';
  if (words.includes('council') && (words.includes('state') || words.includes('presidential'))) return core.role;
  if (has(GOVERNMENT_WORDS)) return 'head_of_government';
  // "Congress leader", "House leaders": of a party or group there.
  if (has(PARLIAMENT_WORDS) && core.phrase === 'leader') return 'parliamentarian';
  if (words.includes('committee') && !words.includes('state') && words.some((word) => OF_PARLIAMENT.has(word)))
    return 'parliamentarian';
  if (has(PARLIAMENT_WORDS) && !words.includes('commerce'))
    return words.includes('committee') && !words.includes('standing') ? 'parliamentarian' : 'parliament_speaker';
  if (organization) return 'organization_head';
  if (has(AGENCY_WORDS)) return last === 'commerce' ? 'other' : 'agency_head';
  if (words.includes('commission') && /^(?:president|chair|chairman|chairwoman|chairperson)$/.test(core.phrase))
    return party === null || organization
      ? 'organization_head'
      : /\b(?:joint|intergovernmental|mixed)\b/.test(words.join(' '))
        ? 'other'
        : 'agency_head';
  if (core.role === 'head_of_state' || core.role === 'deputy_head_of_state')
    return words.every((word) => STATE_WORDS.has(word)) ? core.role : 'other';
  return null;
}

/** Nouns of states, whose president is a head of state. */
const STATE_WORDS: ReadonlySet<string> = new Set([
  'republic',
  'state',
  'federation',
  'confederation',
  'union',
  'nation',
  'country',
  'people',
  "'s",
]);

/** Fields of the committees of parliaments; of a state committee the head leads an agency. */
const OF_PARLIAMENT: ReadonlySet<string> = new Set(
  'foreign parliamentary affairs relations defence defense budget legislative'.split(' '),
);

function ministryHead(words: readonly string[]): OfficeRole {
  const field = portfolioField(words);
  if (field === 'foreign' || words.includes('foreign')) return 'foreign_minister';
  return field === 'defence' ? 'defence_minister' : 'minister';
}
