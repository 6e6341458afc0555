import { type ResolvedPerson, type ResolvedSentence, tellsOfLetters } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';

/** An office of a person in a sentence. */
export type Office = ResolvedPerson['offices'][number];

/** A head of mission, where the title alone would be another's: "Minister", "envoy". */
export function isEnvoy(sentence: ResolvedSentence, person: ResolvedPerson, office: Office, party: string): boolean {
  return (
    isEnvoyMinister(sentence, person, office) ||
    isEnvoyCalled(sentence, person, office) ||
    isEnvoyToState(sentence, person, office, party)
  );
}

/** "At the residence of the Head of State, N presented her letters of credence": nobody presents letters to themselves; "President N handed letters to his envoys" is another matter. */
export function presentsLetters(sentence: ResolvedSentence, person: ResolvedPerson): boolean {
  return (
    !givesToEnvoy(sentence, person) &&
    tellsOfLetters(sentence) &&
    sentence.clauses.some(
      (clause) =>
        /^(?:present|submit|hand)$/.test(clause.lemma) &&
        clause.voice === 'active' &&
        person.to <= clause.verb.from &&
        person.to >= clause.verb.from - 2,
    )
  );
}

/** Whose envoy it is that the letters are given to. */
function givesToEnvoy({ clauses, people, tokens }: ResolvedSentence, person: ResolvedPerson): boolean {
  return clauses.some(
    ({ lemma, voice, verb }) =>
      /^(?:present|hand)$/.test(lemma) &&
      voice === 'active' &&
      person.to <= verb.from &&
      people.some(
        (other) =>
          other.from >= verb.to &&
          other.offices.some(({ role }) => role === 'ambassador') &&
          tokens.slice(verb.to, other.from).some(({ norm }) => norm === 'to'),
      ),
  );
}

/** "The Peruvian Minister N presented his credentials": the rank of an envoy, no member of a government. */
function isEnvoyMinister(sentence: ResolvedSentence, person: ResolvedPerson, office: Office): boolean {
  return (
    office.role === 'minister' &&
    /^(?:the )?(?:resident )?minister(?: resident)?$/i.test(office.title) &&
    presentsLetters(sentence, person)
  );
}

const CALLING = /^(?:expel|summon|recall|oust|order|declare|withdraw)$/;

/** "the Peruvian envoy to Kenya, N": one state's with another, where nothing says that he is a special one. */
function isEnvoyToState(
  { actors }: ResolvedSentence,
  { from, to }: ResolvedPerson,
  { role, title }: Office,
  party: string,
): boolean {
  return (
    role === 'special_representative' &&
    /^envoy to\b/i.test(title) &&
    isState(party) &&
    actors.some((actor) => actor.from >= from && actor.to <= to && actor.actorId !== party && isState(actor.actorId))
  );
}

/** "ordered the Peruvian envoy N to leave", "expelled from Lima Kenya's envoy N": a head of mission. */
function isEnvoyCalled({ clauses }: ResolvedSentence, person: ResolvedPerson, { role, title }: Office): boolean {
  return (
    role === 'special_representative' &&
    /^envoy$/i.test(title) &&
    clauses.some(({ lemma, voice, subject, verb, to }) => {
      if (!CALLING.test(lemma)) return false;
      const called = voice === 'passive' ? subject : { from: verb.to, to };
      return called !== null && person.from < called.to && called.from < person.to;
    })
  );
}
