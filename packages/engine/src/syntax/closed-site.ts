import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import type { VerbForm } from '../words/verbs.ts';
import { lexemeOf } from './lexeme.ts';

/** A word of a closed class, and what stands around it. */
export interface ClosedSite {
  readonly tokens: readonly Token[];
  /** Tags of the words before it. */
  readonly tags: readonly Tag[];
  readonly i: number;
  /** Tag of the word right before it. */
  readonly before: Tag | undefined;
  /** Word right before it, "" at the start. */
  readonly beforeWord: string;
  readonly next: Token | undefined;
  /** Word right behind it, "" at the end. */
  readonly nextWord: string;
  /** Tag of the word behind it where that is of a closed class. */
  readonly nextClosed: Tag | null;
  /** The verb that the word behind it may be a form of. */
  readonly nextVerb: VerbForm | null;
}

/** The surroundings of the word of a closed class at `i`. */
export function closedSite(tokens: readonly Token[], i: number, tags: readonly Tag[]): ClosedSite {
  const next = tokens[i + 1];
  const lexeme = next === undefined ? null : lexemeOf(next);
  return {
    tokens,
    tags,
    i,
    before: tags[i - 1],
    beforeWord: tokens[i - 1]?.norm ?? '',
    next,
    nextWord: next?.norm ?? '',
    nextClosed: lexeme?.closed ?? null,
    nextVerb: lexeme?.verb ?? null,
  };
}

/** True for a noun or a name. */
export function isNounTag(tag: Tag | undefined): boolean {
  return tag === 'NN' || tag === 'NNP';
}
