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
  const rows: RowOf<'mentions'>[] = [];
  for (const sentence of document.sentences) {
    const { tokens } = sentence;
    const add = (actor: string, from: number, to: number): void => {
      const start = tokens[from]?.start ?? sentence.start;
      const end = tokens[to - 1]?.end ?? sentence.end;
      // Words that stand apart, of which the sentence shares some with another one.
      if (end <= start) return;
      rows.push({
        doc_id: source.docId,
        actor_id: actor,
        start: offset(start),
        end: offset(end),
        surface: source.text.slice(start, end),
      });
    };
    for (const reference of sentence.references) {
      if (reference.kind === 'pronoun' || reference.kind === 'person' || reference.kind === 'office') continue;
      for (const party of reference.parties) add(party, reference.from, reference.to);
    }
    for (const person of sentence.people) {
      const name = person.nameRange ?? person;
      if (person.fullName !== null) add(personId(person.fullName), name.from, name.to);
      else if (person.party) add(person.party, person.from, person.to);
    }
  }
  rows.sort(inTextOrder);
  return rows.filter((row, i) => i === 0 || inTextOrder(rows[i - 1] as RowOf<'mentions'>, row) !== 0);
}

function inTextOrder(a: RowOf<'mentions'>, b: RowOf<'mentions'>): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end !== b.end) return a.end - b.end;
  return a.actor_id === b.actor_id ? 0 : a.actor_id < b.actor_id ? -1 : 1;
}
