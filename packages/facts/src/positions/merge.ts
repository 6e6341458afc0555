import { collect } from '@diplomatic-relations/engine';
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
    const exact = exactRoles(drafts);
    const first = new Map<string, Draft<'positions'>['row']>();
    const ambassadors = new Set(
      collect(drafts, (draft) =>
        isDraftOf(draft, 'positions') && draft.row.role === 'ambassador' ? [holderKey(draft.row)] : [],
      ),
    );
    const ministers = new Set(
      collect(drafts, (draft) =>
        isDraftOf(draft, 'positions') && /^(?:foreign|defence)_minister$/.test(draft.row.role)
          ? [holderKey(draft.row)]
          : [],
      ),
    );
    const inOffice = new Set(
      collect(drafts, (draft) =>
        isDraftOf(draft, 'positions') && IN_GOVERNMENT.test(draft.row.role) ? [holderKey(draft.row)] : [],
      ),
    );
    const speakers = new Set(
      drafts.flatMap((draft) =>
        isDraftOf(draft, 'positions') && draft.row.role === 'parliament_speaker' ? [holderKey(draft.row)] : [],
      ),
    );
    const kept = drafts.filter(
      (draft) =>
        !isDraftOf(draft, 'positions') ||
        !(
          (isEnvoy(draft.row) && ambassadors.has(holderKey(draft.row))) ||
          (draft.row.role === 'minister' && draft.row.title === 'Minister' && ministers.has(holderKey(draft.row))) ||
          // "President N" of the Assembly
          (draft.row.role === 'head_of_state' &&
            draft.row.title === 'President' &&
            speakers.has(holderKey(draft.row))) ||
          // "the Minister of Foreign Affairs, Ambassador N": there it is a rank.
          (draft.row.role === 'ambassador' && draft.row.title === 'Ambassador' && inOffice.has(holderKey(draft.row))) ||
          // "Hon. N MP, Minister of Trade": the letters behind the name tell no second office.
          (draft.row.role === 'parliamentarian' && draft.row.title === 'MP' && inOffice.has(holderKey(draft.row)))
        ),
    );
    return kept.map((draft) => {
      if (!isDraftOf(draft, 'positions')) return draft;
      const row = specified(draft.row, exact);
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

const IN_GOVERNMENT =
  /^(?:(?:deputy_)?(?:foreign_|defence_)?minister|(?:deputy_)?head_of_government|parliament_speaker)$/;

function holderKey(row: Draft<'positions'>['row']): string {
  return `${row.person_id} ${row.party}`;
}

/** "the Liberian envoy": another word for the ambassador who was named as such. */
function isEnvoy(row: Draft<'positions'>['row']): boolean {
  return row.role === 'special_representative' && /^(?:new |incoming |outgoing )?envoy$/i.test(row.title ?? '');
}

type Position = Draft<'positions'>['row'];

/** Titles that name a rank and leave the office open. */
const RANK_ALONE =
  /^(?:acting )?(?:first |second )?(?:deputy |vice[- ]|assistant |under[- ]?)?(?:minister|secretary|counterparts?|colleagues?|peers?|official)$/i;

const EXACT: readonly (readonly [rank: string, exact: RegExp])[] = [
  ['minister', /^(?:foreign|defence)_minister$/],
  ['deputy_minister', /^deputy_foreign_minister$/],
];

/** The ministries of which the document says that a person heads or serves in them, by person, party and rank. */
function exactRoles(drafts: readonly Draft[]): ReadonlyMap<string, Position> {
  const found = new Map<string, Position>();
  for (const draft of drafts) {
    if (!isDraftOf(draft, 'positions')) continue;
    for (const [rank, exact] of EXACT) {
      if (!exact.test(draft.row.role)) continue;
      const key = `${draft.row.person_id} ${rank} ${draft.row.party}`;
      if (!found.has(key)) found.set(key, draft.row);
    }
  }
  return found;
}

/** "Minister N" of one whom the document also calls the foreign minister is that office again. */
function specified(row: Position, exact: ReadonlyMap<string, Position>): Position {
  if (row.title !== null && !RANK_ALONE.test(row.title)) return row;
  const known = exact.get(`${row.person_id} ${row.role} ${row.party}`);
  return known ? { ...row, role: known.role, title: known.title } : row;
}
