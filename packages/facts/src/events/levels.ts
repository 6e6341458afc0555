import { collect, type ResolvedPerson, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { EVENT_LEVELS } from '@diplomatic-relations/schema';
import { type EventLevel, LEVEL_OF_ROLE, LEVEL_WORDS } from './words.ts';

/** The highest level among the persons, else among the words that name the sides. */
export function levelOf(
  sentence: ResolvedSentence,
  people: readonly ResolvedPerson[],
  range: TokenRange,
): EventLevel | null {
  const levels = collect(people, (person) =>
    officesOf(person)
      .filter((office) => !office.former)
      .map((office) => LEVEL_OF_ROLE[office.role] ?? 'senior_official'),
  );
  const said = people.length === 0 ? levelSaid(sentence, range) : undefined;
  return highestLevel(said ? [...levels, said] : levels);
}

/** The offices that stand with a name, else those that stood with it before. */
function officesOf({ offices, heldBefore }: ResolvedPerson): ResolvedPerson['offices'] {
  return offices.length > 0 ? offices : heldBefore;
}

/** "The Emperor visited Peru": the highest level among offices without a name and a state. */
export function levelOfBare(people: readonly ResolvedPerson[]): EventLevel | null {
  const bare = people.filter((person) => person.party === null && person.name === null);
  return highestLevel(
    collect(bare, (person) =>
      person.offices.filter((office) => !office.former).map(({ role }) => LEVEL_OF_ROLE[role] ?? null),
    ),
  );
}

/** Words of which one stands in every phrase for a level. */
const LEVEL_NOUNS = new Set(
  'presidents head heads king emir sultan monarch queen leaders minister ministers government premier premiers chancellor chancellors secretary secretaries ambassador ambassadors parliament mps speaker speakers senator senators official officials director directors expert experts'.split(
    ' ',
  ),
);

function namesLevel({ tokens }: ResolvedSentence, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) {
    const word = tokens[i]?.norm ?? '';
    if (LEVEL_NOUNS.has(word) || word.startsWith('parliamentar')) return true;
  }
  return false;
}

function levelSaid(sentence: ResolvedSentence, range: TokenRange): EventLevel | undefined {
  if (!namesLevel(sentence, range)) return undefined;
  const words = sentence.tokens
    .slice(range.from, range.to)
    .map((token) => token.norm)
    .join(' ')
    .replace(/(?:cabinet|council) of ministers|deputy chairman of the cabinet of ministers/g, '');
  return LEVEL_WORDS.find(([phrase]) => phrase.test(words))?.[1];
}

/** The highest of several levels; null where there is none. */
export function highestLevel(levels: readonly (EventLevel | null)[]): EventLevel | null {
  return EVENT_LEVELS.find((level) => levels.includes(level)) ?? null;
}
