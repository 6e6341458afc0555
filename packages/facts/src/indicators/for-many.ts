import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

/** "to Caribbean nations", "around the world": for several, none of them named. */
export function isForMany(sentence: ResolvedSentence, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (word === 'globally' || word === 'worldwide') return true;
    if (!/^(?:to|for|in|across|around|throughout|of)$/.test(word)) continue;
    if (
      sentence.tokens
        .slice(i + 1, i + 5)
        .some((token) =>
          /^(?:nations|countries|states|partners|world|region|regions|continent|africa|asia|america|pacific|caribbean|balkans|members|refugees)$/.test(
            token.norm,
          ),
        ) &&
      !sentence.tokens.slice(i + 1, i + 5).some((token) => /^(?:two|both)$/.test(token.norm))
    )
      return true;
  }
  return false;
}
