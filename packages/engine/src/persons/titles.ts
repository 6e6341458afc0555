import type { OfficeTitle } from '@diplomatic-relations/gazetteer';
import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { NOT_NAMES } from './nameWords.ts';
import { officeSingular, STATUS_WORDS } from './officeVocabulary.ts';
import { isJoiningHyphen, type PhraseMatch } from './phraseTrie.ts';
import { normAt, type SentenceView } from './sentenceView.ts';
import type { Title } from './title.ts';
import { isTitleNoun, readComplement, startsTitle } from './titleComplement.ts';
import {
  COLLEGE_WORDS,
  DEPUTY_WORDS,
  DETERMINERS,
  GATHERING_WORDS,
  LOWER_CASE_PORTFOLIOS,
  ORDINARY_WORDS,
  RANKING_WORDS,
  SCOPE_WORDS,
  THING_WORDS,
  VERBAL_STATUS_WORDS,
} from './titleWords.ts';

/** Every title of a sentence, in order, none overlapping another. */
export function findTitles(view: SentenceView): Title[] {
  const titles: Title[] = [];
  let floor = 0;
  for (let i = 0; i < view.tokens.length; i++) {
    const core = view.cores.get(i);
    if (core === undefined || i < floor) continue;
    if (ranksWhatFollows(view, i, core)) continue;
    const title = readTitle(view, i, core, floor);
    if (!isThing(view, title)) titles.push(title);
    floor = title.to;
    i = title.to - 1;
  }
  return titles;
}

/** "Chief" in "Chief Diplomatic Advisor" and "Deputy" in "Deputy Trade Minister" are no titles of their own. */
function ranksWhatFollows(view: SentenceView, i: number, core: PhraseMatch<OfficeTitle>): boolean {
  const token = view.tokens[i] as Token;
  if (core.to !== i + 1 || !(DEPUTY_WORDS.has(token.norm) || RANKING_WORDS.has(token.norm))) return false;
  const next = view.tokens[i + 1];
  return next?.kind === 'word' && (next.capital === token.capital || token.norm === 'deputy') && startsTitle(view, i + 1);
}

interface Front {
  /** Where the title as written begins. */
  readonly from: number;
  readonly words: readonly string[];
  readonly deputy: boolean;
}

/** Phrases before which no portfolio or body stands. */
const COMPLETE =
  /^((deputy |vice |first )*(prime minister|premier|president elect)|king|queen|emperor|sultan|emir|amir|(crown )?prince(ss)?|pope|.*ambassador|charge.*|.*consul|.*plenipotentiary|minister resident|senator|duke|shah|.*representative|.*envoy)$/;

function readFront(view: SentenceView, start: number, core: OfficeTitle, floor: number): Front {
  const { tokens } = view;
  const capital = tokens[start]?.capital === true;
  const words: string[] = [];
  let deputy = false;
  let from = start;
  while (from > floor) {
    const token = tokens[from - 1] as Token;
    if (view.actors.at(from - 1) !== null || view.addresses.has(from - 1)) break;
    if (isJoiningHyphen(tokens, from - 1) && DEPUTY_WORDS.has(normAt(tokens, from - 2))) {
      deputy = true;
      from -= 2;
      continue;
    }
    if (token.kind !== 'word') break;
    if (DEPUTY_WORDS.has(token.norm) && (token.capital || !capital || token.norm === 'deputy')) {
      deputy = true;
      from--;
      continue;
    }
    if (RANKING_WORDS.has(token.norm) && token.capital === capital && from - 1 >= floor && !determinesCount(tokens, from - 1)) {
      from--;
      continue;
    }
    if (COMPLETE.test(core.phrase)) break;
    if (isFrontNoun(token, capital) || (capital && isAcronym(tokens, from - 1))) {
      words.unshift(token.norm);
      from--;
      continue;
    }
    const beyond = tokens[from - 2];
    const joinsNouns = from < start || isTitleNoun(tokens[start]) || core.phrase.includes(' ');
    if ((token.norm === 'and' || token.norm === '&') && from - 2 >= floor && beyond !== undefined && joinsNouns) {
      if (isFrontNoun(beyond, capital) && beyond.capital === capital && view.actors.at(from - 2) === null && !DEPUTY_WORDS.has(beyond.norm) && !closesComplement(view, from - 2)) {
        words.unshift(beyond.norm, 'and');
        from -= 2;
        continue;
      }
    }
    break;
  }
  return { from, words, deputy };
}

