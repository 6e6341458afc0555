import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { Amount } from './amounts.ts';
import type { Figure, IndicatorDraft, MoneyFigure } from './figure.ts';
import type { MoneyCue } from './money-cues.ts';
import { moneyNounAt } from './money-nouns.ts';
import { moneyParties } from './money-parties.ts';
import { peopleBefore } from './people.ts';
import { periodOf } from './periods.ts';
import { unrealBecause } from './realis.ts';
import { DIRECTIONS, LINK_VERBS, type MoneyMetric, type PeopleMetric } from './words.ts';

const RULE = 'indicators/change';
const CHANGING: ReadonlySet<MoneyMetric> = new Set<MoneyMetric>([
  'trade_turnover',
  'exports',
  'imports',
  'trade_balance',
  'investment',
]);
const YEARLY = /^(?:year|annual|annually|y|yoy)$/;

/** Percentages by which trade, exports, imports or investment changed. */
export function changeFigures(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  figures: readonly MoneyFigure[],
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Figure[] {
  return collect(amounts, (amount, order) => {
    const times = isManifold(sentence, amount);
    if (amount.kind !== 'percent' && !times) return [];
    const next = amounts[order + 1] ?? null;
    const direction =
      directionOf(sentence, amount, next) ??
      sharedDirection(sentence, amount, amounts[order - 1] ?? null, amounts.slice(0, order));
    if (!direction) {
      context.note?.(RULE, 'a share, no change');
      return [];
    }
    const floor = amounts[order - 1]?.to ?? 0;
    const unreal = unrealBecause(sentence, amount, floor, false);
    if (unreal) {
      context.note?.(RULE, unreal);
      return [];
    }
    const base = baseOf(sentence, amount, figures, pair, context);
    if (!base) {
      context.note?.(RULE, 'what changed is not known');
      return [];
    }
    const own = periodOf(sentence, amount, next, 'flow', context);
    const since = base.figure
      ? sentence.resolvedDates.some(
          (date) => base.figure !== null && date.from >= base.figure.amount.to && date.to <= amount.from,
        )
      : true;
    const period = base.figure && ((base.near && !since) || !own) ? base.figure.period : own;
    const metric: IndicatorDraft['row']['metric'] = `${base.metric}_change`;
    return [
      {
        metric,
        amount,
        value: times ? Math.round((amount.value - 1) * 1000) / 10 : direction * Math.abs(amount.value),
        unit: 'percent',
        a: base.a,
        b: base.b,
        period,
        range: { from: base.at, to: base.at + 1 },
        rule: RULE,
      },
    ];
  });
}

/** "trade grew by 1.4 times", "increased 2.5-fold": a growth to so many times what it was. */
function isManifold({ tokens, tagged }: ResolvedSentence, amount: Amount): boolean {
  if (amount.measure !== 'times' && amount.noun !== 'time' && amount.noun !== 'fold') return false;
  if (amount.value <= 1) return false;
  const at = tokens[amount.from - 1]?.norm === 'by' ? amount.from - 2 : amount.from - 1;
  return DIRECTIONS.get(tokens[at]?.norm ?? '') === 1 && !/^(?:MD|TO)$/.test(tagged.tags[at - 1] ?? '');
}

/** Whether the words around a percentage say growth (1) or fall (-1); null where it is no change. */
function directionOf(sentence: ResolvedSentence, amount: Amount, next: Amount | null): 1 | -1 | null {
  const { tokens } = sentence;
  const signed = signOf(tokens, amount);
  if (signed) return signed;
  for (let i = amount.from - 1; i >= Math.max(0, amount.from - 5); i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^[,;:.]$/.test(word) || tokens[i]?.kind === 'number') break;
    const direction = DIRECTIONS.get(word);
    if (
      direction &&
      // "makes up 60 per cent of exports"
      !(word === 'up' && /^(?:ma[kd]es?|making)$/.test(tokens[i - 1]?.norm ?? '')) &&
      !(word === 'more' && tokens[i + 1]?.norm === 'than') &&
      !(word === 'less' && tokens[i + 1]?.norm === 'than')
    )
      return direction;
  }
  for (let i = amount.to; i < Math.min(tokens.length, amount.to + 5); i++) {
    const word = tokens[i]?.norm ?? '';
    if (next && i >= next.from) break;
    if (/^[,;:.)]$/.test(word) || /^(?:of|in|to|and)$/.test(word)) break;
    const direction = DIRECTIONS.get(word);
    if (direction) return direction;
    if (
      YEARLY.test(word) &&
      (word !== 'year' ||
        /^(?:on|over)$/.test(tokens[i + 2]?.norm ?? tokens[i + 1]?.norm ?? '') ||
        tokens[i + 1]?.norm === '-')
    )
      return amount.value < 0 ? -1 : 1;
  }
  return null;
}

