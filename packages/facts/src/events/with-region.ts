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

const OFFICIALS = /^(?:heads|leaders|presidents|ministers|states|countries|nations|chiefs)$/;

/** "the meeting of the heads of state of Central Asia", "the African leaders' talks": of the states of a region, and not of the two whom the text is about. */
export function isOfRegion({ tokens }: ResolvedSentence, { from, to }: TokenRange): boolean {
  const named = tokens.slice(from, to);
  return (
    named.some(({ norm, capital }) => capital && REGIONS.has(norm)) && named.some(({ norm }) => OFFICIALS.test(norm))
  );
}
