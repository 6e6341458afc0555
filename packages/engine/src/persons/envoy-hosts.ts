import { coordinatedActor } from './coordinated-actor.ts';
import { opensOwnName } from './opens-name.ts';
import { normAt, type SentenceView } from './sentence-view.ts';

/** "Ambassador to Moscow N", "the Ambassador in Lima, N": where an envoy resides; the end of the city's name, if his own follows. */
export function postIn(
  view: SentenceView,
  start: number,
  preposition: string,
  role: string,
  seated = false,
): number | null {
  const { tokens, places } = view;
  if ((preposition !== 'to' && preposition !== 'in') || (role !== 'ambassador' && role !== 'consul')) return null;
  // "the Greek Ambassador to the country, N"
  if (preposition === 'to' && normAt(tokens, start) === 'country') return start + 1;
  const city = places.find((place) => place.from === start && !place.region);
  if (city === undefined) return null;
  const comma = normAt(tokens, city.to) === ',';
  const parted = comma && (preposition === 'to' || seated || isNamed(view, city.to + 1));
  const next = tokens[parted ? city.to + 1 : city.to];
  if (next?.kind === 'word' && next.capital) return city.to;
  // "Peru's honorary consul in Mombasa is N"
  return next?.norm === 'is' && tokens[city.to + 1]?.capital === true ? city.to : null;
}

/** How many words a name between commas may have. */
const LONGEST_NAME = 8;

/** "the Ambassador in Lima, H.E. N," and "…, N N,": with his form of address, or between commas, the envoy's own name. */
function isNamed({ tokens, addresses }: SentenceView, at: number): boolean {
  if (addresses.has(at)) return true;
  let k = at;
  while (k < at + LONGEST_NAME && tokens[k]?.kind === 'word' && tokens[k]?.capital === true) k++;
  return k >= at + 2 && (normAt(tokens, k) === ',' || k === tokens.length);
}

/** "Ambassador to Nigeria and ECOWAS N", "to A, B and C, N": where the names end of all whom an envoy is sent to. */
export function furtherHosts(view: SentenceView, at: number): number {
  let to = at;
  for (let next = coordinatedActor(view, to); next !== null; next = coordinatedActor(view, to)) {
    if (next.form !== 'name' && next.form !== 'acronym') break;
    // "to Peru and Kenya's minister": somebody else's
    if (normAt(view.tokens, next.to) === "'s" || view.cores.has(next.to)) break;
    to = next.to;
  }
  const last = normAt(view.tokens, to);
  return to > at && (view.addresses.has(to) || last === ',' || last === '.' || opensOwnName(view, to)) ? to : at;
}
