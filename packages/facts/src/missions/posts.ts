import {
  collect,
  distinctParties,
  type PartyId,
  type Phrase,
  partiesIn,
  phrasesAfterNoun,
  type ResolvedSentence,
  referencesIn,
  type TokenRange,
  unitAt,
} from '@diplomatic-relations/engine';
import { isParty, isState } from '../shared/parties.ts';
import { behindName, hostAt, hostOrganization } from './host-organization.ts';
import { joinedPosts } from './joined-posts.ts';
import { bracketBehindState, seatsListedAfter } from './listed-seats.ts';
import { postNameAt } from './post-name.ts';
import { isCalledTaipei, townBefore, townBehindComma } from './town-at-post.ts';
import { countryOf, isTown } from './towns.ts';
import { whoOpens } from './who-opens.ts';
import type { MissionKind } from './words.ts';

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

/** All posts that a range names, left to right; "consulates in P and S" are two. */
export function postsIn(sentence: ResolvedSentence, range: TokenRange): readonly Post[] {
  const posts: Post[] = [];
  for (let i = range.from; i < range.to; i++) {
    const name = postNameAt(sentence, i, range.to);
    if (!name) continue;
    const end = i + name.words.length;
    // "Honorary Consulates General/Consulates in A and B": one post under two names.
    const second = sentence.tokens[end]?.norm === '/' ? postNameAt(sentence, end + 1, range.to) : null;
    const to = second ? end + 1 + second.words.length : end;
    posts.push(...describePosts(sentence, i, to, name.kind));
    i = to - 1;
  }
  return joinedPosts(sentence, posts);
}

/** Words after a post's name that make it something else. */
const NOT_A_POST = new Set([
  'staff',
  'official',
  'officials',
  'employee',
  'employees',
  'building',
  'premises',
  'compound',
  'personnel',
  'spokesperson',
  'website',
  'led',
  'member',
  'members',
  'guard',
  'district',
  'facilities',
  'attack',
  'bombing',
  'records',
  'archives',
  'team',
  'visit',
  'meeting',
  'bookshop',
  'library',
  'school',
  'garden',
  'church',
  'chapel',
  'club',
  'theatre',
  'gallery',
  'shop',
  'restaurant',
  'quarter',
  'ball',
]);
/** Posts that only states send. */
const OF_STATES: ReadonlySet<MissionKind> = new Set([
  'embassy',
  'legation',
  'high_commission',
  'consulate',
  'consulate_general',
  'honorary_consulate',
  'interests_section',
]);

/** What stands at a post's name: whose it is, with whom, and where. */
export function describePosts(sentence: ResolvedSentence, from: number, to: number, called: MissionKind): Post[] {
  const { tokens, tagged } = sentence;
  const head = to - 1;
  if (NOT_A_POST.has(tokens[to]?.norm ?? '') || isCalledBoth(sentence, head)) return [];
  const start = unitAt(sentence, from)?.from ?? from;
  // "the Honorary Mexican Consulate"
  const honorary = called === 'consulate' && tokens.slice(start, from).some(({ norm }) => norm === 'honorary');
  const named = honorary ? 'honorary_consulate' : called;
  const plural = isPlural(sentence, from, to);
  const seat = from > start ? townBefore(sentence, from, to) : null;
  const owners = from > start ? partiesIn(sentence, { from: start, to: seat?.from ?? from }).filter(isParty) : [];
  // "A and B opened their embassies": the one of each.
  let sender: PartyId | null =
    plural && owners.length > 1 && isTheirs(sentence, start, from)
      ? null
      : (owners.at(-1) ?? (isCalledTaipei(tokens, from) ? 'TWN' : null));
  let host: PartyId | null = null;
  // "Peru's Kenya embassy", "its Vatican embassy": with the one that is only named
  const second = owners.length > 1 && !plural ? namedBefore(sentence, from, owners) : null;
  if (second) [sender, host] = [owners.find((party) => party !== second) ?? null, second];
  const direct = sentence.places.find((place) => place.from === to && isTown(place)) ?? seat;
  // "Legation Luxembourg reopened": the state right behind the name is the host.
  if (!direct && from === start && tokens[head]?.capital && tokens[to]?.capital)
    host = sentence.actors.find((actor) => actor.from === to && isState(actor.actorId))?.actorId ?? null;
  let city: string | null = direct?.city ?? null;
  let country: string | null = direct ? countryOf(sentence, direct) : null;
  // "Legation Luxembourg": named like the state that it is with
  const namesake = tokens[head]?.capital
    ? sentence.actors.find((actor) => actor.from === to && actor.form === 'name' && !actor.actorId.startsWith('org:'))
    : undefined;
  if (namesake && city === null && sender === null && tokens[namesake.to]?.norm !== "'s") host = namesake.actorId;
  let end = to;
  let several: readonly PartyId[] = [];
  for (const phrase of phrasesAfterNoun(sentence, head)) {
    // "an interests section in the Swiss Embassy in Cairo": the other post's owner is not the host.
    const owned = plural && phrase.preposition === 'of' ? partiesIn(sentence, phrase).filter(isParty) : [];
    const party =
      phrase.preposition !== 'of' && isPostName(sentence, phrase.head)
        ? null
        : owned.length > 1
          ? (owned[0] as PartyId)
          : partyOf(sentence, phrase);
    if (phrase.preposition === 'of' && party) {
      sender = party;
      several = owned;
      end = phrase.to;
    } else if (phrase.preposition !== null && /^(?:in|at|to|near|within)$/.test(phrase.preposition)) {
      const place = sentence.places.find(
        (candidate) => candidate.from >= phrase.from && candidate.to <= phrase.to && isTown(candidate),
      );
      // "in Peru and a consulate in Oslo": the town of the next one
      const next = host !== null && isState(host) && place?.country != null && place.country !== host;
      if (place && city === null && phrase.preposition !== 'to' && !next) {
        city = place.city;
        country = countryOf(sentence, place);
      }
      // "in Ashgabat and its Mission to Moldova": the city tells.
      const elsewhere = phrase.preposition === 'to' && country !== null && party !== null && isState(party);
      if (party && party !== sender && !elsewhere) host = host ?? party;
    } else break;
  }
  // "the Embassy of Peru, Nairobi"
  const apart = city === null && host === null ? townBehindComma(sentence, head, end, sender !== null) : null;
  if (apart) {
    city = apart.city;
    country = countryOf(sentence, apart);
  }
  // "honorary consuls of Peru": the officials are named with their state
  if (sender === null && tagged.lemmas[head] === 'consul') sender = stateOfOfficials(sentence, head);
  if (OF_STATES.has(named) && sender?.startsWith('org:')) sender = null;
  if (sender === null && tagged.lemmas[head] === 'nunciature') sender = 'VAT';
  if (named === 'delegation' && sender === null && (host !== null || city !== null))
    sender = senderOfDelegation(sentence, head);
  if (named === 'delegation' && (!sender?.startsWith('org:') || (!host && !city && !tokens[head]?.capital))) return [];
  const organization = hostOrganization(sentence, to);
  const kind =
    organization && (named === 'embassy' || named === 'delegation') && !sender?.startsWith('org:')
      ? 'permanent_mission'
      : named;
  if (organization && organization !== sender) host = organization;
  if (host === null) host = hostAt(kind, city);
  if (host === null && country !== null && country !== sender) host = country;
  const post: Post = { from: start, to, kind, head, sender, host, city, plural };
  const bracket = plural ? bracketBehindState(sentence, to) : null;
  if (bracket !== null) {
    const towns = collect(seatsListedAfter(sentence, bracket.from), (seat) => (seat.city === null ? [] : [seat.city]));
    if (towns.length > 0) return towns.map((town) => ({ ...post, city: town, host: bracket.host }));
  }
  // "the embassies of Peru and Kenya in Oslo": one of each
  if (several.length > 1) return several.map((one) => ({ ...post, sender: one, plural: false }));
  const seats = plural ? seatsListedAfter(sentence, organization ? behindName(sentence, to, organization) : end) : [];
  return seats.length > 1
    ? seats
        .map((seat) => ({
          ...post,
          city: seat.city,
          host: organization ?? hostAt(kind, seat.city) ?? seat.state ?? host,
        }))
        .filter((one) => one.host !== sender)
    : [post];
}

