import { OFFICE_ROLES, type OfficeRole, type OfficeTitle } from './officeTitle.ts';
import { DIPLOMACY_OFFICES } from './officeWordsDiplomacy.ts';
import { MINISTRY_OFFICES } from './officeWordsMinistry.ts';
import { HONORIFICS, OFFICE_PLURALS, OFFICE_STATUS_WORDS, type OfficeStatusWord, RANKS } from './officeWordsPerson.ts';
import { PORTFOLIOS, type Portfolio, REFINED_ROLES } from './officeWordsPortfolio.ts';
import { PUBLIC_OFFICES } from './officeWordsPublic.ts';
import { STATE_OFFICES } from './officeWordsState.ts';

/** Every office that the gazetteer knows, each phrase once. */
export const OFFICE_TITLES: readonly OfficeTitle[] = [
  ...STATE_OFFICES,
  ...MINISTRY_OFFICES,
  ...DIPLOMACY_OFFICES,
  ...PUBLIC_OFFICES,
];

const BY_PHRASE: ReadonlyMap<string, OfficeTitle> = new Map(OFFICE_TITLES.map((title) => [title.phrase, title]));

/** The office that a phrase names, null where the gazetteer has none. */
export function officeByPhrase(phrase: string): OfficeTitle | null {
  return BY_PHRASE.get(phrase.toLowerCase()) ?? null;
}

export type { OfficeRole, OfficeStatusWord, OfficeTitle, Portfolio };
export { HONORIFICS, OFFICE_PLURALS, OFFICE_ROLES, OFFICE_STATUS_WORDS, PORTFOLIOS, RANKS, REFINED_ROLES };
