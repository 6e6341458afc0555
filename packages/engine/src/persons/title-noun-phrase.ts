import { isJoiningHyphen } from '../joints.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { behindAcronym } from './behind-acronym.ts';
import { FAMILY_NAME_WORDS, NAME_PARTICLES } from './name-words.ts';
import { marksOf, TITLE_NOUN } from './person-word.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { OPEN_WORDS, ORGAN_WORDS } from './title-words.ts';

/** A noun phrase inside a title. */
export interface NounPhrase {
  readonly to: number;
  readonly words: readonly string[];
  readonly party: PartyId | null;
}

/** Words that a title or the name of a body may consist of. */
export function isTitleNoun(token: Token | undefined): boolean {
  return token !== undefined && (marksOf(token) & TITLE_NOUN) !== 0;
}

/** True where a title begins at `i`, perhaps with a portfolio before its core: "Trade and Industry Minister". */
export function startsTitle(view: SentenceView, i: number): boolean {
  for (let k = i; k < Math.min(view.tokens.length, i + 6); k++) {
    // "Livestock and Fisheries and aides": in small letters begins nothing that capitals go on with.
    if (view.cores.has(k)) return view.tokens[k]?.capital === true || view.tokens[i]?.capital !== true;
    const norm = normAt(view.tokens, k);
    if (!isTitleNoun(view.tokens[k]) && norm !== 'and' && norm !== '&' && !isJoiningHyphen(view.tokens, k))
      return false;
  }
  return false;
}

