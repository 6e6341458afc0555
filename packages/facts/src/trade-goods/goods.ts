import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { collect, rangesOverlap } from '@diplomatic-relations/engine';
import { itemsFrom } from './goods-items.ts';
import { GOODS_BY_THEMSELVES, LEADING, MODIFIERS, NO_GOODS, SHARED_HEADS, VAGUE } from './words.ts';

/** One product of a list with the tokens that name it. */
export interface Goods extends TokenRange {
  readonly product: string;
}

/** The goods of the list that starts at a token, split at commas and "and", without articles, nationality and vague members. */
export function goodsFrom(sentence: ResolvedSentence, start: number, limit = sentence.tokens.length): Goods[] {
  const items = itemsFrom(sentence, start, limit);
  const isRow = ROWS.has(sentence.segment.kind) || sentence.tokens[start - 1]?.text === ':';
  const named = items.map((item) => ({ ...item, words: cleaned(sentence, item) }));
  return collect(withSharedHeads(named), ({ from, to, words }) =>
    isGoods(words) &&
    !isVerb(sentence, from, to) &&
    !isState(sentence, from, to) &&
    !isMoney(sentence, from, to) &&
    !isNamed(sentence, from, to, isRow)
      ? [{ from, to, product: words.join(' ') }]
      : [],
  );
}

function isMoney(sentence: ResolvedSentence, from: number, to: number): boolean {
  return sentence.quantities.some(
    (quantity) =>
      quantity.unit !== null &&
      /^(?:[A-Z]{3}|percent)$/.test(quantity.unit) &&
      rangesOverlap(quantity, { from, to }) &&
      // "imports 80% of its tea"
      !(quantity.unit === 'percent' && sentence.tokens[quantity.to]?.norm === 'of'),
  );
}

/** ", which exports oil, has emerged as …": the main verb behind the list. */
function isVerb({ tagged }: ResolvedSentence, from: number, to: number): boolean {
  return to - from > 1 && /^(?:HV|BE|MD|DO)$/.test(tagged.tags[from] ?? '');
}

/** "supplies were ready to be sent": how they are. */
function isState({ tokens, clauses }: ResolvedSentence, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    /^(?:ready|available|due|scarce|limited|low|high|short|insufficient|stable|flat|weak|strong|likely|necessary|essential|vital|key|crucial)$/.test(
      tokens[from]?.norm ?? '',
    ) &&
    clauses.some(({ lemma, verb }) => lemma === 'be' && verb.to === from)
  );
}

/** What supplies are called that are goods by themselves. */
const SUPPLIED =
  /^(?:medical|office|school|military|relief|humanitarian|agricultural|surgical|hospital|building|cleaning)$/;

const ROWS: ReadonlySet<string> = new Set(['list', 'timeline']);

/** "the Danish West Indies": a name, no product; in the rows of a list and behind a colon goods have capitals too. */
function isNamed(sentence: ResolvedSentence, from: number, to: number, isRow: boolean): boolean {
  if (isRow && (to - from === 1 || !sentence.tokens.slice(from + 1, to).some(({ capital }) => capital))) return false;
  return (
    from > 0 &&
    sentence.tokens[to - 1]?.capital === true &&
    !/^(?:LNG|LPG|CNG|PVC|PET|NPK|MDF)$/.test(sentence.tokens[to - 1]?.text ?? '') &&
    sentence.segment.kind !== 'title' &&
    sentence.segment.kind !== 'heading'
  );
}

interface Item extends TokenRange {
  readonly words: readonly string[];
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
    // "bought *eight* tractors"
    const counted = sentence.quantities.find((quantity) => quantity.from === from && quantity.unit === 'count');
    if (counted !== undefined && counted.to < item.to) {
      from = counted.to;
      continue;
    }
    const classOf =
      from + 2 < item.to &&
      next === 'of' &&
      /^(?:tonnes|tons|barrels|units|litres|pieces|million|billion|kilograms|kg|metres|hectolitres|assortment|range|variety|number|quantities|amounts|volumes|supply|supplies|types|kinds|export|import|lot|series|batch|all|most|much|half|bulk|majority|part|array|selection|mix|spectrum)$/.test(
        word,
      );
    if (from < item.to && classOf) from += 2;
    else if (
      from < item.to &&
      /^(?:wide|broad|whole|large|full|diverse|varied|great|limited|small|rich|extensive)$/.test(word) &&
      /^(?:assortment|range|variety|number|array|selection|mix|spectrum)$/.test(next)
    )
      from += 1;
    else if (
      from < item.to &&
      ((LEADING.has(word) && !(word === 'small' && next === 'arms')) ||
        tokens[from]?.kind === 'number' ||
        /^(?:million|billion|thousand)$/.test(word) ||
        isParty(from) ||
        /^(?:'s|’s|'|:|-|–|%|percent|cent|per)$/.test(tokens[from]?.text ?? ''))
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
  // "soya bean imports", but "medical supplies"
  const last = words.at(-1) ?? '';
  if (
    words.length > 1 &&
    (/^(?:imports|exports|shipments)$/.test(last) || (last === 'supplies' && !SUPPLIED.test(words.at(-2) ?? '')))
  )
    words.pop();
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

/** ", the minister said" behind the list. */
const SAYING = /^(?:said|says|noted|added|stated|explained|stressed|he|she|they)$/;

function isGoods(words: readonly string[]): boolean {
  if (SAYING.test(words.at(-1) ?? '')) return false;
  // "exports are duty-free": how they are; "ten Falcon-20s": a part of a name
  if (/(?:[-‑]free|-)$/.test(words.at(-1) ?? '')) return false;
  if (words.length === 0 || words.length > 6 || words.join(' ').length < 2) return false;
  const head = words.includes('of') ? (words[words.indexOf('of') - 1] ?? '') : (words.at(-1) ?? '');
  if (!words.every((word) => /^[\p{L}\p{M}][\p{L}\p{M}\d'’.-]*$/u.test(word))) return false;
  if (NO_GOODS.has(head) || (words.length === 1 && VAGUE.has(head)) || /^(?:exports|imports)$/.test(head)) return false;
  if (words.every((word) => word === 'of' || VAGUE.has(word))) return false;
  if (
    /^(?:services?|aid|assistance|relief|support|tourism|expertise|workers|technology|technologies|specialists|items of|know-how|cooperation|relations|investments?|turnover|partner|partners|market|markets|increase|growth|destination|source|percent|importers?|exporters?|exports?|imports?|producers?|investors?|firms?|businesses|entrepreneurs?|migrants?|students?|visitors?|routes?|company|companies|neighbou?rs?|tourists|revenues?|income|pride|inspiration|concern|list)$/.test(
      words.at(-1) ?? '',
    )
  )
    return false;
  if (
    words.some(
      (word, i) =>
        !(word === 'other' && words[i + 1] === 'than') &&
        /^(?:other|others|etc|etc\.|more|also|not|so|on|their|our|which|this|that|it|only|worth|trading|third|second|largest|main|key|major)$/.test(
          word,
        ),
    )
  )
    return false;
  return true;
}
