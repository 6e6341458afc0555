import type { Clause } from '@diplomatic-relations/engine';

const CONTACTING = /^(?:speak|call|phone|telephone|meet|write|talk|summon)$/;

/** Getting in touch with somebody; "called on X to …", "X was called upon to …" asks something of him. */
export function isContact({ lemma, verb, voice, phrases }: Clause): boolean {
  return (
    CONTACTING.test(lemma) &&
    !(
      lemma === 'call' &&
      (voice === 'passive' ||
        phrases.some(({ preposition, from }) => /^(?:on|upon|for)$/.test(preposition ?? '') && from - verb.to <= 2))
    )
  );
}
