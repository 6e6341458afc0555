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