/** The capitalised words from `i` on, without punctuation between them. */
function capitalRun(view: SentenceView, i: number): number {
  let k = i;
  while (k < view.tokens.length && k < i + 10) {
    const token = view.tokens[k] as Token;
    if (isJoiningHyphen(view.tokens, k)) k++;
    else if (
      token.kind === 'word' &&
      token.capital &&
      view.actors.at(k) === null &&
      !view.cores.has(k) &&
      !addressesSomebody(view, k)
    )
      k++;
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

/** "in charge of Trade, Peter Power": behind the comma, a given name and a family name that is a word of a field too. */
function endsList({ tokens }: SentenceView, k: number): boolean {
  return (
    tokens[k - 1]?.norm === ',' &&
    FAMILY_NAME_WORDS.has(tokens[k + 1]?.norm ?? '') &&
    !(tokens[k + 2]?.kind === 'word' && tokens[k + 2]?.norm !== 'and' && tokens[k + 2]?.capital)
  );
}

/** The last word of a run of capitalised words that ends with the noun of a body ("Mainland Division"), -1 without one. */
function lastNounOfRun(view: SentenceView, k: number): number {
  // "Wildlife and Forest Conservation": a word that no list knows before one of a field
  const next = view.tokens[k + 1];
  if (next?.capital && isTitleNoun(next) && !view.cores.has(k + 1) && view.tokens[k]?.capital && !endsList(view, k))
    return k + 1;
  const run = capitalRun(view, k);
  for (let i = run - 1; i > k; i--) if (ORGAN_WORDS.has(normAt(view.tokens, i))) return i;
  return -1;
}

/** Where the noun behind connecting words stands, -1 where something else follows. */
export function nextNoun(view: SentenceView, i: number, lower: boolean): number {
  let k = i;
  while (k < i + 3 && CONNECTORS.has(normAt(view.tokens, k))) k++;
  const token = view.tokens[k];
  if (k === i || token === undefined || !(token.capital || lower)) return -1;
  if (fieldOfActor(view, k) > 0) return k;
  if (!isTitleNoun(token) && lastNounOfRun(view, k) < 0) return -1;
  if (view.actors.at(k) !== null) return -1;
  const connector = normAt(view.tokens, i);
  if (
    (connector === 'and' || connector === ',' || connector === '&') &&
    startsTitle(view, k) &&
    !isJusticeAmongFields(view, k)
  )
    return -1;
  return k;
}

/** "internal relations, justice and peace": a field, no judge. */
function isJusticeAmongFields(view: SentenceView, k: number): boolean {
  const next = normAt(view.tokens, k + 1);
  return normAt(view.tokens, k) === 'justice' && (next === 'and' || next === ',') && isTitleNoun(view.tokens[k + 2]);
}

/** "new", "national": not the "east" of "Middle East", which ends a region's name. */
function isOpen(words: readonly string[]): boolean {
  return OPEN_WORDS.has(words.at(-1) ?? '') && !/^(?:middle|near|far)$/.test(words.at(-2) ?? '');
}

/** One unknown capitalised word behind a field, with a comma or "and" and another field behind it. */
function isFieldAmongFields(view: SentenceView, k: number): boolean {
  const token = view.tokens[k];
  if (token?.kind !== 'word' || !token.capital || view.cores.has(k) || view.addresses.has(k)) return false;
  const mark = normAt(view.tokens, k + 1);
  const next = view.tokens[k + 2];
  return (
    (mark === 'and' || mark === ',' || mark === '&') &&
    next?.capital === true &&
    isTitleNoun(next) &&
    view.actors.at(k) === null &&
    view.actors.at(k + 2) === null &&
    !startsTitle(view, k + 2)
  );
}

const WITH: ReadonlySet<string> = new Set(['disabilities', 'disability', 'parliament', 'parliaments']);

const ABROAD: ReadonlySet<string> = new Set(
  'abroad overseas living residing expatriates diaspora emigrants nationals communities'.split(' '),
);

/** "Peruvians Abroad", "CARICOM Affairs": where a field of a minister's ends that is called after a people or an organization; -1 where none begins. */
function fieldOfActor({ tokens, actors }: SentenceView, k: number): number {
  const actor = actors.from(k);
  if (actor === null || actor.form === 'city') return -1;
  let to = actor.to;
  if (actor.actorId.startsWith('org:')) return tokens[to]?.text === 'Affairs' ? to + 1 : -1;
  if (actor.form !== 'people' && actor.form !== 'demonym') return -1;
  while (tokens[to]?.capital === true && ABROAD.has(normAt(tokens, to))) to++;
  return to > actor.to ? to : -1;
}

/** Reads the noun phrase that begins at `start`: a portfolio, the name of a body, a region. */
export function nounPhrase(view: SentenceView, start: number): NounPhrase {
  const { tokens } = view;
  const words: string[] = [];
  let party: PartyId | null = null;
  let to = start;
  let lower = false;
  let k = start;
  while (k < tokens.length) {
    const token = tokens[k] as Token;
    const actor = view.actors.from(k);
    const field = actor !== null && to > start ? fieldOfActor(view, k) : -1;
    if (field > 0) {
      for (let i = k; i < field; i++) words.push(normAt(tokens, i));
      to = k = field;
      continue;
    }
    if (actor !== null) {
      const after = normAt(tokens, actor.to) === "'s" ? actor.to + 1 : behindAcronym(tokens, actor.to);
      if (to > start && !isTitleNoun(tokens[after])) break;
      if (actor.form !== 'city') party ??= actor.actorId;
      for (let i = actor.from; i < actor.to; i++) words.push(normAt(tokens, i));
      to = actor.to;
      k = normAt(tokens, to) === "'s" ? to + 1 : behindAcronym(tokens, to);
      if (!isTitleNoun(tokens[k])) k = to;
      // "the Kenyan foreign ministry"
      if (isTitleNoun(tokens[k]) && tokens[k]?.capital === false) lower = true;
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
    // "Persons with Disabilities", "Relations with Parliament"
    if (to > start && token.norm === 'with' && WITH.has(normAt(tokens, k + 1)) && tokens[k + 1]?.capital === true) {
      words.push('with', normAt(tokens, k + 1));
      to = k += 2;
      continue;
    }
    if (to > start) {
      // "Youth Empowerment, Sports and the Arts"
      if (isFieldAmongFields(view, k)) {
        words.push(token.norm);
        to = ++k;
        continue;
      }
      const open = isOpen(words) && token.capital ? capitalRun(view, k) : k;
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
