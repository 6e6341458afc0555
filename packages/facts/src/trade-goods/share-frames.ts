import { type Clause, collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { partyBehind, partyModifying, partyReferences } from '../shared/party-search.ts';
import { goodsFrom } from './goods.ts';
import { draftsOf, type GoodsDraft } from './goods-drafts.ts';
import { listBefore } from './list-before.ts';
import { TRADE_NOUNS } from './words.ts';

const MAKING_UP: ReadonlySet<string> = new Set([
  'account',
  'constitute',
  'represent',
  'make',
  'comprise',
  'form',
  'dominate',
]);

/** "A and B account for 40 per cent of X's exports to Y". */
export function shareFrames(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  return collect(sentence.clauses, (clause) => {
    const { subject, verb } = clause;
    if (!MAKING_UP.has(clause.lemma) || subject === null || !isTold(clause)) return [];
    const noun = sharedTrade(sentence, verb.to, clause.lemma === 'dominate');
    if (noun === null) return [];
    const out = TRADE_NOUNS.get(sentence.tokens[noun]?.norm ?? '') === 'out';
    const abroad = partyBehind(
      sentence,
      { from: noun, to: Math.min(sentence.tokens.length, noun + 8) },
      ...(out ? ['to', 'into'] : ['from']),
    )?.parties;
    const owner = partyModifying(sentence, noun)?.parties[0] ?? null;
    const other = abroad?.length === 1 ? (abroad[0] ?? null) : abroad || out ? null : makerOf(sentence, clause, owner);
    // "40 per cent of its exports": to the whole world.
    if (other === null) return [];
    return draftsOf(
      sentence,
      goodsFrom(sentence, listBefore(sentence, subject.from), verb.from),
      out ? { exporter: owner, importer: other } : { exporter: other, importer: owner },
      pair,
      'trade_goods/share',
      context,
    );
  });
}

/** "*Peruvian* zinc makes up half of Kenya's imports". */
function makerOf(sentence: ResolvedSentence, { subject }: Clause, owner: PartyId | null): PartyId | null {
  const maker = partyReferences(sentence).find(
    ({ from, kind }) => from === subject?.from && kind === 'demonym',
  )?.parties;
  return owner !== null && maker?.length === 1 && maker[0] !== owner ? (maker[0] ?? null) : null;
}

function isTold({ form, negated, modal, tense, voice }: Clause): boolean {
  return form === 'finite' && voice === 'active' && !negated && modal === null && tense !== 'future';
}

/** "… for 40 per cent of *exports*": the trade of which the goods are a part; null where the verb says something else. */
function sharedTrade({ tokens, quantities }: ResolvedSentence, from: number, all: boolean): number | null {
  for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^[,;.]$/.test(word)) return null;
    if (!TRADE_NOUNS.has(word)) continue;
    const share = tokens
      .slice(from, i)
      .some(({ norm }) =>
        /^(?:most|all|half|bulk|majority|part|share|thirds?|quarters?|proportion|main|principal|chief|key|largest|core|basis|backbone|mainstay|portion)$/.test(
          norm,
        ),
      );
    const percent = quantities.some(({ unit, from: at, to }) => unit === 'percent' && at >= from && to <= i);
    return share || percent || all ? i : null;
  }
  return null;
}
