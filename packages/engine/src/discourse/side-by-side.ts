import type { ParsedSentence, Reference } from '../sentence.ts';

const DISPUTED = new Set([
  'border',
  'borders',
  'conflict',
  'war',
  'frontier',
  'dispute',
  'crisis',
  'tensions',
  'truce',
  'ceasefire',
]);

/** Two references joined by "and", "with" or a hyphen: "Kenya and Uganda", "the Turkmen-Russian …". */
export function sideBySide(explicit: readonly Reference[], sentence: ParsedSentence): boolean {
  return explicit.some((reference, i) => {
    const next = explicit[i + 1];
    if (!next || next.parties[0] === reference.parties[0] || next.from - reference.to > 4) return false;
    // "the A-B border" is what is talked about, not who talks.
    if (
      DISPUTED.has(sentence.tokens[next.to]?.norm ?? '') &&
      !/^(?:and|with)$/.test(sentence.tokens[next.from - 1]?.norm ?? '')
    )
      return false;
    return sentence.tokens
      .slice(reference.to, next.from)
      .some((token) => token.norm === 'and' || token.norm === 'with' || token.norm === '-' || token.norm === '–');
  });
}
