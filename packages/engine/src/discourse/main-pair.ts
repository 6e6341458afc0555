import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { isFramework } from './framework.ts';
import { meetAsThree } from './meet-as-three.ts';
import { isOnCounterparts } from './on-counterparts.ts';
import { isPortfolio } from './portfolio.ts';
import { isOccasion, isTarget, isVenue, locates } from './scenery.ts';
import {
  isAboutOthers,
  isOverview,
  isOwnCommunique,
  isReport,
  isStatement,
  namesSomebody,
  tellsOfTravel,
} from './title-kind.ts';
import { topicOfTitle } from './title-topic.ts';
import { areJoined, gives, hasNamedOfficial, hasOfficial, hasVoice } from './voices.ts';

type Weights = ReadonlyMap<PartyId, number>;
type Pair = readonly [PartyId, PartyId];

/**
 * The two parties that the document is about: those of its title where it names two, else the most prominent ones;
 * the speaking party is one of them.
 */
export function mainPair(
  sentences: readonly ParsedSentence[],
  weights: Weights,
  home: PartyId | null,
  overview: PartyId | null = null,
): Pair | null {
  // Of equals the one that is named first leads.
  const ranked = [...weights].sort((a, b) => b[1] - a[1]).map(([party]) => party);
  const inTitle = partiesOfTitle(sentences);
  if (home === null && (threeMeet(sentences, weights, ranked) || isOnCounterparts(sentences))) return null;
  // A statement of a group of states, or against somebody, is about no pair: whom it names are its topics.
  if (isStatement(sentences, inTitle) || isOwnCommunique(sentences, inTitle, home)) return null;
  const titled = sides(
    ranked.filter((party) => inTitle.has(party) && !(home && isFramework(party))),
    sentences,
    weights,
  );
  if (titled.length >= 2) return inOrder(ofTitle(titled, sentences, weights, home));
  const [only] = titled;
  if (only !== undefined && (isOverview(sentences) || (home === null && overview !== null))) return null;
  if (only !== undefined) {
    const partner = home && home !== only ? home : leading(partnersOf(only, ranked, sentences), weights);
    if (partner) return inOrder([only, partner]);
    // Of a conversation whose other side the title calls by name only, whoever has something to give or to say is that side.
    if (isReport(sentences) && namesSomebody(sentences))
      return inOrder([only, ...giversBeside(only, ranked, sentences)]);
  }
  return inOrder(
    home === null ? mostHeard(sentences, weights, ranked) : ofHome(sentences, weights, ranked, home, titled),
  );
}

function inOrder(pair: readonly PartyId[]): Pair | null {
  return pair.length === 2 ? ([...pair].sort() as [PartyId, PartyId]) : null;
}

function partiesOfTitle(sentences: readonly ParsedSentence[]): ReadonlySet<PartyId> {
  const found = new Set<PartyId>();
  for (const sentence of sentences) {
    if (sentence.segment.kind !== 'title') continue;
    const topic = topicOfTitle(sentence);
    for (const actor of sentence.actors)
      if (
        !locates(sentence, actor.from) &&
        actor.from < topic &&
        !isTarget(sentence, actor) &&
        !isOccasion(sentence, actor) &&
        !isVenue(sentence, actor) &&
        !isPortfolio(sentence, actor)
      )
        found.add(actor.actorId);
    for (const person of sentence.persons)
      for (const office of person.offices) if (office.party) found.add(office.party);
  }
  return found;
}

/** Of three that meet as three no two are the sides. */
function threeMeet(sentences: readonly ParsedSentence[], weights: Weights, ranked: readonly PartyId[]): boolean {
  const [, second, third] = ranked.filter((party) => !party.startsWith('org:')).map((party) => weights.get(party) ?? 0);
  return third !== undefined && third * 3 >= (second ?? 0) * 2 && meetAsThree(sentences) > 0;
}

/**
 * The states among the parties, where there are two; "The Secretary General of X met the minister of Y in Z": an
 * organization that leads is a side, and the other states are scenery.
 */
