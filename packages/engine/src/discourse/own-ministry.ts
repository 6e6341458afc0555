import type { ParsedSentence } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { PartyId } from '../types.ts';

/** "Representatives of the Ministry of Foreign Affairs" */
export function isOfOwnMinistry(sentence: ParsedSentence, range: TokenRange, home: PartyId | null): boolean {
  if (home === null || sentence.actors.some((actor) => actor.from >= range.from && actor.from <= range.to + 2))
    return false;
  for (let head = range.from; head < range.to; head++) if (isOwnMinistry(sentence, { head }, home)) return true;
  return false;
}

/** "The Ministry of Foreign Affairs condemns …": without another name it is that of whose page it stands on. */
export function isOwnMinistry(
  sentence: ParsedSentence,
  unit: { readonly head: number },
  home: PartyId | null,
): boolean {
  const { tokens } = sentence;
  return (
    home !== null &&
    !home.startsWith('org:') &&
    tokens[unit.head]?.norm === 'ministry' &&
    tokens[unit.head]?.capital === true &&
    /^(?:of|for)$/.test(tokens[unit.head + 1]?.norm ?? '') &&
    /^(?:foreign|external)$/.test(tokens[unit.head + 2]?.norm ?? '')
  );
}
