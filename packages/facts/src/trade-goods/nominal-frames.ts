import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { partyBehind, partyReferences } from '../shared/party-search.ts';
import { goodsFrom } from './goods.ts';
import { draftsOf, type GoodsDraft } from './goods-drafts.ts';
import { behindAmongOthers, isSemicolonList } from './goods-items.ts';
import { nominalSides } from './nominal-sides.ts';
import { isActiveVerb, nextTrade } from './trade-verbs.ts';
import {
  GOODS_HEADS,
  LISTING_PASSIVES,
  LISTING_VERBS,
  MADE,
  PICKING,
  TRADE_FORMS,
  TRADE_NOUNS,
  TRADE_PARTICIPLES,
  type TradeDirection,
} from './words.ts';

/** "X's main exports to Y are A and B", "imports from Y: C", "exports reached USD 5 million (D and E)". */
export function nominalFrames(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  const rule = 'trade_goods/noun';
  const drafts: GoodsDraft[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const direction = TRADE_NOUNS.get(sentence.tokens[i]?.norm ?? '') ?? exportedGoods(sentence, i);
    if (!direction || isActiveVerbForm(sentence, i) || sentence.tokens[i - 1]?.norm === 'to') continue;
    if (isOfServices(sentence, i) || isSaleAtHome(sentence, i) || isShareOfAll(sentence, i)) continue;
    const start = listStart(sentence, i);
    if (start === null) continue;
    const blocked = sentence.tokens
      .slice(Math.max(0, i - 6), start)
      .find((token) =>
        /^(?:will|could|would|may|might|should|potential|possible|can|planned|future|promising|priority)$/.test(
          token.norm,
        ),
      );
    if (blocked) {
      context.note?.(rule, `"${blocked.norm}" makes it no trade that takes place`);
      continue;
    }
    const limit = isSemicolonList(sentence, start) ? sentence.tokens.length : nextTrade(sentence, start);
    const goods = goodsFrom(sentence, start, limit);
    drafts.push(
      ...draftsOf(sentence, goods, nominalSides(sentence, i, start, direction, pair, context), pair, rule, context),
    );
  }
  return drafts;
}

/** "exports of services": no goods. */
function isOfServices({ tokens }: ResolvedSentence, noun: number): boolean {
  return tokens[noun + 1]?.norm === 'of' && tokens[noun + 2]?.norm === 'services';
}

/** "Sales rose": not said to be to or from anybody. */
function isSaleAtHome({ tokens }: ResolvedSentence, noun: number): boolean {
  return (
    /^(?:sales|purchases)$/.test(tokens[noun]?.norm ?? '') && !/^(?:to|from|in)$/.test(tokens[noun + 1]?.norm ?? '')
  );
}

/** "40% of Kenyan exports are tea": to the whole world. */
function isShareOfAll(sentence: ResolvedSentence, noun: number): boolean {
  const { tokens, quantities } = sentence;
  const share = quantities.find(({ unit, to }) => unit === 'percent' && to < noun && noun - to <= 4);
  return (
    share !== undefined &&
    tokens[share.to]?.norm === 'of' &&
    partyBehind(sentence, { from: noun, to: Math.min(tokens.length, noun + 4) }, 'to', 'from', 'into') === null
  );
}

function isActiveVerbForm(sentence: ResolvedSentence, i: number): boolean {
  return TRADE_FORMS.has(sentence.tokens[i]?.norm ?? '') && isActiveVerb(sentence, i);
}

/** "the main products exported to Y", "goods imported from Y". */
function exportedGoods(sentence: ResolvedSentence, i: number): TradeDirection | null {
  const direction = TRADE_PARTICIPLES.get(sentence.tokens[i]?.norm ?? '');
  return direction && GOODS_HEADS.has(sentence.tokens[i - 1]?.norm ?? '') ? direction : null;
}