/** "60 million dollars (+48.1%)", "(-3%)": a signed share in brackets is a change. */
function signOf(tokens: ResolvedSentence['tokens'], amount: Amount): 1 | -1 | null {
  const first = tokens[amount.from]?.text ?? '';
  const own = /^[+\-–−]$/.test(first);
  const sign = own ? first : (tokens[amount.from - 1]?.text ?? '');
  if (tokens[amount.from - (own ? 1 : 2)]?.text !== '(') return null;
  return sign === '+' ? 1 : /^[-–−]$/.test(sign) ? -1 : null;
}

/** "imports grew by 10%, exports by 12%": the verb of the first holds for the second. */
function sharedDirection(
  sentence: ResolvedSentence,
  amount: Amount,
  before: Amount | null,
  earlier: readonly Amount[],
): 1 | -1 | null {
  const first = earlier.filter((other) => other.kind === 'percent').at(-1);
  if (!before || !first || sentence.tokens[amount.from - 1]?.norm !== 'by') return null;
  return directionOf(sentence, first, null);
}

interface Base {
  readonly metric: MoneyMetric | PeopleMetric;
  readonly a: PartyId;
  readonly b: PartyId | null;
  readonly at: number;
  readonly figure: MoneyFigure | null;
  /** The change stands with the figure itself, without words of its own. */
  readonly near: boolean;
}

/** What changed: the figure right before, else the metric's noun nearest to the percentage. */
function baseOf(
  sentence: ResolvedSentence,
  amount: Amount,
  figures: readonly MoneyFigure[],
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Base | null {
  const behind = nounBehind(sentence, amount);
  const before = behind ?? nounBefore(sentence, amount);
  if (before === null) return peopleBase(sentence, amount, pair) ?? figureBase(sentence, amount, figures);
  const metric = moneyNounAt(sentence, before);
  if (!metric || !CHANGING.has(metric)) return null;
  const figure =
    figures.find((candidate) => candidate.cue.at === before && candidate.amount.to <= amount.from) ??
    figures.find((candidate) => candidate.cue.at === before) ??
    null;
  if (figure) return { metric, a: figure.a, b: figure.b, at: before, figure, near: true };
  const cue: MoneyCue = { metric, at: before, form: 'noun', behind: behind !== null, weak: false };
  const zone = {
    from: Math.min(before, amount.from),
    to: Math.min(sentence.tokens.length, Math.max(before + 1, amount.to) + 6),
  };
  const perspective = figures.at(-1)?.a ?? null;
  const parties = moneyParties(sentence, cue, { zone, pair, perspective, home: context.document.home });
  return parties
    ? {
        metric,
        a: parties.a,
        b: parties.b,
        at: before,
        figure: figures.find((candidate) => candidate.metric === metric) ?? null,
        near: false,
      }
    : null;
}

/** "It reached 348 million, a 12 per cent increase", "42 million (up 3%)": the figure that the comma or bracket parts from its change. */
function figureBase({ tokens }: ResolvedSentence, amount: Amount, figures: readonly MoneyFigure[]): Base | null {
  const figure = figures.findLast(({ amount: own }) => own.to <= amount.from);
  if (!figure || !CHANGING.has(figure.cue.metric) || amount.from - figure.amount.to > 12) return null;
  const marks = tokens.slice(figure.amount.to, amount.from).filter(({ text }) => /^[,;:()]$/.test(text));
  if (marks.length !== 1 || !/^[,(]$/.test(marks[0]?.text ?? '')) return null;
  const { a, b, cue } = figure;
  return { metric: cue.metric, a, b, at: cue.at, figure, near: true };
}

/** "The number of X tourists in Y grew by 20%". */
function peopleBase(sentence: ResolvedSentence, amount: Amount, pair: readonly [PartyId, PartyId] | null): Base | null {
  const found = peopleBefore(sentence, amount, pair);
  return found ? { ...found, figure: null, near: false } : null;
}

/** "a 12% increase in exports", "20 per cent growth in trade". */
function nounBehind(sentence: ResolvedSentence, amount: Amount): number | null {
  let preposition = false;
  for (let i = amount.to; i < Math.min(sentence.tokens.length, amount.to + 9); i++) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (
      /^[,;:.()]$/.test(word) ||
      sentence.clauses.some((clause) => clause.head === i && clause.form === 'finite' && !DIRECTIONS.has(word))
    )
      return null;
    if (/^(?:to|from|compared|over|against|than|which|that)$/.test(word)) return null;
    if (word === 'in' || word === 'of') preposition = true;
    if (preposition && moneyNounAt(sentence, i)) return i;
  }
  return null;
}

function nounBefore(sentence: ResolvedSentence, amount: Amount): number | null {
  for (let i = amount.from - 1; i >= 0; i--) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (word === ';') return null;
    if (moneyNounAt(sentence, i)) return i;
    const clause = sentence.clauses.find((candidate) => candidate.head === i);
    // "exports, led by rice, grew by 5%": what only describes them stands between.
    if (clause?.link === 'reduced') continue;
    if (clause && clause.lemma !== 'having' && !LINK_VERBS.has(clause.lemma)) return null;
  }
  return null;
}