function sides(parties: readonly PartyId[], sentences: readonly ParsedSentence[], weights: Weights): PartyId[] {
  const states = parties.filter((party) => !party.startsWith('org:'));
  const [top, second] = states;
  if (top === undefined || second === undefined) return [...parties];
  const first = parties.slice(0, 3).find((party) => party.startsWith('org:') && !isFramework(party));
  if (first === undefined) return states;
  const leads =
    (parties.indexOf(first) < 2 && leadsBy(weights, first, second, hasOfficial(sentences, first))) ||
    ((weights.get(first) ?? 0) >= (weights.get(second) ?? 0) &&
      areJoined(sentences, first, top) &&
      !areJoined(sentences, second, top));
  if (!leads) return states;
  return parties[0] === first ? [first, ...states] : [top, first, ...states.slice(1)];
}

/** The organization takes clearly more of the text than the second state; less is enough where one of its officials acts. */
function leadsBy(weights: Weights, organization: PartyId, state: PartyId, official: boolean): boolean {
  const own = weights.get(organization) ?? 0;
  const other = weights.get(state) ?? 0;
  return own >= other * (official ? 1.5 : 2.5);
}

/** The first of the candidates; of "the ambassadors of A, B, C and D" none, for none of many equals is the partner. */
function leading(candidates: readonly PartyId[], weights: Weights): PartyId | null {
  const [first] = candidates;
  if (first === undefined) return null;
  const equals = candidates.filter((party) => weights.get(party) === weights.get(first)).length;
  return equals >= 4 ? null : first;
}

/** The sides of a title that names two; of a page of one state whose title names others, that state and the first of them. */
function ofTitle(
  titled: readonly PartyId[],
  sentences: readonly ParsedSentence[],
  weights: Weights,
  home: PartyId | null,
): readonly PartyId[] {
  const [first, second] = titled as readonly [PartyId, PartyId, ...PartyId[]];
  if (home === null || titled.includes(home) || home.startsWith('org:') || isAboutOthers(sentences))
    return [first, second];
  // "travel to A, B and C", "N's call with the leaders of A, B and C"
  const ownDeed = (isReport(sentences) && namesSomebody(sentences)) || tellsOfTravel(sentences);
  return weights.has(home) || ownDeed ? [home, first] : [first, second];
}

function partnersOf(
  party: PartyId,
  ranked: readonly PartyId[],
  sentences: readonly ParsedSentence[],
): readonly PartyId[] {
  const report = isReport(sentences);
  return ranked.filter((other) => other !== party && !isFramework(other) && (!report || hasVoice(sentences, other)));
}

function giversBeside(
  party: PartyId,
  ranked: readonly PartyId[],
  sentences: readonly ParsedSentence[],
): readonly PartyId[] {
  return ranked.filter((other) => other !== party && !isFramework(other) && gives(sentences, other));
}

/** The speaking party and the one that takes most of the text beside it. */
function ofHome(
  sentences: readonly ParsedSentence[],
  weights: Weights,
  ranked: readonly PartyId[],
  home: PartyId,
  titled: readonly PartyId[],
): readonly PartyId[] {
  const heard = isReport(sentences) && !home.startsWith('org:');
  // "PM call with President N": whose president N is, only a title with his name can tell.
  const unknown = heard && titled.length === 0 && namesSomebody(sentences);
  const partner = leading(
    ranked.filter(
      (party) =>
        party !== home &&
        !isFramework(party) &&
        (!heard || (unknown ? hasNamedOfficial(sentences, party) : hasVoice(sentences, party))),
    ),
    weights,
  );
  if (partner !== null) return [home, partner];
  // Talks in Lima with officials whose state is not said: with the one other state that is named at all.
  const others = ranked.filter((party) => party !== home && !party.startsWith('org:'));
  return heard && !unknown && others.length === 1 ? [home, others[0] as PartyId] : [];
}

/** The two that take most of the text; of a conversation, two for whom somebody speaks. */
function mostHeard(
  sentences: readonly ParsedSentence[],
  weights: Weights,
  ranked: readonly PartyId[],
): readonly PartyId[] {
  const acting = ranked.filter((party) => !isFramework(party));
  const heard = isReport(sentences) ? acting.filter((party) => hasVoice(sentences, party)) : [];
  const [first, ...rest] = sides(heard.length >= 2 ? heard : acting, sentences, weights);
  if (first === undefined) return [];
  const partner = leading(rest, weights);
  return partner === null ? [] : [first, partner];
}
