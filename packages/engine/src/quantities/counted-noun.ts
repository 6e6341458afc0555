import { isJoiningHyphen } from '../joints.ts';
import type { Token } from '../tokens.ts';
import { isInvariant, isPluralNoun, isPluralWord, singularOf } from './nouns.ts';
import { ATTRIBUTIVE_PLURALS, PHRASE_ENDS } from './words.ts';

const MAXIMUM_WORDS = 9;

/** The singular of the noun that a number before `i` counts, or null; adjectives and names before it are passed over. */
export function countedNoun(tokens: readonly Token[], i: number, value: number): string | null {
  let k = tokens[i]?.norm === 'of' && tokens[i + 1]?.norm !== 'the' ? i + 1 : i;
  if (k > i && /^(?:these|those|its|their|our|them|which|whom|all)$/.test(tokens[k]?.norm ?? '')) return null;
  let capital: string | null = null;
  let lower: string | null = null;
  for (let steps = 0; steps < MAXIMUM_WORDS; steps++, k++) {
    const token = tokens[k];
    if (token === undefined) break;
    if (isJoiningHyphen(tokens, k)) continue;
    if (token.text === '"' || token.text === '“' || token.text === "'s" || token.text === "'" || token.text === '’s')
      continue;
    if (token.kind === 'number' || (token.kind !== 'word' && !isComma(tokens, k))) break;
    if (token.kind === 'word' && PHRASE_ENDS.has(token.norm) && !coordinatesAdjectives(tokens, k)) break;
    if (token.kind !== 'word' || PHRASE_ENDS.has(token.norm)) continue;
    if (isPluralNoun(token)) {
      const next = tokens[k + 1];
      if (next !== undefined && isPluralNoun(next) && (ATTRIBUTIVE_PLURALS.has(token.norm) || isInvariant(token.norm)))
        return singularOf(next.norm);
      if (
        ATTRIBUTIVE_PLURALS.has(token.norm) &&
        next?.kind === 'word' &&
        !next.capital &&
        !PHRASE_ENDS.has(next.norm) &&
        isPluralNoun(tokens[k + 2])
      )
        continue;
      return singularOf(token.norm);
    }
    if (token.capital && isPluralWord(token.norm)) capital = singularOf(token.norm);
    if (!token.capital) lower = token.norm;
  }
  if (value === 1 && lower !== null) return lower;
  return capital;
}

/** A comma between two adjectives: "five large, modern factories". */
function isComma(tokens: readonly Token[], k: number): boolean {
  if (tokens[k]?.text !== ',') return false;
  const before = tokens[k - 1];
  const after = tokens[k + 1];
  return (
    before?.kind === 'word' &&
    !before.capital &&
    !isPluralNoun(before) &&
    after?.kind === 'word' &&
    !after.capital &&
    isPluralNoun(tokens[k + 2]) &&
    !PHRASE_ENDS.has(after.norm)
  );
}

/** "And" between two adjectives: "15 bilateral and multilateral treaties". */
function coordinatesAdjectives(tokens: readonly Token[], k: number): boolean {
  const norm = tokens[k]?.norm;
  if (norm !== 'and' && norm !== 'or') return false;
  const before = tokens[k - 1];
  const after = tokens[k + 1];
  if (
    before?.kind !== 'word' ||
    after?.kind !== 'word' ||
    PHRASE_ENDS.has(after.norm) ||
    isPluralNoun(before) ||
    isPluralNoun(after)
  )
    return false;
  return isPluralNoun(tokens[k + 2]) || isPluralNoun(tokens[k + 3]);
}
