import type { TokenRange } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';

/** True where the range names somebody whose state the text leaves open. */
export function hasStranger({ sentence, context }: EventScene, range: TokenRange): boolean {
  const { mainPair, home } = context.document;
  return (
    home === null &&
    mainPair !== null &&
    sentence.people.some(
      ({ name, party, from, to, offices }) =>
        name !== null && party === null && offices.length > 0 && from < range.to && range.from < to,
    )
  );
}
