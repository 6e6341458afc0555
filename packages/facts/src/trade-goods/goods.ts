import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { collect, rangesOverlap } from '@diplomatic-relations/engine';
import { gappedParty } from './gapped.ts';
import { GOODS_BY_THEMSELVES, LEADING, LIST_ENDS, MODIFIERS, SHARED_HEADS, VAGUE } from './words.ts';

/** One product of a list with the tokens that name it. */
export interface Goods extends TokenRange {
  readonly product: string;
}

/** The goods of the list that starts at a token, split at commas and "and", without articles, nationality and vague members. */
export function goodsFrom(sentence: ResolvedSentence, start: number, limit = sentence.tokens.length): Goods[] {
  const items = itemsFrom(sentence, start, limit);
  const named = items.map((item) => ({ ...item, words: cleaned(sentence, item) }));
  return collect(withSharedHeads(named), ({ from, to, words }) =>
    isGoods(words) && !isVerb(sentence, from, to) && !isMoney(sentence, from, to) && !isNamed(sentence, from, to)
      ? [{ from, to, product: words.join(' ') }]
      : [],
  );
}

function isMoney(sentence: ResolvedSentence, from: number, to: number): boolean {
  return sentence.quantities.some(
    (quantity) =>
      quantity.unit !== null && /^(?:[A-Z]{3}|percent)$/.test(quantity.unit) && rangesOverlap(quantity, { from, to }),
  );
}

/** ", which exports oil, has emerged as …": the main verb behind the list. */
function isVerb({ tagged }: ResolvedSentence, from: number, to: number): boolean {
  return to - from > 1 && /^(?:HV|BE|MD|DO)$/.test(tagged.tags[from] ?? '');
}

/** "the Danish West Indies": a name, no product. */
function isNamed(sentence: ResolvedSentence, from: number, to: number): boolean {
  return (
    from > 0 &&
    sentence.tokens[to - 1]?.capital === true &&
    sentence.segment.kind !== 'title' &&
    sentence.segment.kind !== 'heading'
  );
}

interface Item extends TokenRange {
  readonly words: readonly string[];
}

