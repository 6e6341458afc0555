import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { meetAsThree } from './meet-as-three.ts';

const NOBODY: readonly PartyId[] = [];

/** The three states, or four, that a text on a trilateral or quadrilateral meeting is about: those that stand out evenly above all others. */
export function companyOfText(
  sentences: readonly ParsedSentence[],
  weights: ReadonlyMap<PartyId, number>,
): readonly PartyId[] {
  const size = meetAsThree(sentences);
  if (size === 0) return NOBODY;
  const ranked = [...weights].filter(([party]) => !party.startsWith('org:')).sort((a, b) => b[1] - a[1]);
  const least = ranked[size - 1]?.[1] ?? 0;
  const most = ranked[0]?.[1] ?? 0;
  const next = ranked[size]?.[1] ?? 0;
  if (least === 0 || least * 2 < most || next * 5 > least * 3) return NOBODY;
  return ranked.slice(0, size).map(([party]) => party);
}
