import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import type { Tagged } from './tags.ts';

/** Words behind which "that" with a bare verb says what is to be done: "urged that", "it is essential that". */
const MANDATIVE: ReadonlySet<string> = new Set(
  'urge demand insist request recommend propose suggest ask require order direct decree stipulate advise advocate beg command desire instruct mandate prefer plead essential important vital imperative necessary crucial critical desirable advisable fitting appropriate recommendation proposal suggestion condition requirement insistence motion call provide proviso'.split(
    ' ',
  ),
);

/** Verbs that as often say what somebody thinks. */
const OPINING: ReadonlySet<string> = new Set(['suggest', 'insist', 'provide']);

const NO_NAME: ReadonlySet<string> = new Set('they we you i people police media'.split(' '));

/** "urged that Norway open an embassy", "demanded Peru leave": the bare verb says what is to be done, as "should" does. */
export function isMandated(
  tokens: readonly Token[],
  tagged: Tagged,
  subject: TokenRange & { readonly head: number },
  head: number,
  previous: Clause | null,
): boolean {
  if (tokens[head]?.norm !== tagged.lemmas[head]) return false;
  const that = tokens[subject.from - 1]?.norm === 'that';
  if (that && tagged.tags[head] === 'VB' && isOne(tokens, tagged, subject)) return true;
  const owner = subject.from - (that ? 2 : 1);
  const lemma = tagged.lemmas[owner] ?? '';
  if (MANDATIVE.has(lemma) && !(OPINING.has(lemma) && previous?.tense === 'present'))
    return that || (tagged.tags[head] === 'VB' && isOne(tokens, tagged, subject) && previous?.verb.to === subject.from);
  return that && previous !== null && previous.verb.to > owner - 6 && MANDATIVE.has(previous.lemma);
}

/** One that would take a verb in "-s". */
function isOne(tokens: readonly Token[], tagged: Tagged, { from, to, head }: TokenRange & { head: number }): boolean {
  const word = tokens[head]?.norm ?? '';
  const tag = tagged.tags[head];
  if ((tag !== 'NN' && tag !== 'NNP') || NO_NAME.has(word) || tagged.lemmas[head] !== word) return false;
  for (let i = from; i < to; i++) if (tagged.tags[i] === 'CC' || tagged.tags[i] === 'CD') return false;
  return true;
}
