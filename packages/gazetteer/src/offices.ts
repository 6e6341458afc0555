import { OFFICE_ROLES, type OfficeRole, type OfficeTitle } from './office-title.ts';
import { DIPLOMACY_OFFICES } from './office-words-diplomacy.ts';
import { MINISTRY_OFFICES } from './office-words-ministry.ts';
import {
  HONORIFICS,
  OFFICE_PLURALS,
  OFFICE_STATUS_WORDS,
  type OfficeStatusWord,
  RANKS,
} from './office-words-person.ts';
import { PORTFOLIOS, type Portfolio, REFINED_ROLES } from './office-words-portfolio.ts';
import { PUBLIC_OFFICES } from './office-words-public.ts';
import { STATE_OFFICES } from './office-words-state.ts';

const WRITTEN_OUT: readonly OfficeTitle[] = [
  ...STATE_OFFICES,
  ...MINISTRY_OFFICES,
  ...DIPLOMACY_OFFICES,
  ...PUBLIC_OFFICES,
];

/** What stands before the portfolio in "Energy Minister", "Deputy Energy Minister". */
const ATTRIBUTIVE: readonly { readonly before: string; readonly role: 'minister' | 'deputy_minister' }[] = [
  { before: '', role: 'minister' },
  { before: 'federal ', role: 'minister' },
  { before: 'deputy ', role: 'deputy_minister' },
  { before: 'first deputy ', role: 'deputy_minister' },
  { before: 'vice ', role: 'deputy_minister' },
  { before: 'assistant ', role: 'deputy_minister' },
];

/** Ministers with the portfolio in front of the word, as far as they are not written out. */
function attributiveOffices(): readonly OfficeTitle[] {
  const known = new Set(WRITTEN_OUT.map((title) => title.phrase));
  return PORTFOLIOS.flatMap(({ phrase: portfolio, field }) =>
    ATTRIBUTIVE.map(({ before, role }) => ({
      phrase: `${before}${portfolio} minister`,
      role: REFINED_ROLES[role]?.[field] ?? role,
    })),
  ).filter((title) => !title.phrase.startsWith('the ') && !known.has(title.phrase));
}

/** Every office that the gazetteer knows, each phrase once. */
export const OFFICE_TITLES: readonly OfficeTitle[] = [...WRITTEN_OUT, ...attributiveOffices()];

const BY_PHRASE: ReadonlyMap<string, OfficeTitle> = new Map(OFFICE_TITLES.map((title) => [title.phrase, title]));

/** The office that a phrase names, null where the gazetteer has none. */
export function officeByPhrase(phrase: string): OfficeTitle | null {
  return BY_PHRASE.get(phrase.toLowerCase()) ?? null;
}

export type { OfficeRole, OfficeStatusWord, OfficeTitle, Portfolio };
export { HONORIFICS, OFFICE_PLURALS, OFFICE_ROLES, OFFICE_STATUS_WORDS, PORTFOLIOS, RANKS, REFINED_ROLES };
