import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

const PRIVATE: ReadonlySet<string> = new Set(
  'airline airlines airways bank company firm corporation carrier university club startup start-up clinic factory studio producer maker manufacturer retailer researcher scientist fan player singer artist author writer publisher newspaper broadcaster church charity supplier'.split(
    ' ',
  ),
);

/** Those who act for themselves: "the Peruvian firm" is no party, whatever it is called after. */
export function isPrivateDoer(
  { tagged, references }: ResolvedSentence,
  range: (TokenRange & { readonly head: number }) | null | undefined,
): boolean {
  if (range === null || range === undefined || !PRIVATE.has(tagged.lemmas[range.head] ?? '')) return false;
  // "the World Bank": an organization of states
  return !references.some(
    ({ kind, parties, from, to }) =>
      from <= range.head && range.head < to && kind !== 'city' && parties.every((party) => party.startsWith('org:')),
  );
}
