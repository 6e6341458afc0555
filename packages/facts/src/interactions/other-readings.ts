import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Frame } from './frame.ts';

const TROOPS =
  /^(?:troop|soldier|force|marine|commando|paratrooper|battalion|brigade|regiment|contingent|peacekeeper)$/;

/** "soldiers are heading to Peru": troops pay no visit. */
function isOfTroops({ tagged }: ResolvedSentence, { subject, voice }: Clause): boolean {
  return voice === 'active' && subject !== null && TROOPS.test(tagged.lemmas[subject.head] ?? '');
}

const RELIEF = /^(?:relief|rescue|humanitarian|aid|peacekeeping|peace-keeping|mediation|vaccination|feeding|clean-up)$/;

/** "launched a relief operation": what is launched helps. */
function isForRelief({ tagged, tokens }: ResolvedSentence, { object, subject, voice }: Clause): boolean {
  const thing = voice === 'passive' ? subject : object;
  if (thing === null || !/^(?:operation|campaign|effort|drive|mission)$/.test(tagged.lemmas[thing.head] ?? ''))
    return false;
  return tokens.slice(thing.from, thing.head).some(({ norm }) => RELIEF.test(norm));
}

/** "suspended emergency flights": the word only says of what kind the flights are. */
function isOfEmergency({ tagged }: ResolvedSentence, { object, subject, voice }: Clause): boolean {
  const thing = voice === 'passive' ? subject : object;
  if (
    thing === null ||
    /^(?:emergency|measure|law|rule|regulation|power|decree|restriction)$/.test(tagged.lemmas[thing.head] ?? '')
  )
    return false;
  const at = tagged.lemmas.findIndex((lemma, i) => i >= thing.from && i < thing.head && lemma === 'emergency');
  return at >= 0;
}

/** True where what is moved, launched or stopped shows that the frame's verb means something else here. */
export function meansOtherwise(sentence: ResolvedSentence, clause: Clause, { type, place, objects }: Frame): boolean {
  if (type === 'CONSULT') return place && isOfTroops(sentence, clause);
  if (type === 'ASSAULT') return objects !== null && isForRelief(sentence, clause);
  return type === 'CONCEDE' && objects?.has('emergency') === true && isOfEmergency(sentence, clause);
}