/** "on Foreign Trade and Defence Minister X": a noun that depends on a preposition belongs to what stands before. */
function closesComplement(view: SentenceView, i: number): boolean {
  let k = i;
  while (k > 0 && isTitleNoun(view.tokens[k])) k--;
  return ['of', 'for', 'on', 'in'].includes(normAt(view.tokens, k));
}

/** "the first president" and "the second visit" count; "First Deputy" ranks. */
function determinesCount(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return !token.capital && (token.norm === 'first' || token.norm === 'second' || token.norm === 'third');
}

/** "NSC" in "NSC Spokesperson"; among other words in capitals it is no acronym. */
function isAcronym(tokens: readonly Token[], i: number): boolean {
  const written = /^\p{Lu}{2,6}$/u;
  const all = /^\p{Lu}{2,}$/u;
  if (!written.test(tokens[i]?.text ?? '') || NOT_NAMES.has(normAt(tokens, i))) return false;
  return !all.test(tokens[i - 1]?.text ?? '') && !all.test(tokens[i + 1]?.text ?? '');
}

function isFrontNoun(token: Token, capital: boolean): boolean {
  if (token.kind !== 'word') return false;
  if (!isTitleNoun(token) || (SCOPE_WORDS.has(token.norm) && !capital)) return false;
  return token.capital || LOWER_CASE_PORTFOLIOS.has(token.norm);
}

function readTitle(view: SentenceView, start: number, core: PhraseMatch<OfficeTitle>, floor: number): Title {
  const { tokens } = view;
  const head = tokens[start] as Token;
  const plural = isPlural(tokens, start, core.to);
  const front = readFront(view, start, core.value, floor);
  const before = readBefore(view, front.from, floor, plural);
  const status = readStatusBehind(tokens, core.to);
  const portfolio = core.value.takesPortfolio === true || core.value.role.endsWith('minister');
  const complement = readComplement(view, { to: status.to, role: core.value.role, plural, portfolio });
  const late = status.to === core.to ? readStatusBehind(tokens, complement.to) : { to: complement.to, status: null };
  const inside = actorsInside(view, start, core.to);
  const parties = before.parties.length > 0 ? before.parties : inside.length > 0 ? inside : complement.parties;
  const to = Math.max(complement.to, late.to);
  const words = [...coreNouns(core.value), ...complement.words];
  const sent = complement.sent && (core.value.phrase !== 'minister' || before.parties.length > 0 || tokens[to]?.capital === true);
  return {
    from: before.from,
    to,
    outer: before.outer,
    core: core.value,
    context: {
      core: core.value,
      deputy: front.deputy,
      before: [...before.body, ...front.words],
      behind: core.value.takesPortfolio === true ? complement.words : words,
      charge: complement.charge,
      party: parties[0] ?? null,
      sent,
    },
    pieces: [{ from: front.from, to: status.to }, ...complement.pieces],
    parties,
    status: before.status ?? status.status ?? late.status,
    plural,
    capital: head.capital,
    determined: before.determined,
    completed: complement.to > status.to || core.value.phrase.includes(' of '),
    ordinary: !head.capital && front.words.length === 0 && ORDINARY_WORDS.has(core.value.phrase),
  };
}

/** The parties named inside a core phrase: "President of the *European Commission*". */
function actorsInside(view: SentenceView, from: number, to: number): PartyId[] {
  for (let i = from; i < to; i++) {
    const actor = view.actors.from(i);
    if (actor !== null) return [actor.actorId];
  }
  return [];
}

/** The words behind "of" in a core phrase: "delegation" of "head of the delegation". */
function coreNouns(core: OfficeTitle): string[] {
  const at = core.phrase.indexOf(' of ');
  return at < 0 || core.phrase === 'secretary of state' ? [] : core.phrase.slice(at + 4).split(' ');
}

function isPlural(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const norm = normAt(tokens, i);
    if (i > from && (norm === 'of' || norm === 'for')) return false;
    if (officeSingular(norm) !== null) return true;
  }
  return false;
}

