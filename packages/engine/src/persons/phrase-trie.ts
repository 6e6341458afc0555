import { normalizeWord } from '../normalize-word.ts';
import type { Token } from '../tokens.ts';

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

/** True for a hyphen that joins the word before it with the word behind it. */
export function isJoiningHyphen(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'punctuation' || !/^[-‐‑–]$/.test(token.text)) return false;
  return tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
}

/** The longest phrase at `start`; `words` turns a token into the forms to look up, `actorEnd` tells where an actor at an index ends. */
export function longestPhrase<T>(
  root: PhraseNode<T>,
  tokens: readonly Token[],
  start: number,
  words: (token: Token) => readonly string[],
  actorEnd?: (index: number) => number | null,
): PhraseMatch<T> | null {
  let node = root;
  let best: PhraseMatch<T> | null = null;
  let inside: readonly number[] = [];
  let i = start;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    if (i > start && (isJoiningHyphen(tokens, i) || token.norm === 'the')) {
      i++;
      continue;
    }
    let child: PhraseNode<T> | undefined;
    for (const word of words(token)) {
      child = node.next.get(word);
      if (child !== undefined) break;
    }
    if (child === undefined) {
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
