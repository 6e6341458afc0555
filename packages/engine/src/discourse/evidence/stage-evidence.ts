import type { ParsedSentence } from '../../sentence.ts';
import type { Clause } from '../../syntax/clause.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import { stageIn } from '../tour.ts';
import type { AddPoint, Assignment } from './assignment.ts';

const DEALING = /^(?:meet|call|hold|have|talk|speak|confer|see|brief|visit)$/;

/** Where each sentence plays: in the state that its paragraph opens with ("In Lesotho, …"), on a tour at the stage told last. */
export function stagesOf({ sentences, tour }: Assignment): ReadonlyMap<ParsedSentence, PartyId> {
  const stages = new Map<ParsedSentence, PartyId>();
  let paragraph = -1;
  let state: PartyId | null = null;
  for (const sentence of sentences) {
    if (tour !== null) state = stageIn(tour, sentence, state);
    else if (sentence.segment.start !== paragraph) state = stateOpening(sentence);
    paragraph = sentence.segment.start;
    if (state !== null) stages.set(sentence, state);
  }
  return stages;
}

/** "In Lesotho, she will call on the King. She will also meet Prime Minister N": whom a paragraph that opens with a state goes on to have met, is met there. */
export function stageEvidence(
  stages: ReadonlyMap<ParsedSentence, PartyId>,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  const dealing = sentence.clauses.find(
    ({ form, lemma, subject }) => form === 'finite' && subject !== null && DEALING.test(lemma),
  );
  if (!dealing || person.from < dealing.verb.to) return;
  const aside = stateBeside(sentence, dealing);
  if (aside !== null) {
    add(aside, 3);
    return;
  }
  const state = stages.get(sentence);
  if (state === undefined) return;
  const others = sentence.actors.some(
    ({ actorId, form }) => actorId !== state && !actorId.startsWith('org:') && form !== 'city',
  );
  if (!others) add(state, 3);
}

/** "The Secretary-General, in Malawi from 21 to 24 January, met …" */
function stateBeside({ tokens, actors }: ParsedSentence, { subject, verb }: Clause): PartyId | null {
  const state = actors.find(
    ({ from, to, form, actorId }) =>
      form === 'name' &&
      !actorId.startsWith('org:') &&
      subject !== null &&
      from === subject.to + 2 &&
      to < verb.from &&
      tokens[from - 1]?.norm === 'in' &&
      tokens[from - 2]?.norm === ',',
  );
  return state?.actorId ?? null;
}

/** "In Lesotho, …" */
function stateOpening({ tokens, actors }: ParsedSentence): PartyId | null {
  if (tokens[0]?.norm !== 'in') return null;
  const state = actors.find(({ from, form }) => from > 0 && from <= 2 && form === 'name');
  return state && !state.actorId.startsWith('org:') && tokens[state.to]?.norm === ',' ? state.actorId : null;
}
