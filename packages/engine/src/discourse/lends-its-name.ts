import type { ParsedSentence } from '../sentence.ts';
import type { ActorMention } from '../types.ts';

/** Words for those who belong to an organization, behind its name. */
export const MEMBER_WORDS = /^(?:member|members|partner|partners|state|states|country|countries|ally|allies)$/;

/** "The EFTA States Iceland and Norway signed …": the states act, and the organization only says which they are. */
export function lendsItsName(
  { tokens, actors }: Pick<ParsedSentence, 'tokens' | 'actors'>,
  { actorId, to }: ActorMention,
): boolean {
  if (!actorId.startsWith('org:') || !MEMBER_WORDS.test(tokens[to]?.norm ?? '')) return false;
  let at = to + 1;
  while (MEMBER_WORDS.test(tokens[at]?.norm ?? '')) at++;
  return actors.some(({ from, form, actorId: member }) => from === at && form === 'name' && !member.startsWith('org:'));
}
