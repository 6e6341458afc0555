import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Act, ActContext } from './act.ts';
import { anyTarget } from './targets.ts';

/** Verbs by which one announces what one will do. */
const VOWING: ReadonlySet<string> = new Set(['vow', 'swear', 'pledge', 'promise', 'threaten', 'warn', 'reserve']);

/** What is done against whoever is named behind it. */
const GIVING_BACK: ReadonlySet<string> = new Set(['retaliate', 'respond', 'counter', 'avenge', 'punish', 'react']);

/** What one responds to in a friendly way. */
const WISHES =
  /^(?:request|appeal|need|call|question|invitation|proposal|offer|demand|crisis|disaster|emergency|pandemic|challenge|influence)$/;

/** "vowed to respond to X", "reserves the right to retaliate against X": a threat; null where nothing is to be given back. */
export function reprisal(given: ActContext, complements: readonly Clause[]): readonly Act[] | null {
  const { sentence, clause, sources, mood } = given;
  const back = complements.find(({ lemma }) => GIVING_BACK.has(lemma));
  if (!back || !VOWING.has(clause.lemma) || mood.mood !== 'done' || isHelpful(sentence, back)) return null;
  const targets = anyTarget(sentence, [back], sources);
  return targets.length > 0
    ? [{ type: 'THREATEN', cameo: '13', sources, targets: targets.slice(0, 2), symmetric: false }]
    : clause.lemma === 'reserve'
      ? null
      : [];
}

function isHelpful({ tagged }: ResolvedSentence, back: Clause): boolean {
  return [back.object, ...back.phrases].some((range) => range !== null && WISHES.test(tagged.lemmas[range.head] ?? ''));
}
