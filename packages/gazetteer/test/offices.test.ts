import { describe, expect, it } from 'vitest';
import {
  HONORIFICS,
  OFFICE_PLURALS,
  OFFICE_ROLES,
  OFFICE_STATUS_WORDS,
  OFFICE_TITLES,
  officeByPhrase,
  PORTFOLIOS,
  RANKS,
  REFINED_ROLES,
} from '../src/offices.ts';

const ROLES: readonly (readonly [phrase: string, role: string | null])[] = [
  ['president', 'head_of_state'],
  ['grand duke', 'head_of_state'],
  ['supreme leader', 'head_of_state'],
  ['vice president', 'deputy_head_of_state'],
  ['prime minister', 'head_of_government'],
  ['taoiseach', 'head_of_government'],
  ['chairman of the cabinet of ministers', 'head_of_government'],
  ['deputy chairman of the cabinet of ministers', 'deputy_head_of_government'],
  ['first deputy prime minister', 'deputy_head_of_government'],
  ['crown prince', 'royal'],
  ['foreign minister', 'foreign_minister'],
  ['minister of foreign affairs', 'foreign_minister'],
  ['secretary of state', 'foreign_minister'],
  ['high representative', 'foreign_minister'],
  ['deputy foreign minister', 'deputy_foreign_minister'],
  ['assistant minister for foreign affairs', 'deputy_foreign_minister'],
  ['secretary of defense', 'defence_minister'],
  ['cabinet secretary', 'minister'],
  ['minister of state', 'deputy_minister'],
  ['state secretary', 'deputy_minister'],
  ['permanent secretary', 'other'],
  ["charge d'affaires", 'ambassador'],
  ['high commissioner', 'ambassador'],
  ['high commissioner for refugees', 'organization_head'],
  ['apostolic nuncio', 'ambassador'],
  ['honorary consul', 'consul'],
  ['special presidential envoy', 'special_representative'],
  ['secretary general', 'organization_head'],
  ['deputy secretary general', 'organization_deputy_head'],
  ['president of the european commission', 'organization_head'],
  ['president of the senate', 'parliament_speaker'],
  ['senator', 'parliamentarian'],
  ['chief of the general staff', 'military_commander'],
  ['national security advisor', 'national_security_adviser'],
  ['secretary of the security council', 'national_security_adviser'],
  ['governor of the central bank', 'agency_head'],
  ['head of the delegation', 'delegation_head'],
  ['press secretary', 'spokesperson'],
  ['attorney general', 'other'],
  ['energy minister', 'minister'],
  ['foreign trade minister', 'minister'],
  ['national defence minister', 'defence_minister'],
  ['deputy economy minister', 'deputy_minister'],
  ['vice external affairs minister', 'deputy_foreign_minister'],
  ['state minister', 'deputy_minister'],
  ['weather minister', null],
  ['first lady', 'other'],
  ['Prime Minister', 'head_of_government'],
  ['major general', null],
  ['ministry of foreign affairs', null],
  ['leadership', null],
];

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

describe('offices', () => {
  it.each(ROLES)('%s is %s', (phrase, role) => {
    expect(officeByPhrase(phrase)?.role ?? null).toBe(role);
  });

  it('has at least 250 phrases, each once, lower case, without surplus spaces', () => {
    const phrases = OFFICE_TITLES.map((title) => title.phrase);
    expect(phrases.length).toBeGreaterThanOrEqual(250);
    expect(repeated(phrases)).toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim() || / {2}| - /.test(phrase))).toEqual([]);
  });

  it('uses the roles of the codebook', () => {
    const roles = new Set<string>(OFFICE_ROLES);
    for (const title of OFFICE_TITLES) {
      for (const role of [
        title.role,
        title.portfolioRole,
        title.organizationRole,
        ...Object.values(title.partyRoles ?? {}),
      ]) {
        if (role !== undefined) expect(roles, title.phrase).toContain(role);
      }
    }
    expect(OFFICE_ROLES.filter((role) => !OFFICE_TITLES.some((title) => title.role === role))).toEqual([]);
  });

  it('tells a South Asian foreign secretary from a British one', () => {
    const secretary = officeByPhrase('foreign secretary');
    expect(secretary?.role).toBe('foreign_minister');
    expect(secretary?.partyRoles?.['IND']).toBe('deputy_foreign_minister');
  });

  it('refines ministers by their portfolio', () => {
    const field = (phrase: string) => PORTFOLIOS.find((portfolio) => portfolio.phrase === phrase)?.field;
    expect(field('foreign affairs')).toBe('foreign');
    expect(field('foreign trade')).toBe('other');
    expect(field('national defence')).toBe('defence');
    expect(REFINED_ROLES.minister?.foreign).toBe('foreign_minister');
    expect(REFINED_ROLES.deputy_minister?.foreign).toBe('deputy_foreign_minister');
    expect(REFINED_ROLES.deputy_minister?.defence).toBeUndefined();
    expect(repeated(PORTFOLIOS.map((portfolio) => portfolio.phrase))).toEqual([]);
  });

  it('keeps its word lists free of repetitions', () => {
    expect(repeated(RANKS)).toEqual([]);
    expect(repeated(HONORIFICS)).toEqual([]);
    expect(repeated(OFFICE_STATUS_WORDS.map((word) => `${word.position} ${word.phrase}`))).toEqual([]);
  });

  it('counts a former office as former and an acting or outgoing one as held', () => {
    const status = (phrase: string) => OFFICE_STATUS_WORDS.find((word) => word.phrase === phrase)?.status;
    expect(status('former')).toBe('former');
    expect(status('ex')).toBe('former');
    expect(status('late')).toBe('former');
    expect(status('elect')).toBe('future');
    expect(status('designate')).toBe('future');
    expect(status('acting')).toBe('holding');
    expect(status('outgoing')).toBe('holding');
    expect(status('then')).toBe('holding');
  });

  it('leads every plural to a word of the titles or ranks', () => {
    const words = new Set(
      [...OFFICE_TITLES.map((title) => title.phrase), ...RANKS].flatMap((phrase) => phrase.split(' ')),
    );
    const strangers = Object.entries(OFFICE_PLURALS).filter(([, singular]) => !words.has(singular));
    expect(strangers).toEqual([]);
  });
});
