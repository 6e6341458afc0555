import { intern } from '../intern.ts';
import type { Token } from '../tokens.ts';
import { CLOSED_CLASS, type Tag } from '../words/closed-class.ts';
import { NOUN_LIKE_VERBS, VERB_FORMS, type VerbForm } from '../words/verbs.ts';

export interface Tagged {
  readonly tags: readonly Tag[];
  /** Verb lemma, singular noun, or the normalised word. */
  readonly lemmas: readonly string[];
}

const NOMINAL_BEFORE: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PS', 'POS', 'JJ', 'CD']);
const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNP']);
const AUXILIARIES: ReadonlySet<Tag> = new Set<Tag>(['BE', 'HV', 'DO', 'MD']);
const ADJECTIVE_ENDING = /(?:ous|ful|ive|able|ible|ical|ary|less|ant|ent|ic|al)$/;
const NOUN_ENDING = /(?:ment|tion|sion|ness|ity|ship|ance|ence|ism|dom|hood|ology|graphy)s?$/;
/** Words in an adjective's shape that are nouns in this field. */
const NOUNS_LIKE_ADJECTIVES = new Set(
  'president parliament government agreement document minister representative initiative executive archive perspective alternative objective collective capital official national nationals journal festival arrival proposal approval removal withdrawal renewal denial trial principal general hospital material potential rival signal tribunal terminal proposals officials materials republic public traffic topic logistic critic academic music dynamic fabric statistics accident incident student resident continent moment statement settlement investment development movement deployment appointment department movement event percent extent intent tent assistant participant consultant merchant warrant grant secretary anniversary boundary summary library salary military commissary emissary visionary table vegetable cable article vehicle people principle couple example talent client agent patient parent component president opponent precedent president'.split(
    ' ',
  ),
);
const HEADLINE_STOP = new Set(['says', 'said']);

/**
 * Part of speech and lemma of each token: closed classes by table, verbs by their forms and neighbours, all else by shape.
 * `title` relaxes the rule that a capitalised word in mid-sentence is a name, for headings in title case.
 */
