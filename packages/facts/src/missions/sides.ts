import {
  type AnalysedDocument,
  collect,
  type PartyId,
  type Predication,
  partiesIn,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isParty, isState } from '../shared/parties.ts';
import { usualSender, usualSides } from './document-posts.ts';
import { postOfPage } from './post-of-page.ts';
import { type Post, postsIn } from './posts.ts';
import { countryOf, isTown } from './towns.ts';
import { isEverywhere, isInOthers, isInRegion, isOfAnybody } from './vague-seats.ts';

/** Whose post it is, and with whom. */
export interface Sides {
  readonly sender: PartyId;
  readonly host: PartyId;
}

/** Who sends and who receives: what stands at the post, then the verb's agent, then the pair that the text is about; two rows where each has a post with the other. */
export function sidesOf(
  sentence: ResolvedSentence,
  predication: Predication<unknown>,
  post: Post,
  cityCountry: PartyId | null,
  context: ExtractContext,
): Sides[] | null {
  const agents = partiesIn(sentence, predication.agent).filter(isParty);
  if (isOfAnybody(sentence, post, agents)) return null;
  const senders = severalSenders(sentence, predication, post, agents, cityCountry);
  if (senders) return senders;
  const beside = cityCountry || agents.length > 0 ? null : besidePost(sentence, post);
  if (beside) return [beside];
  const both = mutualSides(
    sentence,
    predication,
    post,
    agents,
    cityCountry,
    context.row.genre === 'bilateral_profile' ? context.document.mainPair : null,
  );
  if (both) return both;
  const several = severalHosts(sentence, predication, post, agents, context.document);
  if (several) return several;
  const pair = context.document.mainPair ?? sentence.pair;
  // "this embassy": the one spoken of, and not what the page tells of elsewhere
  const usual = /^(?:this|that)$/.test(sentence.tokens[post.from]?.norm ?? '') ? null : usualSides(context.document);
  let host = post.host ?? cityCountry ?? hostOfPhrases(sentence, predication.phrases, post.sender ?? agents[0] ?? null);
  let sender = post.sender ?? agents.find((party) => party !== host) ?? null;
  if (sender === null && host !== null)
    sender = otherOf(pair, host) ?? ownerOfPage(context, host) ?? (pair ? (usual?.sender ?? null) : null);
  if (sender === null && host !== null && !isOfAnybody(sentence, post, agents)) {
    const only = usualSender(context.document);
    if (only !== host) sender = only;
  }
  if (usual && sender === null && (host === null || host === usual.host)) ({ sender, host } = usual);
  if (sender === null && host === null) {
    const own = postOfPage(sentence, post, context);
    if (own) return [own];
  }
  if (sender === null && host === null && pair) sender = ofEnvoy(sentence, post, pair);
  // "its first legation in the Far East": in some state of the region, not in the other of the pair.
  if (
    host === null &&
    (isInRegion(sentence, post) || isEverywhere(sentence, post) || isInOthers(sentence, predication))
  )
    return null;
  if (host === null && sender !== null) host = hostOfProtector(sentence, predication, pair);
  if (host === null && sender !== null) host = partnerBefore(sentence, post, sender);
  if (host === null && sender !== null) host = otherOf(pair, sender) ?? (sender === usual?.sender ? usual.host : null);
  // "France closed its embassy", on a page on the relations of Peru: the one there.
  if (host === null && sender !== null && agents.includes(sender)) host = ofOverview(context.document, sender);
  if (sender === null || host === null || sender === host || !isParty(sender) || !isParty(host)) return null;
  return [{ sender, host }];
}

/** "A opened its consulate in P, and the Embassy was inaugurated in 2001": of the same two as the post that the sentence named before. */
function besidePost(sentence: ResolvedSentence, post: Post): Sides | null {
  if (post.plural || post.sender || post.host || post.city || sentence.tokens[post.from]?.norm !== 'the') return null;
  const before = postsIn(sentence, { from: 0, to: post.from }).at(-1);
  if (!before) return null;
  const clause = sentence.clauses.find(({ object }) => object && object.from <= before.head && before.head < object.to);
  const agents = before.sender ? [before.sender] : partiesIn(sentence, clause?.subject ?? null).filter(isState);
  const [sender] = agents;
  if (!sender || agents.length > 1) return null;
  const town = sentence.places.find((place) => place.from >= before.to && place.to <= post.from && isTown(place));
  const host = before.host ?? (town ? countryOf(sentence, town) : null);
  return host && host !== sender ? { sender, host } : null;
}

