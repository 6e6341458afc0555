import type { PartyId, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext, Extractor } from '../extractor.ts';
import { otherOf, partyBehind, partyModifying, partyReferences } from '../shared/party-search.ts';
import { tradePair } from '../shared/trade-pair.ts';
import { type Goods, goodsFrom } from './goods.ts';
import { GOODS_HEADS, LISTING_VERBS, NOT_ASSERTED, PRESENCE, TRADE_FORMS, TRADE_NOUNS, TRADE_PARTICIPLES, type TradeDirection } from './words.ts';

type GoodsDraft = Draft<'trade_goods'>;

/** What one party sells to another. */
export const tradeGoodsExtractor: Extractor = {
  name: 'trade_goods',
  wakes: new Set(['export', 'import', 'sell', 'buy', 'supply', 'ship', 'purchase', 'source', 'supplies', 'sells', 'ships', 'buys', 'exports', 'imports', 'represent', 'represented', 'sold', 'exported', 'imported', 'delivery', 'deliveries', 'procure', 'market', 'trade']),
  extract: (sentence, context) => {
    const pair = tradePair(sentence, context);
    const drafts = [...activeFrames(sentence, pair, context), ...passiveFrames(sentence, pair, context), ...nominalFrames(sentence, pair, context), ...presenceFrames(sentence, pair)];
    return unique(drafts);
  },
};

interface Sides {
  readonly exporter: PartyId | null;
  readonly importer: PartyId | null;
}

/** Rows for the goods of a list, where both sides are known. */
function draftsOf(sentence: ResolvedSentence, goods: readonly Goods[], sides: Sides, pair: readonly [PartyId, PartyId] | null, rule: string, context: ExtractContext | null): GoodsDraft[] {
  const exporter = sides.exporter ?? otherOf(pair, sides.importer);
  const importer = sides.importer ?? otherOf(pair, sides.exporter);
  if (!exporter || !importer || exporter === importer) {
    if (goods.length > 0) context?.note(rule, 'exporter or importer is not known');
    return [];
  }
  return goods.map(({ product, from, to }) => ({ table: 'trade_goods', row: { exporter, importer, product }, sentence, range: { from, to }, rule, confidence: 0.85 }));
}

