import { alpha3ByAlpha2 } from '@diplomatic-relations/gazetteer';
import { findNames } from '../names/find-names.ts';
import type { ParsedSentence } from '../sentence.ts';
import { tokenize } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { tellsOfRelations } from './portrayed-party.ts';

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
  if (state !== null) return state === home ? null : state;
  return url === null ? null : stateOfCity(url, home);
}

function hostNamed(publisher: string, home: PartyId): PartyId | null {
  const { actors, places } = findNames(tokenize(publisher));
  const states = actors.filter(({ actorId }) => actorId !== home && !actorId.startsWith('org:'));
  return states[0]?.actorId ?? places.find(({ country }) => country !== null && country !== home)?.country ?? null;
}

/** "https://lima.mfa.go.ke", "https://embaccra.mfa.gov.dz", "https://london.xembassy.org": the label before that of a ministry or an embassy. */
const CITY_LABEL =
  /^[a-z]+:\/\/(?:www\.)?(?:emb(?:assy)?)?([a-z-]{4,})\.(?:[a-z-]*emb[a-z-]*|mfa|mofa|mae|mzv|kemlu|diplo|diplomatie|msz)\./i;

/** The state of the city that an address names. */
function stateOfCity(url: string, home: PartyId): PartyId | null {
  const label = CITY_LABEL.exec(url)?.[1] ?? '';
  if (label === '') return null;
  const name = label.replace(/(?:^|-)[a-z]/g, (start) => start.replace('-', ' ').toUpperCase());
  const { actors, places } = findNames(tokenize(name));
  return [places[0]?.country, actors[0]?.actorId].find((state) => state != null && state !== home) ?? null;
}

/** True for a page of a mission on relations ("Bilateral relations") that names no state but its own and its host: it is about these two. */
export function tellsOfHost(sentences: readonly ParsedSentence[], home: PartyId | null, host: PartyId | null): boolean {
  return (
    sentences.some((sentence) => sentence.segment.kind === 'title' && tellsOfRelations(sentence)) &&
    sentences.every(({ actors }) =>
      actors.every(({ actorId }) => actorId === home || actorId === host || actorId.startsWith('org:')),
    )
  );
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
