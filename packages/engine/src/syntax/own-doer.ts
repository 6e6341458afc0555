import type { BuildContext } from './build-context.ts';
import { groupStart } from './group-start.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import type { Unit } from './units.ts';

const TOPIC_PREPOSITIONS: ReadonlySet<string> = new Set(['for', 'on', 'of', 'about', 'against']);
const LEAVING: ReadonlySet<string> = new Set(['leave', 'depart', 'head', 'sail', 'embark', 'go']);

/** Prepositions behind which somebody and a gerund are what went on beside the rest. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['despite', 'following', 'amid', 'notwithstanding']);

/** Verbs that tell an outcome, with the preposition it stands behind. */
const OUTCOMES: ReadonlyMap<string, RegExp> = new Map([
  ['lead', /^to$/],
  ['result', /^in$/],
  ['end', /^(?:in|with)$/],
  ['conclude', /^with$/],
  ['culminate', /^(?:in|with)$/],
  ['contribute', /^to$/],
  ['object', /^to$/],
  ['react', /^to$/],
  ['respond', /^to$/],
]);

/** "support for Peru joining the Council", "talks led to Peru joining": the name behind the preposition does what the gerund says; null where it does not. */
export function ownDoer(context: BuildContext, noun: number): Phrase | null {
  const { tokens, tagged, units } = context;
  const name = units[noun] as Unit;
  if (!(tokens[name.to - 1]?.capital ?? false)) return null;
  const start = groupStart(units, tokens, noun, 0);
  const opener = units[start - 1];
  if (opener?.kind === 'preposition') {
    const word = tokens[opener.from]?.norm ?? '';
    const owner = units[start - 2];
    if (CIRCUMSTANCES.has(word) || (word === 'with' && owner?.kind === 'comma'))
      return phraseOf(units[start] as Unit, name);
    if (owner?.kind === 'verb' && OUTCOMES.get(tagged.lemmas[owner.head] ?? '')?.test(word))
      return phraseOf(units[start] as Unit, name);
  }
  const preposition = units[noun - 1];
  const owner = units[noun - 2];
  return preposition?.kind === 'preposition' &&
    TOPIC_PREPOSITIONS.has(tokens[preposition.from]?.norm ?? '') &&
    !(owner?.kind === 'verb' && LEAVING.has(tagged.lemmas[owner.head] ?? ''))
    ? phraseOf(name, name)
    : null;
}
