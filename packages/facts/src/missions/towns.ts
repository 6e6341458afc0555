import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import { stateById } from '@diplomatic-relations/gazetteer';

/** True for a city: "South East Asia" and "the Balkans" are places, but no seat of a post. */
export function isTown(place: { readonly city: string; readonly country: string | null }): boolean {
  return (
    place.country !== null ||
    !/\b(?:Asia|Africa|America|Europe|Caribbean|Pacific|Balkans|Caucasus|East|Gulf|Region)\b/.test(place.city)
  );
}

/** The state that a city lies in, or the former one that the text is about and that lay there. */
export function countryOf(sentence: ResolvedSentence, place: ResolvedSentence['places'][number]): PartyId | null {
  const former = sentence.pair?.find(
    (party) => stateById(party)?.successor === place.country && place.country !== null,
  );
  return former ?? place.country;
}
