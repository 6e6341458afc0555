import type { Token } from '../tokens.ts';
import { tokenize } from '../tokens.ts';
import { noteOnWords, type Word } from '../word.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** Names by their tokens; the longest name that starts at a token wins. */
export interface NameTrie<T> {
  readonly root: Node<T>;
  /** Where the names go on that a word begins; the root is too large a table to be asked again for every token. */
  readonly opening: (word: Word) => Node<T> | null;
}

/** A trie over the normalised tokens of each name. */
export function buildTrie<T>(entries: Iterable<readonly [name: string, value: T]>): NameTrie<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [name, value] of entries) {
    let node = root;
    for (const token of tokenize(name)) {
      let child = node.next.get(token.norm);
      if (!child) {
        child = { next: new Map(), values: [] };
        node.next.set(token.norm, child);
      }
      node = child;
    }
    if (node !== root) node.values.push(value);
  }
  return { root, opening: noteOnWords(({ norm }) => root.next.get(norm) ?? null) };
}

export interface TrieMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

const NO_MATCHES: readonly TrieMatch<never>[] = [];

/** All names that start at token `from`, longest first. */
export function matchesAt<T>(trie: NameTrie<T>, tokens: readonly Token[], from: number): readonly TrieMatch<T>[] {
  const first = tokens[from];
  if (first === undefined) return NO_MATCHES;
  let found: TrieMatch<T>[] | null = null;
  let to = from + 1;
  for (let node = trie.opening(first.word); node !== null; to++) {
    if (node.values.length > 0) {
      const match = { from, to, values: node.values };
      if (found === null) found = [match];
      else found.unshift(match);
    }
    if (to === tokens.length) break;
    node = node.next.get((tokens[to] as Token).norm) ?? null;
  }
  return found ?? NO_MATCHES;
}
