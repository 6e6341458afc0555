import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId } from '../../types.ts';
import { VISITING, VISITS } from '../../words/travel.ts';
import type { Assignment } from './assignment.ts';
import { partiesAt } from './parties-at.ts';
import { stagesOf } from './stage-evidence.ts';

/** Who is told to travel, and to which state; `traveller` is null where the words do not say. */
export interface Journey {
  readonly traveller: PartyId | null;
  readonly goal: PartyId;
}

const TRAVELS: ReadonlySet<string> = new Set([...VISITING, 'go', 'proceed', 'continue']);

/** Sentences behind the one that tells of a journey within which people are met on it. */
const REACH = 3;

/** The journey that each sentence is part of, told in it or shortly before; on a tour the way to its stage. */
export function journeysTold(state: Assignment): ReadonlyMap<ParsedSentence, Journey> {
  const { tour } = state;
  if (tour !== null)
    return new Map([...stagesOf(state)].map(([sentence, goal]) => [sentence, { traveller: tour.traveller, goal }]));
  const told = new Map<ParsedSentence, Journey>();
  let last = null as Journey | null;
  let age = 0;
  for (const sentence of state.sentences) {
    const here: Journey | null = journeyIn(state, sentence);
    if (here !== null) {
      // "She arrived in Lima": whose journey it is was told before.
      last = here.traveller === null && last?.goal === here.goal ? last : here;
      age = 0;
    } else if (++age > REACH || sentence.segment.kind === 'timeline') last = null;
    if (last !== null) told.set(sentence, last);
  }
  return told;
}

function journeyIn(state: Assignment, sentence: ParsedSentence): Journey | null {
  const { clauses, tagged } = sentence;
  for (const { lemma, voice, negated, subject, verb } of clauses) {
    if (!TRAVELS.has(lemma) || voice !== 'active' || negated) continue;
    const goal = goalBehind(sentence, verb.to);
    if (goal !== null) return journey(subject === null ? [] : partiesAt(state, sentence, subject), goal, state);
  }
  for (let i = 0; i < tagged.lemmas.length; i++) {
    if (!VISITS.has(tagged.lemmas[i] ?? '') || sentence.tokens[i + 1]?.norm !== 'to' || isOver(sentence, i)) continue;
    const goal = goalBehind(sentence, i + 1);
    if (goal !== null) return journey(partiesAt(state, sentence, { from: 0, to: i }), goal, state);
  }
  return null;
}

/** "Following his visit to Peru, N met …": a journey that is over. */
function isOver({ tokens }: ParsedSentence, noun: number): boolean {
  return tokens.slice(Math.max(0, noun - 4), noun).some(({ norm }) => /^(?:following|after|since|before)$/.test(norm));
}

function journey(parties: readonly PartyId[], goal: PartyId, { home }: Assignment): Journey | null {
  const [only, ...more] = new Set(parties.filter((party) => !party.startsWith('org:')));
  if (more.length > 0 || only === goal) return null;
  const own = home === goal || home?.startsWith('org:') ? null : home;
  return { traveller: only ?? own, goal };
}

/** The state behind "to", "in" or a verb of visiting, or that of the city named there. */
function goalBehind({ tokens, actors, places }: ParsedSentence, at: number): PartyId | null {
  let k = at;
  for (let skipped = 0; skipped < 2 && /^(?:to|in|the)$/.test(tokens[k]?.norm ?? ''); skipped++) k++;
  const actor = actors.find(({ from, form }) => from === k && form !== 'demonym' && form !== 'people');
  if (actor !== undefined) return actor.actorId.startsWith('org:') ? null : actor.actorId;
  return places.find(({ from, region }) => from === k && !region)?.country ?? null;
}
