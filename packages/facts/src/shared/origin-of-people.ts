import type { ResolvedSentence } from '@diplomatic-relations/engine';

const PEOPLE: ReadonlySet<string> = new Set(
  'refugee migrant people returnee evacuee victim civilian national citizen student'.split(' '),
);

/** "to host refugees from X": where people come from, which does nothing itself; `at` is the first word behind "from". */
export function isOriginOfPeople({ tokens, tagged }: ResolvedSentence, at: number): boolean {
  const before = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1;
  return tokens[before]?.norm === 'from' && PEOPLE.has(tagged.lemmas[before - 1] ?? '');
}
