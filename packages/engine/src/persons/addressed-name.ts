import { type NameReading, readName } from './names.ts';
import type { Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';

/** Words of address that a comma may part from the name. */
const STYLES: ReadonlySet<string> = new Set(['excellency', 'excellencies', 'highness', 'majesty']);

/** The name behind forms of address and ranks at `i`. */
export function addressedName(search: Search, i: number): (NameReading & { addressed: boolean }) | null {
  let k = i;
  for (let round = 0; round < 6; round++) {
    const address = search.view.addresses.get(k);
    if (address === undefined || (search.covered(k) && k > i)) break;
    k = address.to;
    // "Dr the Honourable N"
    if (normAt(search.view.tokens, k) === 'the' && search.view.addresses.has(k + 1)) k++;
    if (normAt(search.view.tokens, k) === ',') {
      const following = search.view.addresses.get(k + 1);
      if (following !== undefined) k++;
      // "His Excellency, the Most Hon. N"
      else if (normAt(search.view.tokens, k + 1) === 'the' && search.view.addresses.has(k + 2)) k += 2;
    }
  }
  // "His Excellency, Luis Rojas, …"
  const parted =
    k > i &&
    normAt(search.view.tokens, k) === ',' &&
    // "Brigadier (Retd), N"
    (STYLES.has(normAt(search.view.tokens, k - 1)) || normAt(search.view.tokens, k - 1) === ')');
  const name = readName(search.view, parted ? k + 1 : k, search.covered, true);
  if (parted && (name === null || name.parts < 2)) return null;
  return name === null ? null : { from: name.from, to: name.to, parts: name.parts, addressed: k > i };
}

/** Where a name begins with the forms of address before it. */
export function nameStart(search: Search, name: NameReading): number {
  let from = name.from;
  for (let round = 0; round < 3; round++) {
    const address = search.view.addressEnds.get(from);
    if (address === undefined) break;
    from = address;
    if (normAt(search.view.tokens, from - 1) === 'the' && search.view.addressEnds.has(from - 1)) from--;
  }
  return from;
}
