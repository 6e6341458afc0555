import type { Clause, TokenRange } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';

/** "met with A, President of X; B, President of Y; and C …": semicolons cut the rest of a list off from its verb. */
export function tailOf(scene: EventScene, clause: Clause): TokenRange | null {
  const { sentence } = scene;
  const semicolon = sentence.tokens.findIndex(
    (token, i) => token.norm === ';' && i >= clause.verb.to && i <= clause.to,
  );
  if (semicolon < 0 || sentence.clauses.some((other) => other.verb.from > semicolon)) return null;
  return { from: semicolon + 1, to: sentence.tokens.length };
}
