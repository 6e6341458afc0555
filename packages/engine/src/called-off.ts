import type { Clause } from './syntax/clause.ts';

const PLANS: ReadonlySet<string> = new Set(
  'plan decision intention proposal agreement commitment promise pledge desire offer'.split(' '),
);
const CALLING_OFF: ReadonlySet<string> = new Set(
  'cancel drop shelve abandon scrap reverse rescind revoke retract withdraw suspend postpone delay freeze reject oppose block veto overturn deny ditch dismiss annul'.split(
    ' ',
  ),
);

/** "cancelled plans to open", "reversed its decision to close": a plan that is none any more. */
export function isCalledOff(governor: Clause, licensor: string): boolean {
  return PLANS.has(licensor) && CALLING_OFF.has(governor.lemma);
}
