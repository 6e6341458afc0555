import { personId, type ResolvedPerson } from '@diplomatic-relations/engine';
import { isParty } from '../shared/parties.ts';
import { highestLevel } from './levels.ts';
import type { EventDraft } from './sketch.ts';

/** The event with further people, and with further parties of whom nobody is named. */
export function joinedBy(
  event: EventDraft,
  people: readonly ResolvedPerson[],
  level: EventDraft['row']['level'],
  parties: readonly string[] = [],
): EventDraft {
  const before = event.participants ?? [];
  const known = new Set(before.map(({ person_id }) => person_id));
  const added = people.flatMap(({ fullName, party, offices }) =>
    fullName === null || party === null || !isParty(party) || known.has(personId(fullName))
      ? []
      : [
          {
            party,
            person_id: personId(fullName),
            title: offices.find((office) => !office.former)?.title ?? null,
            role: 'participant' as const,
          },
        ],
  );
  const named = new Set(added.map(({ party }) => party));
  const kept = before.filter(({ party, person_id }) => person_id !== null || !named.has(party));
  const there = new Set([...kept, ...added].map(({ party }) => party));
  const others = parties
    .filter((party) => !there.has(party))
    .map((party) => ({ party, person_id: null, title: null, role: 'participant' as const }));
  return {
    ...event,
    row: {
      ...event.row,
      parties: [...new Set([...event.row.parties, ...named, ...parties])].sort(),
      level: highestLevel([event.row.level, level]),
    },
    participants: [...kept, ...added, ...others],
  };
}
