import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import { RECEIVING } from '../../words/meeting.ts';
import type { AddPoint, Assignment } from './assignment.ts';
import { listStart } from './company-evidence.ts';
import type { Journey } from './journeys-told.ts';
import { partiesAt } from './parties-at.ts';

const ENCOUNTERS: ReadonlySet<string> = new Set(
  'meet hold have call pay receive confer talk speak discuss make'.split(' '),
);
const LINKS = /^(?:with|on|by|the|meet|met|meets|meeting)$/;

/** "N arrived in Peru. He met with Foreign Minister M": whom somebody meets on a journey is of the state that it leads to. */
export function journeyEvidence(
  state: Assignment,
  told: Journey | undefined,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  if (told === undefined || person.offices.length === 0 || person.offices.some(({ party }) => party !== null)) return;
  if (!isMet(state, told, sentence, person) && !isHost(state, told, sentence, person)) return;
  add(told.goal, 3);
  if (told.traveller !== null) add(told.traveller, -3);
}

function isMet(state: Assignment, told: Journey, sentence: ParsedSentence, person: PersonMention): boolean {
  const head = sentence.persons[listStart(sentence, sentence.persons.indexOf(person))] ?? person;
  const before = sentence.tokens[head.from - 1]?.norm ?? '';
  if (!LINKS.test(before)) return false;
  // "will go on to Peru, where he will meet": that place, wherever the journey led before
  if (sentence.tokens.slice(Math.max(0, head.from - 12), head.from).some(({ norm }) => norm === 'where')) return false;
  const clause = sentence.clauses.findLast(({ verb, subject }) => verb.to <= head.from && subject !== null);
  return (
    clause?.subject != null && ENCOUNTERS.has(clause.lemma) && isOfTraveller(state, told, sentence, clause.subject)
  );
}

function isHost(state: Assignment, told: Journey, sentence: ParsedSentence, person: PersonMention): boolean {
  return sentence.clauses.some(
    ({ lemma, voice, subject, object }) =>
      RECEIVING.has(lemma) &&
      voice === 'active' &&
      subject !== null &&
      object !== null &&
      subject.from <= person.from &&
      person.to <= subject.to &&
      isOfTraveller(state, told, sentence, object),
  );
}

/** Nobody else's is named there than the traveller's. */
function isOfTraveller(
  state: Assignment,
  { traveller }: Journey,
  sentence: ParsedSentence,
  range: { readonly from: number; readonly to: number },
): boolean {
  return partiesAt(state, sentence, range).every((party) => party === traveller);
}