/** The state whose name, without a genitive, stands right before the post's, behind another owner. */
function namedBefore({ actors }: ResolvedSentence, from: number, owners: readonly PartyId[]): PartyId | null {
  const last = actors.find(({ to, form, actorId }) => to === from && form === 'name' && isState(actorId));
  return last && owners.at(-1) === last.actorId && owners[0] !== last.actorId ? last.actorId : null;
}

/** "their", "their respective": the owners are all that the pronoun stands for. */
function isTheirs({ tokens }: ResolvedSentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => norm === 'their');
}

/** "The Union opened a delegation in Lima": the organization that does it. */
function senderOfDelegation(sentence: ResolvedSentence, head: number): PartyId | null {
  const parties = whoOpens(sentence, head).filter((party) => party.startsWith('org:'));
  return parties.length === 1 ? (parties[0] ?? null) : null;
}

function stateOfOfficials({ references }: ResolvedSentence, head: number): PartyId | null {
  const named = references.find(({ kind, from, to }) => kind === 'office' && from <= head && head < to);
  return named?.parties.length === 1 && isState(named.parties[0] ?? '') ? (named.parties[0] ?? null) : null;
}

/** "a resident mission and High Commission in Lima": one post, whose rank the second name tells. */
function isCalledBoth({ tokens, tagged }: ResolvedSentence, head: number): boolean {
  return (
    tagged.lemmas[head] === 'mission' &&
    tokens[head - 1]?.norm !== 'permanent' &&
    tokens[head + 1]?.norm === 'and' &&
    (tagged.lemmas[head + 2] === 'embassy' ||
      (tokens[head + 2]?.norm === 'high' && tagged.lemmas[head + 3] === 'commission'))
  );
}

/** "embassies", "consulates general", also "Consulates/Honorary Consulates" */
function isPlural({ tokens, tagged }: ResolvedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    // "the interests section" is one
    if (tokens[i]?.norm !== tagged.lemmas[i] && tagged.tags[i] !== 'JJ' && tokens[i]?.norm !== 'interests') return true;
  return false;
}

function isPostName(sentence: ResolvedSentence, head: number): boolean {
  return /^(?:embassy|legation|consulate|commission)$/.test(sentence.tagged.lemmas[head] ?? '');
}

function partyOf(sentence: ResolvedSentence, phrase: Phrase): PartyId | null {
  // "in each Commonwealth member country": in none that is named
  if (/^(?:states?|countr(?:y|ies)|nations?|members?)$/.test(sentence.tokens[phrase.to - 1]?.norm ?? '')) return null;
  const references = referencesIn(sentence, phrase).filter(
    (reference) => reference.kind !== 'person' && reference.kind !== 'office' && reference.kind !== 'pronoun',
  );
  return distinctParties(references).find(isParty) ?? null;
}
