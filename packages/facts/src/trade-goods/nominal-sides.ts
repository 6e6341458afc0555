import type { PartyId, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { otherOf, partyBehind, partyModifying } from '../shared/party-search.ts';
import { tradeHeadingOwner } from '../shared/trade-heading.ts';
import type { Sides } from './goods-drafts.ts';
import type { TradeDirection } from './words.ts';

/** Who sells and who buys, as the words around a noun of trade say, or the sentences before. */
export function nominalSides(
  sentence: ResolvedSentence,
  noun: number,
  start: number,
  direction: TradeDirection,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Sides {
  const zone: TokenRange = { from: noun, to: start };
  const reach: TokenRange = { from: noun, to: Math.min(sentence.tokens.length, start) };
  const modifier = partyModifying(sentence, noun);
  const own = modifier?.parties[0] ?? null;
  const abroad = partyBehind(
    sentence,
    reach,
    ...(direction === 'out'
      ? ['to', 'into']
      : BOUGHT_IN.test(sentence.tokens[noun]?.norm ?? '')
        ? ['from', 'in']
        : ['from']),
  )?.parties;
  // "Kenya's imports from Peru are A, while its exports are B"; "its exports to Peru": not those of Peru.
  const owner =
    modifier?.kind !== 'pronoun'
      ? own
      : (earlierOwner(sentence, modifier.from, pair) ?? (abroad?.[0] === own ? otherOf(pair, own) : own));
  if (direction === 'out') {
    const exporter = owner ?? partyBehind(sentence, zone, 'of', 'from', 'by')?.parties[0] ?? null;
    const importer = abroad?.find((party) => party !== exporter) ?? null;
    return exporter || importer
      ? { exporter, importer }
      : {
          exporter: impliedOwner(sentence, noun, pair, context),
          importer: null,
        };
  }
  const exporter = abroad?.[0] ?? null;
  const importer = owner ?? partyBehind(sentence, zone, 'of', 'by', 'into', 'to')?.parties[0] ?? null;
  return exporter || importer
    ? { exporter, importer: importer === exporter ? null : importer }
    : {
        exporter: null,
        importer: impliedOwner(sentence, noun, pair, context),
      };
}

const BOUGHT_IN = /^purchases?$/;

/** Whose trade it is, where neither side stands at the noun. */
function impliedOwner(
  sentence: ResolvedSentence,
  noun: number,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): PartyId | null {
  return (
    earlierOwner(sentence, noun, pair) ??
    tradeHeadingOwner(sentence, pair, context) ??
    homeIn(pair, context) ??
    viewpoint(sentence, pair, context)
  );
}

/** "Exports to X amounted to …", some sentences before "Main export articles: …": the other of the pair is the one who exports. */
function viewpoint(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): PartyId | null {
  if (!pair) return null;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 3); index--) {
    const before = context.document.sentences[index];
    if (!before || before.segment.headings.at(-1)?.start !== sentence.segment.headings.at(-1)?.start) return null;
    for (let i = 0; i < before.tokens.length; i++) {
      const way = before.tokens[i]?.norm;
      if (way !== 'exports' && way !== 'imports') continue;
      const owner = partyModifying(before, i)?.parties[0];
      if (owner && pair.includes(owner)) return owner;
      const other = partyBehind(
        before,
        { from: i, to: Math.min(before.tokens.length, i + 4) },
        way === 'exports' ? 'to' : 'from',
      )?.parties[0];
      if (other && pair.includes(other)) return pair.find((party) => party !== other) ?? null;
    }
  }
  return null;
}

/** "Cypriot exports are A; the chief imports are B": the party that the first part speaks of. */
function earlierOwner(
  sentence: ResolvedSentence,
  noun: number,
  pair: readonly [PartyId, PartyId] | null,
): PartyId | null {
  for (let i = noun - 1; i >= 0; i--) {
    if (!/^(?:exports?|imports?)$/.test(sentence.tokens[i]?.norm ?? '')) continue;
    const owner = partyModifying(sentence, i);
    if (owner?.parties.length === 1) return owner.parties[0] ?? null;
    // "Imports from X are A, exports B": those of the other of the two.
    const way = /^e/.test(sentence.tokens[i]?.norm ?? '') ? ['to', 'into'] : ['from'];
    const abroad = partyBehind(sentence, { from: i, to: Math.min(noun, i + 4) }, ...way)?.parties;
    const other = abroad?.length === 1 ? otherOf(pair, abroad[0] ?? null) : null;
    if (other) return other;
  }
  return null;
}

function homeIn(pair: readonly [PartyId, PartyId] | null, context: ExtractContext): PartyId | null {
  const { home } = context.document;
  return pair && home && pair.includes(home) ? home : null;
}
