import type { TokenRange } from '../span.ts';
import type { PartyId } from '../types.ts';
import { behindAcronym } from './behind-acronym.ts';
import { isBodyAt } from './body-at.ts';
import { chargeEnd } from './charge-end.ts';
import { isCommissionerOfState } from './commissioner-of-state.ts';
import { coordinatedActor } from './coordinated-actor.ts';
import { furtherHosts, postIn } from './envoy-hosts.ts';
import { afterArticle, houseAt, officeOfHead } from './house-at.ts';
import { isLeaderByName, nestedTitle } from './nested-title.ts';
import { opensName, opensOwnName } from './opens-name.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { servedAt } from './served-at.ts';
import { fieldInBrackets, isAcronymInBrackets } from './title-brackets.ts';
import { isTitleNoun, nextNoun, nounPhrase, startsTitle } from './title-noun-phrase.ts';

/** What follows the core of a title and belongs to it. */
export interface Complement {
  readonly to: number;
  readonly words: readonly string[];
  readonly parties: readonly PartyId[];
  /** The parts that are not merely the name of the party. */
  readonly pieces: readonly TokenRange[];
  readonly charge: boolean;
  readonly sent: boolean;
}

const SENT_ROLES: ReadonlySet<string> = new Set([
  'ambassador',
  'consul',
  'special_representative',
  'delegation_head',
  'other',
  'minister',
  'national_security_adviser',
  'parliamentarian',
]);

