import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { partyBehind } from '../shared/party-search.ts';
import { goodsFrom } from './goods.ts';
import { draftsOf, type GoodsDraft } from './goods-drafts.ts';
import { listBefore } from './list-before.ts';
import { nominalSides } from './nominal-sides.ts';
import { ITEMS, TRADE_NOUNS } from './words.ts';

const BEING: ReadonlySet<string> = new Set(['be', 'remain', 'rank', 'figure', 'feature', 'belong', 'count']);
const PREVAILING: ReadonlySet<string> = new Set(['prevail', 'predominate', 'dominate', 'lead', 'top', 'head']);

const STANDING =
  /^(?:among|amongst|first|main|largest|top|leading|biggest|chief|principal|key|major|important|part|primary|only|sole)$/;

/** "A and B are among X's main exports to Y", "in X's exports to Y, A prevails". */
export function belongingFrames(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): GoodsDraft[] {
  return collect(sentence.clauses, (clause) => {
    const { form, negated, modal, tense, voice, subject, verb, lemma } = clause;
    if (form !== 'finite' || negated || modal !== null || tense === 'future') return [];
    const standing = lemma === 'stand' && sentence.tokens[verb.to]?.norm === 'out';
    const fronted = (standing || PREVAILING.has(lemma)) && voice === 'active' ? frontedNoun(sentence, verb.from) : null;
    const start = fronted?.goods ?? subject?.from;
    if (start === undefined) return [];
    const noun = fronted?.noun ?? (standing || BEING.has(lemma) ? nounBehind(sentence, verb.to) : null);
    if (noun === null) return [];
    const end = Math.min(sentence.tokens.length, noun + 8);
    const direction = TRADE_NOUNS.get(sentence.tokens[noun]?.norm ?? '') ?? 'out';
    // "Tea is Kenya's main export": to the whole world.
    if (!partyBehind(sentence, { from: noun, to: end }, ...(direction === 'out' ? ['to', 'into'] : ['from'])))
      return [];
    const next = followedBy(sentence, noun);
    return draftsOf(
      sentence,
      [...goodsFrom(sentence, listBefore(sentence, start), verb.from), ...(next > 0 ? goodsFrom(sentence, next) : [])],
      nominalSides(sentence, noun, end, direction, pair, context),
      pair,
      'trade_goods/belonging',
      context,
    );
  });
}

/** ", followed by zinc and copper": where the goods next in rank begin; 0 where none do. */
function followedBy({ tokens }: ResolvedSentence, noun: number): number {
  const at = tokens.findIndex(({ norm }, i) => i > noun && norm === 'followed' && tokens[i - 1]?.text === ',');
  return at > 0 && tokens[at + 1]?.norm === 'by' ? at + 2 : 0;
}

/** "… are among Kenya's main *exports*": the noun of trade that the goods are counted to; null where the verb says something else. */
function nounBehind({ tokens }: ResolvedSentence, from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + 12); i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^[,;:.(]$/.test(word) || /^(?:that|which|who|to|by)$/.test(word)) return null;
    if (!TRADE_NOUNS.has(word)) continue;
    const next = tokens[i + 1]?.norm ?? '.';
    const named = ITEMS.test(next) || /^(?:to|from|of|by|into|and|in|[.,;])$/.test(next);
    return named && tokens.slice(from, i).some(({ norm }) => STANDING.test(norm)) ? i : null;
  }
  return null;
}

/** "*In* the structure of X's *exports* to Y, *A* prevails": the noun of trade and where the goods begin. */
function frontedNoun({ tokens }: ResolvedSentence, verb: number): { noun: number; goods: number } | null {
  if (!/^(?:in|among|of)$/.test(tokens[0]?.norm ?? '')) return null;
  const noun = tokens.findIndex(({ norm }) => TRADE_NOUNS.has(norm));
  const comma = tokens.findIndex(({ text }) => text === ',');
  return noun > 0 && noun < comma && comma < verb ? { noun, goods: comma + 1 } : null;
}
