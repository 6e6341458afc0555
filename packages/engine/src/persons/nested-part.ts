import type { PartReader } from './complement-part.ts';
import { isLeaderByName, nestedTitle } from './nested-title.ts';
import { opensName } from './opens-name.ts';
import { speaksFor } from './speaks-for.ts';

/** "Special Envoy of *the Secretary-General*", "deputy to *the Foreign Minister*": the title of whom somebody serves. */
export const nestedPart: PartReader = (view, behind) => {
  const { core, read, preposition, start } = behind;
  const nested = nestedTitle(view, start, core.from);
  if (nested === null) return isLeaderByName(view, start) ? 'end' : null;
  const serves = preposition === 'of' || preposition === 'to';
  if (!serves && !(speaksFor(behind) && !opensName(view, nested.to))) return null;
  return {
    to: nested.to,
    words: nested.role === 'foreign_minister' && core.role === 'deputy_minister' ? ['foreign', 'affairs'] : [],
    parties: nested.party !== null && read.parties.length === 0 ? [nested.party] : [],
    sent: preposition === 'to',
  };
};