/** Reads what belongs to a title behind its core: "of Turkmenistan", "for Trade and Industry", "to the United Nations". */
export function readComplement(
  view: SentenceView,
  core: {
    readonly from: number;
    readonly to: number;
    readonly role: string;
    readonly plural: boolean;
    readonly portfolio: boolean;
    /** A rank inside a house: "Director", "Head". */
    readonly employs: boolean;
  },
): Complement {
  const { tokens } = view;
  const words: string[] = [];
  const parties: PartyId[] = [];
  const pieces: TokenRange[] = [];
  let charge = false;
  let sent = false;
  let to = core.to;
  for (let round = 0; round < 5; round++) {
    // "Minister of Agriculture (MOA) of Ghana"
    if (words.length > 0 && parties.length === 0 && isAcronymInBrackets(view, to) && normAt(tokens, to + 3) === 'of') {
      pieces.push({ from: to, to: to + 3 });
      to += 3;
    }
    if (round === 0 && namesItsHouse(view, core)) {
      const house = nounPhrase(view, to);
      words.push(...house.words);
      pieces.push({ from: to, to: house.to });
      to = house.to;
      continue;
    }
    const bracket = fieldInBrackets(view, to);
    if (bracket > to) {
      pieces.push({ from: to, to: bracket });
      to = bracket;
    }
    const charged = chargeEnd(view, to, core.role);
    const preposition = charged > 0 ? 'of' : prepositionAt(view, to, core.role);
    const start = afterArticle(view, charged > 0 ? charged : to + 1);
    if (
      preposition === 'of' ||
      preposition === 'for' ||
      preposition === 'on' ||
      preposition === 'to' ||
      preposition === 'at' ||
      preposition === 'in'
    ) {
      // "presented … as Ambassador to A to its Secretary-General": who is sent is sent once.
      if (preposition === 'to' && sent) break;
      const nested = nestedTitle(view, start, core.from);
      const speaks = preposition === 'for' && core.role === 'spokesperson';
      if (
        nested !== null &&
        (preposition === 'of' || preposition === 'to' || (speaks && !opensName(view, nested.to)))
      ) {
        if (nested.party !== null && parties.length === 0) parties.push(nested.party);
        if (nested.role === 'foreign_minister' && core.role === 'deputy_minister') words.push('foreign', 'affairs');
        pieces.push({ from: to, to: nested.to });
        if (preposition === 'to') sent = true;
        to = nested.to;
        continue;
      }
      if (nested === null && isLeaderByName(view, start)) break;
      // "President of the Republic" of "President of the Republic of Ghana N": the state's name began inside the core.
      const around = view.actors.at(start);
      const actor =
        view.actors.from(start) ??
        // "the Commonwealth": the article is part of the name.
        (start > to + 1 ? view.actors.from(start - 1) : null) ??
        (preposition === 'of' && around !== null && around.from < core.to ? around : null);
      // "Director for Youth in the European Commission"
      if (
        (preposition === 'in' || preposition === 'at') &&
        actor?.actorId.startsWith('org:') === true &&
        (core.employs || core.role === 'organization_deputy_head') &&
        parties.length === 0
      ) {
        parties.push(actor.actorId);
        // "in the United Nations Department of Political Affairs"
        const part = isTitleNoun(tokens[actor.to]) ? nounPhrase(view, actor.to).to : actor.to;
        pieces.push({ from: to, to: part });
        to = part;
        continue;
      }
      // "Assistant Secretary for Trade at the ECOWAS General Secretariat"
      const house = preposition === 'at' && parties.length === 0 ? houseAt(view, start) : null;
      if (house !== null) {
        parties.push(house.party);
        pieces.push({ from: to, to: house.to });
        to = house.to;
        continue;
      }
      const served = servedAt(view, { preposition, start, role: core.role, named: words.length > 0 });
      if (served !== null && (served.party === null || parties.length === 0)) {
        if (served.party !== null) parties.push(served.party);
        words.push(...(served.words ?? []));
        pieces.push({ from: to, to: served.to });
        to = served.to;
        continue;
      }
      const atMinistry = preposition === 'at' && normAt(tokens, start) === 'ministry';
      if ((preposition === 'to' || preposition === 'at') && !SENT_ROLES.has(core.role) && !atMinistry) break;
      const office =
        (preposition === 'in' || preposition === 'at') && core.role.endsWith('minister')
          ? officeOfHead(view, start)
          : -1;
      if (office > 0) {
        pieces.push({ from: to, to: office });
        to = office;
        continue;
      }
      // "Minister in the Ministry of Finance"
      if (preposition === 'in' && core.role === 'minister' && normAt(tokens, start) === 'ministry') {
        const ministry = nounPhrase(view, start);
        words.push(...ministry.words);
        pieces.push({ from: to, to: ministry.to });
        to = ministry.to;
        continue;
      }
      // "UN Resident Coordinator in Kenya N"
      if (preposition === 'in' && core.role === 'other' && actor?.form === 'name' && opensOwnName(view, actor.to)) {
        pieces.push({ from: to, to: actor.to });
        to = actor.to;
        continue;
      }
      if (preposition === 'in' && core.role !== 'ambassador' && core.role !== 'consul') break;
      const post =
        actor === null && (!sent || preposition === 'in') ? postIn(view, start, preposition, core.role, sent) : null;
      if (post !== null) {
        pieces.push({ from: to, to: post });
        to = post;
        sent = true;
        continue;
      }
      if (
        actor !== null &&
        !isTitleNoun(tokens[normAt(tokens, actor.to) === "'s" ? actor.to + 1 : behindAcronym(tokens, actor.to)])
      ) {
        if (
          actor.form === 'demonym' ||
          actor.form === 'people' ||
          normAt(tokens, actor.to) === "'s" ||
          ((preposition === 'on' || preposition === 'at') && actor.form === 'city')
        )
          break;
        if (preposition === 'of') {
          parties.push(actor.actorId);
          if (actor.form === 'body') {
            for (let i = actor.from; i < actor.to; i++) words.push(normAt(tokens, i));
            pieces.push({ from: to, to: actor.to });
          }
          to = commissionEnd(view, actor.to, actor.actorId);
          let more = coordinatedActor(view, to);
          while (core.plural && more !== null) {
            parties.push(more.actorId);
            to = more.to;
            more = coordinatedActor(view, to);
          }
        } else {
          pieces.push({ from: to, to: actor.to });
          to = actor.to;
          if (preposition === 'for') charge = true;
          else sent = true;
          if (preposition === 'to' && (core.role === 'ambassador' || core.role === 'delegation_head')) {
            const end = furtherHosts(view, to);
            if (end > to) pieces.push({ from: to, to: end });
            to = end;
          }
          // "Minister of Foreign Affairs for Belize": a minister's own state, where nothing else says it.
          if (
            preposition === 'for' &&
            (speaks ||
              (actor.form === 'name' && (core.role.endsWith('minister') || isCommissionerOfState(view, core)))) &&
            parties.length === 0
          )
            parties.push(actor.actorId);
          if (
            preposition === 'for' &&
            normAt(tokens, to) === 'and' &&
            (view.actors.from(afterArticle(view, to + 1)) !== null || isTitleNoun(tokens[afterArticle(view, to + 1)]))
          ) {
            const second = afterArticle(view, to + 1);
            const rest = view.actors.from(second)?.to ?? nounPhrase(view, second).to;
            if (!startsTitle(view, second)) {
              pieces.push({ from: to, to: rest });
              to = rest;
            }
          }
        }
        continue;
      }
      if (preposition === 'in' || (preposition === 'at' && !atMinistry && !isBodyAt(view, start, core.role))) break;
      if (!complementMayStart(view, start, preposition, core.role)) break;
      if (preposition !== 'of' && startsTitle(view, start)) break;
      const phrase = nounPhrase(view, start);
      if (phrase.to === start) break;
      const received = preposition === 'to' && /^(?:ambassador|consul|minister)$/.test(core.role);
      if (phrase.party !== null && (preposition !== 'for' || speaks) && preposition !== 'on' && !received)
        parties.push(phrase.party);
      if (preposition !== 'to') words.push(...phrase.words);
      pieces.push({ from: to, to: phrase.to });
      if (preposition === 'for') charge = true;
      if (preposition === 'to') sent = true;
      to = phrase.to;
      continue;
    }
    if ((preposition === 'and' || preposition === ',') && core.portfolio && parties.length === 0) {
      const noun = nextNoun(view, to, false);
      if (noun < 0) break;
      const phrase = nounPhrase(view, noun);
      if (phrase.to === noun || view.cores.has(phrase.to)) break;
      words.push('and', ...phrase.words);
      pieces.push({ from: to, to: phrase.to });
      to = phrase.to;
      continue;
    }
    break;
  }
  return { to, words, parties, pieces, charge, sent };
}

