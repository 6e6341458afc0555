import { type Clause, collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { onlyParty, partyBehind, partyReferences } from '../shared/party-search.ts';
import { goodsFrom } from './goods.ts';
import { draftsOf, type GoodsDraft, type Sides } from './goods-drafts.ts';
import { listBefore } from './list-before.ts';
import { PRESENCE, TRADE_PARTICIPLES, type TradeDirection } from './words.ts';

/** "A, B and C are imported from Y", "the goods exported to Y are A and B". */
export function passiveFrames(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  const rule = 'trade_goods/passive';
  return collect(sentence.clauses, (clause) => {
    const direction = TRADE_PARTICIPLES.get(sentence.tokens[clause.head]?.norm ?? '');
    if (
      !direction ||
      clause.voice !== 'passive' ||
      clause.form !== 'finite' ||
      clause.negated ||
      clause.modal !== null ||
      clause.tense === 'future' ||
      !clause.subject
    )
      return [];
    const end = { from: clause.head, to: Math.min(sentence.tokens.length, clause.to + 1) };
    // "bought by X from Y": who does it gets it.
    const taking = direction === 'in';
    const from = partyBehind(sentence, end, 'from', ...(taking ? [] : ['by']))?.parties[0] ?? null;
    const to = partyBehind(sentence, end, 'to', 'into', 'in', ...(taking ? ['by'] : []))?.parties[0] ?? null;
    const modifier =
      partyReferences(sentence).find(
        (reference) =>
          reference.kind === 'demonym' &&
          clause.subject !== null &&
          reference.from >= clause.subject.from &&
          reference.to <= clause.subject.to,
      )?.parties[0] ?? null;
    // "A is exported from X to Y, whereas B is imported": by the same two
    const told = from || to ? null : sidesBefore(sentence, clause, direction);
    if (told)
      return draftsOf(
        sentence,
        goodsFrom(sentence, listBefore(sentence, clause.subject.from), clause.verb.from),
        told,
        pair,
        rule,
        context,
      );
    if (!from && !to) return [];
    return draftsOf(
      sentence,
      goodsFrom(sentence, listBefore(sentence, clause.subject.from), clause.verb.from),
      { exporter: from ?? modifier, importer: to },
      pair,
      rule,
      context,
    );
  });
}

/** Of a second verb without names, the two of the first: who sold there buys here. */
function sidesBefore(sentence: ResolvedSentence, { index, verb }: Clause, direction: TradeDirection): Sides | null {
  const first = sentence.clauses.find(
    (other) =>
      other.index < index &&
      other.voice === 'passive' &&
      TRADE_PARTICIPLES.has(sentence.tokens[other.head]?.norm ?? ''),
  );
  const way = first && TRADE_PARTICIPLES.get(sentence.tokens[first.head]?.norm ?? '');
  if (!first || way === direction) return null;
  const range = { from: first.head, to: verb.from };
  const seller = onlyParty(partyBehind(sentence, range, 'from', 'by')?.parties);
  const buyer = onlyParty(partyBehind(sentence, range, 'to', 'into')?.parties);
  return seller === null && buyer === null ? null : { exporter: buyer, importer: seller };
}

/** "Goods of X are widely represented on the market of Y". */
export function presenceFrames(sentence: ResolvedSentence, pair: readonly [PartyId, PartyId] | null): GoodsDraft[] {
  return collect(sentence.clauses, (clause) => {
    const word = sentence.tokens[clause.head]?.norm ?? '';
    const available =
      clause.lemma === 'be' &&
      sentence.tokens.slice(clause.verb.to, clause.verb.to + 4).some((token) => token.norm === 'available');
    if (
      !(PRESENCE.has(word) || available) ||
      clause.negated ||
      clause.modal !== null ||
      clause.tense === 'future' ||
      !clause.subject
    )
      return [];
    if (clause.form !== 'finite' || (clause.voice !== 'passive' && !available)) return [];
    const range = { from: clause.verb.from, to: Math.min(sentence.tokens.length, clause.to + 2) };
    const importer = partyBehind(sentence, range, 'in', 'on')?.parties[0] ?? null;
    const market = sentence.tokens
      .slice(range.from, range.to)
      .some((token) => token.norm === 'market' || token.norm === 'markets' || token.norm === 'shops');
    const widely = sentence.tokens
      .slice(clause.verb.from, clause.verb.to + 2)
      .some((token) => /^(?:widely|traditionally|well|extensively|broadly)$/.test(token.norm));
    const subject = clause.subject;
    const maker =
      partyReferences(sentence).find(
        (reference) => reference.kind === 'demonym' && reference.from >= subject.from && reference.to <= subject.to,
      )?.parties[0] ?? null;
    if (!importer || (!market && !widely) || !maker || maker === importer) return [];
    return draftsOf(
      sentence,
      goodsFrom(sentence, subject.from, clause.verb.from),
      { exporter: maker, importer },
      pair,
      'trade_goods/presence',
      null,
    );
  });
}
