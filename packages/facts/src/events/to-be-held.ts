import type { Clause } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';
import { isOrdinal } from './ordinals.ts';

/** "the conference to be held in Lima in May", "a date for the third meeting, which will be held in Lima": whatever is said of the noun. */
export function isToBeHeld({ sentence }: EventScene, clause: Clause, noun: EventNoun): boolean {
  const { form, voice, lemma, verb, negated } = clause;
  if (voice !== 'passive' || negated || !/^(?:hold|convene|host|organi[sz]e|stage)$/.test(lemma)) return false;
  if (isRelativeOf(sentence, clause, noun)) return true;
  if (form !== 'infinitive') return false;
  if (!/^(?:summit|conference|consultations)$/.test(noun.kind) || isAskedFor(sentence, noun)) return false;
  const { tokens, tagged } = sentence;
  let to = verb.to - 1;
  while (to > noun.head && tokens[to]?.norm !== 'to') to--;
  if (to <= noun.head || to > noun.head + 9 || tokens[to + 1]?.norm !== 'be') return false;
  // "held their second meeting, the first to be held in Lima": it was held there.
  if (/^(?:last|only)$/.test(tokens[to - 1]?.norm ?? '') || isOrdinal(tokens[to - 1]?.norm ?? '')) return false;
  for (let i = Math.max(noun.head + 1, noun.to); i < to; i++)
    if (!/^(?:IN|DT|CC|NN|NNP|NNPS|JJ|PU|POS)$/.test(tagged.tags[i] ?? '')) return false;
  return true;
}

/** ", which will be held …": right behind the numbered noun and what hangs on it. */
function isRelativeOf(
  { tokens, clauses, references }: EventScene['sentence'],
  { link, tense, subject, verb }: Clause,
  noun: EventNoun,
): boolean {
  if (link !== 'relative' || tense !== 'future' || subject === null || noun.plural || noun.kind === 'visit')
    return false;
  if (noun.from < subject.from || noun.head >= subject.to || tokens[subject.to]?.norm !== ',') return false;
  if (!tokens.slice(noun.from, noun.head).some(({ norm }) => isOrdinal(norm))) return false;
  // "the third meeting of the signatories of the pact on trade, which …": anything may be meant.
  const between = references.some(({ from, to }) => from >= noun.head && to === subject.to);
  return (
    (noun.to === subject.to || between) &&
    !clauses.some((other) => other.verb.from >= noun.head && other.verb.to < verb.from)
  );
}

/** "asked for talks to be held", "wanted the summit to be held in May": wished, and not yet agreed. */
function isAskedFor({ clauses, tokens }: EventScene['sentence'], noun: EventNoun): boolean {
  // "the first time for the conference to be held abroad": it was.
  if (tokens[noun.from - 1]?.norm === 'for' && /^(?:time|first)$/.test(tokens[noun.from - 2]?.norm ?? '')) return true;
  return clauses.some(
    (clause) =>
      clause.verb.to <= noun.from &&
      /^(?:want|ask|request|propose|suggest|urge|call|wish|demand|expect|like)$/.test(clause.lemma) &&
      ((clause.object !== null && clause.object.from <= noun.head && noun.head < clause.object.to) ||
        (tokens[noun.from - 1]?.norm === 'for' && noun.from <= clause.verb.to + 4)),
  );
}
