import type { ResolvedPerson, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { type EventLevel, LEVEL_OF_ROLE, LEVEL_WORDS, LEVELS } from './words.ts';

/** The highest level among the persons, else among the words that name the sides. */
export function levelOf(
  sentence: ResolvedSentence,
  people: readonly ResolvedPerson[],
  range: TokenRange,
): EventLevel | null {
  const levels = people.flatMap((person) =>
    person.offices.filter((office) => !office.former).map((office) => LEVEL_OF_ROLE[office.role] ?? 'senior_official'),
  );
  const said = people.length === 0 ? levelSaid(sentence, range) : undefined;
  return highestLevel(said ? [...levels, said] : levels);
}

function levelSaid(sentence: ResolvedSentence, range: TokenRange): EventLevel | undefined {
  const words = sentence.tokens
    .slice(range.from, range.to)
    .map((token) => token.norm)
    .join(' ')
    .replace(/(?:cabinet|council) of ministers|deputy chairman of the cabinet of ministers/g, '');
  return LEVEL_WORDS.find(([phrase]) => phrase.test(words))?.[1];
}

/** The highest of several levels; null where there is none. */
export function highestLevel(levels: readonly (EventLevel | null)[]): EventLevel | null {
  return LEVELS.find((level) => levels.includes(level)) ?? null;
}
