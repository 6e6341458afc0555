import type { PartyId, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { Draft } from '../extractor.ts';
import { inOrder, isParty } from '../shared/parties.ts';
import type { Amount } from './amounts.ts';
import type { MoneyCue } from './money-cues.ts';

/** A draft of an indicators row. */
export type IndicatorDraft = Draft<'indicators'>;
type IndicatorRow = IndicatorDraft['row'];

/** Whose figure it is, and with whom. */
export interface FigureParties {
  readonly a: PartyId;
  readonly b: PartyId | null;
}

/** A number that was understood, before it becomes a row. */
export interface Figure extends FigureParties {
  readonly metric: IndicatorRow['metric'];
  readonly amount: Amount;
  readonly value?: number;
  readonly unit: string;
  readonly period: string | null;
  readonly range: TokenRange;
  readonly rule: string;
}

const SYMMETRIC = /^(?:trade_turnover|agreements)(?:_change)?$/;

/** The row of a figure; null where it would name one party twice or none that counts. */
export function figureDraft(sentence: ResolvedSentence, figure: Figure): IndicatorDraft | null {
  const { metric, amount, unit, period, rule } = figure;
  if (!isParty(figure.a) || (figure.b !== null && (!isParty(figure.b) || figure.a === figure.b))) return null;
  const [actor_a, actor_b] =
    figure.b !== null && SYMMETRIC.test(metric) ? inOrder(figure.a, figure.b) : [figure.a, figure.b];
  return {
    table: 'indicators',
    row: { metric, value: figure.value ?? amount.value, unit, qualifier: amount.qualifier, actor_a, actor_b, period },
    sentence,
    range: { from: Math.min(figure.range.from, amount.from), to: Math.max(figure.range.to, amount.to) },
    rule,
  };
}

/** A figure of money with the cue that a later one may share. */
export interface MoneyFigure extends Figure {
  readonly cue: MoneyCue;
}
