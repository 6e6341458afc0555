import type { Token } from '../tokens.ts';
import { type NameEntry, nameTable } from './name-table.ts';
import { isOfficeWord } from './office-words.ts';
import { matchesAt } from './trie.ts';

/** States whose name is a person's as well. */
const NAMES_OF_PERSONS = /^(?:Jordan|Chad|Israel|Georgia)$/;

/** Capitalised words of a headline or title that continue no person's name. */
const NO_SURNAMES =
  /^(?:And|The|In|On|To|For|With|Of|At|By|From|After|Before|Relations|Signs|Sign|Meets?|Visits?|Opens?|Talks|Hosts?|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Summit)$/;

/** States whose name is also that of a place in another state: the state of the namesake. */
const NAMESAKES: ReadonlyMap<string, string> = new Map([
  ['Georgia', 'USA'],
  ['Salvador', 'BRA'],
]);

/** False where an ambiguous name is part of a person's name, or stands for a place of another state. */
export function isStateHere(tokens: readonly Token[], from: number, to: number, entry: NameEntry): boolean {
  if (entry.form === 'demonym' || entry.form === 'people') return true;
  return (
    !endsPersonName(tokens, from) &&
    !opensPersonName(tokens, from, to, entry) &&
    !isAmongPlaces(tokens, from, to, NAMESAKES.get(entry.text))
  );
}

/** "Michael *Jordan*" */
function endsPersonName(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before?.capital === true &&
    before.kind === 'word' &&
    from > 1 &&
    !isOfficeWord(before.norm) &&
    matchesAt(nameTable(), tokens, from - 1).length === 0 &&
    before.text.length > 1 &&
    before.text !== before.text.toUpperCase()
  );
}

/** "*Chad* Wolf" */
function opensPersonName(tokens: readonly Token[], from: number, to: number, entry: NameEntry): boolean {
  const after = tokens[to];
  return (
    after?.capital === true &&
    after.kind === 'word' &&
    !isOfficeWord(after.norm) &&
    NAMES_OF_PERSONS.test(entry.text) &&
    !completesOffice(tokens, from) &&
    matchesAt(nameTable(), tokens, to).length === 0 &&
    /^\p{Lu}\p{Ll}/u.test(after.text) &&
    !NO_SURNAMES.test(after.text)
  );
}

/** "Ambassador to *Chad* N. N.", "President of *Georgia* N. N.": behind an office and its preposition stands a state. */
function completesOffice(tokens: readonly Token[], from: number): boolean {
  return /^(?:of|to|in)$/.test(tokens[from - 1]?.norm ?? '') && isOfficeWord(tokens[from - 2]?.norm ?? '');
}

/** "Atlanta, *Georgia*", "*Georgia* and Alabama", "Recife and *Salvador*": among places of the namesake's state. */
function isAmongPlaces(tokens: readonly Token[], from: number, to: number, state: string | undefined): boolean {
  if (state === undefined) return false;
  const american = state === 'USA';
  // "Washington and Georgia" are two states
  const listed = american ? tokens[from - 1]?.norm === ',' : LISTING.test(tokens[from - 1]?.norm ?? '');
  if (listed && tokens[from - 2]?.capital && endsPlace(tokens, from - 1, state)) return true;
  const kinds = american ? REGION : CITY_OR_REGION;
  return (
    LISTING.test(tokens[to]?.norm ?? '') && [to + 1, to + 2].some((at) => placesAt(tokens, at, state, kinds).length > 0)
  );
}

const LISTING = /^(?:,|and)$/;
const REGION: ReadonlySet<NameEntry['kind']> = new Set<NameEntry['kind']>(['region']);
const CITY_OR_REGION: ReadonlySet<NameEntry['kind']> = new Set<NameEntry['kind']>(['city', 'region']);
/** Tokens of the longest name of a place that is looked for. */
const LONGEST_PLACE = 4;

/** Whether a place of the state ends right before `to`. */
function endsPlace(tokens: readonly Token[], to: number, state: string): boolean {
  for (let from = to - 1; from >= Math.max(0, to - LONGEST_PLACE); from--)
    if (placesAt(tokens, from, state, CITY_OR_REGION).includes(to)) return true;
  return false;
}

/** Where the places of the state that begin at a token end. */
function placesAt(
  tokens: readonly Token[],
  at: number,
  state: string,
  kinds: ReadonlySet<NameEntry['kind']>,
): readonly number[] {
  return matchesAt(nameTable(), tokens, at)
    .filter(({ values }) => values.some(({ kind, id }) => id === state && kinds.has(kind)))
    .map(({ to }) => to);
}
