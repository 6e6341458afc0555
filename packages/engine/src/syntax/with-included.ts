import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import type { Tagged } from './tags.ts';

/** Nouns for several states or their people, of whom some are named behind them. */
const MANY: ReadonlySet<string> = new Set(
  'country nation state government power ally partner member donor leader neighbour neighbor'.split(' '),
);

/** "Several countries, including Kenya and Peru, sent tents": those who are named are a part of the subject. */
export function withIncluded(tokens: readonly Token[], tagged: Tagged, clause: Clause): Clause {
  const { subject, verb, form } = clause;
  if (form !== 'finite' || subject === null || subject.to > verb.from - 3) return clause;
  const head = tokens[subject.head]?.norm ?? '';
  const lemma = tagged.lemmas[subject.head] ?? '';
  if (!MANY.has(lemma) || head === lemma) return clause;
  const comma = tokens[subject.to]?.norm === ',';
  const at = comma ? subject.to + 1 : subject.to;
  const opens =
    tokens[at]?.norm === 'including' ||
    (tokens[at]?.norm === 'such' && tokens[at + 1]?.norm === 'as') ||
    (tokens[at]?.norm === 'among' && tokens[at + 1]?.norm === 'them');
  const end = comma ? verb.from - 1 : verb.from;
  if (!opens || end <= at + 1 || (comma && tokens[end]?.norm !== ',')) return clause;
  return { ...clause, subject: { ...subject, to: end } };
}
