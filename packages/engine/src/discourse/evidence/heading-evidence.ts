import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

/** Rows under "From X to Y" are of people from X. */
export function headingEvidence(
  headings: ReadonlyMap<number, ParsedSentence>,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  void person;
  for (const span of sentence.segment.headings) {
    const heading = headings.get(span.start);
    if (!heading) continue;
    const preposition = (at: number): string => {
      const before = heading.tokens[at - 1]?.norm ?? '';
      return before === 'the' ? (heading.tokens[at - 2]?.norm ?? '') : before;
    };
    for (const actor of heading.actors) {
      if (/^(?:from|by)$/.test(preposition(actor.from))) add(actor.actorId, 4);
      else if (preposition(actor.from) === 'to' && heading.actors.length <= 2) add(actor.actorId, -3);
    }
  }
}
