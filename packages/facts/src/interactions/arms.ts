import { type Clause, collect, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';

/** Craft and weapons that strike, and make no visit. */
export const WEAPONS: ReadonlySet<string> = new Set(
  'bomber warship fighter tank missile destroyer frigate submarine carrier bomb'.split(' '),
);

/** Nouns of those who bear arms, and of what they fight with. */
const FORCES: ReadonlySet<string> = new Set(
  'army navy troop soldier force military warplane jet plane aircraft helicopter gunship gunboat drone artillery gunner commando paratrooper marine ranger militia battalion brigade division regiment police policeman policemen guard coastguard infantry cavalry rocket shell gunfire peacekeeper armour armor'.split(
    ' ',
  ),
);

/** True where a stretch names those who bear arms. */
export function isArmed({ tagged }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return tagged.lemmas.slice(from, to).some((lemma) => FORCES.has(lemma) || WEAPONS.has(lemma));
}

/** True where troops or their weapons do what a clause says. */
export function isDoneByArms(sentence: ResolvedSentence, clause: Clause): boolean {
  const doers =
    clause.voice === 'passive'
      ? collect(clause.phrases, (phrase) => (phrase.preposition === 'by' ? [phrase] : []))
      : clause.subject
        ? [clause.subject]
        : [];
  return doers.some((range) => isArmed(sentence, range));
}
