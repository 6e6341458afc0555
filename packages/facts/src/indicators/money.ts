import type { PartyId, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { otherOf, partyBehind, partyModifying, partyReferences } from '../shared/party-search.ts';
import { tradeHeadingOwner } from '../shared/trade-heading.ts';
import type { Amount } from './amounts.ts';
import { carriedCue } from './carried-cue.ts';
import type { Figure, FigureParties } from './figure.ts';
import { isFromTo, splitRises } from './from-to.ts';
import { headingCue, headingGiver, titleGiver } from './heading-cue.ts';
import { asLoan } from './lender.ts';
import { type MoneyCue, moneyCueOf } from './money-cues.ts';
import { moneyNounAt } from './money-nouns.ts';
import { moneyParties } from './money-parties.ts';
import { type PeriodReach, periodOf } from './periods.ts';
import { unrealBecause } from './realis.ts';
import { coordinatedMetrics, inTheirOrder } from './respective.ts';
import { subjectParty } from './subject-party.ts';
import { isDeficit, isTradeBalance } from './trade-balance.ts';
import type { MoneyMetric } from './words.ts';

const RULE = 'indicators/money';

/** A figure of money with the cue that a later one may share. */
export interface MoneyFigure extends Figure {
  readonly cue: MoneyCue;
}

const REACH: Readonly<Record<MoneyMetric, PeriodReach>> = {
  trade_turnover: 'flow',
  exports: 'flow',
  imports: 'flow',
  trade_balance: 'flow',
  investment: 'act',
  aid: 'act',
  loan: 'act',
  debt: 'state',
};

/** Amounts of money with their metric, parties and period, in text order. */
export function moneyFigures(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): MoneyFigure[] {
  const figures: MoneyFigure[] = [];
  for (const [order, amount] of amounts.entries()) {
    if (amount.kind !== 'money') continue;
    const figure = moneyFigure(sentence, amounts, order, figureBefore(sentence, figures, amount), pair, context);
    if (figure) figures.push(figure);
  }
  return [...splitRises(sentence, inTheirOrder(sentence, figures))];
}

/** The figure that a later one goes on from: behind brackets, the last before them. */
function figureBefore(sentence: ResolvedSentence, figures: readonly MoneyFigure[], amount: Amount): MoneyFigure | null {
  const aside = closedAside(sentence, amount);
  return figures.findLast((figure) => aside === null || figure.amount.to <= aside.from) ?? figures.at(-1) ?? null;
}

function moneyFigure(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  order: number,
  previous: MoneyFigure | null,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): MoneyFigure | null {
  const amount = amounts[order] as Amount;
  const aside = closedAside(sentence, amount);
  const before = (aside && previous && previous.amount.to <= aside.from ? previous.amount : amounts[order - 1]) ?? null;
  const next = amounts[order + 1] ?? null;
  const floor =
    amounts
      .slice(0, order)
      .filter((other) => other.kind === 'money')
      .at(-1)?.to ?? 0;
  const sold = soldBehind(sentence, amount);
  const own = sold ?? asLoan(sentence, moneyCueOf(sentence, amount, floor));
  const shared = own
    ? null
    : (sharedCue(sentence, amount, before, previous) ??
      sharedGift(sentence, amount, before, previous) ??
      carriedCue(sentence, amount, pair, context) ??
      headingCue(sentence, pair, context));
  const cue = own ?? shared?.cue ?? null;
  if (!cue) {
    context.note?.(RULE, `no word says what ${wordsOf(sentence, amount)} is of`);
    return null;
  }
  const giving = cue.metric === 'aid' || cue.metric === 'loan';
  const unreal = unrealBecause(sentence, amount, shared ? amount.from : floor, giving);
  if (unreal) {
    context.note?.(RULE, unreal);
    return null;
  }
  if (cue.metric === 'trade_balance' && !isTradeBalance(sentence, cue, context)) return null;
  const parties = shared ?? ownParties(sentence, cue, amount, next, previous, pair, context);
  if (!parties) {
    context.note?.(RULE, `the parties of ${cue.metric} are not known`);
    return null;
  }
  const period =
    periodOf(sentence, amount, next, REACH[cue.metric], context) ??
    (shared || REACH[cue.metric] === 'flow' ? (previous?.period ?? null) : null);
  if (period && context.document.date && period.slice(0, 4) > context.document.date.slice(0, 4) && !giving) {
    context.note?.(RULE, 'its period lies in the future');
    return null;
  }
  const deficit = cue.metric === 'trade_balance' && isDeficit(sentence, cue);
  const figure = {
    metric: cue.metric,
    amount,
    unit: amount.unit,
    a: parties.a,
    b: parties.b,
    period,
    range: { from: cue.at, to: cue.at + 1 },
    rule: RULE,
    cue,
  };
  return deficit ? { ...figure, value: -amount.value } : figure;
}

function wordsOf(sentence: ResolvedSentence, range: { from: number; to: number }): string {
  return sentence.tokens
    .slice(range.from, range.to)
    .map((token) => token.text)
    .join(' ');
}

function ownParties(
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

/** "B was what Kenya sold to Mozambique". */
function soldBehind(sentence: ResolvedSentence, amount: Amount): MoneyCue | null {
  const { tokens } = sentence;
  if (!/^(?:was|is|were)$/.test(tokens[amount.to]?.norm ?? '') || tokens[amount.to + 1]?.norm !== 'what') return null;
  for (let i = amount.to + 2; i < Math.min(tokens.length, amount.to + 7); i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:sold|exported|sells|exports|shipped)$/.test(word))
      return { metric: 'exports', at: i, form: 'verb', behind: true, weak: false };
    if (/^(?:bought|imported|buys|imports|purchased)$/.test(word))
      return { metric: 'imports', at: i, form: 'verb', behind: true, weak: false };
  }
  return null;
}

