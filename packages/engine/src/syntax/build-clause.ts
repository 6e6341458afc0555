import type { BuildContext } from './build-context.ts';
import type { Clause } from './clause.ts';
import { moodOf } from './clause-mood.ts';
import { particleAt } from './particles.ts';
import { phrasesAfter } from './phrases-after.ts';
import { tieClause } from './tie-clause.ts';
import { verbGroupOf } from './verb-group.ts';
import { verbShapeOf } from './verb-shape.ts';

/** The clause of one verb group: its form, voice, tense and what stands around it. */
export function buildClause(context: BuildContext): Clause {
  const { tokens, tagged, units, u, order } = context;
  const verb = verbGroupOf(context);
  const shape = verbShapeOf(context, verb);
  const ties = tieClause(context, verb, shape);
  const after = phrasesAfter(context, verb.unit);
  const object = ties.object ?? after.object;
  const { tense, modal, negated } = moodOf(context, verb, shape, { ...ties, object });
  const { from, to, head } = verb.unit;
  return {
    index: order,
    from: Math.min(ties.from, from),
    to: after.to,
    verb: { from, to },
    head,
    lemma: verb.lemma,
    particle: units[u + 1]?.kind === 'noun' ? null : particleAt(tokens, tagged, to),
    form: shape.form,
    voice: shape.voice,
    tense,
    modal,
    negated,
    subject: ties.subject,
    object,
    phrases: [...ties.phrases, ...after.phrases],
    governor: ties.governor,
    licensor: ties.licensor,
    link: ties.link,
  };
}
