import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';

const NOWHERE: readonly PartyId[] = [];

/** "In Peru and Chile, they will discuss …": the states in which a sentence says at its beginning that it plays. */
export function sceneOf({ tokens }: ParsedSentence, explicit: readonly Reference[]): readonly PartyId[] {
  if (tokens[0]?.norm !== 'in' || explicit[0]?.from !== 1) return NOWHERE;
  const states: PartyId[] = [];
  let end = 1;
  for (const reference of explicit) {
    if (!tokens.slice(end, reference.from).every((token) => token.norm === ',' || token.norm === 'and')) break;
    const [only] = reference.parties;
    if (reference.kind !== 'name' || reference.parties.length !== 1 || only === undefined || only.startsWith('org:'))
      break;
    states.push(only);
    end = reference.to;
  }
  return tokens[end]?.norm === ',' ? states : NOWHERE;
}
