import { surfaceOf } from '../surface.ts';
import type { PartyId } from '../types.ts';
import { bodyBehind } from './body-behind.ts';
import type { OfficeAddition } from './offices.ts';
import { behindPostNominals } from './post-nominals.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { isTitleNoun } from './title-noun-phrase.ts';

const LONGEST_BRACKET = 10;

/** Reads what completes an office behind a name: "(Defence)", "(Hungary)", "of Hungary". */
export function readAddition(
  view: SentenceView,
  nameEnd: number,
): { readonly to: number; readonly addition: OfficeAddition } {
  const { tokens } = view;
  const at = behindAddress(view, behindPostNominals(tokens, behindSeatOfPeer(view, nameEnd)));
  const mark = normAt(tokens, at);
  if (mark === '(') return inBrackets(view, at);
  const post = mark === ',' ? postBehind(view, at + 1) : null;
  if (post !== null) return { to: at, addition: { party: post } };
  // "the Minister of Trade, N, of Peru, …": between commas the state belongs to the office as well.
  const parted = mark === ',' && normAt(tokens, at + 1) === 'of' ? 1 : 0;
  if (mark === 'of' || parted === 1) {
    const start = at + parted + (normAt(tokens, at + parted + 1) === 'the' ? 2 : 1);
    const actor = view.actors.from(start);
    if (parted === 1 && actor !== null && normAt(tokens, actor.to) !== ',') return { to: at, addition: {} };
    const next = actor === null ? undefined : tokens[actor.to];
    if (actor !== null && actor.form !== 'demonym' && next?.norm !== "'s" && !(next?.capital && isTitleNoun(next))) {
      return { to: actor.to, addition: { party: actor.actorId } };
    }
    const body = bodyBehind(tokens, at + parted);
    if (body.length > 0) return { to: at, addition: { portfolio: body } };
  }
  return { to: at, addition: {} };
}

const PEER = /^(?:lord|lady|baroness|baron|viscount|viscountess|earl)$/;

/** Words of a peer's name between the rank and the place. */
const MOST_NAMES = 3;

/** "Lord (Jon) Dahl *of Upper Marsh*": behind the place that a peer's name ends with; states and organizations are no such place. */
function behindSeatOfPeer({ tokens, actors }: SentenceView, nameEnd: number): number {
  if (normAt(tokens, nameEnd) !== 'of' || !isOfPeer(tokens, nameEnd)) return nameEnd;
  let k = nameEnd + 1;
  while (k < nameEnd + 4 && tokens[k]?.kind === 'word' && tokens[k]?.capital === true) {
    const actor = actors.at(k);
    if (actor !== null && actor.form !== 'city') return nameEnd;
    k++;
  }
  return k === nameEnd + 1 ? nameEnd : k;
}

function isOfPeer(tokens: SentenceView['tokens'], nameEnd: number): boolean {
  for (let i = nameEnd - 1; i >= 0 && i >= nameEnd - 2 * MOST_NAMES; i--) {
    const token = tokens[i];
    if (token === undefined || !(token.capital || /^[()]$/.test(token.text))) return false;
    if (PEER.test(token.norm)) return i < nameEnd - 1;
  }
  return false;
}

/** "Ambassador N, Permanent Mission of Peru to the UN", "Ambassador N, OSCE Observer Mission": whose post the envoy is at; null where no post is named. */
function postBehind({ tokens, actors }: SentenceView, at: number): PartyId | null {
  const before = actors.from(at);
  if (before !== null && /^(?:permanent|observer)$/.test(normAt(tokens, before.to)))
    return normAt(tokens, before.to + 1) === 'mission' || normAt(tokens, before.to + 2) === 'mission'
      ? before.actorId
      : null;
  let of = at;
  while (of < at + 2 && /^(?:permanent|high)$/.test(normAt(tokens, of))) of++;
  if (tokens[at]?.capital !== true || !/^(?:mission|embassy|commission|delegation)$/.test(normAt(tokens, of)))
    return null;
  if (normAt(tokens, of + 1) !== 'of' || (of === at && normAt(tokens, of) !== 'embassy')) return null;
  const actor = actors.from(normAt(tokens, of + 2) === 'the' ? of + 3 : of + 2);
  return actor?.form === 'name' && !actor.actorId.startsWith('org:') ? actor.actorId : null;
}

/** "A. Orlean [Mrs.]": a form of address in square brackets behind the name. */
function behindAddress({ tokens, addresses }: SentenceView, at: number): number {
  return tokens[at]?.text === '[' && addresses.has(at + 1) && tokens[at + 2]?.text === ']' ? at + 3 : at;
}

function inBrackets(view: SentenceView, at: number): { readonly to: number; readonly addition: OfficeAddition } {
  const { tokens } = view;
  const actor = view.actors.from(at + 1);
  if (actor !== null && normAt(tokens, actor.to) === ')')
    return { to: actor.to + 1, addition: { party: actor.actorId } };
  let k = at + 1;
  while (
    k < at + LONGEST_BRACKET &&
    (isTitleNoun(tokens[k]) || ['and', ',', '&', 'the', 'of'].includes(normAt(tokens, k)))
  )
    k++;
  if (k === at + 1 || normAt(tokens, k) !== ')') return { to: at, addition: {} };
  const words = tokens.slice(at + 1, k).map((token) => token.norm);
  return { to: k + 1, addition: { portfolio: words, portfolioText: surfaceOf(tokens, { from: at + 1, to: k }) } };
}
