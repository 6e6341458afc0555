import { organizationNames, stateNames } from '@diplomatic-relations/gazetteer';
import { lineKey } from './line-key.ts';

let keys: ReadonlySet<string> | null = null;

const MOST_WORDS = 12;
const BETWEEN = /\s*(?:[–—/&,]|\s-\s|\sand\s)\s*/i;

/** True for a line that names one party to three and nothing else: "Republic of Peru", "PERU – TOGO". */
export function namesParties(line: string): boolean {
  if (line.split(' ').length > MOST_WORDS) return false;
  keys ??= partyKeys();
  const known = keys;
  const isParty = (name: string): boolean => known.has(lineKey(name).replace(/^the /, ''));
  if (isParty(line)) return true;
  const parts = line.split(BETWEEN);
  return parts.length > 1 && parts.length <= 3 && parts.every(isParty);
}

function partyKeys(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { name, form } of stateNames()) if (form !== 'city' && form !== 'demonym') found.add(lineKey(name));
  for (const { name } of organizationNames()) found.add(lineKey(name).replace(/^the /, ''));
  return found;
}
