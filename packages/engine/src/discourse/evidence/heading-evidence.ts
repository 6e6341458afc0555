import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import { SINGLE_HOLDER } from '../single-holder.ts';
import type { AddPoint } from './assignment.ts';

/** Rows under "From X to Y" are of people from X, rulers under "X" of X. */
export function headingEvidence(
  headings: ReadonlyMap<number, ParsedSentence>,
  sentence: ParsedSentence,
  person: PersonMention,
  home: PartyId | null,
  add: AddPoint,
): void {
  const bare = person.offices.length > 0 && person.offices.every((office) => SINGLE_HOLDER.has(office.role));
  for (const span of sentence.segment.headings) {
    const heading = headings.get(span.start);
    // "Emir receives letters from two presidents" is a second title, and heads no rows.
    if (!heading || heading.clauses.some((clause) => clause.form === 'finite')) continue;
    const preposition = (at: number): string => {
      const before = heading.tokens[at - 1]?.norm ?? '';
      return before === 'the' ? (heading.tokens[at - 2]?.norm ?? '') : before;
    };
    const [only] = heading.actors;
    // A section "Peru", "(2) Peru" of a review: its President is Peru's; on a page of Chile's own, whoever deals with Chile by name.
    if (
      bare &&
      only?.form === 'name' &&
      only.to === heading.tokens.length &&
      only.from < 4 &&
      heading.tokens.every(({ kind }, i) => i >= only.from || kind !== 'word') &&
      (!home || sentence.actors.some(({ actorId }) => actorId === home))
    )
      add(only.actorId, 2);
    for (const actor of heading.actors) {
      if (/^(?:from|by)$/.test(preposition(actor.from))) add(actor.actorId, 4);
      else if (preposition(actor.from) === 'to' && heading.actors.length <= 2) add(actor.actorId, -3);
    }
  }
}
