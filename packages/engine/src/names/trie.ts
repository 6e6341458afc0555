import type { Token } from '../tokens.ts';
import { tokenize } from '../tokens.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** Names by their tokens; the longest name that starts at a token wins. */
export interface NameTrie<T> {
  readonly root: Node<T>;
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
  return { root };
}

export interface TrieMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

const NO_MATCHES: readonly TrieMatch<never>[] = [];

/** All names that start at token `from`, longest first. */
export function matchesAt<T>(trie: NameTrie<T>, tokens: readonly Token[], from: number): readonly TrieMatch<T>[] {
  let found: TrieMatch<T>[] | null = null;
  let node: Node<T> | undefined = trie.root;
  for (let i = from; i < tokens.length; i++) {
    node = node.next.get((tokens[i] as Token).norm);
    if (node === undefined) break;
    if (node.values.length === 0) continue;
    const match = { from, to: i + 1, values: node.values };
    if (found === null) found = [match];
    else found.unshift(match);
  }
  return found ?? NO_MATCHES;
}
