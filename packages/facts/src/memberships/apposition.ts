import { partiesIn, type Reference, type ResolvedSentence } from '@diplomatic-relations/engine';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { type Holding, own, singleHolding } from './holdings.ts';
import { isNamed } from './listed-states.ts';
import type { Place } from './places.ts';
import { FOUNDING, type MembershipChange } from './words.ts';

/** "Brazil, a member of X", "a participating State of the OSCE since 2012, it is …", "as a member of the EU, Malta …". */
export function apposition(sentence: ResolvedSentence, place: Place): Holding | null {
  const { tokens } = sentence;
  let from = place.noun;
  // "He said that as members of X, A and B …": what is told begins behind "that".
  const told = (): boolean => tokens[from]?.norm === 'as' && tokens[from - 1]?.norm === 'that';
  while (from > 0 && !/^(?:,|\(|–|—)$/.test(tokens[from - 1]?.norm ?? '') && place.noun - from < 10 && !told()) from--;
  const fronted = from === 0 || told();
  const opening = tokens.slice(from, place.noun).map((token) => token.norm);
  // "Peru (Chair of X)"
  const bracketed = from === place.noun && tokens[from - 1]?.norm === '(' && place.role === 'chair';
  if (
    !opening.some((word) => /^(?:a|an|the|as|itself|current|founding|fellow|both|one)$/.test(word)) &&
    !fronted &&
    !bracketed
  )
    return null;
  if (opening.some((word, i) => word === 'role' && opening[i + 1] === 'as')) return null;
  if (sentence.clauses.some((clause) => clause.verb.from >= from && clause.verb.to <= place.noun)) return null;
  const range = { from, to: place.to };
  const since = sentence.resolvedDates.find((date) => date.from >= place.noun && date.from <= place.to + 3);
  const date = since ? factDate(since) : NO_DATE;
  const change: MembershipChange =
    since?.since && place.role !== 'chair' ? 'joined' : opening.some((word) => FOUNDING.test(word)) ? 'joined' : 'held';
  const at = !fronted
    ? sentence.references.filter(
        (reference) =>
          reference.to <= from - 1 &&
          reference.to >= from - 2 &&
          // "BRICS (Brazil, Russia and India), and a member of X": the last in the brackets is not meant.
          tokens[reference.to]?.norm !== ')' &&
          (reference.kind === 'name' ||
            reference.kind === 'description' ||
            reference.kind === 'organization' ||
            // "The two countries, as X allies, share …"
            (reference.kind === 'pair' && opening[0] === 'as')),
      )
    : [];
  const before = at.at(-1);
  if (before && bracketed && before.to === from - 1)
    return singleHolding(own(before.parties, place), change, date, range);
  if (before && /^[,–—-]$/.test(tokens[from - 1]?.norm ?? '')) {
    // "A and B, both members of X", "A and B, as X allies, agreed"
    const several = opening.includes('both') || (opening[0] === 'as' && SEVERAL.test(tokens[place.noun]?.norm ?? ''));
    const beside =
      several && tokens[before.from - 1]?.norm === 'and'
        ? at.concat(nameEndingAt(sentence, before.from - 1))
        : [before];
    return singleHolding(own([...new Set(beside.flatMap(({ parties }) => parties))], place), change, date, range);
  }
  if (
    fronted &&
    place.role !== 'candidate' &&
    !/^(?:membership|presidency|chairmanship|chairship|chairpersonship)$/.test(tokens[place.noun]?.norm ?? '')
  ) {
    const main = sentence.clauses.find(
      (clause) => clause.subject && clause.subject.from >= place.to && clause.form === 'finite',
    );
    const between = main?.subject ? tokens.slice(place.to, main.subject.from).map((token) => token.norm) : [];
    // "Its members are A, B and C, while D …": told of, and in front of nothing.
    const told = sentence.clauses.some(
      ({ form, subject }) =>
        form === 'finite' && subject !== null && subject.from <= place.noun && place.noun < subject.to,
    );
    if (main?.subject && between.includes(',') && !told && isNamed(sentence, main.subject))
      return singleHolding(own(partiesIn(sentence, main.subject), place), change, date, range);
  }
  return null;
}

const SEVERAL = /^(?:members|allies)$/;

function nameEndingAt({ references }: ResolvedSentence, at: number): readonly Reference[] {
  return references.filter(({ to, kind }) => to === at && kind === 'name').slice(-1);
}
