import { partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import type { EventNoun } from './nouns.ts';
import { destinations } from './places.ts';

const BETWEEN: ReadonlySet<string> = new Set(['official', 'state', 'working', 'upcoming', 'forthcoming', 'planned']);

/** "her Kenya visit", "the Moscow trip": the name right before the noun of a journey, which says where it goes; null where none stands there. */
export function compoundGoal(sentence: ResolvedSentence, noun: EventNoun): TokenRange | null {
  const { actors, places, tokens } = sentence;
  let end = noun.head;
  while (end > noun.from && BETWEEN.has(tokens[end - 1]?.norm ?? '')) end--;
  const named =
    actors.find(({ to, form }) => to === end && (form === 'name' || form === 'acronym')) ??
    places.find(({ to, city }) => to === end && city !== null);
  if (!named || named.from < noun.from) return null;
  const range = { from: named.from, to: named.to };
  const [goal] = destinations(sentence, range).parties;
  // "the Peru visit of the Kenyan minister", and not "a Peru visit to Kenya"
  const elsewhere = noun.phrases.some(
    (phrase) => phrase.preposition === 'to' && destinations(sentence, phrase).parties.length > 0,
  );
  const own = partiesIn(sentence, { from: noun.from, to: named.from });
  return goal !== undefined && !elsewhere && !own.includes(goal) ? range : null;
}
