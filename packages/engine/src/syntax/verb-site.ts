import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import type { VerbForm } from '../words/verbs.ts';
import { lexemeOf } from './lexeme.ts';

/** A word that may be a verb, and what stands around it. */
export interface VerbSite {
  readonly tokens: readonly Token[];
  /** Tags of the words before it. */
  readonly tags: readonly Tag[];
  readonly i: number;
  readonly token: Token;
  readonly verb: VerbForm;
  /** True where the word may be a noun as well. */
  readonly nounLike: boolean;
  /** True in a title, which needs no full stop. */
  readonly title: boolean;
  /** Tag of the word right before it. */
  readonly direct: Tag | undefined;
  /** Word right before it, "" at the start. */
  readonly directWord: string;
  /** Tag of the nearest word before it that is no adverb. */
  readonly left: Tag | undefined;
  readonly leftWord: string;
  readonly next: Token | undefined;
  /** Word right behind it, "" at the end. */
  readonly nextWord: string;
  /** Tag of the word behind it where that is of a closed class. */
  readonly nextClosed: Tag | null;
}

const NOMINAL_BEFORE: ReadonlySet<Tag | undefined> = new Set<Tag>(['DT', 'PS', 'POS', 'JJ', 'CD']);

/** The verb that the word at `i` may be a form of. */
export function verbAt(tokens: readonly Token[], i: number): VerbForm | null {
  const token = tokens[i];
  return token === undefined ? null : lexemeOf(token).verb;
}

/** The surroundings of the word at `i`, whose verb is given. */
export function verbSite(
  tokens: readonly Token[],
  i: number,
  tags: readonly Tag[],
  verb: VerbForm,
  nounLike: boolean,
  title: boolean,
): VerbSite {
  let j = i - 1;
  while (j >= 0 && tags[j] === 'RB') j--;
  const next = tokens[i + 1];
  return {
    tokens,
    tags,
    i,
    token: tokens[i] as Token,
    verb,
    nounLike,
    title,
    direct: tags[i - 1],
    directWord: tokens[i - 1]?.norm ?? '',
    left: tags[j],
    leftWord: tokens[j]?.norm ?? '',
    next,
    nextWord: next?.norm ?? '',
    nextClosed: next ? lexemeOf(next).closed : null,
  };
}

/** True where a determiner, owner, adjective or figure stands right before the word. */
export function isAfterNominal(site: VerbSite): boolean {
  return NOMINAL_BEFORE.has(site.direct);
}

/** True where the nearest word before it, adverbs aside, is a noun. */
export function isAfterNoun(site: VerbSite): boolean {
  return site.left === 'NN' || site.left === 'NNP';
}

/** True where an article or a possessive follows: "signs the …", "thanks her …". */
export function isBeforeArticle(site: VerbSite): boolean {
  return site.nextClosed === 'DT' || site.nextClosed === 'PS';
}

/** True where an open word, a noun or an adjective perhaps, follows. */
export function isBeforeOpenWord(site: VerbSite): boolean {
  return site.next?.kind === 'word' && !site.nextClosed;
}