/** Where the list of the noun begins: behind a verb of listing, a colon, or in parentheses; null where there is none. */
function listStart(sentence: ResolvedSentence, noun: number): number | null {
  const { tokens } = sentence;
  const reach = Math.min(tokens.length, noun + 22);
  for (let i = noun + 1; i < reach; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (token.text === ';' || token.text === '.') return null;
    if (token.text === '(' && sentence.quantities.some((quantity) => quantity.from > noun && quantity.to <= i)) {
      const inside = tokens[i + 1];
      return inside?.kind === 'word' &&
        !sentence.quantities.some((quantity) => quantity.from === i + 1) &&
        !sentence.resolvedDates.some((date) => date.from <= i + 2 && date.from > i) &&
        !/^(?:up|down|in|of|an?|about|or|compared|including|with|approximately|over|from)$/.test(inside.norm)
        ? i + 1
        : null;
    }
    if (token.text === ':' || ((token.text === '–' || token.text === '—') && i <= noun + 6)) {
      if (!sentence.quantities.some((quantity) => quantity.from === i + 1)) return i + 1;
      // "exports to X: EUR 90 million (A, B and C)"
      continue;
    }
    // "exports to X, mainly A and B, amounted to …"
    if (PICKING.has(token.norm) && tokens[i - 1]?.norm === ',') return behindConsisting(sentence, i + 1);
    if (tokens[i - 1]?.norm === ',') {
      const named = namedBehindComma(sentence, i);
      if (named > 0) return named;
    }
    // "exports such as A and B"
    if (token.norm === 'such' && tokens[i + 1]?.norm === 'as') return i + 2;
    if (token.norm === 'including' && i === noun + 1) return i + 1;
    if (LISTS.test(token.norm) && sentence.tagged.tags[i] === 'NN' && isBehindParty(sentence, i)) return i + 1;
    if (/^rang(?:e|es|ed|ing)$/.test(token.norm) && tokens[i + 1]?.norm === 'from') return i + 1;
    if (token.norm === 'like' && sentence.tagged.tags[i] === 'IN') return i + 1;
    if (token.text === '(' && holdsGoods(sentence, i)) return i + 1;
    const verb = listingVerb(sentence, i);
    if (verb === 'other') return null;
    if (verb === null || isMeasured(sentence, i, verb + 3)) continue;
    return firstOfList(sentence, verb, reach);
  }
  return null;
}

/** ", mainly consisting of A and B": the token behind "of". */
function behindConsisting({ tokens }: ResolvedSentence, i: number): number {
  if (!/^(?:consisting|composed|made|comprised)$/.test(tokens[i]?.norm ?? '')) return i;
  const of = tokens[i + 1]?.norm === 'up' ? i + 2 : i + 1;
  return tokens[of]?.norm === 'of' ? of + 1 : i;
}

const LISTS = /^(?:covers?|features?|includes?|comprises?)$/;

/** "exports from Kenya cover A and B": what looks like a noun right behind a name is the verb. */
function isBehindParty(sentence: ResolvedSentence, i: number): boolean {
  return partyReferences(sentence).some(({ to, kind }) => to === i && kind === 'name');
}

