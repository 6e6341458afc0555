import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

/** "lifted the sanctions imposed on X": whom the measure burdens that is done away with. */
export function phrasesOfMeasure(sentence: ResolvedSentence, clause: Clause, slot: string): readonly TokenRange[] {
  const thing = clause.voice === 'passive' ? clause.subject : clause.object;
  if (thing === null || !/^(?:on|upon|against)$/.test(slot)) return [];
  const imposed = sentence.clauses.find(
    ({ form, voice, lemma, verb }) =>
      form === 'participle' &&
      voice === 'passive' &&
      /^(?:impose|place|introduce|adopt|slap)$/.test(lemma) &&
      verb.from === thing.to,
  );
  return imposed?.phrases.filter(({ preposition }) => preposition === slot) ?? [];
}
