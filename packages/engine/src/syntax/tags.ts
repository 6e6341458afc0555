import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import { isAdverbialPhrase } from './adverbial-phrase.ts';
import { isLastTime, raisesAdverb } from './adverbs-by-neighbours.ts';
import { floatsBehindSubject } from './floating-quantifier.ts';
import { type Lexeme, lexemeOf } from './lexeme.ts';
import { opensReport } from './reporting-that.ts';
import { verbAt } from './verb-site.ts';
import { verbTag } from './verb-tag.ts';

/** The tags and base forms of the tokens of a sentence. */
export interface Tagged {
  readonly tags: readonly Tag[];
  /** Verb lemma, singular noun, or the normalised word. */
  readonly lemmas: readonly string[];
}

const BETWEEN_MODAL_AND_VERB: ReadonlySet<string> = new Set(['today', 'tomorrow', 'next']);

const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNP']);

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
  if (lexeme.adverb !== null) return lexeme.adverb;
  if (token.capital && !(first && !titleCase)) return 'NNP';
  return openTag(lexeme.shape, tokens[i + 1]);
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

/** Tag of a word of a closed class; null for others and behind the end. */
function lexemeAt(tokens: readonly Token[], i: number): Tag | null {
  const token = tokens[i];
  return token ? lexemeOf(token).closed : null;
}