/** "The Kenyan Minister left the country, and the Legation was closed": the post of the one envoy whom the sentence names. */
function ofEnvoy(sentence: ResolvedSentence, post: Post, pair: readonly [PartyId, PartyId]): PartyId | null {
  if (post.plural || sentence.tokens[post.from]?.norm !== 'the') return null;
  const sent = new Set(
    sentence.people
      .filter((person) => person.offices.some(({ role, former }) => role === 'ambassador' && !former))
      .map((person) => person.party),
  );
  const [party] = sent;
  return sent.size === 1 && party && pair.includes(party) ? party : null;
}

/** "legations opened by Peru, Ghana and Fiji in Oslo": one post of each in a third state. */
function severalSenders(
  sentence: ResolvedSentence,
  predication: Predication<unknown>,
  post: Post,
  agents: readonly PartyId[],
  cityCountry: PartyId | null,
): Sides[] | null {
  const states = agents.filter(isState);
  if (post.sender !== null || states.length < 2) return null;
  // "Peru and Ghana opened an embassy in Oslo": each of the two has one.
  if (!post.plural && (predication.nominal || predication.agent !== predication.clause?.subject)) return null;
  const host = post.host ?? cityCountry ?? hostOfPhrases(sentence, predication.phrases, null);
  if (host === null || states.includes(host) || !isParty(host)) return null;
  return states.map((sender) => ({ sender, host }));
}

/** "opened embassies in Peru, Kenya and Fiji": one post for each state that the list names. */
function severalHosts(
  sentence: ResolvedSentence,
  predication: Predication<unknown>,
  post: Post,
  agents: readonly PartyId[],
  document: AnalysedDocument,
): Sides[] | null {
  const sender =
    post.sender ?? (agents.length === 1 ? (agents[0] as PartyId) : agents.length === 0 ? usualSender(document) : null);
  if (!post.plural || post.city !== null || sender === null || !isParty(sender)) return null;
  const phrase =
    predication.phrases.find((candidate) => candidate.preposition === 'in') ?? betweenCommas(sentence, post.head + 1);
  const named = phrase ? partiesIn(sentence, phrase) : [];
  // "in Ottawa and Canberra": the states of the cities
  const towns = phrase
    ? collect(sentence.places, ({ country, from, to }) =>
        country && from >= phrase.from && to <= phrase.to ? [country] : [],
      )
    : [];
  const all = [...new Set(towns.length > named.length ? towns : named)];
  const hosts = all.filter((party) => isState(party) && party !== sender);
  return hosts.length > 1 ? hosts.map((host) => ({ sender, host })) : null;
}

/** "The last legations, in Peru and Kenya, were …". */
function betweenCommas({ tokens }: ResolvedSentence, at: number): TokenRange | null {
  if (tokens[at]?.norm !== ',' || tokens[at + 1]?.norm !== 'in') return null;
  for (let i = at + 2; i < at + 12; i++) if (tokens[i]?.norm === ',') return { from: at + 2, to: i };
  return null;
}

/** "the interests section opened at the Swedish embassy": in the state that the text is about besides Sweden. */
function hostOfProtector(
  sentence: ResolvedSentence,
  { phrases }: Predication<unknown>,
  pair: readonly [PartyId, PartyId] | null,
): PartyId | null {
  const phrase = phrases.find(
    ({ preposition, head }) => preposition === 'at' && sentence.tagged.lemmas[head] === 'embassy',
  );
  const [protector] = phrase ? partiesIn(sentence, phrase) : [];
  return protector === undefined ? null : otherOf(pair, protector);
}

/** "A established relations with B in 1987, and its embassy in … was opened in 1989": with B, wherever in it. */
function partnerBefore({ actors, tokens }: ResolvedSentence, post: Post, sender: PartyId): PartyId | null {
  const partners = actors.filter(
    ({ actorId, from, to }) =>
      to <= post.from &&
      isState(actorId) &&
      actorId !== sender &&
      (tokens[from - 1]?.norm === 'with' || (tokens[from - 1]?.norm === 'the' && tokens[from - 2]?.norm === 'with')),
  );
  return partners.length === 1 ? (partners[0]?.actorId ?? null) : null;
}

function otherOf(pair: readonly [PartyId, PartyId] | null, party: PartyId): PartyId | null {
  return pair?.includes(party) ? (pair.find((other) => other !== party) ?? null) : null;
}

function ofOverview({ home, overview }: AnalysedDocument, sender: PartyId): PartyId | null {
  return home === null && overview !== sender ? overview : null;
}

