import {
  type Clause,
  partiesIn,
  type ResolvedSentence,
  referencesIn,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { stateById } from '@diplomatic-relations/gazetteer';

/** Things of a state that are recognised for it: its independence, its government. */
const RECOGNISABLE = new Set([
  'independence',
  'government',
  'sovereignty',
  'state',
  'statehood',
  'republic',
  'kingdom',
  'regime',
  'authority',
  'country',
  'nation',
  'empire',
  'union',
  'principality',
  'sultanate',
  'emirate',
  'duchy',
  'secession',
  'confederation',
  'federation',
  'it',
  'junta',
  'council',
  'successor',
  'restoration',
]);

/** What a state is recognised as where it is recognised as a state. */
const STATEHOOD = new Set(['independent', 'sovereign', 'free', 'power', 'monarchy', 'belligerent']);

/** Things that are recognised without recognising a state. */
const NOT_A_STATE =
  /^(?:importance|need|role|contribution|right|efforts?|value|fact|achievement|progress|qualification|degree|diploma|claim|border|annexation|consul|minister|ambassador|envoy|representative|exequatur|necessity|significance|potential|leadership|service|belligerency|passport|legation|day|election)s?$/;

/** A state, or what is recognised for one: not a person, a claim or a merit. */
export function isRecognisable(sentence: ResolvedSentence, range: TokenRange & { readonly head?: number }): boolean {
  const head = range.head ?? range.from;
  const lemma = sentence.tagged.lemmas[head] ?? '';
  if (NOT_A_STATE.test(lemma) || /^(?:he|she|him|her|who|they|them|we|us|i)$/.test(sentence.tokens[head]?.norm ?? ''))
    return false;
  // "recognising Peru's really close ties": what is Peru's stands behind
  if (/^['’]s?$/.test(sentence.tokens[range.to - 1]?.norm ?? '')) return false;
  // "recognising Peru's interests": what is a state's own is not the state.
  for (let i = range.from; i < range.to - 1; i++)
    if (
      sentence.tokens[i]?.norm === "'s" &&
      i > range.from &&
      !RECOGNISABLE.has(sentence.tagged.lemmas[range.to - 1] ?? '')
    )
      // "acknowledged Haiti's place in the Community": whoever is named behind "of" or "in" is not recognised either.
      return (
        referencesIn(sentence, { from: i + 1, to: range.to }).some(({ from, to }) => from <= head && head < to) ||
        RECOGNISABLE.has(lemma)
      );
  // "its sovereign status", and not "its market economy status"
  if (lemma === 'status') return /^(?:sovereign|independent)$/.test(sentence.tokens[head - 1]?.norm ?? '');
  const references = referencesIn(sentence, range);
  if (
    references.some(
      (reference) =>
        reference.from <= head && head < reference.to && reference.kind !== 'person' && reference.kind !== 'office',
    )
  )
    return true;
  return RECOGNISABLE.has(lemma);
}

/** "recognised Atlantean independence": a name that stands for no party; a government may bear any name. */
export function isUnknownState(
  sentence: ResolvedSentence,
  recognised: TokenRange & { readonly head: number },
): boolean {
  if (
    /^(?:government|regime|junta|administration|authority|cabinet)$/.test(
      sentence.tagged.lemmas[recognised.head] ?? '',
    ) ||
    partiesIn(sentence, recognised).length > 0
  )
    return false;
  const stems = (sentence.pair ?? []).map((party) => (stateById(party)?.name ?? '-').toLowerCase().slice(0, 5));
  return sentence.tokens
    .slice(recognised.from, recognised.to)
    .some(
      (token, k) =>
        token.capital &&
        sentence.tagged.tags[recognised.from + k] === 'NNP' &&
        !RECOGNISABLE.has(token.norm) &&
        !stems.some((stem) => token.norm.startsWith(stem)),
    );
}

/** "as a market economy", "as a key partner": a quality is recognised, and not the state. */
export function isRecognisedAsSomethingElse(
  sentence: ResolvedSentence,
  clause: Clause,
  recognised: TokenRange,
): boolean {
  const { tokens, tagged } = sentence;
  const as = clause.voice === 'passive' ? clause.verb.to : recognised.to;
  if (tokens[as]?.norm !== 'as') return false;
  for (let i = as + 1; i < Math.min(tokens.length, as + 9) && tagged.tags[i] !== 'IN' && tokens[i]?.norm !== ','; i++)
    if (tellsStatehood(tagged.lemmas[i] ?? '', tokens[i - 1]?.norm ?? '')) return false;
  return true;
}

/** "as a *state*", and not "as a source *country*". */
function tellsStatehood(lemma: string, before: string): boolean {
  if (/^(?:country|nation|state)$/.test(lemma) && KINDS.has(before)) return false;
  return STATEHOOD.has(lemma) || RECOGNISABLE.has(lemma);
}

/** What a country may be to another. */
const KINDS: ReadonlySet<string> = new Set(
  'source partner host transit donor priority destination market origin safe focus pilot programme program beneficiary recipient friendly developing model focal'.split(
    ' ',
  ),
);