function unique(drafts: readonly GoodsDraft[]): GoodsDraft[] {
  const seen = new Set<string>();
  return drafts.filter(({ row }) => {
    const key = `${row.exporter} ${row.importer} ${row.product}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const ADVERBS = /^(?:mainly|primarily|chiefly|largely|mostly|also|traditionally|currently|predominantly|principally|in|addition|already|actively|regularly)$/;

/** "X sells A and B to Y", "from Y it buys C", "while importing D". */
function activeFrames(sentence: ResolvedSentence, pair: readonly [PartyId, PartyId] | null, context: ExtractContext): GoodsDraft[] {
  const rule = 'trade_goods/verb';
  const drafts: GoodsDraft[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const direction = TRADE_FORMS.get(sentence.tokens[i]?.norm ?? '');
    if (!direction || !isActiveVerb(sentence, i)) continue;
    const blocked = notAsserted(sentence, i);
    if (blocked) {
      context.note(rule, blocked);
      continue;
    }
    const end = nextTrade(sentence, i + 1);
    const start = objectStart(sentence, i, end);
    if (start === null) continue;
    const goods = goodsFrom(sentence, start, end);
    const subject = subjectOf(sentence, i);
    const counterpart = counterpartOf(sentence, i, end, direction, subject);
    if (counterpart === 'several') {
      context.note(rule, 'the other side is the whole world');
      continue;
    }
    const sides: Sides = direction === 'out' ? { exporter: subject, importer: counterpart } : { exporter: counterpart, importer: subject };
    drafts.push(...draftsOf(sentence, goods, sides, pair, rule, context));
  }
  return drafts;
}

/** Behind "export" or "supply": nouns that they only modify. */
const NOT_GOODS_AFTER = /^(?:controls?|chains?|licen[cs]es?|promotion|credits?|markets?|volumes?|bans?|policy|policies|base|ties|restrictions|potential|figures|routes?|contracts?|agreements?|deals?|share|value|duties|tariffs|quotas?|destinations?|partners?|sector|industry|growth|earnings|revenues?|opportunities|terminals?|pipelines?|lanes|companies|company|lines?|services?|structure|insurance|guarantees?)$/;

/** A form of a verb of trade that has a subject and an object of its own. */
function isActiveVerb(sentence: ResolvedSentence, i: number): boolean {
  const { tokens, tagged } = sentence;
  const word = tokens[i]?.norm ?? '';
  const previous = previousWord(sentence, i);
  const next = tokens[i + 1];
  if (!next || /^[.,;:)]$/.test(next.text) || (tokens[i]?.capital && i > 0) || NOT_GOODS_AFTER.test(next.norm)) return false;
  const coordinated = previous === 'and' && sentence.tokens.slice(0, i).some((token) => TRADE_FORMS.has(token.norm));
  if (/^(?:of|were|are|is|was|amounted|totalled|reached|have|has|by|grew|rose|fell|include|items|goods-list|stood|increased|and|or|worth|made|accounted|consist)$/.test(next.norm)) return false;
  if (/ing$/.test(word)) return /^(?:while|and|by|,|as)$/.test(tokens[i - 1]?.norm ?? '') || /^(?:is|are|been|was|were|started|began)$/.test(previous);
  if (/^(?:is|are|was|were|be|been|being)$/.test(previous)) return false;
  if (TRADE_PARTICIPLES.has(word) && /^(?:NN|NNP)$/.test(tagged.tags[i - 1] ?? '') && /^(?:from|to|by|in|for)$/.test(next.norm)) return false;
  if (/^(?:exports|imports|supplies|ships|sources|purchases|export|import|supply|ship|source|purchase|sell|buy)$/.test(word)) {
    const clause = sentence.clauses.find((candidate) => candidate.head === i);
    const afterParty = partyReferences(sentence).some((reference) => reference.to === skipAdverbsBack(sentence, i));
    const afterPronoun = coordinated || /^(?:it|they|we|which|who|that|also|mainly|countries|sides|country|kingdom|republic)$/.test(previous);
    if (tokens[i - 1]?.norm === "'s" || tokens[i - 1]?.text === '’s') return false;
    if (/^(?:main|major|key|leading|total|its|their|our|principal|bilateral|of|in|the|agricultural|from|between)$/.test(tokens[i - 1]?.norm ?? '')) return false;
    if (/^(?:to|from|in|into)$/.test(next.norm)) return afterParty && listAfterPhrase(sentence, i) && !nounThenVerb(sentence, i);
    return (afterParty || afterPronoun || (clause !== undefined && clause.subject !== null && !/^(?:and|or|of|,)$/.test(previous))) && !nounThenVerb(sentence, i);
  }
  return true;
}

/** "Vietnam exports rose": the word is the head of the subject. */
function nounThenVerb(sentence: ResolvedSentence, i: number): boolean {
  const clause = sentence.clauses.find((candidate) => candidate.subject !== null && candidate.subject.from <= i && i < candidate.subject.to && candidate.verb.from > i);
  if (!clause) return false;
  return clause.verb.from - i <= 6 && clause.form === 'finite' && clause.link !== 'relative' && LISTING_VERBS.has(clause.lemma);
}

function listAfterPhrase(sentence: ResolvedSentence, i: number): boolean {
  const reference = partyReferences(sentence).find((candidate) => candidate.from > i && candidate.from <= i + 3);
  const next = reference ? sentence.tokens[reference.to] : undefined;
  return next?.kind === 'word' && !/^(?:BE|MD|HV|IN|VBD|VBZ)$/.test(sentence.tagged.tags[reference?.to ?? 0] ?? '');
}

function skipAdverbsBack(sentence: ResolvedSentence, i: number): number {
  let k = i;
  while (k > 0 && ADVERBS.test(sentence.tokens[k - 1]?.norm ?? '')) k--;
  return k;
}

function previousWord(sentence: ResolvedSentence, i: number): string {
  return sentence.tokens[skipAdverbsBack(sentence, i) - 1]?.norm ?? '';
}

/** Why a verb of trade tells of no trade; null where it does. */
function notAsserted(sentence: ResolvedSentence, i: number): string | null {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const token = sentence.tokens[k];
    const word = token?.norm ?? '';
    if (/^[;:]$/.test(word) || word === 'which' || word === 'while') return null;
    if (word === ',' && k < i - 1) return null;
    if (sentence.clauses.some((clause) => clause.head === k && clause.form === 'finite' && TRADE_FORMS.has(word))) return null;
    if (word === 'to' && !/^(?:continue|continues|continued|began|begun|started)$/.test(sentence.tokens[k - 1]?.norm ?? '') && k >= i - 2) return 'it is only planned or wished for';
    if (word !== 'to' && word !== 'start' && NOT_ASSERTED.has(word) && !(word === 'not' && sentence.tokens[k + 1]?.norm === 'only') && !(word === 'no')) return `"${word}" makes it no trade that takes place`;
  }
  return null;
}

/** First token of the list: behind the verb, an indirect object and adverbs. */
function objectStart(sentence: ResolvedSentence, verb: number, end: number): number | null {
  const { tokens } = sentence;
  let k = verb + 1;
  if (/^(?:to|from|in|into)$/.test(tokens[k]?.norm ?? '')) {
    const reference = partyReferences(sentence).find((candidate) => candidate.from > k && candidate.from <= k + 3);
    if (!reference) return null;
    k = reference.to;
  }
  const indirect = sentence.references.find((candidate) => candidate.from === k || (candidate.from === k + 1 && tokens[k]?.norm === 'the'));
  if (indirect && (indirect.kind === 'pronoun' || indirect.kind === 'name') && /^(?:NN|JJ|NNP|DT)$/.test(sentence.tagged.tags[indirect.to] ?? '')) k = indirect.to;
  while (k < end && /^(?:mainly|primarily|chiefly|largely|mostly|also|predominantly|principally|,|us|them|:)$/.test(tokens[k]?.norm ?? '')) k++;
  return k < end ? k : null;
}

/** Where the next verb or noun of trade begins, or the part of the sentence ends. */
function nextTrade(sentence: ResolvedSentence, from: number): number {
  for (let i = from; i < sentence.tokens.length; i++) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (/^[;]$/.test(word)) return i;
    if (/^(?:while|whereas)$/.test(word)) return i;
    if (TRADE_FORMS.has(word) && i > from + 1 && /^(?:and|,|it|while|from)$/.test(sentence.tokens[i - 1]?.norm ?? '')) return i - (sentence.tokens[i - 1]?.norm === 'and' ? 1 : 0);
  }
  return sentence.tokens.length;
}

/** The party that trades: named in the verb's subject, else the subject of the verb that it is coordinated with. */
function subjectOf(sentence: ResolvedSentence, verb: number): PartyId | null {
  const references = partyReferences(sentence);
  const adjacent = references.find((reference) => reference.to === skipAdverbsBack(sentence, verb) && reference.parties.length === 1);
  if (adjacent) return adjacent.parties[0] ?? null;
  const clause = sentence.clauses.find((candidate) => candidate.head === verb);
  const subject = clause?.subject;
  if (subject) {
    const inside = references.find((reference) => reference.from >= subject.from && reference.to <= subject.to && reference.parties.length === 1);
    if (inside) return inside.parties[0] ?? null;
  }
  let k = verb - 1;
  while (k >= 0 && !/^[;]$/.test(sentence.tokens[k]?.text ?? '')) k--;
  const before = references.filter((reference) => reference.to <= verb && reference.from > k && reference.parties.length === 1 && !/^(?:to|from|in|with|for|of|on)$/.test(beforeReference(sentence, reference.from)));
  return before[0]?.parties[0] ?? null;
}

function beforeReference(sentence: ResolvedSentence, from: number): string {
  const word = sentence.tokens[from - 1]?.norm ?? '';
  return word === 'the' ? (sentence.tokens[from - 2]?.norm ?? '') : word;
}

/** Who sells to or buys from the subject; "several" where it is no one party. */
function counterpartOf(sentence: ResolvedSentence, verb: number, end: number, direction: TradeDirection, subject: PartyId | null): PartyId | null | 'several' {
  const prepositions = direction === 'out' ? ['to', 'into'] : ['from'];
  const range: TokenRange = { from: verb, to: end };
  const behind = partyBehind(sentence, range, ...prepositions);
  if (behind) return behind.parties.length === 1 && behind.parties[0] !== subject ? (behind.parties[0] ?? null) : behind.parties.find((party) => party !== subject) ?? null;
  const fronted = partyBehind(sentence, { from: Math.max(0, verb - 6), to: verb }, ...prepositions);
  if (fronted && fronted.parties[0] !== subject) return fronted.parties[0] ?? null;
  const indirect = partyReferences(sentence).find((reference) => reference.from === verb + 1 && reference.parties[0] !== subject && reference.kind !== 'demonym' && !/^(?:'s|’s|-)$/.test(sentence.tokens[reference.to]?.text ?? ''));
  if (indirect) return indirect.parties[0] ?? null;
  for (let i = verb; i < end; i++) {
    if (prepositions.includes(sentence.tokens[i]?.norm ?? '') || sentence.tokens[i]?.norm === 'worldwide' || sentence.tokens[i]?.norm === 'abroad') {
      const words = sentence.tokens.slice(i + 1, i + 7).map((token) => token.norm);
      if (sentence.tokens[i]?.norm === 'worldwide' || sentence.tokens[i]?.norm === 'abroad' || words.some((word) => /^(?:countries|world|markets|states|europe|africa|asia|america|abroad|partners|region|continents|customers|nations|all)$/.test(word))) return 'several';
    }
  }
  return null;
}

/** "A, B and C are imported from Y", "the goods exported to Y are A and B". */
function passiveFrames(sentence: ResolvedSentence, pair: readonly [PartyId, PartyId] | null, context: ExtractContext): GoodsDraft[] {
  const rule = 'trade_goods/passive';
  return sentence.clauses.flatMap((clause) => {
    const direction = TRADE_PARTICIPLES.get(sentence.tokens[clause.head]?.norm ?? '');
    if (!direction || clause.voice !== 'passive' || clause.form !== 'finite' || clause.negated || clause.modal !== null || clause.tense === 'future' || !clause.subject) return [];
    const end = { from: clause.head, to: Math.min(sentence.tokens.length, clause.to + 1) };
    const from = partyBehind(sentence, end, 'from', 'by')?.parties[0] ?? null;
    const to = partyBehind(sentence, end, 'to', 'into', 'in')?.parties[0] ?? null;
    const modifier = partyReferences(sentence).find((reference) => reference.kind === 'demonym' && clause.subject !== null && reference.from >= clause.subject.from && reference.to <= clause.subject.to)?.parties[0] ?? null;
    if (!from && !to) return [];
    return draftsOf(sentence, goodsFrom(sentence, clause.subject.from, clause.verb.from), { exporter: from ?? modifier, importer: to }, pair, rule, context);
  });
}

/** "X's main exports to Y are A and B", "imports from Y: C", "exports reached USD 5 million (D and E)". */
function nominalFrames(sentence: ResolvedSentence, pair: readonly [PartyId, PartyId] | null, context: ExtractContext): GoodsDraft[] {
  const rule = 'trade_goods/noun';
  const drafts: GoodsDraft[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const direction = TRADE_NOUNS.get(sentence.tokens[i]?.norm ?? '') ?? exportedGoods(sentence, i);
    if (!direction || isActiveVerbForm(sentence, i)) continue;
    const start = listStart(sentence, i);
    if (start === null) continue;
    const blocked = sentence.tokens.slice(Math.max(0, i - 6), start).find((token) => /^(?:will|could|would|may|might|should|potential|possible|can|planned|future|promising)$/.test(token.norm));
    if (blocked) {
      context.note(rule, `"${blocked.norm}" makes it no trade that takes place`);
      continue;
    }
    const goods = goodsFrom(sentence, start, nextTrade(sentence, start));
    drafts.push(...draftsOf(sentence, goods, nominalSides(sentence, i, start, direction, pair, context), pair, rule, context));
  }
  return drafts;
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
      return inside?.kind === 'word' && !sentence.quantities.some((quantity) => quantity.from === i + 1) && !sentence.resolvedDates.some((date) => date.from <= i + 2 && date.from > i) && !/^(?:up|down|in|of|an?|about|or|compared|including|with|approximately|over|from)$/.test(inside.norm) ? i + 1 : null;
    }
    if (token.text === ':' || ((token.text === '–' || token.text === '—') && i <= noun + 6)) return sentence.quantities.some((quantity) => quantity.from === i + 1) ? null : i + 1;
    const verb = listingVerb(sentence, i);
    if (verb === 'other') return null;
    if (verb === null || sentence.quantities.some((quantity) => quantity.from >= i && quantity.from <= verb + 3)) continue;
    return firstOfList(sentence, verb, reach);
  }
  return null;
}

/** The token behind a verb of listing that starts here; null where no verb does, "other" where a verb says something else. */
function listingVerb(sentence: ResolvedSentence, i: number): number | null | 'other' {
  const { tokens, tagged, clauses } = sentence;
  const clause = clauses.find((candidate) => candidate.verb.from === i);
  if (tagged.tags[i] === 'BE' && !/^(?:VBN|VBG)$/.test(tagged.tags[i + 1] ?? '')) return clause?.negated ? 'other' : i + 1;
  if (!clause) return null;
  if (clause.link === 'reduced' && TRADE_PARTICIPLES.has(tokens[clause.head]?.norm ?? '')) return null;
  if (clause.negated || clause.modal !== null || clause.tense === 'future') return 'other';
  const measured = sentence.quantities.some((quantity) => quantity.from >= i && quantity.from <= clause.verb.to + 3);
  return LISTING_VERBS.has(clause.lemma) || measured ? clause.verb.to : 'other';
}

/** First token of the list itself; null where something else than goods follows. */
function firstOfList(sentence: ResolvedSentence, verb: number, reach: number): number | null {
  const { tokens } = sentence;
  let k = verb;
  while (k < reach && /^(?:of|by|up|mainly|primarily|chiefly|largely|mostly|predominantly|principally|:|composed|traditionally|dominated|in|still|also)$/.test(tokens[k]?.norm ?? '')) k++;
  const word = tokens[k]?.norm ?? '';
  if (/^(?:worth|valued|at|more|over|about|to|on|from|not|expected|very|growing|up|down|subject|under)$/.test(word)) return null;
  if (sentence.tagged.tags[k] === 'VBG' || (sentence.tagged.tags[k] === 'VBN' && !/^(?:dried|frozen|canned|processed|refined|finished)$/.test(word))) return null;
  if (/^(?:an?|the)$/.test(word) && /^(?:important|main|largest|key|major|source|engine|result|most)$/.test(tokens[k + 1]?.norm ?? '')) return null;
  return k;
}

function nominalSides(sentence: ResolvedSentence, noun: number, start: number, direction: TradeDirection, pair: readonly [PartyId, PartyId] | null, context: ExtractContext): Sides {
  const zone: TokenRange = { from: noun, to: start };
  const reach: TokenRange = { from: noun, to: Math.min(sentence.tokens.length, start) };
  const owner = partyModifying(sentence, noun)?.parties[0] ?? null;
  if (direction === 'out') {
    const exporter = owner ?? partyBehind(sentence, zone, 'of', 'from', 'by')?.parties[0] ?? null;
    const importer = partyBehind(sentence, reach, 'to', 'into')?.parties.find((party) => party !== exporter) ?? null;
    return exporter || importer ? { exporter, importer } : { exporter: homeIn(pair, context), importer: null };
  }
  const exporter = partyBehind(sentence, reach, 'from')?.parties[0] ?? null;
  const importer = owner ?? partyBehind(sentence, zone, 'of', 'by', 'into', 'to')?.parties[0] ?? null;
  return exporter || importer ? { exporter, importer: importer === exporter ? null : importer } : { exporter: null, importer: homeIn(pair, context) };
}

function homeIn(pair: readonly [PartyId, PartyId] | null, context: ExtractContext): PartyId | null {
  const { home } = context.document;
  return pair && home && pair.includes(home) ? home : null;
}

/** "Goods of X are widely represented on the market of Y". */
function presenceFrames(sentence: ResolvedSentence, pair: readonly [PartyId, PartyId] | null): GoodsDraft[] {
  return sentence.clauses.flatMap((clause) => {
    const word = sentence.tokens[clause.head]?.norm ?? '';
    const available = clause.lemma === 'be' && sentence.tokens.slice(clause.verb.to, clause.verb.to + 4).some((token) => token.norm === 'available');
    if (!(PRESENCE.has(word) || available) || clause.negated || clause.modal !== null || clause.tense === 'future' || !clause.subject) return [];
    if (clause.form !== 'finite' || (clause.voice !== 'passive' && !available)) return [];
    const range = { from: clause.verb.from, to: Math.min(sentence.tokens.length, clause.to + 2) };
    const importer = partyBehind(sentence, range, 'in', 'on')?.parties[0] ?? null;
    const market = sentence.tokens.slice(range.from, range.to).some((token) => token.norm === 'market' || token.norm === 'markets' || token.norm === 'shops');
    const widely = sentence.tokens.slice(clause.verb.from, clause.verb.to + 2).some((token) => /^(?:widely|traditionally|well|extensively|broadly)$/.test(token.norm));
    const subject = clause.subject;
    const maker = partyReferences(sentence).find((reference) => reference.kind === 'demonym' && reference.from >= subject.from && reference.to <= subject.to)?.parties[0] ?? null;
    if (!importer || (!market && !widely) || !maker || maker === importer) return [];
    return draftsOf(sentence, goodsFrom(sentence, subject.from, clause.verb.from), { exporter: maker, importer }, pair, 'trade_goods/presence', null);
  });
}