function readStatusBehind(tokens: readonly Token[], at: number): { to: number; status: Title['status'] } {
  const skip = isJoiningHyphen(tokens, at) ? at + 1 : at;
  const one = STATUS_WORDS.after.get(normAt(tokens, skip));
  if (one !== undefined && (skip > at || tokens[skip]?.capital === true || normAt(tokens, skip) === 'designate' || one !== 'future')) return { to: skip + 1, status: one };
  const two = STATUS_WORDS.after.get(`${normAt(tokens, skip)} ${normAt(tokens, skip + 1)}`);
  return two === undefined ? { to: at, status: null } : { to: skip + 2, status: two };
}

interface Before {
  readonly from: number;
  readonly outer: number;
  readonly parties: readonly PartyId[];
  readonly status: Title['status'];
  readonly determined: boolean;
  /** The words of a body of the party that stands before the title: "Milli Majlis Speaker". */
  readonly body: readonly string[];
}

/** What stands before a title: its party, words such as "former", a form of address, an article. */
function readBefore(view: SentenceView, start: number, floor: number, plural: boolean): Before {
  const { tokens } = view;
  let from = start;
  let status: Title['status'] = null;
  const parties: PartyId[] = [];
  let body: string[] = [];
  for (let round = 0; round < 6 && from > floor; round++) {
    const owner = possessor(view, from);
    const actor = view.actors.endingAt(from) ?? owner;
    if (actor !== null && actor.from >= floor && parties.length === 0) {
      parties.push(actor.actorId);
      if (actor.form === 'body') body = tokens.slice(actor.from, actor.to).map((token) => token.norm);
      from = actor.from;
      while (plural && parties.length < 6) {
        const other = coordinatedBefore(view, from, floor);
        if (other === null) break;
        parties.unshift(other.actorId);
        from = other.from;
      }
      continue;
    }
    const address = view.addressEnds.get(from);
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
    if (hyphen === 0 && (word === 'newly' || word === 'own' || word === 'host')) {
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

function isStatusWord(view: SentenceView, i: number): boolean {
  const token = view.tokens[i] as Token;
  if (!VERBAL_STATUS_WORDS.has(token.norm) || token.capital) return true;
  const before = normAt(view.tokens, i - 1);
  return DETERMINERS.has(before) || before === "'s" || before === 'newly' || view.actors.endingAt(i) !== null;
}

function possessor(view: SentenceView, from: number) {
  const mark = normAt(view.tokens, from - 1);
  return mark === "'s" || mark === "'" ? view.actors.endingAt(from - 1) : null;
}

function coordinatedBefore(view: SentenceView, from: number, floor: number) {
  let k = from;
  while (k > floor && k > from - 3 && [',', 'and', '&', "'s", 'the'].includes(normAt(view.tokens, k - 1))) k--;
  const actor = k === from ? null : view.actors.endingAt(k);
  return actor !== null && actor.from >= floor ? actor : null;
}

/** "Prime Minister's Office", "President Hotel", "Council of Foreign Ministers": things named after an office. */
function isThing(view: SentenceView, title: Title): boolean {
  const { tokens } = view;
  const next = tokens[title.to];
  if (next?.norm === "'s" || next?.norm === "'") {
    const owned = tokens[title.to + 1];
    if (owned !== undefined && THING_WORDS.has(owned.norm) && (owned.capital || owned.norm === 'office')) return true;
  }
  if (next?.kind === 'word' && next.capital && THING_WORDS.has(next.norm)) return true;
  if (title.plural && GATHERING_WORDS.has(normAt(tokens, title.to - 1)) && tokens[title.to - 1]?.capital === true) return true;
  if (normAt(tokens, title.outer - 1) !== 'of') return false;
  const college = normAt(tokens, title.outer - 2);
  return title.plural ? COLLEGE_WORDS.has(college) : college === 'office' && tokens[title.outer - 2]?.capital === true;
}

/** The pieces of a title in one range, for those who need its place in the sentence. */
export function titleRange(title: Title): TokenRange {
  const from = title.pieces[0]?.from ?? title.from;
  return { from, to: Math.max(title.to, from + 1) };
}