/** Where the list ends, and its members. */
function itemsFrom(sentence: ResolvedSentence, start: number, limit: number): TokenRange[] {
  const { tokens, tagged } = sentence;
  const items: TokenRange[] = [];
  let from = start;
  let i = start;
  const close = (end: number): void => {
    if (end > from) items.push({ from, to: end });
  };
  for (; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    const word = token.norm;
    // "dominated by wine, followed by nuts"
    if (word === ',' && tokens[i + 1]?.norm === 'followed' && tokens[i + 2]?.norm === 'by') {
      close(i);
      i += 2;
      from = i + 1;
      continue;
    }
    if (word === ',' || word === 'and' || word === '&' || word === 'or' || word === '/') {
      if (word === ',' && i > from && gappedParty(sentence, i + 1)) break;
      if (word === ',' ? isTold(sentence, i + 1) : startsClause(sentence, i + 1, limit)) break;
      close(i);
      from = i + 1;
      continue;
    }
    // "wine worth EUR 5 million, nuts worth EUR 2 million and tea"
    const value = word === 'worth' ? sentence.quantities.find((quantity) => quantity.from === i + 1) : undefined;
    if (value && /^(?:,|and)$/.test(tokens[value.to]?.norm ?? '')) {
      close(i);
      i = value.to;
      from = i + 1;
      continue;
    }
    if (word === 'as' && tokens[i + 1]?.norm === 'well' && tokens[i + 2]?.norm === 'as') {
      close(i);
      i += 2;
      from = i + 1;
      continue;
    }
    if (
      (word === 'such' && tokens[i + 1]?.norm === 'as') ||
      word === 'including' ||
      word === 'like' ||
      (word === 'for' && tokens[i + 1]?.norm === 'example')
    ) {
      // "agricultural products such as tea": the members say what the class is.
      if (from < i && items.length === 0 && i - from > 0) close(i);
      i += word === 'such' || word === 'for' ? 1 : 0;
      from = i + 1;
      continue;
    }
    const share = token.text === '(' ? endOfShare(sentence, i) : 0;
    if (share > 0 && i > from && /^(?:,|and|&)$/.test(tokens[share]?.norm ?? '')) {
      close(i);
      from = share + 1;
      i = share;
      continue;
    }
    if (
      /^[.;:()–—!?"“”]$/.test(token.text) ||
      (LIST_ENDS.has(word) && !(i === from && LEADING.has(word)) && !isHyphened(sentence, i))
    )
      break;
    if (token.kind === 'number' && i > from) break;
    const tag = tagged.tags[i];
    if (i > from && (tag === 'BE' || tag === 'MD' || tag === 'HV' || tag === 'WP' || tag === 'TO')) break;
    if (sentence.resolvedDates.some((date) => date.from === i)) break;
    if ((tag === 'RB' || tag === 'PR') && i > from) break;
  }
  close(Math.min(i, limit));
  return items;
}

/** Behind "(45%)" or "(2.1 million dollars)" the token after the bracket; 0 where something else stands in brackets. */
function endOfShare(sentence: ResolvedSentence, open: number): number {
  const close = sentence.tokens.findIndex((token, k) => k > open && k < open + 9 && token.text === ')');
  const measured = sentence.quantities.some((quantity) => quantity.from > open && quantity.to <= close);
  return close > 0 && measured ? close + 1 : 0;
}

/** "bone-in lamb" */
function isHyphened({ tokens }: ResolvedSentence, i: number): boolean {
  return tokens[i - 1]?.text === '-' && tokens[i - 1]?.end === tokens[i]?.start;
}

/** ", rose by 12 per cent": the verb of the whole behind the list. */
function isTold({ clauses, tagged }: ResolvedSentence, i: number): boolean {
  return (
    /^(?:VBD|BE|HV|MD)$/.test(tagged.tags[i] ?? '') &&
    clauses.some((clause) => clause.form === 'finite' && clause.verb.from === i)
  );
}

/** "and buys cotton", "and is interested in …": what follows is no member of the list. */
function startsClause(sentence: ResolvedSentence, i: number, limit: number): boolean {
  const { tokens, tagged } = sentence;
  let k = i;
  while (k < limit && tagged.tags[k] === 'RB') k++;
  const word = tokens[k]?.norm ?? '';
  if (
    /^(?:BE|MD|HV|PR|VBZ)$/.test(tagged.tags[k] ?? '') &&
    sentence.clauses.some((clause) => clause.verb.from === k || clause.subject?.from === k)
  )
    return true;
  if (
    /^(?:buys|imports|exports|sells|supplies|imported|exported|bought|sold|importing|exporting|buying|purchases|ships)$/.test(
      word,
    )
  )
    return true;
  const party = sentence.references.find(
    (reference) => reference.from === k || (reference.from === k + 1 && word === 'the'),
  );
  return (
    party !== undefined &&
    sentence.clauses.some(
      (clause) =>
        clause.subject !== null &&
        clause.verb.from >= party.to &&
        clause.verb.from <= party.to + 2 &&
        clause.form === 'finite',
    ) &&
    !/^(?:NN|NNP)$/.test(tagged.tags[party.to] ?? '')
  );
}

/** The words that name the product, lower case. */
function cleaned(sentence: ResolvedSentence, item: TokenRange): string[] {
  const { tokens } = sentence;
  let from = item.from;
  const isParty = (i: number): boolean =>
    sentence.references.some((reference) => rangesOverlap(reference, { from: i, to: i + 1 })) ||
    sentence.actors.some((actor) => actor.form === 'demonym' && rangesOverlap(actor, { from: i, to: i + 1 }));
  for (;;) {
    const word = tokens[from]?.norm ?? '';
    const next = tokens[from + 1]?.norm ?? '';
    const classOf =
      from + 2 < item.to &&
      next === 'of' &&
      /^(?:tonnes|tons|barrels|units|litres|pieces|million|billion|kilograms|kg|metres|hectolitres|assortment|range|variety|number|quantities|amounts|volumes|supply|supplies|types|kinds|export|import|lot|series|batch|all)$/.test(
        word,
      );
    if (from < item.to && classOf) from += 2;
    else if (
      from < item.to &&
      (word === 'wide' || word === 'broad' || word === 'whole' || word === 'large' || word === 'full') &&
      /^(?:assortment|range|variety|number)$/.test(next)
    )
      from += 1;
    else if (
      from < item.to &&
      (LEADING.has(word) ||
        tokens[from]?.kind === 'number' ||
        /^(?:million|billion|thousand)$/.test(word) ||
        isParty(from) ||
        /^(?:'s|’s|'|:|-|–)$/.test(tokens[from]?.text ?? ''))
    )
      from += 1;
    else break;
  }
  const words: string[] = [];
  for (let i = from; i < item.to; i++) {
    const token = tokens[i];
    if (!token || isParty(i) || /^(?:'s|’s|'|the|a|an)$/.test(token.norm)) continue;
    const previous = tokens[i - 1];
    const beforePrevious = tokens[i - 2];
    const hyphen = token.text === '-' && previous !== undefined && previous.end === token.start;
    if (hyphen && words.length > 0) {
      words[words.length - 1] += '-';
      continue;
    }
    if (
      previous?.text === '-' &&
      beforePrevious &&
      previous.end === token.start &&
      words.length > 0 &&
      words[words.length - 1]?.endsWith('-')
    ) {
      words[words.length - 1] += token.text.toLowerCase();
      continue;
    }
    words.push(token.text.toLowerCase());
  }
  // "soya bean imports"
  if (words.length > 1 && /^(?:imports|exports|supplies|shipments)$/.test(words.at(-1) ?? '')) words.pop();
  return words;
}

/** "table and kitchen linen" is "table linen" and "kitchen linen". */
function withSharedHeads(items: readonly Item[]): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const item = result[last] as Item;
    const head = item.words.at(-1) ?? '';
    const modifier = item.words[item.words.length - 2] ?? '';
    if (item.words.length < 2 || !SHARED_HEADS.has(head) || !(MODIFIERS.has(modifier) || isAdjective(modifier)))
      continue;
    for (let k = last - 1; k >= 0; k--) {
      const other = result[k] as Item;
      const word = other.words.at(-1) ?? '';
      if (other.words.length !== 1 || !(MODIFIERS.has(word) || isAdjective(word)) || GOODS_BY_THEMSELVES.has(word))
        break;
      result[k] = { ...other, words: [...other.words, head] };
    }
  }
  return result;
}

