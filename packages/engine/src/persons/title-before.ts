import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { STATUS_WORDS } from './office-vocabulary.ts';
import { isJoiningHyphen } from './phrase-trie.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import type { Title } from './title.ts';
import { isTitleNoun } from './title-noun-phrase.ts';
import { DETERMINERS, VERBAL_STATUS_WORDS } from './title-words.ts';

/** What stands before a title without being part of it. */
export interface TitleBefore {
  readonly from: number;
  readonly outer: number;
  readonly parties: readonly PartyId[];
  readonly status: Title['status'];
  readonly determined: boolean;
  /** The words of a body of the party that stands before the title: "Milli Majlis Speaker". */
  readonly body: readonly string[];
}

/** "the candidate for President": who runs for an office does not hold it. */
const CONTENDERS: ReadonlySet<string> = new Set(
  'candidate candidates contender contenders hopeful hopefuls nominee nominees runner'.split(' '),
);

/** What was done to whoever holds the office. */
const GIVEN: ReadonlySet<string> = new Set(['elected', 'appointed', 'reelected', 'inaugurated', 'installed']);

/** How high somebody stands, in words that are no part of his title. */
const GRADES: ReadonlySet<string> = new Set(['top', 'senior', 'leading', 'new', 'longtime', 'veteran', 'only']);

const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth current'.split(' '),
);

