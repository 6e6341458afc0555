import type { TokenRange } from './span.ts';
import type { Token } from './tokens.ts';
import { noteOnWords } from './word.ts';

const isOfLetters = noteOnWords(({ norm }) => norm === 'credentials' || norm === 'credence');

/** True where the range names an envoy's letters: "his credentials", "letters of credence". */
export function tellsOfLetters(
  { tokens }: { readonly tokens: readonly Token[] },
  { from, to }: TokenRange = { from: 0, to: tokens.length },
): boolean {
  for (let i = from; i < to && i < tokens.length; i++) if (isOfLetters((tokens[i] as Token).word)) return true;
  return false;
}
