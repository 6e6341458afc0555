import type { PartyId } from '../types.ts';
import type { Pronoun } from './pronoun.ts';
import { insideQuotation } from './quotation.ts';

/** What a guest who is addressed stands for, or brings along. */
const OF_STATES =
  /^(?:country|nation|state|government|people|authorities|parliament|embassy|ministry|ministers?|president|king|queen|secretary|representatives|delegation|capital|predecessor|excellency)$/;
const PORTFOLIO = /^(?:foreign|prime|trade|defence|defense|great|esteemed|beautiful|friendly)$/;

/** "*your* country", "*your* Foreign Minister", where the page is what one of its two parties says: the other one. */
export function addressee({ sentence, i, state }: Pronoun): PartyId | null {
  const { tokens } = sentence;
  const { mainPair, home } = state;
  if (home === null || !mainPair?.includes(home) || state.turn !== null) return null;
  if (insideQuotation(sentence, i, state.quoted === sentence.segment.start)) return null;
  const at = PORTFOLIO.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
  if (!OF_STATES.test(tokens[at]?.norm ?? '')) return null;
  return mainPair.find((party) => party !== home) ?? null;
}
