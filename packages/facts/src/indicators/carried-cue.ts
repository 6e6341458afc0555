import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { Amount } from './amounts.ts';
import type { MoneyCue } from './money-cues.ts';
import { moneyNounAt } from './money-nouns.ts';
import { moneyParties } from './money-parties.ts';
import { LINK_VERBS, type MoneyMetric } from './words.ts';

/** What an amount is of, told by the sentence before, with the parties named there. */
export interface CarriedCue {
  readonly cue: MoneyCue;
  readonly a: PartyId;
  readonly b: PartyId | null;
}

const FLOWS: ReadonlySet<MoneyMetric> = new Set<MoneyMetric>(['trade_turnover', 'exports', 'imports']);
const POINTING = /^(?:it|this|they|that|these)$/;
const POINTING_NOUNS = /^(?:figure|figures|volume|amount|total|value|indicator)$/;

/** "Trade has grown since. In 2023 it totalled USD 98 million": the subject points back to the trade. */
export function carriedCue(
  sentence: ResolvedSentence,
  amount: Amount,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): CarriedCue | null {
  const clause = sentence.clauses.find(
    ({ form, subject, verb, lemma }) =>
      form === 'finite' &&
      subject !== null &&
      verb.to <= amount.from &&
      amount.from - verb.to <= 4 &&
      LINK_VERBS.has(lemma),
  );
  const subject = clause?.subject;
  if (!subject || !pointsBack(sentence, subject)) return null;
  const earlier = context.document.sentences[sentence.index - 1];
  if (!earlier || earlier.segment.start !== sentence.segment.start) return null;
  const at = earlier.tokens.findIndex((_, i) => FLOWS.has(moneyNounAt(earlier, i) as MoneyMetric));
  const metric = at < 0 ? null : moneyNounAt(earlier, at);
  if (!metric) return null;
  const cue: MoneyCue = { metric, at, form: 'noun', behind: false, weak: false };
  const parties = moneyParties(earlier, cue, {
    zone: { from: at, to: Math.min(earlier.tokens.length, at + 7) },
    pair,
    perspective: null,
    home: context.document.home,
  });
  return parties && { cue: { ...cue, at: subject.from }, a: parties.a, b: parties.b };
}

function pointsBack({ tokens }: ResolvedSentence, subject: { readonly from: number; readonly to: number }): boolean {
  const first = tokens[subject.from]?.norm ?? '';
  if (subject.to - subject.from === 1) return POINTING.test(first);
  return (
    subject.to - subject.from <= 3 &&
    /^(?:the|this|that)$/.test(first) &&
    POINTING_NOUNS.test(tokens[subject.to - 1]?.norm ?? '')
  );
}
