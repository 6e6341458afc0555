import type { Token } from '../tokens.ts';
import type { PlaceMention } from '../types.ts';

/** "in Toronto, Winnipeg and Victoria": a city that has namesakes `elsewhere` is the one of the state in which the others of its list lie. */
export function amongNeighbours(
  tokens: readonly Token[],
  places: readonly PlaceMention[],
  elsewhere: readonly (readonly string[])[],
): readonly PlaceMention[] {
  if (places.length < 2 || elsewhere.every((states) => states.length === 0)) return places;
  return places.map((place, k) => {
    const states = elsewhere[k];
    if (states === undefined || states.length === 0) return place;
    const beside = [...listed(tokens, places, k, -1), ...listed(tokens, places, k, 1)];
    const [first] = beside;
    const country = first?.country ?? null;
    const agreed = country !== null && beside.every((other) => other.country === country);
    return agreed && country !== place.country && states.includes(country) ? { ...place, country } : place;
  });
}

/** The places that a comma or "and" joins to the one at `k`, to its left or right. */
function listed(
  tokens: readonly Token[],
  places: readonly PlaceMention[],
  k: number,
  step: -1 | 1,
): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = k; places[at + step] !== undefined; at += step) {
    const [left, right] = step > 0 ? [places[at], places[at + 1]] : [places[at - 1], places[at]];
    const between = tokens.slice(left?.to, right?.from).map(({ norm }) => norm);
    if (between.length === 0 || between.length > 2 || !between.every((word) => /^(?:,|and|&)$/.test(word))) break;
    found.push(places[at + step] as PlaceMention);
  }
  return found;
}
