import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

const JOINS = new Set(['-', '–', '—', '/']);
/** First words of the regions whose states a single state convenes. */
const REGIONS: ReadonlySet<string> = new Set(
  'africa african caribbean latin pacific arab central gulf nordic baltic balkan balkans europe mediterranean sahel america americas asia caucasus maghreb indo-pacific oceania levant'.split(
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

/** "the Summit of Kenya and Togo with the countries of the Sahel": with states that nobody names. */
export function isWithCountries({ tokens }: ResolvedSentence, { head }: { readonly head: number }): boolean {
  const at = tokens.findIndex(({ norm }, i) => norm === 'with' && i > head && i < head + 10);
  return at > 0 && tokens.slice(at + 1, at + 5).some(({ norm }) => /^(?:countries|states|nations|leaders)$/.test(norm));
}

/** "a visit to South East Asia", "a tour of the Western Balkans", "his trip to the Middle East": to states that nobody names. */
export function isToRegion(
  { tokens }: ResolvedSentence,
  { from, head }: TokenRange & { readonly head: number },
): boolean {
  const last = tokens[head];
  if (last === undefined || !last.capital) return false;
  return (
    REGIONS.has(last.norm) ||
    (last.norm === 'east' && tokens.slice(from, head).some(({ norm }) => /^(?:middle|far|near)$/.test(norm)))
  );
}

const OFFICIALS = /^(?:heads|leaders|presidents|ministers|states|countries|nations|chiefs)$/;

/** "the meeting of heads of state of Central Asia", "the African leaders' talks": of the states of a region, and not of the two whom the text is about. */
export function isOfRegion({ tokens }: ResolvedSentence, { from, to }: TokenRange): boolean {
  const named = tokens.slice(from, to);
  return (
    named.some(({ norm, capital }) => capital && REGIONS.has(norm)) && named.some(({ norm }) => OFFICIALS.test(norm))
  );
}
