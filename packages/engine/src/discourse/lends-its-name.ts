import type { ParsedSentence } from '../sentence.ts';
import type { ActorMention } from '../types.ts';

const MEMBERS = /^(?:member|members|partner|partners|state|states|country|countries|ally|allies)$/;

/** "The EFTA States Iceland and Norway signed …": the states act, and the organization only says which they are. */
export function lendsItsName(
  { tokens, actors }: Pick<ParsedSentence, 'tokens' | 'actors'>,
  { actorId, to }: ActorMention,
): boolean {
  if (!actorId.startsWith('org:') || !MEMBERS.test(tokens[to]?.norm ?? '')) return false;
  let at = to + 1;
  while (MEMBERS.test(tokens[at]?.norm ?? '')) at++;
  return actors.some(({ from, form, actorId: member }) => from === at && form === 'name' && !member.startsWith('org:'));
}
