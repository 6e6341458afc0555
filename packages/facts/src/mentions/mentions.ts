import type { AnalysedDocument } from '@diplomatic-relations/engine';
import { personId } from '@diplomatic-relations/engine';
import type { RowOf } from '@diplomatic-relations/schema';
import type { SourceDocument } from '../claim.ts';

/** Every place where an actor is named or unambiguously referred to; a reference to two parties gives two rows. */
export function mentionRows(
  source: SourceDocument,
  document: AnalysedDocument,
  offset: (at: number) => number,
): RowOf<'mentions'>[] {
  const rows = new Map<string, RowOf<'mentions'>>();
  const add = (actor: string, start: number, end: number): void => {
    const row = {
      doc_id: source.docId,
      actor_id: actor,
      start: offset(start),
      end: offset(end),
      surface: source.text.slice(start, end),
    };
    rows.set(`${row.start} ${row.end} ${actor}`, row);
  };
  for (const sentence of document.sentences) {
    const span = (from: number, to: number): [number, number] => [
      sentence.tokens[from]?.start ?? sentence.start,
      sentence.tokens[to - 1]?.end ?? sentence.end,
    ];
    for (const reference of sentence.references) {
      if (reference.kind === 'pronoun' || reference.kind === 'person' || reference.kind === 'office') continue;
      for (const party of reference.parties) add(party, ...span(reference.from, reference.to));
    }
    for (const person of sentence.people) {
      if (person.fullName !== null)
        add(
          personId(person.fullName),
          ...span(person.nameRange?.from ?? person.from, person.nameRange?.to ?? person.to),
        );
      else if (person.party) add(person.party, ...span(person.from, person.to));
    }
  }
  return [...rows.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.actor_id < b.actor_id ? -1 : 1));
}
