import type { Token } from '../tokens.ts';
import { type NameEntry, nameTable } from './name-table.ts';
import { isOfficeWord } from './office-words.ts';
import { matchesAt } from './trie.ts';

/** States whose name is a person's as well. */
const NAMES_OF_PERSONS = /^(?:Jordan|Chad|Israel|Georgia)$/;

/** Capitalised words of a headline or title that continue no person's name. */
const NO_SURNAMES =
  /^(?:And|The|In|On|To|For|With|Of|At|By|From|After|Before|Relations|Signs|Sign|Meets?|Visits?|Opens?|Talks|Hosts?|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Summit)$/;

/** False where an ambiguous name is part of a person's name, or stands for an American state. */
export function isStateHere(tokens: readonly Token[], from: number, to: number, entry: NameEntry): boolean {
  if (entry.form === 'demonym' || entry.form === 'people') return true;
  return (
    !endsPersonName(tokens, from) &&
    !opensPersonName(tokens, from, to, entry) &&
    !(entry.text === 'Georgia' && isAmongAmericanPlaces(tokens, from, to))
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

/** "Atlanta, *Georgia*", "*Georgia* and Alabama" */
function isAmongAmericanPlaces(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.norm === ',' && tokens[from - 2]?.capital && isAmericanPlace(tokens, from - 2, CITY_OR_REGION))
    return true;
  const after = tokens[to]?.norm;
  return (after === ',' || after === 'and') && [to + 1, to + 2].some((at) => isAmericanPlace(tokens, at, REGION));
}

const REGION: ReadonlySet<NameEntry['kind']> = new Set<NameEntry['kind']>(['region']);
const CITY_OR_REGION: ReadonlySet<NameEntry['kind']> = new Set<NameEntry['kind']>(['city', 'region']);

function isAmericanPlace(tokens: readonly Token[], at: number, kinds: ReadonlySet<NameEntry['kind']>): boolean {
  return matchesAt(nameTable(), tokens, at).some((match) =>
    match.values.some(({ kind, id }) => id === 'USA' && kinds.has(kind)),
  );
}
