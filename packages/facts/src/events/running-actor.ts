import { type PartyId, partiesIn } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';
import type { NounUse } from './noun-use.ts';

/** Sentences back within which who acted still acts. */
const NEAR = 3;

/** "She visited Lima. Talks were also held with the ministers of A and B": whose acts the sentences before tell of; null where nobody's. */
function runningActor({ sentence, context }: EventScene): PartyId | null {
  const { sentences } = context.document;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - NEAR); i--) {
    const main = sentences[i]?.clauses.find(
      ({ form, voice, subject }) => form === 'finite' && voice === 'active' && subject !== null,
    );
    const before = sentences[i];
    const parties = main && before ? partiesIn(before, main.subject) : [];
    if (parties.length === 1) return parties[0] as PartyId;
  }
  return null;
}

/** "Talks were also held with the ministers of A, B and C": several are met, and the words do not say by whom. */
export function areHeldWithMany({ use, clause }: NounUse, others: readonly string[], own: readonly string[]): boolean {
  if (use !== 'held' || clause?.voice !== 'passive' || own.length > 0 || others.length < 2) return false;
  if (!clause.phrases.some(({ preposition }) => preposition === 'with')) return false;
  return !clause.phrases.some(({ preposition }) => /^(?:by|between|among)$/.test(preposition ?? ''));
}

/** Who met each of many with whom talks were held: who acted before, else whose page it is; null where that is one of them, or nobody. */
export function hostOfMany(scene: EventScene, others: readonly string[]): PartyId | null {
  const actor = runningActor(scene) ?? scene.context.document.home;
  return actor !== null && !others.includes(actor) ? actor : null;
}
