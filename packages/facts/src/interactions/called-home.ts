import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

/** "summoned its ambassador to X home", "has been called back for consultations": an own envoy, who is recalled. */
export function isCalledHome({ tokens }: ResolvedSentence, { lemma, verb, to, object }: Clause): boolean {
  if (lemma !== 'summon' && lemma !== 'call') return false;
  if (lemma === 'summon' && /^(?:its|their|his|her)$/.test(tokens[object?.from ?? to]?.norm ?? '')) return true;
  const behind = tokens.slice(verb.to, to);
  if (lemma === 'call') return behind.some(({ norm }) => norm === 'home' || norm === 'back');
  // "was summoned to the ministry for consultations": the other's envoy.
  return (
    behind.some(({ norm }) => norm === 'home' || norm === 'back' || norm === 'consultations') &&
    behind.every(({ norm }) => norm !== 'ministry' && norm !== 'office')
  );
}