function isAdjective(word: string): boolean {
  return /(?:ical|ural|trial|onic|tric|tive|eral|ary|ous)$/.test(word) && !/^(?:cereal|material|mineral)s?$/.test(word);
}

function isGoods(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 6) return false;
  const head = words.includes('of') ? (words[words.indexOf('of') - 1] ?? '') : (words.at(-1) ?? '');
  if (!words.every((word) => /^[\p{L}\p{M}][\p{L}\p{M}\d'’.-]*$/u.test(word))) return false;
  if (words.length === 1 && VAGUE.has(head)) return false;
  if (words.every((word) => word === 'of' || VAGUE.has(word))) return false;
  if (
    /^(?:services?|aid|assistance|relief|support|tourism|expertise|workers|technology|technologies|specialists|items of|know-how|cooperation|relations|investments?|turnover|partner|partners|market|markets|increase|growth|destination|source|percent|importers?|exporters?|exports?|imports?|producers?|investors?|firms?|businesses|entrepreneurs?|migrants?|students?|visitors?|routes?|company|companies|neighbou?rs?|tourists|revenues?|income|pride|inspiration|concern|list)$/.test(
      words.at(-1) ?? '',
    )
  )
    return false;
  if (
    words.some((word) =>
      /^(?:other|others|etc|etc\.|more|also|not|so|on|their|our|which|this|that|it|only|worth|trading|third|second|largest|main|key|major)$/.test(
        word,
      ),
    )
  )
    return false;
  return true;
}
