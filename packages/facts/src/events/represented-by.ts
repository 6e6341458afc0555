import type { TokenRange } from '@diplomatic-relations/engine';
import { type EventScene, partiesOf } from './frame.ts';

/** "co-chaired by the Permanent Representative of A to the Union and the Ambassador of B": A's man sits there for the Union that B meets. */
export function representedBy(scene: EventScene, ranges: readonly (TokenRange | null)[]): string[] {
  const { sentence, context } = scene;
  const parties = partiesOf(sentence, ranges);
  const pair = context.document.mainPair;
  if (pair === null || parties.length < 2 || parties.every((party) => pair.includes(party))) return parties;
  const represented = parties.map((party) => {
    if (pair.includes(party)) return party;
    const envoy = sentence.people.find((person) => person.party === party && person.offices[0]?.role === 'ambassador');
    const seat = sentence.actors.find(
      ({ actorId, from }) =>
        envoy !== undefined &&
        from > envoy.from &&
        from < envoy.to &&
        actorId.startsWith('org:') &&
        pair.includes(actorId),
    );
    return seat?.actorId ?? party;
  });
  return [...new Set(represented)];
}
