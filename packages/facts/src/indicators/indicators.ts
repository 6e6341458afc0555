import { type ResolvedSentence, rangesOverlap } from '@diplomatic-relations/engine';
import type { ExtractContext, Extractor } from '../extractor.ts';
import { tradePair } from '../shared/trade-pair.ts';
import { amountsOf } from './amounts.ts';
import { changeFigures } from './changes.ts';
import { countFigures } from './counts.ts';
import { type Figure, figureDraft, type IndicatorDraft } from './figure.ts';
import { splitRises } from './from-to.ts';
import { inKindFigures } from './in-kind.ts';
import { sharesFigures } from './listed-shares.ts';
import { moneyFigures } from './money.ts';
import { peopleFigures } from './people.ts';
import { peopleLineFigures } from './people-lines.ts';
import { scholarshipFigures } from './scholarships.ts';
import { seriesFigures } from './series.ts';
import { listedFigures } from './tables.ts';
import { yearColumnFigures } from './year-columns.ts';

/** Numbers of trade, money, people and counted things, and changes in them. */
export const indicatorsExtractor: Extractor = {
  name: 'indicators',
  always: true,
  extract: (sentence, context) => (sentence.quantities.length === 0 ? [] : draftsOf(sentence, context)),
};

function draftsOf(sentence: ResolvedSentence, context: ExtractContext): IndicatorDraft[] {
  const pair = tradePair(sentence, context);
  const amounts = amountsOf(sentence, pair ?? [], context.document.home);
  const money = moneyFigures(sentence, amounts, pair, context);
  const shares = sharesFigures(sentence, amounts, money, context);
  const people = splitRises(sentence, peopleFigures(sentence, amounts, pair, context));
  const figures: Figure[] = [
    ...money.filter(({ amount }) => shares.every((share) => share.amount !== amount)),
    ...shares,
    ...changeFigures(sentence, amounts, money, pair, context),
    ...(people.length > 0 ? people : peopleLineFigures(sentence, amounts, pair, context)),
    ...scholarshipFigures(sentence, amounts, pair, context),
    ...countFigures(sentence, amounts, pair, context),
    ...inKindFigures(sentence, amounts, pair, context),
    ...listedFigures(sentence, pair, context),
    ...yearColumnFigures(sentence, pair, context),
    ...seriesFigures(sentence, pair, context).filter(
      ({ amount }) => !money.some((figure) => rangesOverlap(figure.amount, amount)),
    ),
  ];
  return figures.flatMap((figure) => figureDraft(sentence, figure) ?? []);
}