/** What stands before a title: its party, words such as "former", a form of address, an article. */
export function readBefore(view: SentenceView, start: number, floor: number, plural: boolean): TitleBefore {
  const { tokens } = view;
  let from = start;
  let status: Title['status'] = null;
  const parties: PartyId[] = [];
  let body: string[] = [];
  for (let round = 0; round < 6 && from > floor; round++) {
    const sender = senderOfMission(view, from);
    if (sender !== null && sender.from >= floor && parties.length === 0) {
      parties.push(sender.actorId);
      from = sender.from;
      continue;
    }
    const owner = possessor(view, from);
    const ofBody = owner === null ? bodyPossessor(view, from) : null;
    const actor = view.actors.endingAt(from) ?? owner ?? ofBody ?? beforeAcronym(view, from);
    // "the Turkish European Union Affairs Minister": the union is the portfolio.
    const state = actor?.actorId.startsWith('org:') ? view.actors.endingAt(actor.from) : null;
    if (
      actor !== null &&
      state !== null &&
      state.from >= floor &&
      !state.actorId.startsWith('org:') &&
      parties.length === 0
    ) {
      parties.push(state.actorId);
      from = state.from;
      continue;
    }
    if (actor !== null && isGoal(view, actor.from)) break;
    if (actor !== null && actor.from >= floor && parties.length === 0) {
      parties.push(actor.actorId);
      if (actor.form === 'body') body = tokens.slice(actor.from, actor.to).map((token) => token.norm);
      else if (actor === ofBody) body = tokens.slice(actor.to, from - 1).map((token) => token.norm);
      from = actor.from;
      while (plural && parties.length < 6) {
        const other = coordinatedBefore(view, from, floor);
        if (other === null) break;
        parties.unshift(other.actorId);
        from = other.from;
      }
      continue;
    }
    // "His Highness, Crown Prince N", "His Royal Highness The Prince of Wales"
    const address =
      view.addressEnds.get(from) ??
      (/^(?:,|the)$/.test(normAt(tokens, from - 1)) ? view.addressEnds.get(from - 1) : undefined);
    if (address !== undefined && address >= floor && view.addresses.get(address)?.kind === 'honorific') {
      from = address;
      continue;
    }
    const hyphen = isJoiningHyphen(tokens, from - 1) ? 1 : 0;
    const word = normAt(tokens, from - 1 - hyphen);
    const one = STATUS_WORDS.before.get(word);
    if (one !== undefined && from - 1 - hyphen >= floor && isStatusWord(view, from - 1 - hyphen)) {
      if (status === null || one === 'former') status = one;
      from -= 1 + hyphen;
      continue;
    }
    if (word === 'for' && CONTENDERS.has(normAt(tokens, from - 2)) && from - 2 >= floor) {
      status = 'former';
      from -= 2;
      continue;
    }
    // "Kenya's first President": the state stands before the count.
    if (hyphen === 0 && ORDINALS.has(word) && normAt(tokens, from - 2) === "'s" && from - 2 >= floor) {
      from--;
      continue;
    }
    // "Kenya's newly elected president"
    if (
      hyphen === 0 &&
      GIVEN.has(word) &&
      /^(?:newly|recently|['’]s)$/.test(normAt(tokens, from - 2)) &&
      from - 1 > floor
    ) {
      from--;
      continue;
    }
    // "Peru's top envoy"
    if (hyphen === 0 && GRADES.has(word) && normAt(tokens, from - 2) === "'s" && from - 2 >= floor) {
      from--;
      continue;
    }
    // "a Saudi government envoy"
    if (word === 'government' && hyphen === 0 && view.actors.endingAt(from - 1) !== null) {
      from--;
      continue;
    }
    if (hyphen === 0 && (word === 'newly' || word === 'recently' || word === 'own' || word === 'host')) {
      from--;
      continue;
    }
    break;
  }
  const determined = from > 0 && DETERMINERS.has(normAt(tokens, from - 1));
  let outer = determined ? from - 1 : from;
  if (determined && outer > 0 && ['both', 'all', 'the'].includes(normAt(tokens, outer - 1))) outer--;
  const possessed = normAt(tokens, from - 1) === "'s";
  return { from, outer, parties, status, determined: determined || possessed, body };
}

/** "During the visit to *Peru* President N met": where one goes. */
function isGoal({ tokens }: SentenceView, at: number): boolean {
  return (
    /^(?:to|in)$/.test(normAt(tokens, at - 1)) && /^(?:visits?|trips?|tours?|stays?)$/.test(normAt(tokens, at - 2))
  );
}

function isStatusWord(view: SentenceView, i: number): boolean {
  const token = view.tokens[i] as Token;
  if (!VERBAL_STATUS_WORDS.has(token.norm) || token.capital) return true;
  const before = normAt(view.tokens, i - 1);
  return (
    DETERMINERS.has(before) ||
    LEADING_IN.test(before) ||
    before === "'s" ||
    before === 'newly' ||
    view.actors.endingAt(i) !== null
  );
}

/** "the government of ousted President N" */
const LEADING_IN = /^(?:of|to|with|for|against|from|under)$/;

/** "*US* Mission to ASEAN Chargé d'Affaires": whose mission it is, not with whom. */
function senderOfMission(view: SentenceView, from: number) {
  const host = view.actors.endingAt(from);
  if (host === null || !host.actorId.startsWith('org:') || normAt(view.tokens, host.from - 1) !== 'to') return null;
  if (normAt(view.tokens, host.from - 2) !== 'mission') return null;
  const permanent = normAt(view.tokens, host.from - 3) === 'permanent' ? 1 : 0;
  const at = host.from - 2 - permanent;
  return view.actors.endingAt(at) ?? possessor(view, at);
}

/** "the Baltic Council (BC) Executive Secretary": the acronym in brackets stands for the party before it. */
function beforeAcronym(view: SentenceView, from: number) {
  if (normAt(view.tokens, from - 1) !== ')' || normAt(view.tokens, from - 3) !== '(') return null;
  const named = view.actors.endingAt(from - 3);
  if (named === null) return null;
  return view.actors.at(from - 2)?.actorId === named.actorId || isInitials(view, from - 2, named) ? named : null;
}

/** "the African Union Commission (*AUC*)": the capitals of the words before the bracket. */
function isInitials(
  { tokens }: SentenceView,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
) {
  let initials = '';
  for (let i = from; i < to; i++) if (tokens[i]?.capital) initials += tokens[i]?.text[0] ?? '';
  return initials.length > 1 && tokens[at]?.text === initials;
}

function possessor(view: SentenceView, from: number) {
  const mark = normAt(view.tokens, from - 1);
  return mark === "'s" || mark === "'" ? view.actors.endingAt(from - 1) : null;
}

/** "the Kenyan *government's* spokesman", "Peru's foreign ministry's legal adviser": the body of a state stands before the mark. */
function bodyPossessor(view: SentenceView, from: number) {
  const { tokens } = view;
  const mark = normAt(tokens, from - 1);
  if (mark !== "'s" && mark !== "'") return null;
  let k = from - 1;
  while (k > from - 5 && isTitleNoun(tokens[k - 1]) && view.actors.at(k - 1) === null) k--;
  if (k === from - 1) return null;
  return view.actors.endingAt(k) ?? possessor(view, k);
}

function coordinatedBefore(view: SentenceView, from: number, floor: number) {
  let k = from;
  while (k > floor && k > from - 3 && [',', 'and', '&', "'s", 'the'].includes(normAt(view.tokens, k - 1))) k--;
  const actor = k === from ? null : view.actors.endingAt(k);
  return actor !== null && actor.from >= floor ? actor : null;
}
