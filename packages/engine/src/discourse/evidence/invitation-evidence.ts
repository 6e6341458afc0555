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
  const points = invited ? 3 : -2;
  for (const place of sentence.places)
    if (place.country && isGoal(sentence, person, place.from, visitor)) add(place.country, points);
  for (const actor of sentence.actors)
    if (actor.form === 'name' && isGoal(sentence, person, actor.from, visitor)) add(actor.actorId, points);
}

/** Where somebody travels to; of "the visit of N to X and that of M to Y" each to what stands behind his own name. */
function isGoal({ tokens, persons }: ParsedSentence, person: PersonMention, at: number, own: boolean): boolean {
  if (tokens[at - 1]?.norm !== 'to') return false;
  return !own || at < person.from || !persons.some(({ from, to }) => from >= person.to && to <= at);
}
