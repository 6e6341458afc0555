import { type Clause, collect, type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { onlyParty, partyBehind, partyModifying, partyReferences } from '../shared/party-search.ts';
import { goodsFrom } from './goods.ts';
import { draftsOf, type GoodsDraft } from './goods-drafts.ts';
import { TRADE_NOUNS } from './words.ts';

const GROWING: ReadonlySet<string> = new Set(
  'rise grow fall total amount reach increase decrease decline double triple exceed climb drop jump surge stand soar plummet slump shrink expand halve recover rebound go come'.split(
    ' ',
  ),
);

/** What a party does with its own sales: "resumed exports of beef", "increased its exports of tea". */
const DOING: ReadonlySet<string> = new Set(
  'resume restart begin start launch commence increase raise double triple expand boost reduce cut continue'.split(' '),
);
const TAKING: ReadonlySet<string> = new Set(['receive', 'get', 'obtain']);
const CONSISTING: ReadonlySet<string> = new Set('consist comprise dominate include make compose'.split(' '));

/** "X's exports of A to Y rose by a tenth", "X's A exports to Y", "trade consists of X's exports of A": both sides have to be named. */
export function toldFrames(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  return collect(sentence.clauses, (clause) => {
    const { subject, verb, lemma } = clause;
    if (subject === null || !isTold(clause)) return [];
    const taken = TAKING.has(lemma) && clause.voice === 'active';
    const begun = taken || (DOING.has(lemma) && clause.voice === 'active' && isFlow(sentence, clause.object));
    const range =
      GROWING.has(lemma) && !begun
        ? { from: subject.from, to: verb.from }
        : CONSISTING.has(lemma) && TRADE.test(sentence.tokens[subject.head]?.norm ?? '')
          ? { from: verb.to, to: Math.min(clause.to + 1, sentence.tokens.length) }
          : begun
            ? { from: verb.to, to: Math.min(verb.to + 4, sentence.tokens.length) }
            : null;
    if (range === null) return [];
    return collect(sentence.tokens.slice(range.from, range.to), ({ norm }, at) =>
      (taken ? DELIVERED : FLOW).test(norm)
        ? ofFlow(
            sentence,
            range.from + at,
            begun ? Math.min(clause.to + 1, sentence.tokens.length) : range.to,
            CONSISTING.has(lemma) ? pair : null,
            context,
            begun ? onlyParty(partiesIn(sentence, subject)) : null,
            taken,
          )
        : [],
    );
  });
}

const FLOW = /^(?:exports?|imports?|purchases|sales)$/;
function isFlow({ tokens }: ResolvedSentence, object: Clause['object']): boolean {
  return object !== null && FLOW.test(tokens[object.head]?.norm ?? '');
}

const DELIVERED = /^(?:deliveries|shipments|supplies|exports)$/;
const TRADE = /^(?:trade|turnover|commerce|exchange)$/;

/** The goods of one noun of trade: behind its "of", or those that modify it. */
function ofFlow(
  sentence: ResolvedSentence,
  noun: number,
  end: number,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
  doer: PartyId | null,
  taken: boolean,
): GoodsDraft[] {
  const { tokens, tagged } = sentence;
  const out = TRADE_NOUNS.get(tokens[noun]?.norm ?? '') === 'out';
  const range = { from: noun, to: end };
  const owner = partyModifying(sentence, noun);
  const isOf = tokens[noun + 1]?.norm === 'of';
  const start = isOf ? noun + 2 : owner?.to;
  if (start === undefined || (!isOf && tagged.tags[noun - 1] !== 'NN')) return [];
  const maker = isOf ? partyReferences(sentence).find(({ from, kind }) => from === start && kind === 'demonym') : null;
  const own = owner?.parties[0] ?? null;
  const exporter =
    (out ? own : null) ??
    partyBehind(sentence, range, 'from')?.parties[0] ??
    maker?.parties[0] ??
    (out && !taken ? doer : null);
  const importer =
    (out ? null : own) ?? partyBehind(sentence, range, 'to', 'into')?.parties[0] ?? (out && !taken ? null : doer);
  return draftsOf(
    sentence,
    goodsFrom(sentence, start, isOf ? end : noun),
    { exporter, importer },
    pair,
    'trade_goods/told',
    context,
  );
}

function isTold({ form, negated, modal, tense, lemma }: Clause): boolean {
  return (
    form === 'finite' &&
    !negated &&
    modal === null &&
    tense !== 'future' &&
    (GROWING.has(lemma) || CONSISTING.has(lemma) || DOING.has(lemma) || TAKING.has(lemma))
  );
}
