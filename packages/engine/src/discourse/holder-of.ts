import type { ParsedSentence, ResolvedPerson } from '../sentence.ts';
import type { PartyId, PersonMention } from '../types.ts';
import { holdersByDealings } from './holder-by-dealings.ts';

/** The named person that "the President" points back to: the last one with that office. */
export function holderOf(
  office: PersonMention,
  sentence: ParsedSentence,
  named: readonly ResolvedPerson[],
  home: PartyId | null,
  subject: ResolvedPerson | null,
): ResolvedPerson | null {
  const title = office.offices[0];
  if (!title) return null;
  if (
    /s$/.test(sentence.tokens[title.range.to - 1]?.norm ?? '') &&
    /^(?:presidents|ministers|leaders|heads|ambassadors|premiers|chancellors|speakers)/.test(
      sentence.tokens[title.range.to - 1]?.norm ?? '',
    )
  )
    return null;
  const lastWord = titleWords(title.title).at(-1) ?? '';
  // "the Emir" is the Emir, where also a president is named.
  const called = named.filter((person) => person.offices.some((held) => titleWords(held.title).includes(lastWord)));
  const all =
    called.length > 0 ? called : named.filter((person) => person.offices.some((held) => held.role === title.role));
  const matches = isOfOne(all) ? all : holdersByDealings(office, sentence, all);
  const parties = new Set(matches.map((person) => person.party));
  if (parties.size > 1) {
    // On its own pages a publisher's president is "the President".
    const own = matches.filter(
      (person) => person.party === home && person.offices.some((held) => held.role === title.role),
    );
    if (home !== null && own.length > 0) return own.at(-1) ?? null;
    const bare = introducedBare(matches);
    if (isOfOne(bare) && bare.length > 0) return bare.at(-1) ?? null;
    const exact = matches.filter((person) =>
      person.offices.some((held) => held.role === title.role && held.title.toLowerCase() === title.title.toLowerCase()),
    );
    // Whose story it is, where the sentence before was about one of them.
    const same = subject === null ? undefined : exact.findLast(({ fullName }) => fullName === subject.fullName);
    return same ?? exact.at(-1) ?? null;
  }
  return matches.at(-1) ?? null;
}

function isOfOne(people: readonly ResolvedPerson[]): boolean {
  return people.every(({ party }) => party === people[0]?.party);
}

/** "the Amir N received X's Emir": whom the text brings in without a state is "the Amir" for the rest of it. */
function introducedBare(people: readonly ResolvedPerson[]): readonly ResolvedPerson[] {
  const first = new Map<string | null, ResolvedPerson>();
  for (const person of people) if (!first.has(person.fullName)) first.set(person.fullName, person);
  return people.filter(({ fullName }) => first.get(fullName)?.offices.every(({ party }) => party === null));
}

/** Texts repeat their titles: the words of the ones met last. */
const TITLE_WORDS = new Map<string, readonly string[]>();

const MOST_TITLES = 5_000;

function titleWords(title: string): readonly string[] {
  const known = TITLE_WORDS.get(title);
  if (known !== undefined) return known;
  const words = title.toLowerCase().split(/\s+/);
  if (TITLE_WORDS.size >= MOST_TITLES) TITLE_WORDS.clear();
  TITLE_WORDS.set(title, words);
  return words;
}
