import type { Token } from '../tokens.ts';
import { addressedName } from './addressed-name.ts';
import { behindNote } from './behind-acronym.ts';
import type { NameReading } from './names.ts';
import { readAddition } from './office-addition.ts';
import type { Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import type { Title } from './title.ts';

/** "Commander for Joint Engagement": long nouns of what is done end so, and no names. */
const ABSTRACT = /^[a-z]{5,}(?:ment|tion|sion|ness|ship)s?$/;

/** The names that a title introduces: directly behind it, behind a comma, in brackets; several behind a plural. */
export function namesBehind(search: Search, title: Title): NameReading[] {
  const { tokens } = search.view;
  const at = behindNote(search.view, title.to);
  const mark = normAt(tokens, at);
  const parted =
    mark === ',' || (mark === 'namely' && title.plural) || mark === '(' || mark === '–' || mark === '—' || mark === ':';
  const listed = title.plural && title.core.role === 'ambassador' && /^(?:include|included|are|were)$/.test(mark);
  // "Ambassadors to Peru have been Mr N (1994–1997) and Ms M"
  const told = title.plural && title.core.role === 'ambassador' && mark === 'have' && normAt(tokens, at + 1) === 'been';
  const behind = told ? at + 2 : parted || listed ? at + 1 : at;
  // "the Prime Minister of Peru, the Honourable N"
  const start = normAt(tokens, behind) === 'the' && search.view.addresses.has(behind + 1) ? behind + 1 : behind;
  const first = addressedName(search, start);
  if (first === null) return [];
  if (/^[:–—]$/.test(mark) && !title.plural && !isEntry(search, title, first)) return [];
  if (
    parted &&
    !isOnlyName(search, title, first) &&
    !isShouted(search, title, first) &&
    (!isConvincing(search, first) || (mark === ',' && !isApposed(search, first)))
  )
    return [];
  if (mark === '(' && normAt(tokens, first.to) !== ')') return [];
  // "The new ambassadors include N (Peru), …": the state in brackets shows that a list of them follows.
  if (
    listed &&
    (first.parts < 2 || !isConvincing(search, first) || readAddition(search.view, first.to).to === first.to)
  )
    return [];
  if (first.parts === 1 && ABSTRACT.test(normAt(tokens, first.from))) return [];
  if (!title.plural) return [first];
  const named = [first, ...furtherNames(search, first)];
  // "Envoys Engage with Leaders": one word behind the plural of a headline is its verb.
  if (named.length === 1 && first.parts === 1 && !isConvincing(search, first)) return [];
  // "In his meetings with leaders, Mr N will …": the comma closes the phrase, and one person is not many.
  return mark === ',' && named.length === 1 && !title.capital ? [] : named;
}

/** "Minister of Trade: Ms N M", "Ambassador – Mr N (since 1990)": an office that a line begins with, and nothing but its holder behind it. */
function isEntry(search: Search, title: Title, name: NameReading & { addressed: boolean }): boolean {
  const { tokens } = search.view;
  return (
    title.outer === 0 &&
    (name.parts >= 2 || name.addressed) &&
    (name.to >= tokens.length || /^[(.;,]$/.test(normAt(tokens, name.to)))
  );
}

function isConvincing(search: Search, name: NameReading & { addressed: boolean }): boolean {
  if (name.addressed) return true;
  const { tokens } = search.view;
  if (name.parts >= 2) return true;
  return search.names.surnames.has(normAt(tokens, name.to - 1));
}

/** "the Minister of Trade of Peru, Suharto, said": one word between commas behind a title that is complete. */
function isOnlyName({ view: { tokens } }: Search, title: Title, name: NameReading): boolean {
  return (
    title.capital &&
    title.determined &&
    title.completed &&
    !title.plural &&
    title.parties.length > 0 &&
    name.parts === 1 &&
    normAt(tokens, title.to) === ',' &&
    normAt(tokens, name.to) === ',' &&
    !/^(?:and|or)$/.test(normAt(tokens, name.to + 1)) &&
    !(tokens[name.to + 1]?.capital === true)
  );
}

/** How long a family name in capitals is at least; shorter words in capitals are acronyms more often. */
const SHORTEST_SHOUTED = 5;

/** "Minister of Trade, SUAREZ": behind the title of a leader or minister, a word in capitals that names nobody else. */
function isShouted({ view: { tokens, actors } }: Search, title: Title, name: NameReading): boolean {
  const text = tokens[name.from]?.text ?? '';
  return (
    name.parts === 1 &&
    normAt(tokens, title.to) === ',' &&
    text.length >= SHORTEST_SHOUTED &&
    text === text.toUpperCase() &&
    actors.at(name.from) === null &&
    /^(?:head_of_(?:state|government)|(?:deputy_)?(?:foreign_|defence_)?minister)$/.test(title.core.role)
  );
}

/** "Greeting the Peruvian Minister, Dahl noted …": a lone family name that no comma closes begins a new phrase. */
function isApposed(search: Search, name: NameReading & { addressed: boolean }): boolean {
  const next = search.view.tokens[name.to];
  return name.addressed || name.parts >= 2 || next === undefined || next.kind !== 'word';
}

/** What may stand between the names of a list: "A, B and currently C". */
const BETWEEN: ReadonlySet<string> = new Set([',', 'and', '&', ';', 'currently', 'finally', 'lastly']);

const LONGEST_DATE = 6;

/** "Foreign Ministers N (2001), M (May 2008) and O": behind the brackets that hold the date of one. */
function behindDate(tokens: readonly Token[], at: number): number {
  if (normAt(tokens, at) !== '(') return at;
  for (let k = at + 1; k < at + LONGEST_DATE; k++)
    if (normAt(tokens, k) === ')') return tokens[k - 1]?.kind === 'number' ? k + 1 : at;
  return at;
}

/** Most names of one list. */
const MOST = 30;

/** The names that follow the first one in a list under a plural title. */
function furtherNames(search: Search, first: NameReading): NameReading[] {
  const { tokens } = search.view;
  const found: NameReading[] = [];
  let end = behindDate(tokens, readAddition(search.view, first.to).to);
  for (let round = 0; round < MOST; round++) {
    let k = end;
    while (k < end + 3 && BETWEEN.has(normAt(tokens, k))) k++;
    if (k === end || search.covered(k) || search.titleOuter.has(k)) break;
    const name = addressedName(search, k);
    if (name === null) break;
    found.push(name);
    end = behindDate(tokens, readAddition(search.view, name.to).to);
  }
  return found;
}
