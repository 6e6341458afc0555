import type { EventScene } from './frame.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';
import { NOWHERE, placeIn, placeOfSubject } from './places.ts';
import { relativeOfHolding } from './told-relative.ts';

/** Where the event that a noun names took place: said with the noun, else with its verb. */
export function placeOf(
  scene: EventScene,
  noun: EventNoun,
  use: NounUse,
): { readonly city: string | null; readonly country: string | null } {
  const { sentence } = scene;
  const at = new Set(['in', 'at']);
  const end = noun.phrases.at(-1)?.to ?? noun.to;
  const near = placeIn(sentence, { from: noun.to, to: end }, at);
  if (near.city || near.country) return near;
  if (use.use !== 'told' && use.clause) {
    const wide = placeIn(sentence, use.clause, at);
    if (wide.city || wide.country) return wide;
    const told = relativeOfHolding(sentence, noun.head);
    const related = placeIn(sentence, told ? { from: told.verb.to, to: told.to } : noun, at);
    if (related.city || related.country) return related;
    const host = placeOfSubject(sentence, use.clause.voice === 'active' ? use.clause.subject : null);
    if (host.city) return host;
  }
  return placeIn(sentence, { from: noun.to, to: Math.min(sentence.tokens.length, end + 6) }, at) ?? NOWHERE;
}
