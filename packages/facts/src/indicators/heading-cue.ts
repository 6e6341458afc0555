import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { headingOf } from '../shared/heading-of.ts';
import { partyModifying, partyReferences } from '../shared/party-search.ts';
import { titleInText } from '../shared/title-of.ts';
import type { CarriedCue } from './carried-cue.ts';
import type { MoneyCue } from './money-cues.ts';
import { moneyNounAt } from './money-nouns.ts';
import { moneyParties } from './money-parties.ts';
import { GIVING_FORMS } from './words.ts';

/** Longest line of a list, and longest heading, in tokens. */
const LINE = 12;

/** "2019: USD 24.8 million" under "Trade with Peru": the heading says what the figure is of. */
export function headingCue(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): CarriedCue | null {
  if (sentence.tokens.length > LINE || (sentence.resolvedDates.length === 0 && !sentence.segment.date)) return null;
  // Nothing but years and sums
  if (sentence.references.length > 0 || sentence.clauses.some(({ form }) => form === 'finite')) return null;
  const lead = headingOf(sentence, context);
  if (!lead || lead.tokens.length > LINE) return null;
  const at = lead.tokens.findIndex((_, i) => moneyNounAt(lead, i) !== null);
  const metric = at < 0 ? null : moneyNounAt(lead, at);
  if (metric !== 'trade_turnover' && metric !== 'exports' && metric !== 'imports') return null;
  const cue: MoneyCue = { metric, at, form: 'noun', behind: false, weak: false };
  const zone = { from: at, to: lead.tokens.length };
  const parties = moneyParties(lead, cue, { zone, pair, perspective: null, home: context.document.home });
  return parties && { cue: { ...cue, at: 0 }, a: parties.a, b: parties.b };
}

/** Tokens before what a bracket notes: "Norway's cooperation (total as of 2014):". */
function lengthOf({ tokens }: ResolvedSentence): number {
  const bracket = tokens.findIndex(({ text }) => text === '(');
  return bracket > 0 ? bracket : tokens.length;
}

/** "Loans: 5 billion yen" under "Norway's economic cooperation": the heading names who gives. */
export function headingGiver(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): PartyId | null {
  if (sentence.tokens.length > LINE || sentence.references.length > 0) return null;
  const lead = headingOf(sentence, context);
  if (!lead || lengthOf(lead) > LINE) return null;
  const at = lead.tokens.findIndex(({ norm }) => /^(?:oda|aid|assistance|cooperation|support)$/.test(norm));
  const giver = at < 0 ? undefined : partyModifying(lead, at)?.parties;
  return giver?.length === 1 && pair?.includes(giver[0] as PartyId) ? (giver[0] ?? null) : null;
}

/** "… up to 109 million yen for a dam" on a page called "Norway provides 140 million dollars to Peru": the title names who gives. */
export function titleGiver(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  { document }: ExtractContext,
): PartyId | null {
  const title = titleInText(document);
  if (!title || title === sentence || !pair) return null;
  if (partyReferences(sentence).some(({ parties }) => parties.some((party) => !pair.includes(party)))) return null;
  const gives = title.tokens.findIndex(({ norm }) => GIVING_FORMS.has(norm) || norm === 'lend' || norm === 'lends');
  const sum = title.tokens.some((_, i) => /^(?:aid|loan)$/.test(moneyNounAt(title, i) ?? ''));
  if (gives < 0 || (!sum && title.quantities.length === 0)) return null;
  const before = new Set(
    partyReferences(title)
      .filter(({ to }) => to <= gives)
      .flatMap(({ parties }) => parties),
  );
  const [giver] = before;
  return before.size === 1 && giver !== undefined && pair.includes(giver) ? giver : null;
}
