import { distinctParties, type PartyId, partiesIn, phrasesAfterNoun, referencesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { isParty } from '../shared/parties.ts';
import { type MissionKind, POST_NAMES } from './words.ts';

/** A post as a noun group names it. */
export interface Post extends TokenRange {
  readonly kind: MissionKind;
  readonly head: number;
  /** Parties at the noun: "the Embassy of X", "the X Embassy", "its embassy". */
  readonly sender: PartyId | null;
  readonly host: PartyId | null;
  readonly city: string | null;
  readonly plural: boolean;
}

const NAMES: readonly { readonly words: readonly string[]; readonly kind: MissionKind }[] = POST_NAMES.map(([phrase, kind]) => ({ words: phrase.split(' '), kind }));

/** All posts that a range names, left to right. */
export function postsIn(sentence: ResolvedSentence, range: TokenRange): Post[] {
  const posts: Post[] = [];
  for (let i = range.from; i < range.to; i++) {
    const name = postNameAt(sentence, i, range.to);
    if (!name) continue;
    const post = describePost(sentence, i, i + name.words.length, name.kind);
    if (post) posts.push(post);
    i += name.words.length - 1;
  }
  return posts;
}

function postNameAt(sentence: ResolvedSentence, i: number, limit: number): { words: readonly string[]; kind: MissionKind } | null {
  for (const name of NAMES) {
    if (i + name.words.length > limit && name.words.length > 1) continue;
    const fits = name.words.every((word, k) => sentence.tokens[i + k]?.norm === word || sentence.tagged.lemmas[i + k] === word);
    if (fits) return name;
  }
  return null;
}

/** Words after a post's name that make it something else. */
const NOT_A_POST = new Set(['staff', 'official', 'officials', 'employee', 'building', 'premises', 'compound', 'personnel', 'spokesperson', 'website', 'led', 'member', 'guard', 'district', 'facilities', 'attack', 'bombing', 'records', 'archives', 'team']);

function describePost(sentence: ResolvedSentence, from: number, to: number, kind: MissionKind): Post | null {
  const { tokens, tagged } = sentence;
  const head = to - 1;
  const next = tokens[to]?.norm ?? '';
  if (NOT_A_POST.has(next)) return null;
  const unit = sentence.units.find((candidate) => candidate.from <= from && from < candidate.to);
  const start = unit?.from ?? from;
  const plural = tokens[head]?.norm !== tagged.lemmas[head];
  const before = partiesBefore(sentence, start, from);
  const phrases = phrasesAfterNoun(sentence, head);
  let sender: PartyId | null = before.at(-1) ?? null;
  let host: PartyId | null = null;
  let city: string | null = placeRightAfter(sentence, to)?.city ?? null;
  let country: string | null = placeRightAfter(sentence, to)?.country ?? null;
  for (const phrase of phrases) {
    const parties = referencesIn(sentence, phrase).filter((reference) => reference.kind !== 'person' && reference.kind !== 'office' && reference.kind !== 'pronoun');
    const party = distinctParties(parties).find(isParty) ?? null;
    const place = sentence.places.find((candidate) => candidate.from >= phrase.from && candidate.to <= phrase.to);
    if (phrase.preposition === 'of' && party) sender = party;
    else if (phrase.preposition === 'in' || phrase.preposition === 'at' || phrase.preposition === 'to' || phrase.preposition === 'near' || phrase.preposition === 'within') {
      if (place && city === null && phrase.preposition !== 'to') {
        city = place.city;
        country = place.country;
      }
      if (party && party !== sender) host = host ?? party;
    } else break;
  }
  if (kind === 'delegation') {
    const organization = sender?.startsWith('org:') ? sender : null;
    if (!organization || (!host && !city)) return null;
    sender = organization;
  }
  if (host === null && country !== null && country !== sender) host = country;
  return { from: start, to: Math.max(to, city !== null ? to : to), kind, head, sender, host, city, plural };
}

function partiesBefore(sentence: ResolvedSentence, from: number, to: number): PartyId[] {
  if (from >= to) return [];
  return partiesIn(sentence, { from, to }).filter(isParty);
}

/** "Embassy Ouagadougou", "Legation Tirana": the city follows without a preposition. */
function placeRightAfter(sentence: ResolvedSentence, at: number): ResolvedSentence['places'][number] | null {
  return sentence.places.find((place) => place.from === at) ?? null;
}
