import { type Clause, collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ActContext } from './act.ts';
import { namedParties } from './actors.ts';

/** "urged an early ceasefire between X and Y", "hailed the deal between X and Y": each of the two is asked, or praised; nobody where not exactly two stand there. */
export function betweenTwo({ sentence, clause, frame, mood, sources }: ActContext): readonly string[] {
  if (mood.mood !== 'done') return [];
  const fits =
    frame.type === 'REQUEST' ? URGING.has(clause.lemma) : frame.type === 'SUPPORT' && isDeal(sentence, clause);
  if (!fits) return [];
  const those = collect(
    clause.phrases.filter(
      (phrase) =>
        phrase.preposition === 'between' &&
        phrase.from >= clause.verb.to &&
        namedParties(sentence, phrase).length === 2,
    ),
    (phrase) => namedParties(sentence, phrase, sources),
  );
  return those.length < 3 ? those : [];
}

const URGING = new Set(['urge', 'call', 'appeal', 'press', 'demand', 'request', 'ask']);

/** What two reach with one another. */
const DEALS: ReadonlySet<string> = new Set(
  'deal agreement accord treaty pact truce ceasefire cease-fire armistice talk talks dialogue negotiation settlement reconciliation rapprochement normalisation normalization resumption restoration signing meeting summit breakthrough understanding memorandum exchange progress conclusion'.split(
    ' ',
  ),
);

function isDeal({ tagged }: ResolvedSentence, { object }: Clause): boolean {
  return object !== null && DEALS.has(tagged.lemmas[object.head] ?? '');
}
