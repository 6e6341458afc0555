import type { ResolvedDate, ResolvedSentence } from './sentence.ts';
import type { TokenRange } from './span.ts';

/** "Following the crisis of May 1940, X closed its post, with others, on 5 June 1940": what came before has its own date. */
export function behindPrelude(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  const { verb } = clause;
  if (!verb || !/^(?:following|after|since|before|upon)$/.test(sentence.tokens[0]?.norm ?? '')) return null;
  const next = sentence.clauses.find((other) => other.verb.from > verb.from)?.verb.from ?? sentence.tokens.length;
  return sentence.resolvedDates.find((date) => date.from >= verb.to && date.to <= next && !date.since) ?? null;
}
