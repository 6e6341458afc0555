import { CURRENCIES } from '@diplomatic-relations/gazetteer';
import { findDates } from './dates/find-dates.ts';
import { filled } from './filled.ts';
import { findNames, type NamesFound } from './names/find-names.ts';
import { namedCapitals } from './names/named-capitals.ts';
import { type OwnAcronyms, withOwnAcronyms } from './names/own-acronyms.ts';
import { findOffices, type OfficesFound } from './persons/find-offices.ts';
import { personsAmong } from './persons/find-persons.ts';
import { hyphenated } from './persons/known-name-at.ts';
import { collectNames, type KnownNames, NO_KNOWN_NAMES } from './persons/known-names.ts';
import { withLateHolders } from './persons/late-holders.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import type { ParsedSentence } from './sentence.ts';
import type { TokenRange } from './span.ts';
import { partFromFront } from './syntax/behind-front.ts';
import { joinStateToCity } from './syntax/city-and-state.ts';
import { findClauses } from './syntax/clauses.ts';
import { bracketDashes } from './syntax/dashed-asides.ts';
import { listedBySemicolons } from './syntax/listed-by-semicolons.ts';
import { joinSeatToPost } from './syntax/post-and-seat.ts';
import { tagTokens } from './syntax/tags.ts';
import { findUnits } from './syntax/units.ts';
import type { Token } from './tokens.ts';
import type { Mention, PersonMention, Sentence } from './types.ts';

/** A sentence with the states, organizations and places that it names. */
export interface NamedSentence extends NamesFound {
  readonly sentence: Sentence;
  readonly tokens: Sentence['tokens'];
}

/** The first reading of sentences: what their names are. */
export function nameSentences(sentences: readonly Sentence[]): NamedSentence[] {
  return sentences.map((sentence) => {
    const { actors, places } = findNames(sentence.tokens);
    return { sentence, tokens: sentence.tokens, actors, places };
  });
}

/** Mentions and clauses of every sentence; persons are looked for twice, so that a surname is known before its full name stands. */
export function parseSentences(sentences: readonly NamedSentence[], acronyms: OwnAcronyms): ParsedSentence[] {
  const named = sentences.map((names): PeopledSentence => {
    const { sentence, places } = names;
    const actors = withOwnAcronyms(names, acronyms);
    const offices = findOffices(sentence.tokens, actors, places);
    return { sentence, actors, places, offices, persons: personsAmong(offices, NO_KNOWN_NAMES) };
  });
  const mentioned: PersonMention[] = [];
  for (const { persons } of named) for (const person of persons) mentioned.push(person);
  const known = collectNames(mentioned);
  return named.map((entry, index) =>
    parseSentence(entry, holdsKnownName(entry, known) ? personsAmong(entry.offices, known) : entry.persons, index),
  );
}

interface PeopledSentence {
  readonly sentence: Sentence;
  readonly actors: ParsedSentence['actors'];
  readonly places: ParsedSentence['places'];
  readonly offices: OfficesFound;
  /** Those whom the sentence names by itself. */
  readonly persons: ParsedSentence['persons'];
}

/** True where a part of a known person's name stands outside the names found so far. */
function holdsKnownName({ sentence, persons }: PeopledSentence, known: KnownNames): boolean {
  if (known.surnames.size === 0) return false;
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.capital && known.surnames.has(hyphenated(tokens, i).norm) && !isInName(persons, i, i + 1)) return true;
  }
  return false;
}

/** True where a stretch of tokens overlaps the name of one of the persons. */
function isInName(persons: ParsedSentence['persons'], from: number, to: number): boolean {
  for (const { nameRange } of persons)
    if (nameRange !== null && from < nameRange.to && nameRange.from < to) return true;
  return false;
}

function parseSentence(
  { sentence, actors, places: foundPlaces }: PeopledSentence,
  persons: ParsedSentence['persons'],
  index: number,
): ParsedSentence {
  const { tokens } = sentence;
  const places = outsideNames(foundPlaces, persons);
  const dates = outsideNames(findDates(tokens), persons);
  const quantities = findQuantities(tokens, dates, CURRENCIES);
  const parties = actors.filter(
    (actor) =>
      !isInName(persons, actor.from, actor.to) && !isCurrencySign(tokens, actor) && !isInUnit(quantities, actor),
  );
  const tagged = tagTokens(tokens, {
    title:
      sentence.segment.kind === 'title' || sentence.segment.kind === 'heading' || sentence.segment.kind === 'headline',
    names: namedTokens(tokens.length, parties, places, persons),
  });
  const mentions: Mention[] = [...parties, ...places, ...persons, ...dates];
  const found = findUnits(tokens, tagged, mentions, quantities);
  const chunks = joinStateToCity(
    joinSeatToPost(bracketDashes(listedBySemicolons(found, tokens, mentions), tokens), tokens, mentions),
    tokens,
    tagged,
    mentions,
  );
  const units = partFromFront(chunks, tokens, tagged, mentions);
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
    places: namedTowns(tokens, parties, places),
    regions: places.some((place) => place.region) ? places.filter((place) => place.region) : NO_REGIONS,
    persons: withLateHolders(tokens, persons, clauses, dates.length > 0 || segment.date !== undefined),
    dates,
    quantities,
    units,
    clauses,
  };
}

/** The places that are no regions, also those named by what they are: "the Kenyan capital". */
function namedTowns(
  tokens: readonly Token[],
  parties: ParsedSentence['actors'],
  places: ParsedSentence['places'],
): ParsedSentence['places'] {
  const towns = places.some((place) => place.region) ? places.filter((place) => !place.region) : places;
  const capitals = namedCapitals(tokens, parties, places);
  return capitals.length > 0 ? [...towns, ...capitals].sort((a, b) => a.from - b.from) : towns;
}

const NO_REGIONS: ParsedSentence['regions'] = [];

/** The mentions that are no part of a person's name. */
function outsideNames<T extends TokenRange>(mentions: readonly T[], persons: ParsedSentence['persons']): readonly T[] {
  if (persons.length === 0 || mentions.length === 0) return mentions;
  return mentions.filter(({ from, to }) => !isInName(persons, from, to));
}

/** Which tokens stand in a name of a party, a place or a person. */
function namedTokens(
  length: number,
  parties: readonly TokenRange[],
  places: readonly TokenRange[],
  persons: ParsedSentence['persons'],
): boolean[] {
  const named = filled(length, false);
  const mark = ({ from, to }: TokenRange): void => {
    for (let i = from; i < to; i++) named[i] = true;
  };
  for (const party of parties) mark(party);
  for (const place of places) mark(place);
  for (const { nameRange } of persons) if (nameRange !== null) mark(nameRange);
  return named;
}

/** "500 Kenyan shillings": the party's name is part of a unit. */
function isInUnit(quantities: ParsedSentence['quantities'], actor: TokenRange): boolean {
  for (const { unit, from, to } of quantities) if (unit !== null && from <= actor.from && actor.to <= to) return true;
  return false;
}

/** "US$ 5 million": the letters before a currency's sign name no party. */
function isCurrencySign(tokens: Sentence['tokens'], actor: { from: number; to: number }): boolean {
  const sign = tokens[actor.to];
  return sign?.kind === 'symbol' && /^[$€£]$/.test(sign.text) && sign.start === tokens[actor.to - 1]?.end;
}
