import { readAddition } from './office-addition.ts';
import type { Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import type { Title } from './title.ts';
import { chainAfterName } from './title-chain.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that give an office, as participle and past. */
const BESTOWED = words(
  'appointed named commissioned accredited designated elected confirmed installed chosen selected picked',
);

/** Verbs that treat somebody as the holder of the office named behind "as". */
const TREATED = words('received accepted recognized recognised sent dispatched');

/** Verbs that say that somebody holds the office. */
const SERVES = words('served serves acted acts continued continues');

/** What somebody in office is at: "is serving as". */
const DOING = words('serving acting functioning officiating working');

const COPULA = words('was is became');
const MANNER = words('later then subsequently also formally officially simultaneously concurrently duly first');
const ARTICLES = words('the a an its their his her');
const ORDER = words('first second third new next current sole last only resident residential permanent accredited');

/** Nouns of giving an office: "the appointment of N as". */
const GIVING = words('appointment nomination designation accreditation');
const LETTERS = words('credentials credence');

/** What somebody is called before an office is given to him. */
const CALLING = words(
  'senior veteran career seasoned diplomat diplomats official politician economist lawyer businessman',
);

const NO_TITLES: readonly Title[] = [];

/** The titles that a verb gives to the person named before it or behind it: "N was appointed Minister to A", "A appointed N as its consul". */
export function bestowedTitles(search: Search, name: { readonly from: number; readonly to: number }): readonly Title[] {
  if (search.titleFrom.size === 0) return NO_TITLES;

  const end = readAddition(search.view, name.to).to;
  const held = officeHeld(search, end);
  if (held !== null) return [held];
  const at = officeStart(search, name.from, end);
  if (at < 0) return predecessorOf(search, name.from);
  const named = titleFrom(search, at);
  if (named === undefined || named.plural || named.status === 'former') return NO_TITLES;
  // "appointed as Norway's next Ambassador": whoever is given the office has it.
  const first: Title = named.status === 'future' ? { ...named, status: 'holding' } : named;
  // "appointed envoy to A": in lower case only what names a post abroad.
  const abroad = first.completed || first.core.phrase.includes(' ') || first.parties.length > 0;
  const heads =
    (first.core.role === 'organization_head' || first.core.organizationRole === 'organization_head') &&
    first.parties[0]?.startsWith('org:') === true;
  if (!first.capital && !heads && !(abroad && /^(?:ambassador|consul|special_representative)$/.test(first.core.role)))
    return NO_TITLES;
  // "as its Representative": of whatever he represents, not of the people.
  if (first.core.role === 'parliamentarian' && first.core.phrase === 'representative') return NO_TITLES;
  return chainAfterName(search.view, first, search.titleOuter, (title) => opensName(search, title));
}

/** How far before the one who is replaced the office may stand. */
const NEAR = 14;

/** "appointed N as Special Representative for A, replacing M": M has the office until then. */
function predecessorOf(search: Search, from: number): readonly Title[] {
  const { tokens } = search.view;
  const at = search.view.addressEnds.get(from) ?? from;
  if (normAt(tokens, at - 1) !== 'replacing') return NO_TITLES;
  let found: Title | null = null;
  for (const title of search.titleFrom.values()) if (title.to < at && title.to > at - NEAR) found = title;
  return found?.capital && !found.plural && found.status === null ? [found] : NO_TITLES;
}

/** "N is Norway's new ambassador to Peru": the office that somebody is said to hold, where the words name the state. */
function officeHeld(search: Search, end: number): Title | null {
  const at = behindBeing(search, end);
  const title = at < 0 ? undefined : (search.titleOuter.get(at) ?? search.titleFrom.get(at));
  return title !== undefined &&
    !title.plural &&
    (title.status === null || title.status === 'holding') &&
    (title.parties.length > 0 || (normAt(search.view.tokens, end) !== 'is' && title.core.role !== 'other'))
    ? title
    : null;
}

/** "is", ", who is also", "who doubles as", "who also serves as": where the office begins; -1 where nothing of the kind stands. */
function behindBeing({ view: { tokens } }: Search, end: number): number {
  if (normAt(tokens, end) === 'is') return end + 1;
  const who = normAt(tokens, end) === ',' ? end + 1 : end;
  if (normAt(tokens, who) !== 'who') return -1;
  const verb = normAt(tokens, who + 1) === 'also' || normAt(tokens, who + 1) === 'currently' ? who + 2 : who + 1;
  const also = /^(?:also|currently|concurrently|simultaneously|presently)$/.test(normAt(tokens, verb + 1));
  if (normAt(tokens, verb) === 'is' && (also || verb > who + 1)) return also ? verb + 2 : verb + 1;
  return /^(?:doubles|serves|acts)$/.test(normAt(tokens, verb)) && normAt(tokens, verb + 1) === 'as' ? verb + 2 : -1;
}

/** How many words may stand before the office: "the Philippines' first resident ambassador". */
const LEAD = 6;

/** The title that begins behind articles, an owner and words of order. */
function titleFrom({ view, titleFrom: titles, titleOuter }: Search, at: number): Title | undefined {
  for (let i = at; i < at + LEAD; i++) {
    const title = titles.get(i) ?? titleOuter.get(i);
    if (title !== undefined) return title;
    const word = normAt(view.tokens, i);
    if (
      !ARTICLES.has(word) &&
      !ORDER.has(word) &&
      !/^(?:'s|')$/.test(word) &&
      view.actors.at(i) === null &&
      // "the Forum's new Secretary-General"
      !(view.tokens[i]?.capital === true && /^['’]s$/.test(normAt(view.tokens, i + 1)))
    )
      return undefined;
  }
  return undefined;
}

/** Where the words of the office begin, -1 where no verb gives one. */
function officeStart(search: Search, from: number, end: number): number {
  const { tokens } = search.view;
  const word = (i: number): string => normAt(tokens, i);
  // "named N ambassador to A"
  if (search.titleFrom.get(end)?.completed === true && BESTOWED.has(giverBefore(search, from))) return end;
  // "Kari Dahl as Norway's next Ambassador to Peru": an item of a list of appointments
  if (word(end) === 'as' && from === 0 && ownsNext(search, end + 1)) return end + 1;
  if (word(end) === 'as' || (word(end) === ',' && word(end + 1) === 'as')) {
    const before = giverBefore(search, from);
    return BESTOWED.has(before) || TREATED.has(before) || givesByNoun(search, from) || isReplaced(search, from)
      ? word(end) === ','
        ? end + 2
        : end + 1
      : -1;
  }
  if (word(end) === 'by' && givesByNoun(search, from)) return behindAgent(search, end);
  if (BESTOWED.has(giverBefore(search, from))) {
    // "chosen N to serve as", "appointed N, who led the mission, as"
    const purpose = word(end) === 'to' ? behindPurpose(search, end) : -1;
    const given = purpose >= 0 ? purpose : word(end) === ',' ? behindAside(search, end) : -1;
    if (given >= 0) return given;
  }
  // "N, who became …", "the envoy, N, was appointed …"
  const aside =
    word(end) === ',' && /^(?:formerly|previously|currently|until|a|an|now)$/.test(word(end + 1))
      ? asideEnd(search, end)
      : -1;
  const behind = aside > 0 ? aside : word(end) === ',' ? (word(end + 1) === 'who' ? end + 2 : end + 1) : end;
  let k = MANNER.has(word(behind)) ? behind + 1 : behind;
  if (word(k) === 'will' && word(k + 1) === 'become') return k + 2;
  if (word(k) === 'is' && word(k + 1) === 'becoming') return k + 2;
  if (word(k) === 'replaces' || word(k) === 'succeeds') return behindReplaced(search, k + 1);
  if (word(k) === 'will' && /^(?:replace|succeed)$/.test(word(k + 1))) return behindReplaced(search, k + 2);
  // "has been appointed", "had been named"
  if (/^(?:has|had|have)$/.test(word(k)) && word(k + 1) === 'been') return behindBeen(search, k + 2);
  // "is serving as", "is functioning in the capacity of"
  if ((word(k) === 'is' || word(k) === 'was') && DOING.has(word(MANNER.has(word(k + 1)) ? k + 2 : k + 1)))
    return behindAs(search, k + 2);
  if (SERVES.has(word(k))) return behindAs(search, k + 1);
  if (word(k) === 'presented') return behindLetters(search, k + 1);
  if (TAKES.has(word(k))) return behindPost(search, k + 1);
  if (!COPULA.has(word(k))) return -1;
  const became = word(k) === 'became';
  k++;
  if (MANNER.has(word(k))) k++;
  if (BESTOWED.has(word(k))) return behindGiving(search, k + 1);
  // "N was Minister" tells of one day what "N was the first Minister" tells of an office.
  const ordered = ARTICLES.has(word(k)) && ORDER.has(word(k + 1));
  return became || ordered ? k : -1;
}

/** "Norway's next …" */
function ownsNext({ view }: Search, at: number): boolean {
  const owner = view.actors.from(normAt(view.tokens, at) === 'the' ? at + 1 : at);
  return (
    owner !== null && /^['’]s?$/.test(normAt(view.tokens, owner.to)) && ORDER.has(normAt(view.tokens, owner.to + 1))
  );
}

/** How long the words between commas may be that tell who the appointed is. */
const ASIDE = 30;

/** Behind the comma that closes what is said of a name; -1 where none does. */
function asideEnd({ view }: Search, comma: number): number {
  for (let i = comma + 2; i < comma + ASIDE; i++) if (normAt(view.tokens, i) === ',') return i + 1;
  return -1;
}

/** "appointed N, former minister, as", "chosen N, who led the mission, to serve as": where the office begins. */
function behindAside(search: Search, comma: number): number {
  const { tokens } = search.view;
  for (let i = comma + 2; i < comma + ASIDE; i++) {
    if (normAt(tokens, i) !== ',') continue;
    if (normAt(tokens, i + 1) === 'as') return i + 2;
    const purpose = normAt(tokens, i + 1) === 'to' ? behindPurpose(search, i + 1) : -1;
    if (purpose >= 0) return purpose;
  }
  return -1;
}

/** "to serve as", "to be". */
function behindPurpose({ view }: Search, to: number): number {
  const verb = normAt(view.tokens, to + 1);
  if (verb === 'be' || verb === 'become') return to + 2;
  return /^(?:serve|act)$/.test(verb) && normAt(view.tokens, to + 2) === 'as' ? to + 3 : -1;
}

/** "N will replace M of Peru as": where the office begins that both share. */
function behindReplaced({ view }: Search, at: number): number {
  for (let i = at + 1; i < at + 10; i++) {
    const word = normAt(view.tokens, i);
    if (word === 'as') return i + 1;
    if (word === ',' || word === '.') return -1;
  }
  return -1;
}

/** "will replace N as": N holds the office until then. */
function isReplaced(search: Search, from: number): boolean {
  const { tokens } = search.view;
  const at = search.view.addressEnds.get(from) ?? from;
  return normAt(tokens, at - 1) === 'replace' && /^(?:will|to)$/.test(normAt(tokens, at - 2));
}

function behindBeen(search: Search, at: number): number {
  const k = MANNER.has(normAt(search.view.tokens, at)) ? at + 1 : at;
  return BESTOWED.has(normAt(search.view.tokens, k)) ? behindGiving(search, k + 1) : -1;
}

/** "the appointment of N" */
function givesByNoun(search: Search, from: number): boolean {
  const { tokens } = search.view;
  let at = search.view.addressEnds.has(from) ? from - 2 : from - 1;
  // "the appointment of Samoa's N as"
  const owner = normAt(tokens, at) === "'s" ? search.view.actors.endingAt(at) : null;
  if (owner !== null) at = owner.from - 1;
  return normAt(tokens, at) === 'of' && GIVING.has(normAt(tokens, at - 1));
}

/** How many words those who give the office may have: "by the Government of Peru as". */
const GIVERS = 7;

/** Where the office begins behind "by the Government as", -1 where it does not. */
function behindAgent(search: Search, by: number): number {
  for (let i = by + 2; i < by + GIVERS; i++) if (normAt(search.view.tokens, i) === 'as') return i + 1;
  return -1;
}

/** The verb before a name: "appointed N", "appointed Mr. N". */
function giverBefore(search: Search, from: number): string {
  const { tokens } = search.view;
  let at = search.view.addressEnds.has(from) ? from - 2 : from - 1;
  // "appointed senior diplomat N": what he was before
  for (let words = 0; words < 3 && CALLING.has(normAt(tokens, at)); words++) at--;
  return normAt(tokens, at);
}

function behindGiving(search: Search, k: number): number {
  const { tokens } = search.view;
  if (normAt(tokens, k) === 'as') return k + 1;
  if (normAt(tokens, k) === 'by') return behindAgent(search, k);
  if (normAt(tokens, k) === 'to' && /^(?:be|serve|act)$/.test(normAt(tokens, k + 1)))
    return normAt(tokens, k + 2) === 'as' ? k + 3 : k + 2;
  return k;
}

function behindAs(search: Search, k: number): number {
  const { tokens } = search.view;
  for (let i = k; i < k + 3; i++) {
    if (normAt(tokens, i) === 'as') return i + 1;
    if (normAt(tokens, i) === 'capacity' && normAt(tokens, i + 1) === 'of') return i + 2;
  }
  return -1;
}

/** "presented his letters of credence as Minister". */
function behindLetters(search: Search, k: number): number {
  const { tokens } = search.view;
  for (let i = k; i < k + 6; i++) if (LETTERS.has(normAt(tokens, i)) && normAt(tokens, i + 1) === 'as') return i + 2;
  return -1;
}

const TAKES = words('took takes assumed assumes entered');
const POSTS = words('post office position duties role functions charge');

/** "took up the post of", "assumed office as", "took over as": where the office begins. */
function behindPost({ view }: Search, k: number): number {
  let at = /^(?:up|over|upon|on)$/.test(normAt(view.tokens, k)) ? k + 1 : k;
  if (normAt(view.tokens, at) === 'as') return at > k ? at + 1 : -1;
  if (ARTICLES.has(normAt(view.tokens, at))) at++;
  if (!POSTS.has(normAt(view.tokens, at))) return -1;
  return /^(?:of|as)$/.test(normAt(view.tokens, at + 1)) ? at + 2 : -1;
}

/** A name right behind a title is the name of its holder. */
function opensName(search: Search, title: Title): boolean {
  const next = search.view.tokens[title.to];
  return next?.kind === 'word' && next.capital;
}
