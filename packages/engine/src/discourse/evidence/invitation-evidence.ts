import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

/** "at the invitation of N" names the host of a visit to a place, "the visit of N to X" somebody from elsewhere. */
export function invitationEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const before = sentence.tokens
    .slice(Math.max(0, person.from - 3), person.from)
    .map((token) => token.norm)
    .join(' ');
  const invited = /invitation of$/.test(before);
  const visitor = /visits? (?:of|by)$/.test(before);
  if (!invited && !visitor) return;
  for (const place of sentence.places)
    if (place.country && sentence.tokens[place.from - 1]?.norm === 'to') add(place.country, invited ? 3 : -2);
  for (const actor of sentence.actors)
    if (actor.form === 'name' && sentence.tokens[actor.from - 1]?.norm === 'to') add(actor.actorId, invited ? 3 : -2);
}
