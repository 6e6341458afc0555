import { readAddition } from './office-addition.ts';
import { officeStart } from './office-start.ts';
import { ORDER } from './office-verbs.ts';
import { pastDate } from './past-date.ts';
import type { Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import type { Title } from './title.ts';
import { chainAfterName } from './title-chain.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ARTICLES = words('the a an its their his her');

const NO_TITLES: readonly Title[] = [];

/** The titles that a verb gives to the person named before it or behind it: "N was appointed Minister to A", "A appointed N as its consul". */
export function bestowedTitles(search: Search, name: { readonly from: number; readonly to: number }): readonly Title[] {
  if (search.titleFrom.size === 0) return NO_TITLES;

  // "appointed N on 3 May 1990 as", "N in 1990 became"
  const end = pastDate(search.view.tokens, readAddition(search.view, name.to).to);
  const held = officeHeld(search, end);
  if (held !== null) return [held];
  const begins = officeStart(search, name.from, end);
  const at = begins < 0 ? lettersAs(search, end) : begins;
  if (at < 0) return predecessorOf(search, name.from);
  const named = titleFrom(search, at);
  if (named === undefined || named.plural || named.status === 'former') return NO_TITLES;
  // "appointed as Norway's next Ambassador": whoever is given the office has it.
  const first: Title = named.status === 'future' ? { ...named, status: 'holding' } : named;
  // "appointed envoy to A", "became president of A", "foreign minister": in small letters only what says more than a rank.
  const told = first.completed || first.core.phrase.includes(' ') || first.parties.length > 0;
  const heads =
    (first.core.role === 'organization_head' || first.core.organizationRole === 'organization_head') &&
    first.parties[0]?.startsWith('org:') === true;
  if (!first.capital && !heads && !(told && IN_SMALL_LETTERS.test(first.core.role))) return NO_TITLES;
  // "as its Representative": of whatever he represents, not of the people.
  if (first.core.role === 'parliamentarian' && first.core.phrase === 'representative') return NO_TITLES;
  return chainAfterName(search.view, first, search.titleOuter, (title) => opensName(search, title));
}

/** Words that may stand between a name and what the letters of its bearer say. */
const LETTERS = words('letter letters of credence credentials commission the his her , which that');

/** "received from N the letters accrediting her as Ambassador of A": where the office begins; -1 where nothing of the kind stands. */
function lettersAs({ view: { tokens } }: Search, end: number): number {
  for (let i = end; i < tokens.length; i++) {
    if (LETTERS.has(normAt(tokens, i))) continue;
    if (!/^accredit(?:ing|s|ed)?$/.test(normAt(tokens, i))) return -1;
    return /^(?:him|her)$/.test(normAt(tokens, i + 1)) && normAt(tokens, i + 2) === 'as' ? i + 3 : -1;
  }
  return -1;
}

const IN_SMALL_LETTERS =
  /^(?:ambassador|consul|special_representative|head_of_state|head_of_government|foreign_minister|defence_minister|deputy_foreign_minister)$/;

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

/** "N, Minister of Trade of Peru, who also serves as …": what is said of somebody behind the offices that stand behind his name. */
export function heldBehind(search: Search, end: number): readonly Title[] {
  const held = normAt(search.view.tokens, end) === ',' ? officeHeld(search, end) : null;
  return held === null ? NO_TITLES : [held];
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

/** "is", ", who is", "who is also", "who doubles as", "who also serves as": where the office begins; -1 where nothing of the kind stands. */
function behindBeing({ view: { tokens } }: Search, end: number): number {
  if (normAt(tokens, end) === 'is') return end + 1;
  if (normAt(tokens, end) === 'has' && normAt(tokens, end + 1) === 'been') return end + 2;
  const who = normAt(tokens, end) === ',' ? end + 1 : end;
  if (normAt(tokens, who) !== 'who') return -1;
  const verb = normAt(tokens, who + 1) === 'also' || normAt(tokens, who + 1) === 'currently' ? who + 2 : who + 1;
  const also = /^(?:also|currently|concurrently|simultaneously|presently)$/.test(normAt(tokens, verb + 1));
  if (normAt(tokens, verb) === 'is' && (also || verb > who + 1 || who > end)) return also ? verb + 2 : verb + 1;
  if (normAt(tokens, verb) === 'has' && normAt(tokens, verb + 1) === 'been') return verb + 2;
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
      !/^(?:'s|'|’s)$/.test(word) &&
      // "the country's first resident ambassador"
      !(
        /^(?:country|nation|state|government|kingdom|republic|organi[sz]ation|union|bloc|body)$/.test(word) &&
        /^['’]s$/.test(normAt(view.tokens, i + 1))
      ) &&
      view.actors.at(i) === null &&
      // "the Forum's new Secretary-General"
      !(view.tokens[i]?.capital === true && /^['’]s$/.test(normAt(view.tokens, i + 1)))
    )
      return undefined;
  }
  return undefined;
}

/** A name right behind a title is the name of its holder. */
function opensName(search: Search, title: Title): boolean {
  const next = search.view.tokens[title.to];
  return next?.kind === 'word' && next.capital;
}
