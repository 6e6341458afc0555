import type { ParsedSentence } from '../../sentence.ts';
import { tellsOfLetters } from '../../tells-of-letters.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint, Assignment } from './assignment.ts';

/** "Ambassador N presented his credentials to President M": where N is one's own, M is the other side's. */
export function presentationEvidence(
  state: Assignment,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  const { home, pair } = state;
  if (!home || !tellsOfLetters(sentence)) return;
  const presents = sentence.clauses.find(
    (clause) => /^(?:present|submit|hand)$/.test(clause.lemma) && clause.voice !== 'passive' && clause.subject,
  );
  const subject = presents?.subject;
  if (!presents || !subject || person.from < presents.verb.to || sentence.tokens[person.from - 1]?.norm !== 'to')
    return;
  const envoy = sentence.persons.find((other) => other.from >= subject.from && other.to <= subject.to);
  const sent = envoy?.offices.some((office) => office.role === 'ambassador' && office.party === null) === true;
  if (!sent || sentence.actors.some((actor) => actor.from >= subject.from && actor.to <= subject.to)) return;
  add(home, -4);
  const other = pair?.includes(home) ? pair.find((candidate) => candidate !== home) : undefined;
  if (other) add(other, 2);
}

/** "President N received the letters of ambassadors to Peru": who receives them is of the state that they are sent to. */
export function credentialsEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  if (!tellsOfLetters(sentence)) return;
  sentByEvidence(sentence, person, add);
  const receives = sentence.clauses.some(
    (clause) =>
      /^(?:receive|accept)$/.test(clause.lemma) &&
      clause.voice !== 'passive' &&
      clause.subject !== null &&
      clause.subject.from <= person.from &&
      person.to <= clause.subject.to,
  );
  if (!receives) return;
  for (const actor of sentence.actors)
    if (
      sentence.tokens[actor.from - 1]?.norm === 'to' &&
      /^(?:ambassadors?|envoys?|commissioners?|diplomats)$/.test(sentence.tokens[actor.from - 2]?.norm ?? '')
    )
      add(actor.actorId, 4);
  for (const place of sentence.places)
    if (place.country && /^(?:in|at|,)$/.test(sentence.tokens[place.from - 1]?.norm ?? '')) add(place.country, 3);
}

/** "President N handed letters of credence to Ambassador M of A": who sends an envoy is of the envoy's state. */
function sentByEvidence({ clauses, persons }: ParsedSentence, person: PersonMention, add: AddPoint): void {
  if (!person.offices.some(({ role }) => role === 'head_of_state' || role === 'foreign_minister')) return;
  const gives = clauses.find(
    ({ lemma, voice, subject }) =>
      /^(?:hand|present|give|deliver)$/.test(lemma) &&
      voice !== 'passive' &&
      subject !== null &&
      subject.from <= person.from &&
      person.to <= subject.to,
  );
  for (const phrase of gives?.phrases ?? []) {
    if (phrase.preposition !== 'to' || phrase.fronted) continue;
    for (const { from, to, offices } of persons)
      if (from >= phrase.from && to <= phrase.to)
        for (const { role, party } of offices) if (role === 'ambassador' && party !== null) add(party, 4);
  }
}
