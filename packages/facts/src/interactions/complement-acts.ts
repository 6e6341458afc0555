import type { Clause } from '@diplomatic-relations/engine';
import type { Act, ActContext } from './act.ts';
import type { Frame } from './frame.ts';
import { matchFrames } from './match.ts';
import { type Targets, targetsOf } from './targets.ts';
import { CONFLICT_TYPES } from './words-conflict.ts';

/** "A and B underscored their commitment to provide support for C": each of them to C; what they agree to do for C, they agree with each other. */
function isForAnother({ frame }: ActContext, inner: Frame, targets: readonly string[]): boolean {
  return (
    frame.objects?.has('commitment') === true &&
    (inner.type === 'SUPPORT' || inner.type === 'AID') &&
    targets.length === 1 &&
    !targets[0]?.startsWith('org:')
  );
}

/** What agreeing, refusing or threatening to do something comes to, from the verb of what is to be done. */
export function complementActs(
  given: ActContext,
  complements: readonly Clause[],
  direct: Targets,
): readonly Act[] | null {
  const { sentence, clause, frame, sources, mood } = given;
  if (mood.mood !== 'done' && frame.type !== 'AGREE') return [];
  const refused = clause.negated;
  for (const complement of complements) {
    for (const inner of matchFrames(sentence, complement)) {
      const targets = targetsOf(sentence, complement, inner, sources).parties;
      if (targets.length === 0) continue;
      const acts: Act[] = [];
      if (frame.type === 'AGREE' && !refused) {
        const conflict = CONFLICT_TYPES.has(inner.type) && !complement.negated;
        // "vowed never to send aid"
        if (complement.negated && !CONFLICT_TYPES.has(inner.type)) return [];
        // Sanctions are in force by being agreed, an attack is not made yet.
        const decreed = clause.lemma === 'agree' && inner.type === 'SANCTION';
        if (conflict)
          return [
            {
              type: decreed ? inner.type : 'THREATEN',
              cameo: decreed ? inner.cameo : '13',
              sources,
              targets,
              symmetric: false,
            },
          ];
        const joint = sources.length > 1 && frame.mutual && !isForAnother(given, inner, targets);
        if (joint) acts.push({ type: 'AGREE', cameo: '03', sources, targets: [], symmetric: true });
        else
          acts.push({
            type: 'AGREE',
            cameo: '03',
            sources,
            targets: direct.parties.length > 0 ? direct.parties : targets,
            symmetric: direct.beside,
          });
        const continued = complements.some((other) => other.lemma === 'continue' && other.index <= complement.index);
        if (inner.type === 'SUPPORT' && continued)
          acts.push({ type: 'SUPPORT', cameo: '05', sources, targets, symmetric: false });
        return acts;
      }
      return [
        {
          type: frame.type,
          cameo: frame.cameo,
          sources,
          targets: direct.parties.length > 0 ? direct.parties : targets,
          symmetric: false,
        },
      ];
    }
  }
  return null;
}
