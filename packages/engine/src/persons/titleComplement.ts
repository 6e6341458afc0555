import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { NAME_PARTICLES } from './nameWords.ts';
import { isJoiningHyphen } from './phraseTrie.ts';
import { PORTFOLIO_WORDS } from './officeVocabulary.ts';
import { normAt, type SentenceView } from './sentenceView.ts';
import { OPEN_WORDS, ORGAN_WORDS, SCOPE_WORDS } from './titleWords.ts';

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

interface NounPhrase {
  readonly to: number;
  readonly words: readonly string[];
  readonly party: PartyId | null;
}

/** Words that a title or the name of a body may consist of. */
export function isTitleNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return PORTFOLIO_WORDS.has(token.norm) || ORGAN_WORDS.has(token.norm) || SCOPE_WORDS.has(token.norm);
}

/** True where a title begins at `i`, perhaps with a portfolio before its core: "Trade and Industry Minister". */
export function startsTitle(view: SentenceView, i: number): boolean {
  for (let k = i; k < Math.min(view.tokens.length, i + 6); k++) {
    if (view.cores.has(k)) return true;
    const norm = normAt(view.tokens, k);
    if (!isTitleNoun(view.tokens[k]) && norm !== 'and' && norm !== '&' && !isJoiningHyphen(view.tokens, k)) return false;
  }
  return false;
}

/** The capitalised words from `i` on, without punctuation between them. */
function capitalRun(view: SentenceView, i: number): number {
  let k = i;
  while (k < view.tokens.length && k < i + 10) {
    const token = view.tokens[k] as Token;
    if (isJoiningHyphen(view.tokens, k)) k++;
    else if (token.kind === 'word' && token.capital && view.actors.at(k) === null && !view.cores.has(k) && !addressesSomebody(view, k)) k++;
    else break;
  }
  return k;
}

/** True for "General Tom Okello", not for "General Staff". */
function addressesSomebody(view: SentenceView, i: number): boolean {
  const address = view.addresses.get(i);
  return address !== undefined && !isTitleNoun(view.tokens[address.to]);
}

/** How much of a run of capitalised words, none of them known, is the name of a body; the rest is a person's name. */
function bodyNameEnd(view: SentenceView, from: number, to: number): number {
  for (let k = to - 1; k > from; k--) if (isTitleNoun(view.tokens[k])) return k + 1;
  const next = normAt(view.tokens, to);
  if (next === 'of' || next === "'s") return to;
  if (NAME_PARTICLES.has(next) && view.tokens[to + 1]?.capital === true) return to - from >= 2 ? to - 1 : to;
  return to - from >= 3 ? to - 2 : to;
}

const CONNECTORS: ReadonlySet<string> = new Set(['and', '&', ',', 'of', 'for', 'the', "'s", "'", 'on', '-', '–']);

/** The last word of a run of capitalised words that ends with the noun of a body ("Mainland Division"), -1 without one. */
function lastNounOfRun(view: SentenceView, k: number): number {
  const run = capitalRun(view, k);
  for (let i = run - 1; i > k; i--) if (ORGAN_WORDS.has(normAt(view.tokens, i))) return i;
  return -1;
}

/** Where the noun behind connecting words stands, -1 where something else follows. */
function nextNoun(view: SentenceView, i: number, lower: boolean): number {
  let k = i;
  while (k < i + 3 && CONNECTORS.has(normAt(view.tokens, k))) k++;
  const token = view.tokens[k];
  if (k === i || token === undefined || !(token.capital || lower)) return -1;
  if (!isTitleNoun(token) && lastNounOfRun(view, k) < 0) return -1;
  if (view.actors.at(k) !== null) return -1;
  const connector = normAt(view.tokens, i);
  if ((connector === 'and' || connector === ',' || connector === '&') && startsTitle(view, k)) return -1;
  return k;
}

