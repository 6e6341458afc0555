import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';
import type { Tagged } from './tags.ts';

/** Nouns for several states or their people, of whom some are named behind them. */
const MANY: ReadonlySet<string> = new Set(
  'country nation state government power ally partner member donor leader neighbour neighbor'.split(' '),
);

/** "Several countries, including Kenya and Peru, sent tents", "was condemned by several states, among them Peru": those who are named are a part of the group. */
export function withIncluded(tokens: readonly Token[], tagged: Tagged, clause: Clause): Clause {
  const { subject, verb, form } = clause;
  const phrases = clause.phrases.map((phrase) => withNamedBehind(tokens, tagged, clause, phrase));
  const own = phrases.some((phrase, i) => phrase !== clause.phrases[i]) ? { ...clause, phrases } : clause;
  if (form !== 'finite' || subject === null || subject.to > verb.from - 3) return own;
  const at = includedAt(tokens, tagged, subject);
  if (at < 0) return own;
  const comma = at > subject.to;
  const end = comma ? verb.from - 1 : verb.from;
  if (end <= at + 1 || (comma && tokens[end]?.norm !== ',')) return own;
  return { ...own, subject: { ...subject, to: end } };
}

/** Where "including", "such as", "among them" stand behind a group of many; -1 where they do not. */
function includedAt(tokens: readonly Token[], { lemmas }: Tagged, { head, to }: Phrase): number {
  const lemma = lemmas[head] ?? '';
  if (!MANY.has(lemma) || tokens[head]?.norm === lemma) return -1;
  const at = tokens[to]?.norm === ',' ? to + 1 : to;
  const opens =
    tokens[at]?.norm === 'including' ||
    (tokens[at]?.norm === 'such' && tokens[at + 1]?.norm === 'as') ||
    (tokens[at]?.norm === 'among' && tokens[at + 1]?.norm === 'them');
  return opens ? at : -1;
}

/** "by several states, including Peru and Kenya": the phrase up to the last of the names. */
function withNamedBehind(tokens: readonly Token[], tagged: Tagged, { verb }: Clause, phrase: Phrase): Phrase {
  if (phrase.from < verb.to || !/^(?:by|from)$/.test(phrase.preposition ?? '')) return phrase;
  const at = includedAt(tokens, tagged, phrase);
  if (at < 0) return phrase;
  let to = tokens[at]?.norm === 'including' ? at + 1 : at + 2;
  while (to < tokens.length && (tokens[to]?.capital || /^(?:,|and|the|of)$/.test(tokens[to]?.norm ?? ''))) to++;
  while (to > at && !tokens[to - 1]?.capital) to--;
  return to > at ? { ...phrase, to } : phrase;
}
