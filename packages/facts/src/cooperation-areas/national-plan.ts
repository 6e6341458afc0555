import { partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { CooperationContext } from './context.ts';

const PLANS: ReadonlySet<string> = new Set('plan strategy vision policy budget reform constitution'.split(' '));
const COVERING: ReadonlySet<string> = new Set(
  'covers covered includes included focuses focused prioritises prioritizes aims seeks targets targeted addresses envisages comprises'.split(
    ' ',
  ),
);
const SHARED: ReadonlySet<string> = new Set(
  'joint common cooperation co-operation partnership bilateral action indicative work their our'.split(' '),
);

/** How many words may stand between a plan and what it does: "the Plan *of the country* covers". */
const GAP = 5;

/** "The national development plan covers transport and education": what one state has set itself. */
export function isNationalPlan(sentence: ResolvedSentence, { mutual, anchor }: CooperationContext): boolean {
  if (mutual) return false;
  const { tokens, tagged } = sentence;
  for (let i = 0; i < anchor; i++) {
    const word = tokens[i]?.norm ?? '';
    if (SHARED.has(word)) return false;
    if (!PLANS.has(tagged.lemmas[i] ?? '')) continue;
    const verb = tokens.findIndex(({ norm }, k) => k > i && k <= i + GAP && COVERING.has(norm));
    return verb > 0 && verb <= anchor && partiesIn(sentence, { from: 0, to: verb }).length === 1;
  }
  return false;
}
