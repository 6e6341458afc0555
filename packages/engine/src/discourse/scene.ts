import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';

const NOWHERE: readonly PartyId[] = [];

/** "In Peru and Chile, they will discuss …": the states in which a sentence says at its beginning that it plays; of a journey also "In Lima (5–6 May), …". */
export function sceneOf(
  sentence: ParsedSentence,
  explicit: readonly Reference[],
  stops: ReadonlySet<PartyId>,
): readonly PartyId[] {
  const { tokens } = sentence;
  if (tokens[0]?.norm !== 'in') return NOWHERE;
  const stop = stopAt(sentence, stops);
  if (stop !== null) return [stop];
  if (explicit[0]?.from !== 1) return NOWHERE;
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

/** "In Lima, …", "In Lima, Peru (5–6 May), …": the stop of a journey in which a sentence plays. */
function stopAt({ tokens, places, actors }: ParsedSentence, stops: ReadonlySet<PartyId>): PartyId | null {
  const place = places.find(({ from, country }) => from === 1 && country !== null && stops.has(country));
  const state = actors.find(({ from, form, actorId }) => from === 1 && form === 'name' && stops.has(actorId));
  const country = state?.actorId ?? place?.country ?? null;
  if (country === null) return null;
  let end = state?.to ?? place?.to ?? 1;
  const behind = actors.find(({ from, actorId }) => from === end + 1 && actorId === country);
  if (behind && tokens[end]?.norm === ',') end = behind.to;
  if (tokens[end]?.text === '(') end = tokens.findIndex(({ text }, i) => i > end && text === ')') + 1;
  // "In Peru, Chile and Togo, they …"
  const isList = actors.some(({ from }) => from === end + 1);
  return tokens[end]?.norm === ',' && !isList ? country : null;
}
