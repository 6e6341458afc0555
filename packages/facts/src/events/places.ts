import { type ResolvedSentence, seatOf, type TokenRange } from '@diplomatic-relations/engine';
import { sovereignOf, stateById } from '@diplomatic-relations/gazetteer';
import type { EventPlace } from './event-place.ts';
import { seatIn } from './seats.ts';

/** The place of what is told without one. */
export const NOWHERE: EventPlace = { city: null, country: null };

const LOCATIVE = new Set(['in', 'at', 'to', 'into', 'for', 'near', 'outside']);
const SEAT_WORDS = /^(?:headquarters|headquarter|hq|seat)$/;

/** The place of the range: a city, else a state behind a preposition of place, else the seat of an organization. */
export function placeIn(
  sentence: ResolvedSentence,
  range: TokenRange,
  prepositions: ReadonlySet<string> = LOCATIVE,
): EventPlace {
  const free = (from: number, to: number): boolean =>
    !sentence.people.some((person) => person.from <= from && to <= person.to);
  for (const place of sentence.places) {
    if (place.from < range.from || place.to > range.to || !free(place.from, place.to)) continue;
    if (
      !behindPlace(sentence, place.from, prepositions) ||
      lendsName(sentence, place) ||
      isOfAnother(sentence, place.from, range)
    )
      continue;
    return { city: place.city, country: place.country ?? countryBehind(sentence, place.to) };
  }
  const building = seatIn(sentence, range, prepositions);
  if (building) return building;
  for (const actor of sentence.actors) {
    if (actor.from < range.from || actor.to > range.to || !free(actor.from, actor.to)) continue;
    if (actor.actorId.startsWith('org:')) {
      if (!sentence.tokens.slice(actor.from, actor.to + 3).some((token) => SEAT_WORDS.test(token.norm))) continue;
      const seat = seatOf(actor.actorId);
      if (seat) return seat;
      continue;
    }
    if (actor.form === 'name' && behindPlace(sentence, actor.from, prepositions) && stateById(actor.actorId))
      return { city: null, country: actor.actorId };
  }
  return NOWHERE;
}

const NAMED_AFTER =
  /^(?:process|agreements?|accords?|protocols?|declaration|convention|treaty|pact|format|formula|principles|charter|consensus|statement|roadmap|commitments|plan)$/;

/** "the importance of the Lima Process": what was once agreed there bears its name. */
function lendsName({ tokens }: ResolvedSentence, { to }: TokenRange): boolean {
  const next = tokens[to];
  return next?.capital === true && NAMED_AFTER.test(next.norm);
}

const ENCOUNTER = /^(?:meetings?|visits?|talks|summit|conference|session|trip|call|dialogue)$/;
const RESIDING = /^(?:residence|residents?|residing|resides|based|headquartered|stationed)$/;
const AROUND = /^(?:following|after|before|since|ahead)$/;

/** "hosted N today following their meeting in Lima": the other meeting was there; "(residence in Lima)": only the post is. */
function isOfAnother({ tokens, clauses }: ResolvedSentence, at: number, range: TokenRange): boolean {
  // "Following the meeting of the ministers of A and B in Lima, the consultations were held in Oslo"
  const subject = AROUND.test(tokens[0]?.norm ?? '') ? clauses.find(({ form }) => form === 'finite')?.subject : null;
  if (subject && at < subject.from && range.to > subject.from) return true;
  if (tokens[at - 1]?.norm === 'in' && RESIDING.test(tokens[at - 2]?.norm ?? '')) return true;
  if (tokens[at - 1]?.norm !== 'in' || !ENCOUNTER.test(tokens[at - 2]?.norm ?? '')) return false;
  for (let i = at - 3; i >= Math.max(range.from, at - 8); i--) if (AROUND.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** "Lima hosted the talks": the city of which a clause tells. */
export function placeOfSubject(sentence: ResolvedSentence, subject: TokenRange | null): EventPlace {
  const city = subject && sentence.places.find(({ from, to }) => from === subject.from && to === subject.to);
  return city ? { city: city.city, country: city.country } : NOWHERE;
}

function countryBehind(sentence: ResolvedSentence, at: number): string | null {
  const next = sentence.tokens[at]?.norm === ',' ? at + 1 : at;
  const actor = sentence.actors.find((candidate) => candidate.from === next && !candidate.actorId.startsWith('org:'));
  return actor?.actorId ?? null;
}

/** Walks back over the words of the chunk and its list ("in the northern city of X", "to X, Y and Z") to the preposition. */
function behindPlace(sentence: ResolvedSentence, at: number, prepositions: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const token = sentence.tokens[i];
    if (!token) return false;
    if (prepositions.has(token.norm)) return true;
    if (
      token.norm === 'of' ||
      token.norm === 'the' ||
      token.norm === ',' ||
      token.norm === 'and' ||
      token.capital ||
      (token.norm === "'s" && sentence.tokens[at]?.capital === false) ||
      sentence.tagged.tags[i] === 'JJ' ||
      sentence.tagged.tags[i] === 'NN'
    )
      continue;
    return false;
  }
  return false;
}

/** "the Institut Pasteur Dakar": a city that ends the name of something in it is not where one travels to. */
function endsName({ tokens, tagged, places, actors }: ResolvedSentence, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    before.capital &&
    tagged.tags[at - 1] === 'NNP' &&
    tokens[at - 2]?.capital === true &&
    ![...places, ...actors].some((name) => name.from < at && at <= name.to)
  );
}

