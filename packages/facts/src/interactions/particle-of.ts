import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

const ENVOYS: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'chargé', 'charge', 'diplomat']);

/** The adverb that makes another verb of a clause's verb: "spoke highly of", "handed the keys over to", "sent home two envoys", "set the crew free". */
export function particleOf(sentence: ResolvedSentence, clause: Clause): string | null {
  if (clause.particle) return clause.particle;
  const next = sentence.tokens[clause.verb.to]?.norm ?? '';
  // "called in the ambassador", not "called in Berlin for calm"
  if (/^(?:call|haul)$/.test(clause.lemma) && next === 'in' && isEnvoyBehind(sentence, clause.verb.to + 1)) return next;
  // "the envoy was called in by"
  if (clause.voice === 'passive' && clause.lemma === 'call' && next === 'in' && clause.subject) {
    const behind = sentence.tokens[clause.verb.to + 1];
    if (
      isEnvoyBehind(sentence, clause.subject.from) &&
      (behind?.kind !== 'word' || /^(?:by|to|over|for|on)$/.test(behind.norm))
    )
      return next;
  }
  if (next === 'in' && sentence.tokens[clause.verb.to + 1]?.norm === 'to') return next;
  if (next === 'highly' || next === 'down' || next === 'back') return next;
  if (isOutcome(clause.lemma, next)) return next;
  const object = clause.object;
  const after = object ? (sentence.tokens[object.to]?.norm ?? '') : '';
  if (after === 'over' || after === 'back' || after === 'off' || after === 'out') return after;
  const last = object ? (sentence.tokens[object.to - 1]?.norm ?? '') : '';
  return isOutcome(clause.lemma, after) ? after : isOutcome(clause.lemma, last) ? last : null;
}

/** "set free", "let go", "sent home", "shot dead", "took prisoner". */
function isOutcome(lemma: string, word: string): boolean {
  if (word === 'free') return lemma === 'set';
  if (word === 'home') return /^(?:send|bring|fly|call|pull|order)$/.test(lemma);
  return /^(?:prisoner|captive|hostage)$/.test(word) && /^(?:take|hold)$/.test(lemma);
}

function isEnvoyBehind({ tagged }: ResolvedSentence, from: number): boolean {
  for (let i = from; i < from + 5; i++) if (ENVOYS.has(tagged.lemmas[i] ?? '')) return true;
  return false;
}