function nounPhrase(view: SentenceView, start: number): NounPhrase {
  const { tokens } = view;
  const words: string[] = [];
  let party: PartyId | null = null;
  let to = start;
  let lower = false;
  let k = start;
  while (k < tokens.length) {
    const token = tokens[k] as Token;
    const actor = view.actors.from(k);
    if (actor !== null) {
      const after = normAt(tokens, actor.to) === "'s" ? actor.to + 1 : actor.to;
      if (to > start && !isTitleNoun(tokens[after])) break;
      if (actor.form !== 'city') party ??= actor.actorId;
      for (let i = actor.from; i < actor.to; i++) words.push(normAt(tokens, i));
      to = actor.to;
      k = normAt(tokens, to) === "'s" && isTitleNoun(tokens[to + 1]) ? to + 1 : to;
      continue;
    }
    if (to > start && addressesSomebody(view, k)) break;
    if (isTitleNoun(token) && (token.capital || to === start || lower)) {
      if (to > start && view.cores.has(k) && normAt(tokens, k - 1) !== 'of') break;
      if (to === start || (!token.capital && to === k)) lower = !token.capital;
      words.push(token.norm);
      to = ++k;
      continue;
    }
    if (to > start) {
      const open = OPEN_WORDS.has(words.at(-1) ?? '') && token.capital ? capitalRun(view, k) : k;
      if (open > k) {
        to = Math.min(k + 1, open);
        for (let i = open - 1; i > k; i--) {
          if (isTitleNoun(tokens[i])) {
            to = i + 1;
            break;
          }
        }
        for (let i = k; i < to; i++) words.push(normAt(tokens, i));
        k = to;
        continue;
      }
      const noun = nextNoun(view, k, lower);
      if (noun < 0) break;
      for (let i = k; i < noun; i++) if (!['the', '-'].includes(normAt(tokens, i))) words.push(normAt(tokens, i));
      const last = isTitleNoun(tokens[noun]) ? noun - 1 : lastNounOfRun(view, noun);
      for (let i = noun; i <= last; i++) words.push(normAt(tokens, i));
      k = last + 1;
      if (last >= noun) to = k;
      continue;
    }
    const run = capitalRun(view, k);
    if (run === k) break;
    to = bodyNameEnd(view, k, run);
    for (let i = k; i < to; i++) words.push(normAt(tokens, i));
    k = to;
  }
  return { to, words, party };
}

const SENT_ROLES: ReadonlySet<string> = new Set(['ambassador', 'consul', 'special_representative', 'delegation_head', 'other', 'minister', 'national_security_adviser', 'parliamentarian']);

