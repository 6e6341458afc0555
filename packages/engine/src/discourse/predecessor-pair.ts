import { stateById } from '@diplomatic-relations/gazetteer';
import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';

/** How many sentences may lie between the one that set the former state beside the partner and what is told of both. */
const REACH = 8;

/**
 * "Czechoslovakia and Kenya established relations in 1964. In 1970 the two countries …", on a page on Slovakia and Kenya: in a
 * year in which the predecessor still stood, the two are those of whom the text has just told, whatever the page is about.
 */
export function predecessorPair(
  here: readonly PartyId[],
  { dates, index }: ParsedSentence,
  { localPair, localIndex, mainPair }: DiscourseState,
): readonly [PartyId, PartyId] | null {
  if (localPair === null || mainPair === null || localIndex < 0 || index - localIndex > REACH) return null;
  const former = localPair.find((party) => lastYearOf(party) !== undefined && !mainPair.includes(party));
  if (former === undefined || !localPair.some((party) => mainPair.includes(party))) return null;
  if (!here.every((party) => localPair.includes(party))) return null;
  if (dates.some(({ since }) => since === true)) return null;
  const years = dates.flatMap(({ edtf }) =>
    edtf === null ? [] : edtf.split('/').map((end) => Number.parseInt(end, 10)),
  );
  const last = lastYearOf(former) as number;
  return years.length > 0 && years.every((year) => year <= last) ? localPair : null;
}

function lastYearOf(party: PartyId): number | undefined {
  return stateById(party)?.lastYear;
}
