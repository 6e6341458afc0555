import { isJoiningHyphen } from '../joints.ts';
import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import { isAdverbialPhrase } from './adverbial-phrase.ts';
import { isLastTime } from './adverbs-by-neighbours.ts';
import { closedTag } from './closed-tag.ts';
import { type Lexeme, lexemeOf } from './lexeme.ts';
import { verbAt } from './verb-site.ts';
import { verbTag } from './verb-tag.ts';

/** The tags and base forms of the tokens of a sentence. */
export interface Tagged {
  readonly tags: readonly Tag[];
  /** Verb lemma, singular noun, or the normalised word. */
  readonly lemmas: readonly string[];
}

const BETWEEN_MODAL_AND_VERB: ReadonlySet<string> = new Set(['today', 'tomorrow', 'next']);

/**
 * Part of speech and lemma of each token: closed classes by table, verbs by their forms and neighbours, all else by shape.
 * `title` relaxes the rule that a capitalised word in mid-sentence is a name, for headings in title case.
 */
export function tagTokens(
  tokens: readonly Token[],
  options: { readonly title?: boolean; readonly names?: readonly boolean[] } = {},
): Tagged {
  const tags: Tag[] = [];
  const lemmas: string[] = [];
  const titleCase = options.title === true && isTitleCase(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const lexeme = lexemeOf(tokens[i] as Token);
    const tag =
      options.names?.[i] === true
        ? nameTag(tokens, i)
        : tagOf(tokens, i, lexeme, tags, titleCase, options.title === true);
    tags.push(tag);
    lemmas.push(lemmaOf(lexeme, tag));
  }
  return { tags, lemmas };
}

function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words > 2 && capitals / words > 0.7;
}

/** Figures, signs and marks keep their own tags inside a name. */
function nameTag(tokens: readonly Token[], i: number): Tag {
  return signTag(tokens, i) ?? 'NNP';
}

function signTag(tokens: readonly Token[], i: number): Tag | null {
  const { kind, norm } = tokens[i] as Token;
  if (kind === 'word') return null;
  if (kind === 'number') return 'CD';
  if (kind === 'symbol') return norm === '&' ? 'CC' : 'SYM';
  return norm === "'s" || (norm === "'" && isPossessive(tokens, i)) ? 'POS' : 'PU';
}

function tagOf(
  tokens: readonly Token[],
  i: number,
  lexeme: Lexeme,
  tags: readonly Tag[],
  titleCase: boolean,
  title: boolean,
): Tag {
  const token = tokens[i] as Token;
  const sign = signTag(tokens, i);
  if (sign !== null) return sign;
  const { closed, verb } = lexeme;
  if (isAdverbialPhrase(tokens, i)) return 'RB';
  const first = i === 0 || tags[i - 1] === 'PU';
  const nameLike = token.capital && !first && !titleCase;
  if (nameLike && opensSubjectOfTitle(tokens, i)) return token.norm === 'relating' ? 'VBG' : 'IN';
  if (closed !== null && !(nameLike && !lexeme.closedAsName)) {
    if (closed === 'MD' && token.capital && token.norm === 'may' && !first) return 'NNP';
    return lexeme.changing ? closedTag(tokens, i, tags, closed) : closed;
  }
  if (token.norm === 'longer' && tokens[i - 1]?.norm === 'no') return 'RB';
  // "will today travel", "will next visit", "was last held": between an auxiliary and its verb.
  if (BETWEEN_MODAL_AND_VERB.has(token.norm) && tags[i - 1] === 'MD' && verbAt(tokens, i + 1)?.base) return 'RB';
  // "closed due to the war": why, and not what.
  if (token.norm === 'due' && tokens[i + 1]?.norm === 'to' && tags[i - 1] !== 'BE' && !verbAt(tokens, i + 2)?.base)
    return 'RB';
  // "says Kenya looks forward to …"
  if (token.norm === 'looks' && tokens[i + 1]?.norm === 'forward') return 'VBZ';
  if (token.norm === 'last' && isLastTime(tokens, i, tags)) return 'RB';
  if (nameLike || (token.capital && titleCase && verb === null)) return 'NNP';
  if (verb !== null) {
    const tag = verbTag(tokens, i, tags, verb, lexeme.nounLike, first || titleCase, title);
    if (tag !== null) return tag;
  }
  // "newly-accredited ambassadors": one word with what follows
  if (lexeme.adverb !== null) return isJoinedOn(tokens, i) ? 'JJ' : lexeme.adverb;
  if (token.capital && !(first && !titleCase)) return 'NNP';
  return openTag(lexeme.shape, tokens[i + 1]);
}

/** An adverb that a hyphen joins to the word behind it. */
function isJoinedOn(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.norm.endsWith('ly') === true && isJoiningHyphen(tokens, i + 1) && tokens[i + 2]?.kind === 'word';
}

const ABOUT: ReadonlySet<string> = new Set(['concerning', 'regarding', 'respecting', 'relating']);
const TITLED: ReadonlySet<string> = new Set(
  'agreement treaty convention protocol memorandum understanding arrangement letters notes declaration accord'.split(
    ' ',
  ),
);

/** "the Agreement Concerning Air Transport": in capitals, and still no part of a name. */
function opensSubjectOfTitle(tokens: readonly Token[], i: number): boolean {
  return ABOUT.has(tokens[i]?.norm ?? '') && TITLED.has(tokens[i - 1]?.norm ?? '');
}

function openTag(shape: Lexeme['shape'], next: Token | undefined): Tag {
  if (shape === 'noun') return 'NN';
  if (shape === 'adjective') return 'JJ';
  return next !== undefined && next.kind === 'word' && lexemeOf(next).closed === null ? 'JJ' : 'NN';
}

function isPossessive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  return (
    before !== undefined &&
    before.end === tokens[i]?.start &&
    /s$/.test(before.norm) &&
    after !== undefined &&
    after.kind !== 'punctuation' &&
    after.start > (tokens[i]?.end ?? 0)
  );
}

function lemmaOf(lexeme: Lexeme, tag: Tag): string {
  if (tag === 'VB' || tag === 'VBZ' || tag === 'VBD' || tag === 'VBN' || tag === 'VBG')
    return lexeme.verb?.lemma ?? lexeme.norm;
  if (tag === 'BE') return 'be';
  if (tag === 'HV') return 'have';
  if (tag === 'DO') return 'do';
  return tag === 'NN' || tag === 'NNP' ? lexeme.singular : lexeme.norm;
}
