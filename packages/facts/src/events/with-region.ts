import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

const JOINS = new Set(['-', '–', '—', '/']);
/** First words of the regions whose states a single state convenes. */
const REGIONS: ReadonlySet<string> = new Set(
  'africa african caribbean latin pacific arab central gulf nordic baltic balkan balkans europe mediterranean sahel americas asia'.split(
    ' ',
  ),
);

/** "the Second Norway-Africa Summit", "an Africa-Peru Forum": a state with the states of a region, none of which the name tells. */
export function isWithRegion({ tokens, actors }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return actors.some(
    (actor) =>
      actor.from >= from &&
      actor.to <= to &&
      ((JOINS.has(tokens[actor.to]?.norm ?? '') && REGIONS.has(tokens[actor.to + 1]?.norm ?? '')) ||
        (JOINS.has(tokens[actor.from - 1]?.norm ?? '') &&
          (REGIONS.has(tokens[actor.from - 2]?.norm ?? '') || tokens[actor.from - 2]?.norm === 'america'))),
  );
}