/** "Commander *Air Force*", "Director *Political Affairs*": the house or field stands right behind the rank. */
function namesItsHouse(
  view: SentenceView,
  { to, role, employs }: { readonly to: number; readonly role: string; readonly employs: boolean },
): boolean {
  const next = view.tokens[to];
  return (
    (employs || role === 'military_commander') &&
    view.tokens[to - 1]?.capital === true &&
    next?.capital === true &&
    isTitleNoun(next) &&
    view.actors.at(to) === null &&
    !view.addresses.has(to) &&
    !startsTitle(view, to)
  );
}

/** The preposition at a place: "within" a house is in it, and an ambassador from a state is of it. */
function prepositionAt({ tokens, actors }: SentenceView, at: number, role: string): string {
  const norm = normAt(tokens, at);
  if (norm === 'within') return 'in';
  const state = norm === 'from' && role === 'ambassador' ? actors.from(afterArticle({ tokens }, at + 1)) : null;
  return state?.form === 'name' ? 'of' : norm;
}

function complementMayStart(view: SentenceView, start: number, preposition: string, role: string): boolean {
  const token = view.tokens[start];
  if (token?.kind !== 'word') return false;
  if (view.actors.from(start) !== null) return true;
  if (isTitleNoun(token)) return token.capital || (preposition !== 'to' && preposition !== 'on');
  if (preposition === 'to' || preposition === 'on') return false;
  // "Deputy Prime Minister for Resettlement N": what a minister is for is a portfolio.
  const portfolio = preposition === 'for' && (role.endsWith('minister') || role === 'deputy_head_of_government');
  return (
    token.capital &&
    (preposition === 'of' || portfolio || normAt(view.tokens, start - 1) === 'the') &&
    !view.addresses.has(start)
  );
}

/** "of the African Union (AU) Commission": the acronym in brackets and the organ behind it belong to the title. */
function commissionEnd({ tokens, actors }: SentenceView, to: number, actorId: PartyId): number {
  const organ = tokens[to + 3];
  return normAt(tokens, to) === '(' &&
    normAt(tokens, to + 2) === ')' &&
    actors.at(to + 1)?.actorId === actorId &&
    organ?.capital === true &&
    (organ.norm === 'commission' || organ.norm === 'secretariat')
    ? to + 4
    : to;
}
