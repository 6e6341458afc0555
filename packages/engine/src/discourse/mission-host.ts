import { alpha3ByAlpha2 } from '@diplomatic-relations/gazetteer';
import { findNames } from '../names/find-names.ts';
import type { ParsedSentence } from '../sentence.ts';
import { tokenize } from '../tokens.ts';
import type { PartyId } from '../types.ts';

const MISSION = /\b(?:embassy|high commission|consulate|legation|permanent mission)\b/i;

/** "https://np.emb-japan.go.jp", "https://ke.exampleembassy.gov.pe": the label before that of the embassy. */
const HOST_LABEL = /^[a-z]+:\/\/(?:www\.)?([a-z]{2})\.[a-z-]*(?:emb|embassy)[a-z-]*\./i;

/** The state where a mission works that publishes a page ("Embassy of Chile in Hungary", "High Commission of Kenya, Accra"); null for other publishers. */
export function missionHost(publisher: string | null, url: string | null, home: PartyId | null): PartyId | null {
  if (home === null || home.startsWith('org:')) return null;
  const named = publisher !== null && MISSION.test(publisher) ? hostNamed(publisher, home) : null;
  if (named !== null) return named;
  const label = url === null ? undefined : HOST_LABEL.exec(url)?.[1]?.toLowerCase();
  const state = label === undefined ? null : (alpha3ByAlpha2(label === 'uk' ? 'gb' : label) ?? null);
  return state === home ? null : state;
}

function hostNamed(publisher: string, home: PartyId): PartyId | null {
  const { actors, places } = findNames(tokenize(publisher));
  const states = actors.filter(({ actorId }) => actorId !== home && !actorId.startsWith('org:'));
  return states[0]?.actorId ?? places.find(({ country }) => country !== null && country !== home)?.country ?? null;
}

/** Titles of standing pages. */
const STANDING = /^(?:relations|relationship|ties|cooperation|profile|overview|brief|history|about|factsheet)$/;

/** Longer than this, a page is no item of news. */
const MOST_SENTENCES = 30;

/** True where an item of a mission tells of something at its post: the host is named, a place there, or an envoy of its own; false for its standing pages. */
export function tellsOfPost(sentences: readonly ParsedSentence[], host: PartyId): boolean {
  if (sentences.length > MOST_SENTENCES) return false;
  const standing = sentences.some(
    ({ segment, tokens }) => segment.kind === 'title' && tokens.some(({ norm }) => STANDING.test(norm)),
  );
  return (
    !standing &&
    sentences.some(
      ({ actors, places, persons }) =>
        actors.some(({ actorId }) => actorId === host) ||
        places.some(({ country }) => country === host) ||
        persons.some(({ offices }) => offices.some(({ role }) => role === 'ambassador')),
    )
  );
}
