import type { Clause, PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { AreaPhrase } from './field-words.ts';

const QUARREL = /^(?:dispute|row|crisis|tension|conflict|war|standoff|feud|rift|hostility|border|blockade|sanction)$/;
const SPREADING = new Set('intensify deepen increase widen expand extend continue maintain escalate'.split(' '));

/** "intensifying a dispute over oil", "maintained closed borders": a quarrel that grows is no work of the two. */
export function growsQuarrel({ tagged }: ResolvedSentence, { lemma, object }: Clause): boolean {
  return object !== null && SPREADING.has(lemma) && QUARREL.test(tagged.lemmas[object.head] ?? '');
}

/** "Chad's support for Peru's war": what one of the two does to others is no field in which the two work. */
export function isWarOfOne(
  { tokens, references }: ResolvedSentence,
  { area, from }: AreaPhrase,
  pair: readonly PartyId[],
): boolean {
  if (area !== 'security' || !/^['’]s?$/.test(tokens[from - 1]?.norm ?? '')) return false;
  const owner = references.find((reference) => reference.to === from - 1 || reference.to === from);
  return owner !== undefined && owner.parties.length === 1 && pair.includes(owner.parties[0] as PartyId);
}
