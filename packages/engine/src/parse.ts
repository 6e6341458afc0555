import { CURRENCIES } from '@diplomatic-relations/gazetteer';
import { findDates } from './dates/findDates.ts';
import { findNames } from './names/actors.ts';
import { collectNames, type KnownNames } from './persons/knownNames.ts';
import { findPersons } from './persons/findPersons.ts';
import { findQuantities } from './quantities/findQuantities.ts';
import type { ParsedSentence } from './sentence.ts';
import { findClauses } from './syntax/clauses.ts';
import { tagTokens } from './syntax/tags.ts';
import { findUnits } from './syntax/units.ts';
import type { Mention, Sentence } from './types.ts';

/** Mentions and clauses of every sentence; persons are looked for twice, so that a surname is known before its full name stands. */
export function parseSentences(sentences: readonly Sentence[]): ParsedSentence[] {
  const named = sentences.map((sentence) => ({ sentence, ...findNames(sentence.tokens) }));
  const first = named.flatMap(({ sentence, actors }) => findPersons(sentence.tokens, actors, NO_NAMES));
  const known = collectNames(first);
  return named.map(({ sentence, actors, places }, index) => parseSentence(sentence, index, actors, places, known));
}

const NO_NAMES: KnownNames = { surnames: new Map() };

function parseSentence(sentence: Sentence, index: number, actors: ParsedSentence['actors'], foundPlaces: ParsedSentence['places'], known: KnownNames): ParsedSentence {
  const { tokens } = sentence;
  const persons = findPersons(tokens, actors, known);
  const insideName = (range: { from: number; to: number }): boolean => persons.some((person) => person.nameRange !== null && range.from < person.nameRange.to && person.nameRange.from < range.to);
  const places = foundPlaces.filter((place) => !insideName(place));
  const parties = actors.filter((actor) => !insideName(actor));
  const dates = findDates(tokens).filter((date) => !insideName(date));
  const quantities = findQuantities(tokens, dates, CURRENCIES);
  const names = new Array<boolean>(tokens.length).fill(false);
  for (const mention of [...parties, ...places]) names.fill(true, mention.from, mention.to);
  for (const person of persons) if (person.nameRange) names.fill(true, person.nameRange.from, person.nameRange.to);
  const tagged = tagTokens(tokens, { title: sentence.segment.kind === 'title' || sentence.segment.kind === 'heading' || sentence.segment.kind === 'headline', isName: (i) => names[i] === true });
  const mentions: Mention[] = [...parties, ...places, ...persons, ...dates];
  const units = findUnits(tokens, tagged, mentions);
  const clauses = findClauses(tokens, tagged, units);
  return { ...sentence, index, tagged, actors: parties, places, persons, dates, quantities, units, clauses };
}
