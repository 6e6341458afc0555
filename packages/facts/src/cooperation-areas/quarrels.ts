import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

const QUARREL = /^(?:dispute|row|crisis|tension|conflict|war|standoff|feud|rift|hostility|border|blockade|sanction)$/;
const SPREADING = new Set('intensify deepen increase widen expand extend continue maintain escalate'.split(' '));

/** "intensifying a dispute over oil", "maintained closed borders": a quarrel that grows is no work of the two. */
export function growsQuarrel({ tagged }: ResolvedSentence, { lemma, object }: Clause): boolean {
  return object !== null && SPREADING.has(lemma) && QUARREL.test(tagged.lemmas[object.head] ?? '');
}