/** "5 million in 2019 (exports 3 million), and 6 million in 2020": the brackets that close before the amount, with what stands in them. */
function closedAside({ tokens }: ResolvedSentence, { from }: Amount): TokenRange | null {
  const to = tokens.findLastIndex(({ text }, i) => i < from && text === ')');
  const open = tokens.findLastIndex(({ text }, i) => i < from && text === '(');
  if (to < 0 || open > to || from - to > 4) return null;
  return { from: open, to: to + 1 };
}

const SHARING =
  /^(?:and|,|:|-|–|or|in|of|as|the|then|respectively|to|from|against|compared|with|up|only|just|for|but|versus|while|was|it|at|stood|\(|\)|increased|rose|risen|grew|grown|growing|rising|reached|reaching|fell|fallen|decreased|declined|exceeded|compared|up|down|which|had|has|already|again|a|record|totalled|totaled|figure)$/;

/** "… A in 2023, and B in the first half of 2024": the same metric and parties, another time. */
function sharedCue(
  sentence: ResolvedSentence,
  amount: Amount,
  before: Amount | null,
  previous: MoneyFigure | null,
): { cue: MoneyCue; a: PartyId; b: PartyId | null } | null {
  if (!previous || !before) return null;
  const flow = REACH[previous.cue.metric] === 'flow';
  if (!flow) return null;
  const dates = sentence.resolvedDates;
  const aside = closedAside(sentence, amount);
  for (let i = previous.amount.to; i < amount.from; i++) {
    if (aside && aside.from <= i && i < aside.to) continue;
    if (dates.some((date) => date.from <= i && i < date.to)) continue;
    if (before.kind === 'percent' && i >= before.from - 3 && i < before.to + 6) continue;
    if (!SHARING.test(sentence.tokens[i]?.norm ?? '')) return null;
  }
  const inOrder =
    sentence.tokens.some(({ norm }) => norm === 'respectively') ||
    coordinatedMetrics(sentence, previous.amount.from) !== null;
  if (
    !inOrder &&
    !dates.some((date) => date.from >= previous.amount.to) &&
    !isFromTo(sentence, previous.amount, amount)
  )
    return null;
  return { cue: previous.cue, a: previous.a, b: previous.b };
}

/** What an amount of a gift is for: "$3 million *for* schools", "$4 million *to* build roads". */
const MEANT = /^(?:for|to|in|towards?)$/;

/** "gave A for schools, B for clinics and C to build roads": the same gift in parts. */
function sharedGift(
  { tokens, clauses }: ResolvedSentence,
  amount: Amount,
  before: Amount | null,
  previous: MoneyFigure | null,
): { cue: MoneyCue; a: PartyId; b: PartyId | null } | null {
  if (!previous || previous.amount !== before || !/^(?:aid|loan|investment)$/.test(previous.cue.metric)) return null;
  if (!/^(?:,|and)$/.test(tokens[amount.from - 1]?.norm ?? '') || !MEANT.test(tokens[amount.to]?.norm ?? ''))
    return null;
  if (!MEANT.test(tokens[before.to]?.norm ?? '')) return null;
  const between = { from: before.to, to: amount.from };
  if (clauses.some(({ form, verb }) => form === 'finite' && verb.from >= between.from && verb.to <= between.to))
    return null;
  return { cue: previous.cue, a: previous.a, b: previous.b };
}
