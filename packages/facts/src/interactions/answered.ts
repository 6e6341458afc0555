import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { doersOf } from './doers.ts';

const ANSWERING = /^(?:response|retaliation|reprisal|reply|answer|revenge|protest)$/;
const DEEDS =
  /^(?:decision|closure|move|expulsion|step|measure|arrest|ban|sanction|refusal|recall|attack|raid|action|test|launch|buildup|build-up|exercise|drill|threat|incursion)$/;

/** "expelled a diplomat in retaliation for X's decision", "closed the crossing following X's move": whose deed is answered; nobody where no deed with an owner is. */
export function answered(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): readonly string[] {
  const { phrases, verb } = clause;
  for (const [i, phrase] of phrases.entries()) {
    if (phrase.fronted || phrase.from < verb.to || !DEEDS.test(sentence.tagged.lemmas[phrase.head] ?? '')) continue;
    const before = phrases[i - 1];
    const back =
      /^(?:to|for|of|against)$/.test(phrase.preposition ?? '') &&
      before?.preposition === 'in' &&
      ANSWERING.test(sentence.tagged.lemmas[before.head] ?? '');
    if (!back && !/^(?:following|after|over)$/.test(phrase.preposition ?? '')) continue;
    const owners = doersOf(sentence, phrase, sources).filter((party) => !sources.includes(party));
    if (owners.length === 1) return owners;
  }
  return [];
}
