import { isJoiningHyphen } from '../joints.ts';
import { normalizeWord } from '../normalize-word.ts';
import type { Token } from '../tokens.ts';
import type { Word } from '../word.ts';

/** A tree of words: each path from the root spells a phrase. */
export interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  value: T | null;
}

/** A phrase found in a sentence. */
export interface PhraseMatch<T> {
  readonly to: number;
  readonly value: T;
  /** The index where each actor that stands inside the phrase begins ("head of the *Turkmen* foreign ministry"). */
  readonly inside: readonly number[];
}

const SKIPPED = new Set(['the', '-', '‐', '‑', '–']);

function insert<T>(root: PhraseNode<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words) {
    let child = node.next.get(word);
    if (child === undefined) {
      child = { next: new Map(), value: null };
      node.next.set(word, child);
    }
    node = child;
  }
  node.value ??= value;
}

/** Words as the tokenizer gives them inside a sentence: full stops stay, a possessive stands alone. */
function phraseWords(phrase: string): string[] {
  return normalizeWord(phrase)
    .replace(/'s(?= |$)/g, " 's")
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !SKIPPED.has(word));
}

/** Compiles phrases into a tree; articles and hyphens do not count, and "vice president" is also "vicepresident". */
export function buildPhraseTrie<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseNode<T> {
  const root: PhraseNode<T> = { next: new Map(), value: null };
  for (const [phrase, value] of entries) {
    const words = phraseWords(phrase);
    if (words.length === 0) continue;
    insert(root, words, value);
    const prefix = words.findIndex((word) => word === 'vice' || word === 'co');
    const joined = words[prefix + 1];
    if (prefix >= 0 && joined !== undefined) {
      insert(root, [...words.slice(0, prefix), `${words[prefix]}${joined}`, ...words.slice(prefix + 2)], value);
    }
  }
  return root;
}

/** Where the phrases of a node go on behind a word, given in the forms to look up. */
export function nodeBehind<T>(node: PhraseNode<T>, forms: readonly string[]): PhraseNode<T> | null {
  for (const form of forms) {
    const child = node.next.get(form);
    if (child !== undefined) return child;
  }
  return null;
}

/**
 * The longest phrase at `start`: `opening` gives the node of the phrases that a word begins, `words` turns a token behind it into the forms
 * to look up, `actorEnd` tells where an actor at an index ends.
 */
export function longestPhrase<T>(
  opening: (word: Word) => PhraseNode<T> | null,
  tokens: readonly Token[],
  start: number,
  words: (token: Token) => readonly string[],
  actorEnd?: (index: number) => number | null,
): PhraseMatch<T> | null {
  let node: PhraseNode<T> | null = null;
  let best: PhraseMatch<T> | null = null;
  let inside: readonly number[] = [];
  let i = start;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    if (i > start && (isJoiningHyphen(tokens, i) || token.norm === 'the')) {
      i++;
      continue;
    }
    const child: PhraseNode<T> | null = node === null ? opening(token.word) : nodeBehind(node, words(token));
    if (child === null) {
      const end = i > start ? actorEnd?.(i) : null;
      if (end === null || end === undefined || end <= i || inside.length > 0) break;
      const before = tokens[i - 1]?.norm;
      if (before !== 'of' && before !== 'the') break;
      inside = [...inside, i];
      i = tokens[end]?.norm === "'s" ? end + 1 : end;
      continue;
    }
    node = child;
    i++;
    if (node.value !== null) best = { to: i, value: node.value, inside };
  }
  return best;
}
