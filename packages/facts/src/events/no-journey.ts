import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

/** "came to an end in Lima", "came to terms": no journey. */
export function comesToAnEnd({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  return (
    tokens[verb.to]?.norm === 'to' &&
    tokens
      .slice(verb.to + 1, verb.to + 4)
      .some(({ norm }) =>
        /^(?:end|close|conclusion|halt|terms|agreement|grips|light|power|understanding|aid|rescue|help|blows|assistance|defen[cs]e|relief)$/.test(
          norm,
        ),
      )
  );
}

/** "arrived at a decision on Peru" */
export function arrivesAtResult({ tagged, tokens }: ResolvedSentence, { verb }: Clause): boolean {
  return (
    tokens[verb.to]?.norm === 'at' &&
    tagged.lemmas
      .slice(verb.to + 1, verb.to + 5)
      .some((lemma) =>
        /^(?:decision|conclusion|agreement|understanding|consensus|compromise|deal|figure|solution|result)$/.test(
          lemma,
        ),
      )
  );
}

const PROJECTILES = /^(?:shell|mortar|rocket|missile|bomb|projectile|drone|bullet|debris)$/;

/** "two shells which landed in Peru": what is fired makes no visit. */
export function isFired({ tagged }: ResolvedSentence, { lemma, subject }: Clause): boolean {
  return (
    lemma === 'land' &&
    subject !== null &&
    tagged.lemmas.slice(subject.from, subject.to).some((word) => PROJECTILES.test(word))
  );
}

/** "continues to scapegoat Peru": no journey goes on to a word that is no name. */
export function continuesDoing({ tokens }: ResolvedSentence, { lemma, verb }: Clause): boolean {
  const goal = tokens[verb.to + 1];
  return (
    lemma === 'continue' &&
    tokens[verb.to]?.norm === 'to' &&
    goal?.capital === false &&
    !/^(?:the|a|an|his|her|their|its|another|neighbou?ring|nearby)$/.test(goal.norm)
  );
}