/** "a UNESCO World Heritage site": the organization only lends the place its title. */
function isBadge({ tokens }: ResolvedSentence, { to }: TokenRange): boolean {
  return /^(?:world|heritage|geopark|biosphere|reserve|project|programme|program)$/.test(tokens[to]?.norm ?? '');
}

/** "visited Brussels", where the city stands for the Union. */
function standsForOrganization({ references }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return references.some(
    (reference) =>
      reference.from === from && reference.to === to && reference.parties.every((party) => party.startsWith('org:')),
  );
}

const HOUSES = /^(?:headquarters|headquarter|hq|seat|secretariat|commission|offices)$/;

/** "visited the Union's headquarters in Addis Ababa", "the UN in New York": where an organization sits, whose host takes no part. */
function isOfSeat({ tokens, references }: ResolvedSentence, found: ResolvedSentence['places'][number]): boolean {
  if (found.city === null || !/^(?:in|at|,)$/.test(tokens[found.from - 1]?.norm ?? '')) return false;
  const named = references.findLast(
    ({ kind, parties, to }) => kind !== 'city' && to < found.from && parties.every((party) => party.startsWith('org:')),
  );
  const between = named ? tokens.slice(named.to, found.from - 1).map(({ norm }) => norm) : [];
  const [party] = named?.parties ?? [];
  if (named === undefined || party === undefined || between.length > 3) return false;
  const housed = tokens.slice(Math.max(0, named.from - 3), found.from).some(({ norm }) => HOUSES.test(norm));
  return (
    between.every((word) => HOUSES.test(word) || /^(?:'s|’s|\)|building|complex)$/.test(word)) &&
    (housed || seatOf(party)?.city === found.city)
  );
}

/** "our country", "my country": of whoever speaks. */
function isOwnCountry({ tokens }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return (
    /^(?:our|my)$/.test(tokens[from]?.norm ?? '') && /^(?:country|nation|capital|shores)$/.test(tokens[to]?.norm ?? '')
  );
}

const SETTINGS =
  /^(?:frameworks?|contexts?|course|light|spirit|wake|presence|name|capacity|auspices|company|preparation|view)$/;

/** "in the framework of the Dialogue": what one travels for, and not where. */
function isSetting({ tokens }: ResolvedSentence, { from, to }: TokenRange): boolean {
  const at = /^(?:the|a|an|his|her|its|their)$/.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  return at < to && SETTINGS.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'of';
}

/** The states that a phrase of travel leads to ("to Mexico and Guatemala", "Hanoi", "NATO Headquarters"), and the first city. */
export function destinations(
  sentence: ResolvedSentence,
  range: TokenRange,
): { readonly parties: readonly string[]; readonly place: EventPlace } {
  const parties: string[] = [];
  let place: EventPlace = NOWHERE;
  if (isSetting(sentence, range)) return { parties, place };
  for (const found of sentence.places) {
    if (
      found.from < range.from ||
      found.to > range.to ||
      sentence.people.some((person) => person.from <= found.from && found.to <= person.to) ||
      endsName(sentence, found.from)
    )
      continue;
    const country = found.country ?? countryBehind(sentence, found.to);
    if (country === null && /^(?:country|nation|state|region)s?$/.test(sentence.tokens[found.to]?.norm ?? '')) continue;
    if (place.city === null) place = { city: found.city, country };
    if (country && !standsForOrganization(sentence, found) && !isOfSeat(sentence, found))
      parties.push(sovereignOf(country));
  }
  for (const reference of sentence.references) {
    if (reference.from < range.from || reference.to > range.to) continue;
    if (
      reference.kind === 'person' ||
      reference.kind === 'office' ||
      (reference.kind === 'pronoun' && !isOwnCountry(sentence, reference)) ||
      reference.kind === 'demonym' ||
      reference.kind === 'pair'
    )
      continue;
    for (const party of reference.parties) {
      if (party.startsWith('org:')) {
        if (isBadge(sentence, reference)) continue;
        const seat = sentence.tokens
          .slice(reference.from, reference.to + 3)
          .some((token) => SEAT_WORDS.test(token.norm))
          ? seatOf(party)
          : null;
        if (seat && place.city === null) place = seat;
      } else if (place.country === null && place.city === null) place = { city: null, country: party };
      if (!parties.includes(party)) parties.push(party);
    }
  }
  // "visited the White House": the building tells the city.
  if (place.city === null) place = seatIn(sentence, range, null) ?? place;
  return { parties: [...new Set(parties)], place };
}
