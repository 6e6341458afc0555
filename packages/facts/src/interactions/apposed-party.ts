import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

/** What a party is called before its name. */
const CALLED: ReadonlySet<string> = new Set(
  'bloc alliance organisation organization body union kingdom country nation state neighbour neighbor ally group grouping council agency emirate sultanate assembly fund bank'.split(
    ' ',
  ),
);

/** "The regional bloc, ECOWAS, suspended …": the name between commas behind the noun that describes it; nobody where none stands there. */
export function apposedTo(
  { tokens, tagged, references }: ResolvedSentence,
  subject: TokenRange & { readonly head: number },
  verb: number,
): readonly string[] {
  if (!CALLED.has(tagged.lemmas[subject.to - 1] ?? '') || tokens[subject.to]?.norm !== ',') return [];
  const name = references.find(
    ({ from, kind }) =>
      from === (tokens[subject.to + 1]?.norm === 'the' ? subject.to + 2 : subject.to + 1) &&
      (kind === 'name' || kind === 'organization'),
  );
  if (!name || tokens[name.to]?.norm !== ',' || verb - name.to > LATE || name.parties.length !== 1) return [];
  return name.parties;
}

/** Tokens between the second comma and the verb: the comma itself, an adverb, a day. */
const LATE = 4;