/** ", above all A and B", ", led by A", ", with A and B at the top of the list": where goods named behind a comma begin; 0 where none do. */
function namedBehindComma({ tokens }: ResolvedSentence, i: number): number {
  const word = tokens[i]?.norm ?? '';
  const next = tokens[i + 1]?.norm ?? '';
  if (word === 'above' && next === 'all') return i + 2;
  if (/^(?:led|headed|topped|dominated)$/.test(word) && next === 'by') return i + 2;
  if (word !== 'with') return 0;
  const behind = tokens.slice(i + 1, i + 16).map(({ norm }) => norm);
  const at = behind.findIndex((norm, k) => LEADING_THE_LIST.has(norm) && (norm !== 'at' || behind[k + 2] === 'top'));
  return at > 0 && !behind.slice(0, at).some((norm) => /^[;.(:]$/.test(norm)) ? i + 1 : 0;
}

const LEADING_THE_LIST: ReadonlySet<string> = new Set([
  'leading',
  'topping',
  'heading',
  'dominating',
  'at',
  'accounting',
  'constituting',
  'predominating',
]);

/** "Czech exports (looms, firearms and milk powder) went up": a bracket right behind the phrase that holds goods only. */
function holdsGoods(
  { tokens, tagged, quantities, resolvedDates, references }: ResolvedSentence,
  open: number,
): boolean {
  const close = tokens.findIndex((token, k) => k > open && token.text === ')');
  if (close < open + 2 || close > open + 16) return false;
  const inside = { from: open + 1, to: close };
  const overlaps = ({ from, to }: { from: number; to: number }): boolean => from < inside.to && to > inside.from;
  if (quantities.some(overlaps) || resolvedDates.some(overlaps) || references.some(overlaps)) return false;
  if (tagged.tags[inside.from] === 'VB') return false;
  const words = tokens.slice(inside.from, inside.to);
  return (
    words.every((token) => (token.kind === 'word' && !token.capital) || /^[,-]$/.test(token.text)) &&
    (PICKING.has(words[0]?.norm ?? '') || words.some(({ text }) => text === ','))
  );
}

/** The token behind a verb of listing that starts here; null where no verb does, "other" where a verb says something else. */
function listingVerb(sentence: ResolvedSentence, i: number): number | null | 'other' {
  const { tokens, tagged, clauses } = sentence;
  const clause = clauses.find((candidate) => candidate.verb.from === i);
  if (tagged.tags[i] === 'BE' && !/^(?:VBN|VBG)$/.test(tagged.tags[i + 1] ?? ''))
    return clause?.negated ? 'other' : i + 1;
  if (!clause) return null;
  if (clause.link === 'reduced' && TRADE_PARTICIPLES.has(tokens[clause.head]?.norm ?? '')) return null;
  if (clause.negated || clause.modal !== null || clause.tense === 'future') return 'other';
  if (clause.voice === 'passive' && LISTING_PASSIVES.has(clause.lemma))
    return clause.lemma === 'make' && tokens[clause.verb.to]?.norm !== 'up' ? 'other' : clause.verb.to;
  // "the bulk of exports falls on grain"
  if (clause.lemma === 'fall' && tokens[clause.verb.to]?.norm === 'on') return clause.verb.to + 1;
  return LISTING_VERBS.has(clause.lemma) || isMeasured(sentence, i, clause.verb.to + 3) ? clause.verb.to : 'other';
}

/** "were USD 5 million": a sum follows; in "were beer (14%), wine (9%)" each of the goods has its share. */
function isMeasured({ quantities, tokens }: ResolvedSentence, from: number, to: number): boolean {
  return quantities.some(
    (quantity) => quantity.from >= from && quantity.from <= to && tokens[quantity.from - 1]?.text !== '(',
  );
}

/** First token of the list itself; null where something else than goods follows. */
export function firstOfList(sentence: ResolvedSentence, verb: number, reach: number): number | null {
  const { tokens } = sentence;
  let k = verb;
  while (
    k < reach &&
    /^(?:of|by|up|mainly|primarily|chiefly|largely|mostly|predominantly|principally|almost|nearly|exclusively|entirely|essentially|overwhelmingly|solely|only|:|composed|traditionally|dominated|in|still|also)$/.test(
      tokens[k]?.norm ?? '',
    )
  )
    k++;
  if (/^(?:limited|restricted|confined|based|concentrated|focused|focussed)$/.test(tokens[k - 1]?.norm ?? ''))
    while (/^(?:to|on|in)$/.test(tokens[k]?.norm ?? '')) k++;
  k = behindAmongOthers(sentence, k);
  const word = tokens[k]?.norm ?? '';
  if (/^(?:worth|valued|at|more|over|about|to|on|from|not|expected|very|growing|up|down|subject|under)$/.test(word))
    return null;
  if (sentence.tagged.tags[k] === 'VBG' || (sentence.tagged.tags[k] === 'VBN' && !MADE.test(word))) return null;
  if (
    /^(?:an?|the)$/.test(word) &&
    /^(?:important|main|largest|key|major|source|engine|result|most)$/.test(tokens[k + 1]?.norm ?? '')
  )
    return null;
  return k;
}
