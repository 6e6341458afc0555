import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';

/** "Following talks with the Peruvian minister N, Minister M discussed …": the second begins a clause of which the first is no subject. */
export function opensClauseBehind(
  { clauses, persons }: ParsedSentence,
  before: PersonMention,
  here: PersonMention,
): boolean {
  if (persons[0] !== before) return false;
  return clauses.some(
    ({ subject, form, phrases }) =>
      form === 'finite' &&
      subject !== null &&
      subject.from >= before.to &&
      subject.from <= here.from &&
      here.to <= subject.to &&
      phrases.some((phrase) => phrase.from <= before.from && before.to <= phrase.to && phrase.to <= subject.from),
  );
}
