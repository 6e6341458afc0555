import { distinctParties, type Predication, partiesIn, phrasesAfterNoun, type ResolvedSentence, referencesIn, type TokenRange } from '@diplomatic-relations/engine';
import { inOrder } from '../shared/parties.ts';
import type { RelationObject } from './object.ts';

/**
 * The two parties of relations: named at the noun ("between A and B", "A–B relations", "relations with B"),
 * else among the subject and the phrases of the verb, else the pair that the text is about.
 */
export function relationParties<V>(sentence: ResolvedSentence, object: RelationObject, predication: Predication<V> | null): readonly [string, string] | null {
  const atNoun = partiesIn(sentence, { from: Math.max(0, object.from - 6 > 0 ? nounStart(sentence, object) : 0), to: object.to });
  const behind = phrasesAfterNoun(sentence, object.to - 1).filter((phrase) => phrase.preposition === 'between' || phrase.preposition === 'with' || phrase.preposition === 'of' || phrase.preposition === 'among');
  const named = unique([...atNoun, ...behind.flatMap((phrase) => statesFirst(sentence, phrase))]);
  if (named.length >= 2) return inOrder(named[0] as string, named[1] as string);
  if (behind.some((phrase) => phrase.preposition === 'with' && partiesIn(sentence, phrase).length === 0 && !CIRCUMSTANCE.has(sentence.tagged.lemmas[phrase.head] ?? ''))) return null;
  const around: string[] = [];
  if (predication) {
    for (const range of [predication.agent, predication.theme, predication.clause?.subject ?? null]) if (range) around.push(...partiesIn(sentence, range));
    for (const phrase of predication.phrases) if (phrase.preposition === 'with' || phrase.preposition === 'between' || phrase.preposition === 'to' || phrase.preposition === 'by') around.push(...statesFirst(sentence, phrase));
  }
  const all = unique([...named, ...around]);
  if (all.length >= 2) return inOrder(all[0] as string, all[1] as string);
  if (sentence.pair) {
    const first = all[0];
    if (!first) return sentence.pair;
    const other = sentence.pair.find((party) => party !== first);
    if (other) return inOrder(first, other);
  }
  return null;
}

/** Heads of "with" phrases that name no counterpart. */
const CIRCUMSTANCE = new Set(['effect', 'view', 'aim', 'immediate', 'signing', 'signature', 'exchange', 'opening', 'respect', 'purpose']);

function nounStart(sentence: ResolvedSentence, object: TokenRange): number {
  return sentence.units.find((unit) => unit.from <= object.from && object.from < unit.to)?.from ?? object.from;
}

/** Parties of a phrase without those that stand for persons' offices inside it. */
function statesFirst(sentence: ResolvedSentence, range: TokenRange): string[] {
  const references = referencesIn(sentence, range);
  const plain = references.filter((reference) => reference.kind !== 'person' && reference.kind !== 'office');
  return distinctParties(plain.length > 0 ? plain : references);
}

function unique(parties: readonly string[]): string[] {
  return [...new Set(parties)];
}