/** "warned of a response should the drills continue": "if" is meant, where no verb follows and nobody is asked. */
function opensCondition(tokens: readonly Token[], i: number, tags: readonly Tag[]): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || i === 0 || !/^(?:NN|NNP|RB|PU)$/.test(tags[i - 1] ?? '')) return false;
  if (/^(?:how|why|when|where|what|who|also|not|never|n't)$/.test(tokens[i - 1]?.norm ?? '')) return false;
  const { closed, verb } = lexemeOf(next);
  return (
    closed === 'DT' ||
    closed === 'PS' ||
    closed === 'PR' ||
    (closed === null && verb === null && !next.norm.endsWith('ly'))
  );
}

function closedTag(tokens: readonly Token[], i: number, tags: readonly Tag[], closed: Tag): Tag {
  const word = tokens[i]?.norm;
  const next = tokens[i + 1];
  const nextWord = next?.norm ?? '';
  const nextLexeme = next ? lexemeOf(next) : null;
  const nextVerb = nextLexeme?.verb;
  // "took them to task"
  if (word === 'to' && nextWord === 'task' && !tokens[i + 2]?.capital && lexemeAt(tokens, i + 2) !== 'DT') return 'IN';
  if (word === 'to')
    return (nextVerb?.base && !(next?.capital && nextLexeme?.closed === null && nextWord !== next.text)) ||
      nextWord === 'be' ||
      nextWord === 'have' ||
      ((nextLexeme?.closed === 'RB' || nextWord.endsWith('ly')) && verbAt(tokens, i + 2)?.base)
      ? 'TO'
      : 'IN';
  if (word === 'as')
    return NOUNS.has(tags[i - 1] as Tag) && (isOfficeHeld(tokens, i) || isWhatItIs(tokens, i)) ? 'IN' : closed;
  if (word === 'should') return opensCondition(tokens, i, tags) ? 'SC' : closed;
  if (word === 'that') {
    const before = tags[i - 1];
    // "That mission was closed": no report stands before it.
    if (opensWithThat(tokens, i)) return 'DT';
    // "the delegation of A and that of B", "raised to that of an embassy"
    if ((before === 'CC' || before === 'IN') && nextWord === 'of') return 'NN';
    if (
      before !== undefined &&
      NOUNS.has(before) &&
      (nextVerb?.third ||
        nextVerb?.past ||
        ['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'can', 'could'].includes(nextWord))
    )
      return 'WP';
    if (before !== undefined && /^VB/.test(before)) return 'SC';
    // "it is noteworthy that …".
    if (before === 'NN' && tags[i - 2] === 'BE' && /^(?:it|what)$/.test(tokens[i - 3]?.norm ?? '')) return 'SC';
    // "noted with satisfaction that the embassy will open": what is noted follows.
    if (before === 'NN' && ATTITUDES.test(tokens[i - 1]?.norm ?? '') && /^(?:with|in)$/.test(tokens[i - 2]?.norm ?? ''))
      return 'SC';
    if (before !== undefined && NOUNS.has(before) && opensReport(tokens, i, tags)) return 'SC';
    return next &&
      /^(?:year|day|month|time|date|same|period|moment|week|country|state|position|capacity|case|end|point|regard|connection|context|purpose|effect)$/.test(
        nextWord,
      )
      ? 'DT'
      : before !== undefined && NOUNS.has(before)
        ? 'WP'
        : 'SC';
  }
  if (word === 'no' && nextWord === 'longer') return 'RB';
  // "all but severed relations", "neither opened nor closed it"
  if (word === 'all' && nextWord === 'but' && verbAt(tokens, i + 2)?.past) return 'RB';
  if (word === 'but' && tokens[i - 1]?.norm === 'all' && nextVerb?.past) return 'RB';
  if (word === 'neither' && nextVerb?.past) return 'RB';
  if (word === 'her' || word === 'his') return 'PS';
  // "their will to continue", "a must": a noun.
  if (
    closed === 'MD' &&
    (word === 'will' || word === 'might' || word === 'must') &&
    // "This will be": no noun.
    !(/^(?:this|that)$/.test(tokens[i - 1]?.norm ?? '') && (nextLexeme?.closed === 'BE' || nextVerb?.base)) &&
    (tags[i - 1] === 'PS' || tags[i - 1] === 'DT' || tags[i - 1] === 'JJ' || tags[i - 1] === 'POS')
  )
    return 'NN';
  if (closed === 'HV' && word === 'having') return 'VBG';
  if (word === 'being') return 'BE';
  // "has since denied the claim", "has since become"
  if (word === 'since' && tags[i - 1] === 'HV' && (nextVerb?.participle || nextWord === 'been')) return 'RB';
  if (['before', 'after', 'since', 'until', 'till'].includes(word ?? '')) return 'IN';
  if (word === 'most' && raisesAdverb(tokens, i, tags)) return 'RB';
  if (word === 'first') return tags[i - 1] === 'DT' || tags[i - 1] === 'PS' || tags[i - 1] === 'POS' ? 'JJ' : 'RB';
  // "signed the following two agreements", "the following were present"
  if (word === 'following' && (tags[i - 1] === 'DT' || tags[i - 1] === 'PS'))
    return nextLexeme?.closed === 'BE'
      ? 'NN'
      : next?.kind === 'number' || (next?.kind === 'word' && (nextLexeme?.closed ?? 'CD') === 'CD')
        ? 'JJ'
        : closed;
  // "were both raised", "have all agreed", "A and B both signed it": no determiner.
  if (
    word === 'both' &&
    (nextLexeme?.closed === 'IN' ||
      (nextVerb?.past && (tags[i - 1] === 'NNP' || tags.slice(Math.max(0, i - 4), i).includes('CC'))))
  )
    return 'RB';
  if (
    (word === 'both' || word === 'all' || word === 'each') &&
    (tags[i - 1] === 'BE' || tags[i - 1] === 'HV') &&
    (nextVerb?.participle || nextVerb?.past)
  )
    return 'RB';
  return floatsBehindSubject(tokens, tags, i) ? 'RB' : closed;
}

/** "That office became an embassy": a sentence that points back with a noun and goes on with its verb. */
function opensWithThat(tokens: readonly Token[], i: number): boolean {
  const [noun, verb] = [tokens[i + 1], tokens[i + 2]];
  if (i > 0 || !noun || !verb || noun.capital || noun.kind !== 'word' || noun.norm.endsWith('s')) return false;
  const told = lexemeAt(tokens, i + 2);
  return (
    lexemeAt(tokens, i + 1) === null &&
    (told === 'BE' || told === 'HV' || (told === null && verbAt(tokens, i + 2)?.past === true))
  );
}

const OFFICES =
  /^(?:minister|president|ambassador|chair|chairman|chairperson|secretary|speaker|governor|commissioner|premier|representative|envoy|host|head)$/;

/** "my visit as Foreign Minister showed …": an office without an article, and nobody's name behind it. */
function isOfficeHeld(tokens: readonly Token[], as: number): boolean {
  for (let i = as + 1; i < as + 5; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return false;
    if (OFFICES.test(token.norm)) {
      const next = tokens[i + 1];
      return next === undefined || !next.capital;
    }
    if (!token.capital) return false;
  }
  return false;
}

/** "recognised Peru as an independent state in 1990", but not "as an era ended": no verb follows the noun. */
function isWhatItIs(tokens: readonly Token[], as: number): boolean {
  if (!/^(?:an?|its|his|her|their)$/.test(tokens[as + 1]?.norm ?? '')) return false;
  for (let i = as + 2; i < as + 8; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return i > as + 2;
    const { closed, verb } = lexemeOf(token);
    if (closed === 'IN' || closed === 'CC') return i > as + 2;
    if (closed !== null || (i > as + 2 && (verb?.past || verb?.third) && !token.capital)) return false;
  }
  return false;
}

const ATTITUDES =
  /^(?:satisfaction|regret|pleasure|appreciation|concern|confidence|gratitude|delight|interest|pride|joy|conclusion|particular|sorrow|dismay|alarm)$/;

function lemmaOf(lexeme: Lexeme, tag: Tag): string {
  if (tag === 'VB' || tag === 'VBZ' || tag === 'VBD' || tag === 'VBN' || tag === 'VBG')
    return lexeme.verb?.lemma ?? lexeme.norm;
  if (tag === 'BE') return 'be';
  if (tag === 'HV') return 'have';
  if (tag === 'DO') return 'do';
  return tag === 'NN' || tag === 'NNP' ? lexeme.singular : lexeme.norm;
}
