import {
  type Clause,
  collect,
  type PartyId,
  partiesIn,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { onlyParty, partyBehind } from '../shared/party-search.ts';
import { goodsFrom } from './goods.ts';
import { draftsOf, type GoodsDraft, type Sides } from './goods-drafts.ts';
import { firstOfList } from './nominal-frames.ts';
import { nominalSides } from './nominal-sides.ts';
import { ITEMS, TRADE_FORMS, TRADE_NOUNS, type TradeDirection } from './words.ts';

const LISTING: ReadonlySet<string> = new Set(['be', 'include', 'consist', 'comprise', 'cover', 'feature']);
const POINTING: ReadonlySet<string> = new Set(['they', 'these']);
const STANDING = /^(?:main|principal|key|chief|leading|major|important|top|primary|predominant)$/;
const TRADED: ReadonlySet<string> = new Set(
  'export import good goods product item commodity sale delivery purchase shipment'.split(' '),
);

/** "Kenya's exports to Peru reached USD 4 million. *The main items are* tea and coffee.", "*They include* tea": what was sold, told behind. */
export function resumedFrames(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  return collect(sentence.clauses, (clause) => {
    const subject = clause.subject ?? { from: 0, to: clause.verb.from };
    if (!isListing(clause) || !(isResuming(sentence, clause, subject) || isAmongThem(sentence, clause))) return [];
    const start = firstOfList(sentence, clause.verb.to, sentence.tokens.length);
    if (start === null || sentence.quantities.some(({ from }) => from >= start && from <= start + 1)) return [];
    const sides = sidesTold(sentence, subject.from, context, pair);
    return sides === null
      ? []
      : draftsOf(sentence, goodsFrom(sentence, start), sides, pair, 'trade_goods/resumed', context);
  });
}

/** True where a sentence may go on telling what was traded. */
export function mayResume({ tokens }: ResolvedSentence): boolean {
  return (
    POINTING.has(tokens[0]?.norm ?? '') ||
    tokens.slice(0, 3).some(({ norm }) => norm === 'among') ||
    tokens.some(({ norm }, i) => ITEMS.test(norm) && STANDING.test(tokens[i - 1]?.norm ?? ''))
  );
}

function isListing({ lemma, form, voice, negated, modal, tense }: Clause): boolean {
  return (
    LISTING.has(lemma) && form === 'finite' && voice === 'active' && !negated && modal === null && tense !== 'future'
  );
}

function isResuming({ tokens }: ResolvedSentence, { lemma }: Clause, { from, to }: TokenRange): boolean {
  if (from === 0 && to === 1) return POINTING.has(tokens[0]?.norm ?? '') && lemma !== 'be';
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  return (
    ITEMS.test(words.at(-1) ?? '') &&
    STANDING.test(words.at(-2) ?? '') &&
    words.slice(0, -2).every((word) => /^(?:the|its|their|most|and)$/.test(word))
  );
}

/** "*Among them are* tea and zinc", "*Chief among these were* paper and salt" */
function isAmongThem({ tokens }: ResolvedSentence, { lemma, verb }: Clause): boolean {
  const words = tokens.slice(0, verb.from).map(({ norm }) => norm);
  return (
    lemma === 'be' &&
    words.length <= 4 &&
    words.at(-2) === 'among' &&
    /^(?:them|these|those)$/.test(words.at(-1) ?? '') &&
    words.slice(0, -2).every((word) => /^(?:chief|foremost|first|prominent|most)$/.test(word))
  );
}

/** Who sells and who buys: by the words in front in the same sentence, else by the sentence before. */
function sidesTold(
  sentence: ResolvedSentence,
  limit: number,
  context: ExtractContext,
  pair: readonly [PartyId, PartyId] | null,
): Sides | null {
  if (limit > 1 && !/^(?:among|chief)$/.test(sentence.tokens[0]?.norm ?? ''))
    return sidesIn(sentence, limit, context, pair);
  const before = context.document.sentences[sentence.index - 1];
  if (before?.segment.start !== sentence.segment.start) return null;
  const told = before.clauses.some(({ subject, object }) =>
    [subject, object].some(
      (range) => range !== null && before.tagged.lemmas.slice(range.from, range.to).some((lemma) => TRADED.has(lemma)),
    ),
  );
  return told || sentence.tokens[0]?.norm === 'the' ? sidesIn(before, before.tokens.length, context, pair) : null;
}

function sidesIn(
  sentence: ResolvedSentence,
  limit: number,
  context: ExtractContext,
  pair: readonly [PartyId, PartyId] | null,
): Sides | null {
  const words = sentence.tokens.slice(0, limit).map(({ norm }) => norm);
  const ways = words.flatMap((word, i): { at: number; way: TradeDirection; verb: boolean }[] => {
    const noun = /^(?:exports?|imports?)$/.test(word) ? TRADE_NOUNS.get(word) : undefined;
    const clause = sentence.clauses.find(({ head, form }) => head === i && form === 'finite');
    const verb = clause ? TRADE_FORMS.get(word) : undefined;
    return verb ? [{ at: i, way: verb, verb: true }] : noun ? [{ at: i, way: noun, verb: false }] : [];
  });
  const [first] = ways;
  // "Exports rose, imports fell. The main items are …": of which of the two?
  if (first === undefined || ways.some(({ way }) => way !== first.way)) return null;
  const range = { from: first.at, to: limit };
  if (!first.verb) return nominalSides(sentence, first.at, limit, first.way, pair, context);
  const clause = sentence.clauses.find(({ head }) => head === first.at);
  const doer = clause?.voice === 'active' && clause.subject ? onlyParty(partiesIn(sentence, clause.subject)) : null;
  const from = onlyParty(partyBehind(sentence, range, 'from', 'by')?.parties);
  const to = onlyParty(partyBehind(sentence, range, 'to', 'into')?.parties);
  if (doer === null && from === null && to === null) return null;
  return first.way === 'out' ? { exporter: doer ?? from, importer: to } : { exporter: from, importer: doer ?? to };
}
