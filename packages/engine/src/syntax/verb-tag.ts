import { MONTHS } from '../persons/name-words.ts';
import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import type { VerbForm } from '../words/verbs.ts';
import { lexemeOf } from './lexeme.ts';

const NOMINAL_BEFORE: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PS', 'POS', 'JJ', 'CD']);
const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNP']);
const AUXILIARIES: ReadonlySet<Tag> = new Set<Tag>(['BE', 'HV', 'DO', 'MD']);
const HEADLINE_STOP = new Set(['says', 'said']);

/** The verb that the word at `i` may be a form of. */
export function verbAt(tokens: readonly Token[], i: number): VerbForm | null {
  const token = tokens[i];
  return token === undefined ? null : lexemeOf(token).verb;
}

/** "on February 28", "in 1998": the figure at `i` is the day or year of a date that a preposition opens. */
function endsDate(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.norm ?? '';
  return /^(?:1[89]|20)\d\d$/.test(tokens[i]?.norm ?? '') ? before === 'in' : MONTHS.has(before);
}

/** The nearest tag to the left that is neither an adverb nor "not"; undefined at the start or after punctuation. */
function leftOfAdverbs(tags: readonly Tag[], i: number): { tag: Tag | undefined; index: number } {
  let j = i - 1;
  while (j >= 0 && tags[j] === 'RB') j--;
  return { tag: tags[j], index: j };
}

/** The tag of a word that may be a verb, from its form and its neighbours; null where it is none here. */
export function verbTag(
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
