import { STATES } from '@diplomatic-relations/gazetteer';
import type { Token } from '../tokens.ts';
import type { ActorMention, PartyId, PlaceMention } from '../types.ts';

/** States with just one capital, by their ids. */
const CAPITALS: ReadonlyMap<PartyId, string> = new Map(
  STATES.filter(({ kind, capitals }) => kind === 'state' && capitals.length === 1).map(({ id, capitals }) => [
    id,
    capitals[0] as string,
  ]),
);

/** "in the Kenyan capital", "the capital of Kenya", "Kenya's capital": the places that a sentence names by what they are, where it does not name them as well. */
export function namedCapitals(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  places: readonly PlaceMention[],
): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.norm !== 'capital' || tokens[i]?.capital) continue;
    const to = tokens[i + 1]?.norm === 'city' ? i + 2 : i + 1;
    const state = ownerOf(tokens, actors, i, to);
    const city = state === null ? undefined : CAPITALS.get(state);
    if (state === null || city === undefined || isNamedBeside(places, i, to)) continue;
    found.push({ type: 'place', from: i, to, city, region: false, country: state });
  }
  return found;
}

/** Whose capital it is, where it is one that a preposition leads to. */
function ownerOf(tokens: readonly Token[], actors: readonly ActorMention[], at: number, to: number): PartyId | null {
  const word = (i: number): string => tokens[i]?.norm ?? '';
  const before = word(at - 1) === "'s" || word(at - 1) === "'" ? at - 1 : at;
  const owner = actors.find((actor) => actor.to === before);
  if (owner !== undefined && (before < at || owner.form === 'demonym')) {
    const opener = word(owner.from - 1) === 'the' ? owner.from - 2 : owner.from - 1;
    return LEADING.has(word(opener)) && !/^[-’']$/.test(word(to)) && !isNoun(tokens[to]) ? owner.actorId : null;
  }
  if (word(at - 1) !== 'the' || word(to) !== 'of' || !LEADING.has(word(at - 2))) return null;
  const behind = word(to + 1) === 'the' ? to + 2 : to + 1;
  const named = actors.find((actor) => actor.from === behind || actor.from === to + 1);
  return named?.form === 'name' ? named.actorId : null;
}

const LEADING: ReadonlySet<string> = new Set(['in', 'at', 'to', 'from', 'into', 'near', 'outside']);

/** "the Kenyan capital market": another noun behind it. */
function isNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:markets?|goods|flows?|investments?|increase|gains?|stock|base|region|area|inflows?|outflows?|punishment)$/.test(
      token.norm,
    )
  );
}

/** "the Kenyan capital, Nairobi", "Nairobi, the capital of Kenya" */
function isNamedBeside(places: readonly PlaceMention[], from: number, to: number): boolean {
  return places.some(
    (place) => (place.from >= to && place.from <= to + 3) || (place.to <= from && place.to >= from - 4),
  );
}
