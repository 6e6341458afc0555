import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { isTown } from './towns.ts';

type Place = ResolvedSentence['places'][number];

/** The city that a comma parts from a capitalised post, as on a nameplate. */
export function townBehindComma(
  { tokens, places }: ResolvedSentence,
  head: number,
  end: number,
  isOwned: boolean,
): Place | null {
  // "has an embassy, in Oslo, and"
  const apart = places.find((place) => place.from === end + 2 && tokens[end]?.norm === ',' && isTown(place));
  if (apart && tokens[end + 1]?.norm === 'in' && tokens[apart.to]?.norm === ',') return apart;
  if (!isOwned || !tokens[head]?.capital) return null;
  const town = places.find(
    (place) => place.from > head && place.from <= end + 1 && tokens[place.from - 1]?.norm === ',' && isTown(place),
  );
  return town?.country ? town : null;
}

/** "its Lima embassy", "the Lima consulate": the town right before the name is where the post is; Taiwan's own are called after Taipei. */
export function townBefore({ tokens, places }: ResolvedSentence, from: number, to: number): Place | null {
  const town = places.find((place) => place.to === from && isTown(place) && place.country !== null);
  if (isCalledTaipei(tokens, from)) return null;
  const elsewhere = places.some((place) => place.from > to && place.from <= to + 2 && isTown(place));
  return town && !elsewhere && !/^(?:of|'s|’s)$/.test(tokens[to]?.norm ?? '') ? town : null;
}

/** "the Taipei Economic and Cultural Office": a name that Taiwan's posts have abroad. */
export function isCalledTaipei(tokens: ResolvedSentence['tokens'], from: number): boolean {
  return tokens[from - 1]?.norm === 'taipei' && tokens[from]?.capital === true;
}
