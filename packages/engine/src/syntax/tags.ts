import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import type { VerbForm } from '../words/verbs.ts';
import { type Lexeme, lexemeOf } from './lexeme.ts';

export interface Tagged {
  readonly tags: readonly Tag[];
  /** Verb lemma, singular noun, or the normalised word. */
  readonly lemmas: readonly string[];
}

const NOMINAL_BEFORE: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PS', 'POS', 'JJ', 'CD']);
const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNP']);
const AUXILIARIES: ReadonlySet<Tag> = new Set<Tag>(['BE', 'HV', 'DO', 'MD']);
const HEADLINE_STOP = new Set(['says', 'said']);

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
    const tag = options.names?.[i] === true ? nameTag(tokens, i) : tagOf(tokens, i, lexeme, tags, titleCase);
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

function tagOf(tokens: readonly Token[], i: number, lexeme: Lexeme, tags: readonly Tag[], titleCase: boolean): Tag {
  const token = tokens[i] as Token;
  const sign = signTag(tokens, i);
  if (sign !== null) return sign;
  const { closed, verb } = lexeme;
  const first = i === 0 || tags[i - 1] === 'PU';
  const nameLike = token.capital && !first && !titleCase;
  if (closed !== null && !(nameLike && !lexeme.closedAsName)) {
    if (closed === 'MD' && token.capital && token.norm === 'may' && !first) return 'NNP';
    return lexeme.changing ? closedTag(tokens, i, tags, closed) : closed;
  }
  if (token.norm === 'longer' && tokens[i - 1]?.norm === 'no') return 'RB';
  // "will today travel", "was last held": between an auxiliary and its verb.
  if ((token.norm === 'today' || token.norm === 'tomorrow') && tags[i - 1] === 'MD' && verbAt(tokens, i + 1)?.base)
    return 'RB';
  // "says Kenya looks forward to …"
  if (token.norm === 'looks' && tokens[i + 1]?.norm === 'forward') return 'VBZ';
  if (token.norm === 'last' && tags[i - 1] === 'BE' && verbAt(tokens, i + 1)?.participle) return 'RB';
  if (nameLike || (token.capital && titleCase && verb === null)) return 'NNP';
  if (verb !== null) {
    const tag = verbTag(tokens, i, tags, verb, lexeme.nounLike, first || titleCase);
    if (tag !== null) return tag;
  }
  if (lexeme.adverb !== null) return lexeme.adverb;
  if (token.capital && !(first && !titleCase)) return 'NNP';
  return openTag(lexeme.shape, tokens[i + 1]);
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

function closedTag(tokens: readonly Token[], i: number, tags: readonly Tag[], closed: Tag): Tag {
  const word = tokens[i]?.norm;
  const next = tokens[i + 1];
  const nextWord = next?.norm ?? '';
  const nextLexeme = next ? lexemeOf(next) : null;
  const nextVerb = nextLexeme?.verb;
  if (word === 'to')
    return (nextVerb?.base && !(next?.capital && nextLexeme?.closed === null && nextWord !== next.text)) ||
      nextWord === 'be' ||
      nextWord === 'have' ||
      ((nextLexeme?.closed === 'RB' || nextWord.endsWith('ly')) && verbAt(tokens, i + 2)?.base)
      ? 'TO'
      : 'IN';
  if (word === 'that') {
    const before = tags[i - 1];
    // "the delegation of A and that of B"
    if (before === 'CC' && nextWord === 'of') return 'NN';
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
  if (word === 'her' || word === 'his') return 'PS';
  // "their will to continue", "a must": a noun.
  if (
    closed === 'MD' &&
    (word === 'will' || word === 'might' || word === 'must') &&
    (tags[i - 1] === 'PS' || tags[i - 1] === 'DT' || tags[i - 1] === 'JJ' || tags[i - 1] === 'POS')
  )
    return 'NN';
  if (closed === 'HV' && word === 'having') return 'VBG';
  if (word === 'being') return 'BE';
  if (['before', 'after', 'since', 'until', 'till'].includes(word ?? '')) return 'IN';
  if (word === 'first') return tags[i - 1] === 'DT' || tags[i - 1] === 'PS' || tags[i - 1] === 'POS' ? 'JJ' : 'RB';
  // "were both raised", "have all agreed": a floating quantifier, no determiner.
  if (word === 'both' && nextLexeme?.closed === 'IN') return 'RB';
  if (
    (word === 'both' || word === 'all' || word === 'each') &&
    (tags[i - 1] === 'BE' || tags[i - 1] === 'HV') &&
    (nextVerb?.participle || nextVerb?.past)
  )
    return 'RB';
  return closed;
}

const ATTITUDES =
  /^(?:satisfaction|regret|pleasure|appreciation|concern|confidence|gratitude|delight|interest|pride|joy|conclusion|particular|sorrow|dismay|alarm)$/;

function verbAt(tokens: readonly Token[], i: number): VerbForm | null {
  const token = tokens[i];
  return token === undefined ? null : lexemeOf(token).verb;
}

/** "on February 28", "in 1998": the figure at `i` is the day or year of a date that a preposition opens. */
function endsDate(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.norm ?? '';
  return /^(?:1[89]|20)\d\d$/.test(tokens[i]?.norm ?? '') ? before === 'in' : MONTHS.has(before);
}

const MONTHS = new Set(
  'january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.'.split(
    ' ',
  ),
);

/** The nearest tag to the left that is neither an adverb nor "not"; undefined at the start or after punctuation. */
function leftOfAdverbs(tags: readonly Tag[], i: number): { tag: Tag | undefined; index: number } {
  let j = i - 1;
  while (j >= 0 && tags[j] === 'RB') j--;
  return { tag: tags[j], index: j };
}

function verbTag(
  tokens: readonly Token[],
  i: number,
  tags: readonly Tag[],
  verb: VerbForm,
  nounLike: boolean,
  capitalAllowed: boolean,
): Tag | null {
  const token = tokens[i] as Token;
  if (token.capital && !capitalAllowed) return null;
  const { tag: left, index: leftIndex } = leftOfAdverbs(tags, i);
  const leftWord = tokens[leftIndex]?.norm ?? '';
  const direct = tags[i - 1];
  const next = tokens[i + 1];
  const nextWord = next?.norm ?? '';
  const nextClosed = next ? lexemeOf(next).closed : null;
  const ambiguousCloser =
    nextClosed === 'DT' ||
    nextClosed === 'PS' ||
    nextClosed === 'PR' ||
    (next?.capital === true && next.kind === 'word');

  // "relations date back to 1992", "its membership dates from 1994".
  if (
    verb.lemma === 'date' &&
    !verb.past &&
    (nextWord === 'back' || nextWord === 'from') &&
    left !== undefined &&
    NOUNS.has(left)
  )
    return verb.third ? 'VBZ' : 'VB';
  // "fully-fledged", "NATO-led", "Arabic-speaking": what a hyphen joins to the word before is an adjective.
  if ((!verb.base || token.norm === 'fly') && (verb.gerund || verb.participle || verb.base) && isJoined(tokens, i))
    return 'JJ';
  if (verb.gerund && ADJECTIVE_GERUNDS.has(token.norm) && next?.kind === 'word' && !nextClosed) return 'JJ';
  // "fired warning shots"
  if (token.norm === 'warning' && /^(?:shots?|signs?)$/.test(nextWord)) return 'JJ';
  if (verb.gerund && !verb.base) {
    if (token.norm === 'trading' && /^(?:house|partner|compan|post|bloc|nation)/.test(nextWord)) return 'JJ';
    if (
      direct !== undefined &&
      (direct === 'DT' || direct === 'PS' || direct === 'POS' || (direct === 'JJ' && tags[i - 2] !== 'BE'))
    )
      return 'NN';
    // "the Peruvian shelling of a village": what somebody does to something is a noun here.
    if (nextWord === 'of' && (direct === 'NNP' || direct === 'NN') && !OF_VERBS.test(verb.lemma)) return 'NN';
    if (GERUND_NOUNS.has(token.norm)) {
      if (left === 'BE' && !nextClosed) return 'VBG';
      if (left === 'BE' && ambiguousCloser) return 'VBG';
      if (nextClosed === 'DT' || nextClosed === 'PS') return 'VBG';
      // "has been in Lima this week, meeting with the Prime Minister"
      if (token.norm === 'meeting' && nextWord === 'with' && tokens[i - 1]?.norm === ',') return 'VBG';
      return 'NN';
    }
    return 'VBG';
  }
  if (left === 'TO') return verb.base ? 'VB' : null;
  if (left === 'MD' || (left === 'DO' && verb.base)) return verb.base ? 'VB' : null;
  if (verb.participle && left === 'BE') return 'VBN';
  if (left === 'HV' && (verb.participle || verb.past)) {
    return verb.participle && !(nounLike && !verb.past) ? 'VBN' : verb.past ? 'VBN' : null;
  }
  if (verb.past || (verb.participle && !verb.base)) {
    // "the established practice": between a determiner and a noun
    if (verb.base && !verb.third && verb.past && UNCHANGED_PASTS.has(token.norm)) {
      if (direct !== undefined && (NOMINAL_BEFORE.has(direct) || direct === 'IN')) return null;
      return verb.lemma === token.norm && left !== undefined && NOUNS.has(left) ? 'VBD' : 'VBN';
    }
    // "X on February 28 announced the plan", "X in 1998 opened an embassy": a date before the verb counts nothing.
    if (direct === 'CD' && verb.past && (nextClosed === 'DT' || nextClosed === 'PS') && endsDate(tokens, i - 1))
      return 'VBD';
    if (direct === 'DT' || direct === 'PS' || direct === 'POS' || direct === 'CD' || direct === 'JJ') {
      if (
        direct === 'DT' &&
        /^(?:this|that|these|those|all|both|each|some|many|several|most|others?)$/.test(tokens[i - 1]?.norm ?? '')
      )
        return verb.past ? 'VBD' : 'VBN';
      return verb.lemma === 'found' || verb.lemma === 'felt' ? null : 'JJ';
    }
    // "the newly signed agreement"
    if (
      direct === 'RB' &&
      verb.participle &&
      (left === 'PS' || left === 'POS' || (left === 'DT' && /^(?:the|an?)$/.test(leftWord))) &&
      next?.kind === 'word' &&
      !nextClosed
    )
      return 'JJ';
    if (direct === 'IN') return next && next.kind === 'word' && !nextClosed ? 'JJ' : 'VBN';
    // "of 12 newly appointed ambassadors"
    if (tokens[i - 1]?.norm === 'newly' && verb.participle && next?.kind === 'word' && !nextClosed) return 'JJ';
    // "extradited suspected militants": a second past form right behind a verb belongs to the noun that follows.
    if (
      (direct === 'VBD' || direct === 'VBG') &&
      verb.participle &&
      next?.kind === 'word' &&
      !nextClosed &&
      !verbAt(tokens, i + 1)?.gerund
    )
      return 'JJ';
    // "imposed Friday targeted sanctions", "General (Retired)".
    if (
      verb.participle &&
      next?.kind === 'word' &&
      !nextClosed &&
      tags[i - 2] === 'VBD' &&
      WEEKDAY.test(tokens[i - 1]?.norm ?? '')
    )
      return 'JJ';
    if (nextWord === ')' && tokens[i - 1]?.norm === '(') return 'JJ';
    if (
      verb.past &&
      verb.participle &&
      left !== undefined &&
      (NOUNS.has(left) || tokens[i - 1]?.norm === ',') &&
      /^(?:at|to)$/.test(nextWord) &&
      /^(?:aim|devote|dedicate|gear)$/.test(verb.lemma)
    )
      return 'VBN';
    if (verb.past) return 'VBD';
    return 'VBN';
  }
  if (verb.third && !verb.base) {
    if (direct !== undefined && (NOMINAL_BEFORE.has(direct) || direct === 'IN' || direct === 'VBG'))
      return nounLike ? 'NN' : direct === 'CD' || direct === 'POS' ? 'NN' : 'VBZ';
    if (!nounLike) return 'VBZ';
    if (left === 'PR' || left === 'WP') return 'VBZ';
    if (isGoverned(tokens, tags, i)) return 'NN';
    if (
      left !== undefined &&
      NOUNS.has(left) &&
      (ambiguousCloser ||
        nextWord === 'with' ||
        nextWord === 'in' ||
        nextWord === 'to' ||
        nextWord === 'for' ||
        nextWord === 'on')
    ) {
      if (
        (nextWord === 'in' || nextWord === 'for' || nextWord === 'with' || nextWord === 'on' || nextWord === 'to') &&
        /^(?:talk|visit|trade|step|partner|relation|interest|tie|contact|project|report|support|point|meeting|post|result|change|concern|deal|process|document|exchange|function|need|view|plan|increase|attack|raid|strike|state|force|measure)$/.test(
          verb.lemma,
        )
      )
        return 'NN';
      return 'VBZ';
    }
    if (left === 'CC' && ambiguousCloser) return 'VBZ';
    // "2002 Peru hosts regional courses".
    if (
      direct === 'NNP' &&
      /^(?:host|chair|head|visit)$/.test(verb.lemma) &&
      i <= 6 &&
      next?.kind === 'word' &&
      nextClosed !== 'IN' &&
      nextClosed !== 'CC' &&
      !tags.slice(0, i).some((tag) => /^(?:VB|BE|HV|IN)/.test(tag))
    )
      return 'VBZ';
    // "the Ambassador, N, warmly thanks the hosts": an adverb of manner stands before no noun that an article follows.
    if (direct === 'RB' && tokens[i - 1]?.norm.endsWith('ly') && (nextClosed === 'PS' || nextClosed === 'DT'))
      return 'VBZ';
    // "the Ambassador, N, presents her letters": behind an apposition.
    if (
      direct === 'PU' &&
      tokens[i - 1]?.norm === ',' &&
      tags[i - 2] === 'NNP' &&
      (nextClosed === 'PS' || nextClosed === 'DT')
    )
      return 'VBZ';
    return 'NN';
  }
  // base form
  if (left === 'PR' && !['him', 'them', 'us', 'me', 'himself', 'itself', 'themselves'].includes(leftWord)) return 'VB';
  if (left === 'WP') return 'VB';
  if (
    direct !== undefined &&
    (NOMINAL_BEFORE.has(direct) ||
      direct === 'IN' ||
      direct === 'VBG' ||
      direct === 'VBN' ||
      direct === 'VBD' ||
      direct === 'VBZ')
  )
    return nounLike
      ? 'NN'
      : direct === 'IN' || direct === 'CD' || /^(?:an?|the)$/.test(tokens[i - 1]?.norm ?? '')
        ? null
        : 'VB';
  if (!nounLike) return 'VB';
  if (isGoverned(tokens, tags, i)) return 'NN';
  if (left !== undefined && NOUNS.has(left) && (nextClosed === 'DT' || nextClosed === 'PS' || nextClosed === 'PR'))
    return 'VB';
  if (left === 'CC' && (nextClosed === 'DT' || nextClosed === 'PS') && tags.slice(0, i).includes('TO')) return 'VB';
  if (
    left !== undefined &&
    left === 'NNP' &&
    next &&
    next.kind === 'word' &&
    !nextClosed &&
    !next.capital &&
    pluralSubject(tokens, tags, i)
  )
    return 'VB';
  // "Ministers N and M visit Lima".
  if (
    left === 'NNP' &&
    token.norm === 'visit' &&
    next?.capital === true &&
    next.kind === 'word' &&
    pluralSubject(tokens, tags, i)
  )
    return 'VB';
  if (HEADLINE_STOP.has(token.norm)) return 'VB';
  return 'NN';
}

/** Verbs that "of" completes. */
const OF_VERBS =
  /^(?:consist|speak|think|dream|dispose|approve|complain|learn|hear|know|boast|talk|warn|tell|take|come|become|remind|inform|assure|convince|beware|die|sort|make)$/;

/** Nouns in "-ing". */
const GERUND_NOUNS: ReadonlySet<string> = new Set(
  'meeting opening signing training understanding building housing financing planning trafficking crossing fishing mining shipping banking hearing briefing manufacturing engineering laundering processing farming holding funding'.split(
    ' ',
  ),
);

/** Forms that are base, past and participle of their verb at once. */
const UNCHANGED_PASTS: ReadonlySet<string> = new Set(
  'put set cut hit let cost split spread read run quit cast come become'.split(' '),
);

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Participles that mostly stand before a noun: "lasting peace", "a working visit". */
const ADJECTIVE_GERUNDS = new Set(
  'lasting existing following ongoing growing leading outstanding remaining developing emerging neighbouring neighboring participating visiting outgoing incoming upcoming surrounding prevailing corresponding promising pressing increasing rising ruling working standing living founding governing coming contracting continuing enduring longstanding competing fighting warring interested'.split(
    ' ',
  ),
);

/** True where a verb to the left, in the same stretch of words, already takes what follows for its object. */
function isGoverned(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 14; j--) {
    const tag = tags[j];
    if (tag === 'PU' || tag === 'CC' || tag === 'SC' || tag === 'WP') return false;
    if (tag === 'VBZ' || tag === 'VB' || tag === 'VBG') return true;
    if (tag === 'VBD') {
      const form = verbAt(tokens, j);
      const reducible = form?.participle === true && tags[j + 1] === 'IN';
      return !reducible;
    }
    if (tag === 'VBN' && tags[j - 1] === 'HV') return true;
  }
  return false;
}

function isJoined(tokens: readonly Token[], i: number): boolean {
  const hyphen = tokens[i - 1];
  return (
    hyphen !== undefined &&
    /^[-‐‑]$/.test(hyphen.text) &&
    hyphen.end === tokens[i]?.start &&
    hyphen.start === tokens[i - 2]?.end
  );
}

/** "A and B support closer ties": a coordinated subject stands to the left. */
function pluralSubject(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  for (let j = i - 2; j >= 0 && j > i - 8; j--) {
    if (tags[j] === 'CC') return tokens[j]?.norm === 'and';
    if (tags[j] !== undefined && (AUXILIARIES.has(tags[j] as Tag) || /^VB/.test(tags[j] as string))) return false;
  }
  return false;
}

function lemmaOf(lexeme: Lexeme, tag: Tag): string {
  if (tag === 'VB' || tag === 'VBZ' || tag === 'VBD' || tag === 'VBN' || tag === 'VBG')
    return lexeme.verb?.lemma ?? lexeme.norm;
  if (tag === 'BE') return 'be';
  if (tag === 'HV') return 'have';
  if (tag === 'DO') return 'do';
  return tag === 'NN' || tag === 'NNP' ? lexeme.singular : lexeme.norm;
}