/** Reads what belongs to a title behind its core: "of Turkmenistan", "for Trade and Industry", "to the United Nations". */
export function readComplement(view: SentenceView, core: { readonly to: number; readonly role: string; readonly plural: boolean; readonly portfolio: boolean }): Complement {
  const { tokens } = view;
  const words: string[] = [];
  const parties: PartyId[] = [];
  const pieces: TokenRange[] = [];
  let charge = false;
  let sent = false;
  let to = core.to;
  for (let round = 0; round < 5; round++) {
    const preposition = normAt(tokens, to);
    let start = to + 1;
    if (normAt(tokens, start) === 'the') start++;
    if (preposition === 'of' || preposition === 'for' || preposition === 'on' || preposition === 'to' || preposition === 'at' || preposition === 'in') {
      const nested = nestedTitle(view, start);
      if (nested !== null && (preposition === 'of' || preposition === 'to')) {
        if (nested.party !== null && parties.length === 0) parties.push(nested.party);
        pieces.push({ from: to, to: nested.to });
        if (preposition === 'to') sent = true;
        to = nested.to;
        continue;
      }
      const actor = view.actors.from(start);
      if ((preposition === 'to' || preposition === 'at') && !SENT_ROLES.has(core.role)) break;
      if (preposition === 'in' && core.role !== 'ambassador' && core.role !== 'consul') break;
      if (actor !== null && !isTitleNoun(tokens[normAt(tokens, actor.to) === "'s" ? actor.to + 1 : actor.to])) {
        if (actor.form === 'demonym' || actor.form === 'people' || normAt(tokens, actor.to) === "'s" || (preposition === 'on' || preposition === 'at') && actor.form === 'city') break;
        if (preposition === 'of') {
          parties.push(actor.actorId);
          if (actor.form === 'body') {
            for (let i = actor.from; i < actor.to; i++) words.push(normAt(tokens, i));
            pieces.push({ from: to, to: actor.to });
          }
          to = actor.to;
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
          if (preposition === 'for' && normAt(tokens, to) === 'and' && (view.actors.from(to + 1) !== null || isTitleNoun(tokens[to + 1]))) {
            const rest = view.actors.from(to + 1)?.to ?? nounPhrase(view, to + 1).to;
            if (!startsTitle(view, to + 1)) {
              pieces.push({ from: to, to: rest });
              to = rest;
            }
          }
        }
        continue;
      }
      if (preposition === 'in' || (preposition === 'at' && !isBodyAt(view, start, core.role))) break;
      if (!complementMayStart(view, start, preposition)) break;
      if (preposition !== 'of' && startsTitle(view, start)) break;
      const phrase = nounPhrase(view, start);
      if (phrase.to === start) break;
      if (phrase.party !== null && preposition !== 'for' && preposition !== 'on') parties.push(phrase.party);
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

/** "Assistant Secretary at the Department of Trade": only officials are named by the body at which they serve. */
function isBodyAt(view: SentenceView, start: number, role: string): boolean {
  const noun = view.tokens[view.actors.from(start)?.to ?? start];
  return role === 'other' && noun?.capital === true && ['ministry', 'department', 'office', 'secretariat'].includes(noun.norm);
}

function complementMayStart(view: SentenceView, start: number, preposition: string): boolean {
  const token = view.tokens[start];
  if (token?.kind !== 'word') return false;
  if (view.actors.from(start) !== null) return true;
  if (isTitleNoun(token)) return token.capital || (preposition !== 'to' && preposition !== 'on');
  if (preposition === 'to' || preposition === 'on') return false;
  return token.capital && (preposition === 'of' || normAt(view.tokens, start - 1) === 'the') && !view.addresses.has(start);
}

function coordinatedActor(view: SentenceView, i: number) {
  let k = i;
  while (k < i + 3 && [',', 'and', 'the', '&'].includes(normAt(view.tokens, k))) k++;
  return k === i ? null : view.actors.from(k);
}

/** "the Secretary-General" in "Special Envoy of the Secretary-General"; a title with its own name behind it is somebody else. */
function nestedTitle(view: SentenceView, start: number): { to: number; party: PartyId | null } | null {
  const { tokens } = view;
  const actor = view.actors.from(start);
  const from = actor === null ? start : normAt(tokens, actor.to) === "'s" ? actor.to + 1 : actor.to;
  const core = view.cores.get(from);
  const token = tokens[from];
  if (core === undefined || token === undefined) return null;
  if (!['head_of_state', 'head_of_government', 'organization_head', 'foreign_minister', 'minister', 'royal', 'defence_minister'].includes(core.value.role)) return null;
  const determined = normAt(tokens, start - 1) === 'the';
  const next = tokens[core.to];
  if (!determined && next?.kind === 'word' && next.capital) return null;
  let party = actor?.actorId ?? null;
  let to = core.to;
  if (normAt(tokens, to) === 'of') {
    const owner = view.actors.from(normAt(tokens, to + 1) === 'the' ? to + 2 : to + 1);
    if (owner !== null && normAt(tokens, owner.to) !== "'s") {
      party ??= owner.actorId;
      to = owner.to;
    }
  }
  return { to, party };
}
