import { collect } from '../../collect.ts';
import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import { TALKING } from '../../words/meeting.ts';
import { stateOfCapital } from '../capitals.ts';
import type { AddPoint } from './assignment.ts';
import { credentialsEvidence } from './credentials-evidence.ts';

/** Who receives somebody at a place, or is met there, is of its state. */
export function hostEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  credentialsEvidence(sentence, person, add);
  for (const clause of sentence.clauses) {
    if (
      !/^(?:receive|host|welcome)$/.test(clause.lemma) ||
      clause.voice === 'passive' ||
      !clause.subject ||
      clause.subject.from > person.from ||
      person.to > clause.subject.to
    )
      continue;
    for (const place of sentence.places)
      if (
        place.country &&
        place.from >= clause.verb.to &&
        place.to <= clause.to &&
        sentence.tokens[place.from - 1]?.norm === 'in'
      )
        add(place.country, 2);
  }
  // "visited X, where he met N": N is met at home.
  const where = sentence.tokens.findIndex(
    (token, i) => token.norm === 'where' && i < person.from && i > person.from - 14,
  );
  const there =
    where > 0
      ? sentence.actors
          .filter(
            (actor) =>
              actor.form !== 'demonym' &&
              actor.to >= where - (sentence.tokens[actor.to]?.norm === 'over' ? 3 : 1) &&
              actor.to <= where,
          )
          .at(-1)
      : undefined;
  if (there) add(there.actorId, 2.5);
  const capital = capitalOfMeeting(sentence, person);
  if (capital) add(capital, 2);
  const state = statePlaced(sentence, person);
  if (state) add(state, 3);
  const before = sentence.tokens.slice(Math.max(0, person.from - 4), person.from).map((token) => token.norm);
  if (!before.includes('host')) return;
  for (const place of sentence.places) if (place.country) add(place.country, 2);
  for (const actor of sentence.actors)
    if (actor.form === 'name' && sentence.tokens[actor.from - 1]?.norm === 'in') add(actor.actorId, 2);
}

/** "The Foreign Minister met in Lima with the Norwegian and Danish ministers": in a capital of neither guest, its own minister. */
function capitalOfMeeting(sentence: ParsedSentence, person: PersonMention): PartyId | null {
  if (person.offices.length === 0 || person.offices.some((office) => office.party !== null)) return null;
  const met = sentence.clauses.find(
    (clause) =>
      (clause.lemma === 'meet' || clause.lemma === 'hold') &&
      clause.subject !== null &&
      clause.subject.from <= person.from &&
      person.to <= clause.subject.to,
  );
  if (!met) return null;
  const guests = collect(sentence.persons, (other) => collect(other.offices, ({ party }) => (party ? [party] : [])));
  const [place, second] = sentence.places.filter(
    ({ from, to, country }) =>
      country !== null && from >= met.verb.to && to <= met.to && sentence.tokens[from - 1]?.norm === 'in',
  );
  // Organizations have their seats in capitals of others.
  if (guests.some((guest) => guest.startsWith('org:'))) return null;
  if (!place?.country || second || guests.length === 0 || guests.includes(place.country)) return null;
  return stateOfCapital(place) === null ? null : place.country;
}

/** "In Ghana, the delegation met with Vice President N": whom a sentence that opens with a state has met, is met at home. */
function statePlaced(sentence: ParsedSentence, person: PersonMention): PartyId | null {
  if (sentence.tokens[0]?.norm !== 'in') return null;
  const state = sentence.actors.find((actor) => actor.from <= 2 && actor.from > 0 && actor.form === 'name');
  if (!state || state.actorId.startsWith('org:') || sentence.tokens[state.to]?.norm !== ',') return null;
  const met = sentence.clauses.find((clause) => TALKING.has(clause.lemma) && clause.subject);
  return met?.subject && met.subject.from > state.to && person.from >= met.verb.to && person.to <= met.to
    ? state.actorId
    : null;
}