/** Who speaks on the page, else the state whose relations it is about; null where that is the host itself. */
function ownerOfPage({ document: { home, overview } }: ExtractContext, host: PartyId): PartyId | null {
  const owner = home ?? overview;
  return owner !== host ? owner : null;
}

/** "A and B opened embassies", "the Kenyan and Peruvian legations", "their respective embassies", "both in Lima and in Nairobi". */
function mutualSides(
  sentence: ResolvedSentence,
  predication: Predication<unknown>,
  post: Post,
  agents: readonly PartyId[],
  cityCountry: PartyId | null,
  main: readonly [PartyId, PartyId] | null,
): Sides[] | null {
  if (!post.plural) return null;
  const exchanges = predication.lemma === 'exchange' && !predication.nominal;
  if (agents.length === 2 && !post.sender && (exchanges || /^(?:embassy|legation|high_commission)$/.test(post.kind)))
    return exchanged(agents as [PartyId, PartyId]);
  if (agents.length === 2 && !post.sender && post.city === null && isInBoth(sentence, predication))
    return exchanged(agents as [PartyId, PartyId]);
  const named = { from: post.from, to: post.head };
  const owners = post.host ? [] : partiesIn(sentence, named).filter(isParty);
  if (owners.length === 2) return exchanged(owners as [PartyId, PartyId]);
  const pair = sentence.pair ?? (bothRaised(sentence, predication, post) ? main : null);
  if (!pair || agents.length > 0 || post.sender || post.host) return null;
  const hosts = collect(
    predication.phrases.filter((phrase) => phrase.preposition === 'in'),
    (phrase) =>
      sentence.places
        .filter((place) => place.from >= phrase.from && place.to <= phrase.to)
        .map((place) => place.country),
  );
  if (pair.every((party) => hosts.includes(party))) return exchanged(pair);
  if (cityCountry) return null;
  if (bothRaised(sentence, predication, post)) return exchanged(pair);
  return sentence.tokens
    .slice(named.from, named.to)
    .some(({ norm }) => norm === 'respective' || norm === 'their' || norm === 'both')
    ? exchanged(pair)
    : null;
}

/** "in each other's capitals", "in the two countries' capitals" */
function isInBoth({ tokens }: ResolvedSentence, { phrases }: Predication<unknown>): boolean {
  return phrases.some(
    ({ preposition, from, to }) =>
      preposition === 'in' &&
      (tokens.slice(from, to).some(({ norm }) => /^(?:capitals|other|both|respective)$/.test(norm)) ||
        // "in each country"
        (to - from === 2 &&
          tokens[from]?.norm === 'each' &&
          /^(?:country|state|capital|nation)$/.test(tokens[from + 1]?.norm ?? ''))),
  );
}

/** "The legations were raised to embassies", "Elevation of the legations to embassies", on a page about two states: those that each had with the other. */
function bothRaised(
  { tokens }: ResolvedSentence,
  { clause, theme, nominal, lemma }: Predication<unknown>,
  post: Post,
): boolean {
  const told = nominal
    ? /^(?:elevation|upgrading|upgrade|raising)$/.test(lemma)
    : clause?.voice === 'passive' &&
      /^(?:raise|elevate|upgrade)$/.test(clause.lemma) &&
      theme === clause.subject &&
      clause.subject?.to === post.to;
  return (
    told &&
    tokens
      .slice(post.from, post.head)
      .every(({ norm }) => /^(?:the|two|diplomatic|interests|interest|liaison)$/.test(norm))
  );
}

function exchanged([a, b]: readonly [PartyId, PartyId]): Sides[] {
  return [
    { sender: a, host: b },
    { sender: b, host: a },
  ];
}

/** The state that a phrase of place or direction names: "in Fiji", "to Peru", "with Kenya". */
export function hostOfPhrases(
  sentence: ResolvedSentence,
  phrases: Predication<unknown>['phrases'],
  sender: PartyId | null,
): PartyId | null {
  for (const phrase of phrases) {
    if (
      phrase.preposition !== 'in' &&
      phrase.preposition !== 'to' &&
      phrase.preposition !== 'at' &&
      phrase.preposition !== 'with'
    )
      continue;
    // "an office at the Swedish embassy": where that embassy is, is not said
    if (
      phrase.preposition === 'at' &&
      /^(?:embassy|legation|consulate)$/.test(sentence.tagged.lemmas[phrase.head] ?? '')
    )
      continue;
    const party = partiesIn(sentence, phrase).find((candidate) => isState(candidate) && candidate !== sender);
    if (party) return party;
  }
  return null;
}
