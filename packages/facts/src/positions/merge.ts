import type { Draft, Refiner } from '../extractor.ts';
import { isDraftOf } from '../extractor.ts';

/** Gives each office the date of the event or document that it is seen in; one row a person, office and party. */
export const mergePositions: Refiner = {
  name: 'positions/merge',
  refine: (drafts, context) => {
    const bySentence = new Map<Draft['sentence'], Draft<'events'>[]>();
    for (const draft of drafts) {
      if (!isDraftOf(draft, 'events')) continue;
      const known = bySentence.get(draft.sentence);
      if (known) known.push(draft);
      else bySentence.set(draft.sentence, [draft]);
    }
    const first = new Map<string, Draft<'positions'>['row']>();
    const ambassadors = new Set(
      drafts.flatMap((draft) =>
        isDraftOf(draft, 'positions') && draft.row.role === 'ambassador' ? [holderKey(draft.row)] : [],
      ),
    );
    const kept = drafts.filter(
      (draft) => !isDraftOf(draft, 'positions') || !isEnvoy(draft.row) || !ambassadors.has(holderKey(draft.row)),
    );
    return kept.map((draft) => {
      if (!isDraftOf(draft, 'positions')) return draft;
      const { row } = draft;
      const event = bySentence
        .get(draft.sentence)
        ?.find(
          (candidate) =>
            candidate.row.date !== null &&
            candidate.row.status !== 'planned' &&
            candidate.participants?.some((participant) => participant.person_id === row.person_id),
        );
      const dated = { ...row, as_of: event?.row.date ?? row.as_of ?? context.document.date };
      const key = `${row.person_id} ${row.role} ${row.party}`;
      const known = first.get(key);
      if (known) return { ...draft, row: known };
      first.set(key, dated);
      return { ...draft, row: dated };
    });
  },
};

function holderKey(row: Draft<'positions'>['row']): string {
  return `${row.person_id} ${row.party}`;
}

/** "the Liberian envoy": another word for the ambassador who was named as such. */
function isEnvoy(row: Draft<'positions'>['row']): boolean {
  return row.role === 'special_representative' && /^(?:new |incoming |outgoing )?envoy$/i.test(row.title ?? '');
}
