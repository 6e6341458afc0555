import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

/** "Exercise Amber Shield", "the Amber Shield exercise", "the exercise, code-named …": what has a name of its own is no drill at school. */
export function isNamedExercise({ tokens, actors }: ResolvedSentence, { from, to }: TokenRange, word: string): boolean {
  const head = tokens.findIndex(({ norm }, i) => i >= from && norm === word);
  const names = (i: number): boolean =>
    tokens[i]?.kind === 'word' &&
    tokens[i]?.capital === true &&
    !/^(?:the|this|an?|our|its|their)$/.test(tokens[i]?.norm ?? '') &&
    !actors.some((actor) => actor.from <= i && i < actor.to);
  if (names(head + 1) || (head - 1 >= from && names(head - 1))) return true;
  return /^(?:, )?(?:code ?- ?named|codenamed|dubbed)$/.test(
    tokens
      .slice(to, to + 4)
      .map(({ norm }) => norm)
      .join(' ')
      .replace(/ ["“'].*$/, ''),
  );
}
