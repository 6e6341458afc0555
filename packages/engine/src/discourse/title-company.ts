import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';

const FEWEST = 3;
/** From here on they are a crowd. */
const MOST = 6;
const JOINT = /^(?:,|and|&|-|–|—|the)$/;

const NOBODY: readonly PartyId[] = [];

/** "Joint declaration of Peru, Chile and Togo": the states, three or more, that the title names in a row; none where the page's own is not one of them. */
export function titleCompany(sentences: readonly ParsedSentence[], home: PartyId | null): readonly PartyId[] {
  for (const { segment, tokens, actors } of sentences) {
    if (segment.kind !== 'title') continue;
    let row: PartyId[] = [];
    let end = 0;
    for (const { from, to, form, actorId } of actors) {
      const joined = row.length > 0 && from > end && tokens.slice(end, from).every(({ norm }) => JOINT.test(norm));
      if (form !== 'name' || actorId.startsWith('org:')) continue;
      if (!joined && row.length >= FEWEST) break;
      row = joined ? [...row, actorId] : [actorId];
      end = to;
    }
    const states = [...new Set(row)];
    if (states.length >= FEWEST && states.length < MOST && (home === null || states.includes(home))) return states;
  }
  return NOBODY;
}
