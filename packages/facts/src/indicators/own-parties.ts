import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { otherOf, partyBehind, partyModifying, partyReferences } from '../shared/party-search.ts';
import { tradeHeadingOwner } from '../shared/trade-heading.ts';
import type { Amount } from './amounts.ts';
import type { FigureParties, MoneyFigure } from './figure.ts';
import { headingGiver, titleGiver } from './heading-cue.ts';
import type { MoneyCue } from './money-cues.ts';
import { moneyNounAt } from './money-nouns.ts';
import { moneyParties } from './money-parties.ts';
import { subjectParty } from './subject-party.ts';

/** The parties of an amount by its own words, with who is told before where they leave one out. */
export function ownParties(
  sentence: ResolvedSentence,
  cue: MoneyCue,
  amount: Amount,
  next: Amount | null,
  previous: MoneyFigure | null,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): FigureParties | null {
  const from = Math.min(cue.at, amount.from);
  const end = Math.min(
    sentence.tokens.length,
    Math.max(cue.at + 1, amount.to) + 7,
    next ? next.from : sentence.tokens.length,
  );
  const zone = { from, to: zoneEnd(sentence, Math.max(cue.at + 1, amount.to), end) };
  const perspective =
    (previous && previous.metric !== 'trade_turnover' ? previous.a : null) ??
    (cue.metric === 'aid' || cue.metric === 'loan'
      ? (headingGiver(sentence, pair, context) ??
        ((cue.form === 'verb' && cue.behind) || isPassiveSubject(sentence, amount)
          ? (passageGiver(sentence, pair, context) ?? organizationGiver(sentence, pair, context))
          : (homeGiver(sentence, pair, context) ?? organizationGiver(sentence, pair, context))) ??
        titleGiver(sentence, pair, context))
      : (passageOwner(sentence, previous) ??
        traderBefore(sentence, cue, pair, context) ??
        tradeHeadingOwner(sentence, pair, context)));
  return moneyParties(sentence, cue, { zone, pair, perspective, home: context.document.home });
}

/** What follows the amount belongs to it up to the next clause. */
function zoneEnd(sentence: ResolvedSentence, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (/^[;:]$/.test(sentence.tokens[i]?.text ?? '') || /^(?:while|whereas|but)$/.test(sentence.tokens[i]?.norm ?? ''))
      return i;
    if (sentence.tokens[i]?.text === ',' && moneyNounAt(sentence, i + 1)) return i;
    if (
      sentence.tokens[i]?.norm === 'and' &&
      sentence.clauses.some((clause) => clause.verb.from > i && clause.subject && clause.subject.from === i + 1)
    )
      return i;
  }
  return end;
}

/** The one whose trade is spoken of: "Kenya's trade with Uganda was A; exports B". */
function passageOwner(sentence: ResolvedSentence, previous: MoneyFigure | null): PartyId | null {
  if (!previous) return null;
  const owner = partyReferences(sentence)
    .filter((reference) => reference.to <= previous.cue.at && reference.from >= previous.cue.at - 5)
    .at(-1);
  return owner?.parties.length === 1 ? (owner.parties[0] ?? null) : null;
}

/** "Kenya's exports to Uganda rose. Imports came to B": the one whose trade the sentence before tells of. */
function traderBefore(
  sentence: ResolvedSentence,
  { metric }: MoneyCue,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): PartyId | null {
  if (metric !== 'exports' && metric !== 'imports') return null;
  const earlier = context.document.sentences[sentence.index - 1];
  if (!earlier || earlier.segment.start !== sentence.segment.start) return null;
  const flow = earlier.tokens.findIndex(({ norm }) => norm === 'exports' || norm === 'imports');
  // "Kenya's foreign trade reached A. Exports made up B": of a page on no two states
  const at =
    flow < 0 && !pair ? earlier.tokens.findIndex((_, i) => moneyNounAt(earlier, i) === 'trade_turnover') : flow;
  const owner =
    at < 0
      ? undefined
      : (partyModifying(earlier, at) ?? (pair ? null : partyBehind(earlier, { from: at, to: at + 4 }, 'of')))?.parties;
  return owner?.length === 1 && (pair?.includes(owner[0] as PartyId) ?? true) ? (owner[0] ?? null) : null;
}

/** The giver of the sentence before, in the same paragraph: "Previously, EUR 5 million were disbursed". */
function passageGiver(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): PartyId | null {
  const earlier = context.document.sentences[sentence.index - 1];
  if (!earlier || earlier.segment.start !== sentence.segment.start) return null;
  const clause = earlier.clauses.find((candidate) => candidate.form === 'finite' && candidate.subject);
  const party = clause ? subjectParty(earlier, clause.head) : null;
  return party && pair?.includes(party) ? party : null;
}

/** On an organization's page on a state what is allocated without a name is for that state. */
function organizationGiver(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): PartyId | null {
  const { home } = context.document;
  const other = otherOf(pair, home);
  const alone =
    other !== null &&
    home?.startsWith('org:') &&
    context.row.genre === 'organization_profile' &&
    partyReferences(sentence).every(({ parties }) => parties.every((party) => party === home || party === other));
  return alone ? home : null;
}

/** "EUR 5 million of support were disbursed". */
function isPassiveSubject(sentence: ResolvedSentence, amount: Amount): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.voice === 'passive' &&
      clause.verb.from >= amount.to &&
      clause.subject !== null &&
      clause.subject.from <= amount.from &&
      amount.to <= clause.subject.to,
  );
}

/** A giver that the words leave out is the one who speaks. */
function homeGiver(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): PartyId | null {
  const { home } = context.document;
  const other = otherOf(pair, home);
  return other && partyReferences(sentence).some((reference) => reference.parties.includes(other)) ? home : null;
}
