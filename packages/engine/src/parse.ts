import { CURRENCIES } from '@diplomatic-relations/gazetteer';
import { findDates } from './dates/find-dates.ts';
import { findNames } from './names/actors.ts';
import { findPersons } from './persons/find-persons.ts';
import { collectNames, type KnownNames, NO_KNOWN_NAMES } from './persons/known-names.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import type { ParsedSentence } from './sentence.ts';
import { findClauses } from './syntax/clauses.ts';
import { tagTokens } from './syntax/tags.ts';
import { findUnits } from './syntax/units.ts';
import type { Mention, Sentence } from './types.ts';

/** Mentions and clauses of every sentence; persons are looked for twice, so that a surname is known before its full name stands. */
export function parseSentences(sentences: readonly Sentence[]): ParsedSentence[] {
  const named = sentences.map((sentence): NamedSentence => {
    const names = findNames(sentence.tokens);
    return { sentence, ...names, persons: findPersons(sentence.tokens, names.actors, NO_KNOWN_NAMES) };
  });
  const known = collectNames(named.flatMap(({ persons }) => persons));
  return named.map((entry, index) =>
    parseSentence(
      holdsKnownName(entry, known)
        ? { ...entry, persons: findPersons(entry.sentence.tokens, entry.actors, known) }
        : entry,
      index,
    ),
  );
}

interface NamedSentence {
  readonly sentence: Sentence;
  readonly actors: ParsedSentence['actors'];
  readonly places: ParsedSentence['places'];
  readonly persons: ParsedSentence['persons'];
}

/** True where a part of a known person's name stands outside the names found so far. */
function holdsKnownName({ sentence, persons }: NamedSentence, known: KnownNames): boolean {
  return sentence.tokens.some(
    (token, i) =>
      token.capital &&
      known.surnames.has(token.norm) &&
      !persons.some(({ nameRange }) => nameRange !== null && nameRange.from <= i && i < nameRange.to),
  );
}

function parseSentence(
  { sentence, actors, places: foundPlaces, persons }: NamedSentence,
  index: number,
): ParsedSentence {
  const { tokens } = sentence;
  const insideName = (range: { from: number; to: number }): boolean =>
    persons.some(
      (person) => person.nameRange !== null && range.from < person.nameRange.to && person.nameRange.from < range.to,
    );
  const places = persons.length === 0 ? foundPlaces : foundPlaces.filter((place) => !insideName(place));
  const written = findDates(tokens);
  const dates = persons.length === 0 ? written : written.filter((date) => !insideName(date));
  const quantities = findQuantities(tokens, dates, CURRENCIES);
  const parties = actors.filter(
    (actor) =>
      !insideName(actor) &&
      !isCurrencySign(tokens, actor) &&
      !quantities.some((quantity) => quantity.unit !== null && quantity.from <= actor.from && actor.to <= quantity.to),
  );
  const names = new Array<boolean>(tokens.length).fill(false);
  for (const mention of parties) names.fill(true, mention.from, mention.to);
  for (const mention of places) names.fill(true, mention.from, mention.to);
  for (const person of persons) if (person.nameRange) names.fill(true, person.nameRange.from, person.nameRange.to);
  const tagged = tagTokens(tokens, {
    title:
      sentence.segment.kind === 'title' || sentence.segment.kind === 'heading' || sentence.segment.kind === 'headline',
    isName: (i) => names[i] === true,
  });
  const mentions: Mention[] = [...parties, ...places, ...persons, ...dates];
  const units = findUnits(tokens, tagged, mentions);
  const clauses = findClauses(tokens, tagged, units);
  const { start, end, segment } = sentence;
  // Written out: copying by a spread makes objects that every later look-up is slower on.
  return {
    start,
    end,
    segment,
    tokens,
    index,
    tagged,
    actors: parties,
    places: places.filter((place) => !place.region),
    persons,
    dates,
    quantities,
    units,
    clauses,
  };
}

/** "US$ 5 million": the letters before a currency's sign name no party. */
function isCurrencySign(tokens: Sentence['tokens'], actor: { from: number; to: number }): boolean {
  const sign = tokens[actor.to];
  return sign?.kind === 'symbol' && /^[$€£]$/.test(sign.text) && sign.start === tokens[actor.to - 1]?.end;
}
