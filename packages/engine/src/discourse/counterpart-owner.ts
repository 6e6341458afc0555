import { goesOnBesides } from '../persons/goes-on-besides.ts';
import type { ParsedSentence } from '../sentence.ts';
import type { PersonMention } from '../types.ts';

/** Whose counterpart the person at `at` is: whoever is named last before, the first where "he" goes on about him ("N visited M, after which he met his counterpart"). */
export function counterpartOwner({ persons, tokens }: ParsedSentence, at: number): PersonMention | undefined {
  const before = persons.slice(0, at).filter(({ name }) => name !== null);
  const last = before.at(-1);
  const goesOn = last && tokens.slice(last.to, persons[at]?.from).some(({ norm }) => norm === 'he' || norm === 'she');
  const [first] = before;
  const besides = first && last && goesOnBesides(tokens, first, last, persons[at]?.from ?? 0);
  return goesOn || besides ? first : last;
}
