import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { countryOf } from './towns.ts';

/** Where one of several posts is. */
export interface Seat {
  readonly city: string | null;
  readonly state: PartyId | null;
}

const LISTING =
  /^(?:in|at|and|,|both|the|city|cities|town|towns|capital|port|ports|of|as|well|also|:|namely|one|another|other|based|located|situated)$/;

const TOWNS = /^(?:city|cities|towns?|ports?)$/;

/** "in P and in S", "in the cities of P, S and T", "in X, Y and Z", "in nine countries, including X and Y": all places or states of the list behind a plural. */
export function seatsListedAfter(sentence: ResolvedSentence, after: number): Seat[] {
  const { tokens, places, actors } = sentence;
  const seats: Seat[] = [];
  for (let i = after; i < tokens.length; ) {
    const place = places.find((candidate) => candidate.from === i);
    const actor = place ? undefined : actors.find((candidate) => candidate.from === i);
    // "in Bandung and another in Denpasar, Bali": what the last one lies in
    if (place && tokens[i - 1]?.norm === ',' && hasLast(tokens, after, i - 1)) break;
    if (place) {
      seats.push({ city: place.city, state: countryOf(sentence, place) });
      i = place.to;
    } else if (actor && actor.form === 'name' && isState(actor.actorId) && !isOwner(sentence, actor.to)) {
      // "in Oslo, Norway and Vilnius, Lithuania": the state of the city before
      if (seats.at(-1)?.city == null || seats.at(-1)?.state !== actor.actorId)
        seats.push({ city: null, state: actor.actorId });
      i = actor.to;
    } else if (LISTING.test(tokens[i]?.norm ?? '')) i++;
    // "in the Kenyan cities of P and S"
    else if (actor?.form === 'demonym' && TOWNS.test(tokens[actor.to]?.norm ?? '')) i = actor.to;
    else {
      const next = aside(sentence, i, seats.length > 0);
      if (next === i) break;
      i = next;
    }
  }
  return seats;
}

/** The list has told its last member. */
function hasLast(tokens: ResolvedSentence['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }, i) => norm === 'and' && i > 0);
}

/** "*Peru's* port" */
function isOwner({ tokens }: ResolvedSentence, at: number): boolean {
  return /^(?:'s|’s|'|’)$/.test(tokens[at]?.norm ?? '');
}

/** The token behind what does not end the list: "(1949)", "(USA)", "nine countries, including"; the same where it ends. */
function aside({ tokens }: ResolvedSentence, i: number, listed: boolean): number {
  if (listed) {
    const region = behindRegion(tokens, i);
    if (region > i) return region;
    if (tokens[i]?.text !== '(') return i;
    const end = tokens.slice(i, i + 6).findIndex(({ text }) => text === ')');
    return end < 0 ? i : i + end + 1;
  }
  for (let k = i; k < Math.min(tokens.length, i + 7); k++) {
    if (/^(?:including|namely)$/.test(tokens[k]?.norm ?? ''))
      return tokens.slice(i, k).some(({ norm }) => /^(?:countries|states|capitals|cities)$/.test(norm)) ? k + 1 : i;
  }
  return i;
}

/** "in Bandung, *West Java*, and another in Denpasar": where the name of what a town lies in ends; the same where there is none. */
function behindRegion(tokens: ResolvedSentence['tokens'], i: number): number {
  if (tokens[i - 1]?.norm !== ',') return i;
  let to = i;
  while (to < i + 3 && tokens[to]?.capital === true) to++;
  return tokens[to]?.norm === ',' && /^(?:and|one|another)$/.test(tokens[to + 1]?.norm ?? '') ? to : i;
}

/** "consulates in Peru (in Lima and Cusco)", "across the Russian Empire (Riga, Kiev)": the state, at that time too, and where the list of its towns begins. */
export function bracketBehindState(
  { tokens, actors }: ResolvedSentence,
  after: number,
): { readonly host: PartyId; readonly from: number } | null {
  const at = /^(?:in|across|throughout|within)$/.test(tokens[after]?.norm ?? '') ? after + 1 : -1;
  const state = actors.find(({ from, form }) => at > 0 && (from === at || from === at + 1) && form === 'name');
  return state && isState(state.actorId) && tokens[state.to]?.text === '('
    ? { host: state.actorId, from: state.to + 1 }
    : null;
}
