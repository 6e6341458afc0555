import { MEASURED, SHIFTS } from './measured.ts';
import { sharesOf } from './shares.ts';
import type { Sign } from './signs.ts';

const LEAST = 0.05;
const MOST = 0.98;

const shareOf = sharesOf(MEASURED);

/** How likely a claim is right, from 0.05 to 0.98: the share of its rule's rows that was, moved in log-odds by what the claim shows. */
export function confidenceOf(rule: string, signs: readonly Sign[]): number {
  const share = shareOf(rule);
  const odds = signs.reduce((sum, sign) => sum + SHIFTS[sign], Math.log(share / (1 - share)) + SHIFTS.none);
  const likely = 1 / (1 + Math.exp(-odds));
  return Math.round(Math.min(MOST, Math.max(LEAST, likely)) * 100) / 100;
}