export function tagTokens(
  tokens: readonly Token[],
  options: { readonly title?: boolean; readonly isName?: (index: number) => boolean } = {},
): Tagged {
  const tags: Tag[] = [];
  const lemmas: string[] = [];
  const titleCase = options.title === true && isTitleCase(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const tag = tagOf(tokens, i, tags, titleCase, options.isName);
    tags.push(tag);
    lemmas.push(lemmaOf(token, tag));
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

function tagOf(
  tokens: readonly Token[],
  i: number,
  tags: readonly Tag[],
  titleCase: boolean,
  isName?: (index: number) => boolean,
): Tag {
  const token = tokens[i] as Token;
  if (token.kind === 'number') return 'CD';
  if (token.kind === 'symbol') return token.text === '&' ? 'CC' : 'SYM';
  if (token.kind === 'punctuation')
    return token.norm === "'s" || (token.norm === "'" && isPossessive(tokens, i)) ? 'POS' : 'PU';
  if (isName?.(i)) return 'NNP';
  const word = token.norm;
  const previous = tags[i - 1];
  const first = i === 0 || previous === 'PU';
  const closed = CLOSED_CLASS.get(word);
  if (
    closed &&
    !(
      token.capital &&
      !first &&
      !titleCase &&
      !/^(?:the|of|and|for|to|in|on|at|by|with|his|her|its|who|is|was|a|an|or|from|will|shall|may|would)$/i.test(
        token.text,
      ) &&
      token.text.length > 1 &&
      closed !== 'PR'
    )
  ) {
    if (closed === 'MD' && token.capital && word === 'may' && !first) return 'NNP';
    return closedTag(tokens, i, tags, closed);
  }
  if (word === 'longer' && tokens[i - 1]?.norm === 'no') return 'RB';
  // "will today travel", "was last held": between an auxiliary and its verb.
  if (
    (word === 'today' || word === 'tomorrow') &&
    tags[i - 1] === 'MD' &&
    VERB_FORMS.get(tokens[i + 1]?.norm ?? '')?.base
  )
    return 'RB';
  if (word === 'last' && tags[i - 1] === 'BE' && VERB_FORMS.get(tokens[i + 1]?.norm ?? '')?.participle) return 'RB';
  const verb = VERB_FORMS.get(word);
  if (token.capital && !first && !titleCase) {
    return 'NNP';
  }
  if (token.capital && titleCase && !verb) return 'NNP';
  if (verb) {
    const tag = verbTag(tokens, i, tags, verb, first || titleCase);
    if (tag) return tag;
  }
  if (
    word.endsWith('ly') &&
    word.length > 4 &&
    !['assembly', 'family', 'july', 'italy', 'ally', 'supply', 'reply'].includes(word)
  )
    return /(?:friendly|early|yearly|monthly|weekly|daily|timely|costly|deadly|elderly|orderly)$/.test(word)
      ? 'JJ'
      : 'RB';
  if (token.capital) return first && !titleCase ? openTag(word, tokens, i) : 'NNP';
  return openTag(word, tokens, i);
}

function openTag(word: string, tokens: readonly Token[], i: number): Tag {
  const shape = SHAPES.get(word) ?? keepShape(word);
  if (shape === 'noun') return 'NN';
  if (shape === 'adjective') return 'JJ';
  const next = tokens[i + 1];
  return next && next.kind === 'word' && !CLOSED_CLASS.has(next.norm) ? 'JJ' : 'NN';
}

/** What a word's shape makes of it; one that only ends as adjectives do is one before another word. */
type Shape = 'noun' | 'adjective' | 'ending';

/** Texts repeat their words: the shapes of the ones met last. */
const SHAPES = new Map<string, Shape>();

function keepShape(word: string): Shape {
  const shape = shapeOf(word);
  if (word.length > LONGEST_LEMMA) return shape;
  if (SHAPES.size >= MOST_LEMMAS) SHAPES.clear();
  SHAPES.set(word, shape);
  return shape;
}

function shapeOf(word: string): Shape {
  if (NOUNS_LIKE_ADJECTIVES.has(word) || NOUN_ENDING.test(word)) return 'noun';
  if (JJ_WORDS.has(word)) return 'adjective';
  return ADJECTIVE_ENDING.test(word) ? 'ending' : 'noun';
}

const JJ_WORDS = new Set(
  'bilateral multilateral mutual joint political economic diplomatic consular humanitarian cultural new old high low close open long short large small great good full official regional international national foreign former current present recent next last same own common important strong active friendly traditional comprehensive strategic extraordinary plenipotentiary permanent special deputy vice senior chief global local legal free fair equal direct major main key wide broad deep early late ready able possible necessary constructive fruitful warm cordial frank technical commercial industrial agricultural military naval civil public private social financial central northern southern eastern western upcoming forthcoming various numerous respective positive negative successful working honorary separate second third fourth fifth annual quarterly sixth seventh eighth ninth tenth'.split(
    ' ',
  ),
);

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

/** Words of closed classes, besides modals and forms of "have", that their neighbours put into another. */
const CHANGING: ReadonlySet<string> = new Set([
  'to',
  'that',
  'no',
  'her',
  'his',
  'being',
  'before',
  'after',
  'since',
  'until',
  'till',
  'first',
  'both',
  'all',
  'each',
]);

function closedTag(tokens: readonly Token[], i: number, tags: readonly Tag[], closed: Tag): Tag {
  const word = tokens[i]?.norm;
  if (closed !== 'MD' && closed !== 'HV' && !CHANGING.has(word ?? '')) return closed;
  const next = tokens[i + 1];
  const nextWord = next?.norm ?? '';
  const nextVerb = next ? VERB_FORMS.get(nextWord) : undefined;
  if (word === 'to')
    return (nextVerb?.base && !(next?.capital && CLOSED_CLASS.get(nextWord) === undefined && nextWord !== next.text)) ||
      nextWord === 'be' ||
      nextWord === 'have' ||
      (CLOSED_CLASS.get(nextWord) === 'RB' && VERB_FORMS.get(tokens[i + 2]?.norm ?? '')?.base) ||
      (/ly$/.test(nextWord) && VERB_FORMS.get(tokens[i + 2]?.norm ?? '')?.base)
      ? 'TO'
      : 'IN';
  if (word === 'that') {
    const before = tags[i - 1];
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
  if (word === 'both' && CLOSED_CLASS.get(nextWord) === 'IN') return 'RB';
  if (
    (word === 'both' || word === 'all' || word === 'each') &&
    (tags[i - 1] === 'BE' || tags[i - 1] === 'HV') &&
    (nextVerb?.participle || nextVerb?.past)
  )
    return 'RB';
  return closed;
}

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
  capitalAllowed: boolean,
): Tag | null {
  const token = tokens[i] as Token;
  if (token.capital && !capitalAllowed) return null;
  const { tag: left, index: leftIndex } = leftOfAdverbs(tags, i);
  const leftWord = tokens[leftIndex]?.norm ?? '';
  const direct = tags[i - 1];
  const next = tokens[i + 1];
  const nextWord = next?.norm ?? '';
  const nextClosed = CLOSED_CLASS.get(nextWord);
  const nounLike = NOUN_LIKE_VERBS.has(verb.lemma);
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
  if (!verb.base && (verb.gerund || verb.participle) && isJoined(tokens, i)) return 'JJ';
  if (verb.gerund && ADJECTIVE_GERUNDS.has(token.norm) && next?.kind === 'word' && !nextClosed) return 'JJ';
  if (verb.gerund && !verb.base) {
    if (token.norm === 'trading' && /^(?:house|partner|compan|post|bloc|nation)/.test(nextWord)) return 'JJ';
    if (
      direct !== undefined &&
      (direct === 'DT' || direct === 'PS' || direct === 'POS' || (direct === 'JJ' && tags[i - 2] !== 'BE'))
    )
      return 'NN';
    if (
      [
        'meeting',
        'opening',
        'signing',
        'training',
        'understanding',
        'building',
        'housing',
        'financing',
        'planning',
        'trafficking',
        'crossing',
        'fishing',
        'mining',
        'shipping',
        'banking',
        'hearing',
        'briefing',
        'manufacturing',
        'engineering',
        'laundering',
        'processing',
        'farming',
        'holding',
        'funding',
      ].includes(token.norm)
    ) {
      if (left === 'BE' && !nextClosed) return 'VBG';
      if (left === 'BE' && ambiguousCloser) return 'VBG';
      if (nextClosed === 'DT' || nextClosed === 'PS') return 'VBG';
      if (token.norm === 'meeting' && nextWord === 'with' && direct === 'IN') return 'NN';
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
    if (
      verb.base &&
      !verb.third &&
      verb.past &&
      [
        'put',
        'set',
        'cut',
        'hit',
        'let',
        'cost',
        'split',
        'spread',
        'read',
        'run',
        'quit',
        'cast',
        'come',
        'become',
      ].includes(token.norm)
    ) {
      if (direct !== undefined && (NOMINAL_BEFORE.has(direct) || direct === 'IN')) return null;
      return verb.lemma === token.norm && left !== undefined && NOUNS.has(left) ? 'VBD' : 'VBN';
    }
    if (direct === 'DT' || direct === 'PS' || direct === 'POS' || direct === 'CD' || direct === 'JJ') {
      if (
        direct === 'DT' &&
        /^(?:this|that|these|those|all|both|each|some|many|several|most|others?)$/.test(tokens[i - 1]?.norm ?? '')
      )
        return verb.past ? 'VBD' : 'VBN';
      return verb.lemma === 'found' || verb.lemma === 'felt' ? null : 'JJ';
    }
    if (direct === 'IN') return next && next.kind === 'word' && !nextClosed ? 'JJ' : 'VBN';
    // "extradited suspected militants": a second past form right behind a verb belongs to the noun that follows.
    if (
      (direct === 'VBD' || direct === 'VBG') &&
      verb.participle &&
      next?.kind === 'word' &&
      !nextClosed &&
      !VERB_FORMS.get(nextWord)?.gerund
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
    return nounLike ? 'NN' : direct === 'IN' || direct === 'CD' ? null : 'VB';
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
      const form = VERB_FORMS.get(tokens[j]?.norm ?? '');
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

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'people',
    embargoes: 'embargo',
    vetoes: 'veto',
    potatoes: 'potato',
    tomatoes: 'tomato',
    mangoes: 'mango',
    heroes: 'hero',
    torpedoes: 'torpedo',
    cargoes: 'cargo',
    countries: 'country',
    embassies: 'embassy',
    men: 'man',
    women: 'woman',
    children: 'child',
    series: 'series',
    news: 'news',
    affairs: 'affair',
    memoranda: 'memorandum',
    media: 'media',
    criteria: 'criterion',
    crises: 'crisis',
    talks: 'talks',
    ties: 'ties',
    relations: 'relation',
    headquarters: 'headquarters',
    charges: 'charge',
    goods: 'goods',
    species: 'species',
    means: 'means',
    dead: 'dead',
  }),
);

/** Singular of a noun by the regular rules and a short table. */
export function singular(word: string): string {
  if (!word.endsWith('s') || word.length < 4) return IRREGULAR_PLURALS.get(word) ?? word;
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular) return irregular;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Texts repeat their words: the lemmas met last, by the word. */
const SINGULARS = new Map<string, string>();
const VERBS = new Map<string, string>();
const MOST_LEMMAS = 50_000;
const LONGEST_LEMMA = 40;

function keep(lemmas: Map<string, string>, word: string, lemma: string): string {
  const found = intern(lemma);
  if (word.length > LONGEST_LEMMA) return found;
  if (lemmas.size >= MOST_LEMMAS) lemmas.clear();
  lemmas.set(word, found);
  return found;
}

function kept(word: string, lemma: string): string {
  return VERBS.get(word) ?? keep(VERBS, word, lemma);
}

function lemmaOf(token: Token, tag: Tag): string {
  if (tag === 'VB' || tag === 'VBZ' || tag === 'VBD' || tag === 'VBN' || tag === 'VBG') {
    const lemma = VERB_FORMS.get(token.norm)?.lemma;
    return lemma === undefined ? token.norm : kept(lemma, lemma);
  }
  if (tag === 'BE') return 'be';
  if (tag === 'HV') return 'have';
  if (tag === 'DO') return 'do';
  if (tag === 'NN' || tag === 'NNP')
    return SINGULARS.get(token.norm) ?? keep(SINGULARS, token.norm, singular(token.norm));
  return token.norm;
}
