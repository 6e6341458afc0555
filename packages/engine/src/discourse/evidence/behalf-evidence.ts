import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

/** "On behalf of Peru, the Minister of Trade, N, signed", "signed on behalf of Peru by N", "N, on behalf of Peru": whom somebody acts for. */
export function behalfEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { tokens, actors, persons } = sentence;
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  for (const actor of actors) {
    const at = behalf(tokens, actor.from);
    if (at < 0) continue;
    // The government, its own or its people's: "of the Government of Peru", "of the Peruvian Government".
    const end = /^(?:government|side|republic)$/.test(norm(actor.to)) ? actor.to + 1 : actor.to;
    const next = norm(end) === ',' || norm(end) === 'by' || norm(end) === 'was' ? end + 1 : -1;
    const named = persons.find(({ from, name }) => name !== null && from >= end);
    const opens = at <= 1 && norm(end) === ',';
    const behind =
      named === person && next > 0 && (opens ? person.from - next < 14 : person.from - next <= 2 && norm(end) === 'by');
    const before = person.to === at || (person.to === at - 1 && norm(at - 1) === ',');
    if (behind || before) add(actor.actorId, 4);
  }
}

/** Where "on behalf of" begins that governs the party at `from`; -1 where it does not. */
function behalf(tokens: ParsedSentence['tokens'], from: number): number {
  let k = from - 1;
  for (let skipped = 0; skipped < 4 && /^(?:the|government|of|people|side)$/.test(tokens[k]?.norm ?? ''); skipped++)
    k--;
  return tokens[k]?.norm === 'behalf' && /^(?:on|in)$/.test(tokens[k - 1]?.norm ?? '') ? k - 1 : -1;
}
