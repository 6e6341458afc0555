import { noteOnWords, type ResolvedSentence } from '@diplomatic-relations/engine';
import {
  composedNameAt,
  isMissionInTown,
  isOfficeOfOrganization,
  isOfficeOpenedByOrganization,
  isRepresentation,
  mayOpenComposedName,
} from './composed-names.ts';
import { hostOrganization } from './host-organization.ts';
import { type MissionKind, POST_NAMES } from './words.ts';

const NAMES = POST_NAMES.map(([phrase, kind]) => ({ words: phrase.split(' '), kind }));

/** The names by their first word, in the order of the table. */
const NAMES_BY_FIRST = new Map(
  [...new Set(NAMES.map(({ words }) => words[0] ?? ''))].map((first) => [
    first,
    NAMES.filter(({ words }) => words[0] === first),
  ]),
);

/** True where a word may open a post's name, as it is written. */
const mayOpenPost = noteOnWords(
  ({ norm }) =>
    NAMES_BY_FIRST.has(norm) ||
    mayOpenComposedName(norm) ||
    /^(?:representation|office|centre|center|mission)$/.test(norm),
);

/** The name of a post that begins at `i` and ends before `limit`; null where none does. */
export function postNameAt(
  sentence: ResolvedSentence,
  i: number,
  limit: number,
): { words: readonly string[]; kind: MissionKind } | null {
  const token = sentence.tokens[i];
  if (token === undefined) return null;
  const { norm } = token;
  const lemma = sentence.tagged.lemmas[i] ?? '';
  if (!mayOpenPost(token.word) && (lemma === norm || !NAMES_BY_FIRST.has(lemma))) return null;
  for (const first of norm === lemma ? [norm] : [norm, lemma])
    for (const name of NAMES_BY_FIRST.get(first) ?? []) {
      if (i + name.words.length > limit && name.words.length > 1) continue;
      const fits = name.words.every(
        (word, k) => sentence.tokens[i + k]?.norm === word || sentence.tagged.lemmas[i + k] === word,
      );
      if (fits) return name;
    }
  const composed = composedNameAt(sentence, i, limit);
  if (composed) return composed;
  if (isRepresentation(sentence, i)) return { words: ['representation'], kind: 'representative_office' };
  if (isOfficeOfOrganization(sentence, i) || isOfficeOpenedByOrganization(sentence, i))
    return { words: ['office'], kind: 'representative_office' };
  // "a resident Peruvian mission"
  if ((norm === 'mission' && sentence.tokens[i - 2]?.norm === 'resident') || isMissionInTown(sentence, i))
    return { words: ['mission'], kind: 'embassy' };
  if (sentence.tokens[i]?.text === 'Mission' && hostOrganization(sentence, i + 1))
    return { words: ['mission'], kind: 'permanent_mission' };
  return null;
}
