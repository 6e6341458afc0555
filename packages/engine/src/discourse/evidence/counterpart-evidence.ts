import { UNKNOWN } from '../../persons/counterpart.ts';
import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import { counterpartOwner } from '../counterpart-owner.ts';
import type { AddPoint, Assignment } from './assignment.ts';

/** "N and his Peruvian counterpart M": N is not of Peru. */
export function counterpartEvidence(
  state: Assignment,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  const named = sentence.actors.find(
    (actor) =>
      actor.form === 'demonym' &&
      sentence.tokens[actor.to]?.norm === 'counterpart' &&
      sentence.tokens[actor.to + 1]?.norm === ',' &&
      actor.to + 2 === person.from,
  );
  // "with her Brazilian counterpart, Minister N"
  if (named) add(named.actorId, 5);
  const told = person.offices.some(({ title }) => /counterpart/i.test(title))
    ? stateBehind(sentence, person)
    : undefined;
  if (told) add(told, 5);
  if (person.offices.some(({ role }) => role === UNKNOWN)) ofOther(state, sentence, person, add);
  const counterpart = sentence.persons.find(
    (other) =>
      other !== person && other.from >= person.to && other.offices.some((office) => /counterpart/i.test(office.title)),
  );
  if (counterpart && isBesideOwner(sentence, person, counterpart)) return;
  const party = counterpart?.offices.find((office) => office.party)?.party ?? unnamedCounterpart(sentence, person);
  if (!party) return;
  add(party, -3);
  const other = state.pair?.includes(party) ? state.pair.find((candidate) => candidate !== party) : undefined;
  if (other) add(other, 2);
}

/** "N visited M, after which he met his counterpart O": O is the counterpart of N. */
function isBesideOwner(sentence: ParsedSentence, person: PersonMention, counterpart: PersonMention): boolean {
  const owner = counterpartOwner(sentence, sentence.persons.indexOf(counterpart));
  return owner !== undefined && owner !== person && owner.to <= person.from;
}

/** "his counterpart, N, of the Republic of Peru" */
function stateBehind({ tokens, actors }: ParsedSentence, { to }: PersonMention): PartyId | undefined {
  if (tokens[to]?.norm !== ',' || tokens[to + 1]?.norm !== 'of') return undefined;
  const at = tokens[to + 2]?.norm === 'the' ? to + 3 : to + 2;
  return actors.find(({ from, form }) => form === 'name' && (from === at || from === to + 2))?.actorId;
}

/** "N called his Peruvian counterpart …", where the other has no name. */
function unnamedCounterpart(sentence: ParsedSentence, person: PersonMention): PartyId | undefined {
  return sentence.actors.find(
    ({ from, to, form }) =>
      form === 'demonym' &&
      from > person.to &&
      /^counterparts?$/.test(sentence.tokens[to]?.norm ?? '') &&
      /^(?:his|her)$/.test(sentence.tokens[from - 1]?.norm ?? '') &&
      !sentence.persons.some(
        (other) => other !== person && other.name !== null && other.from >= person.to && other.to <= from,
      ),
  )?.actorId;
}

/** "N's talks with his counterpart M": M is of the other of the two that the text is about, where no third is named. */
function ofOther(state: Assignment, sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { pair, party, canonical } = state;
  if (pair === null || !sentence.actors.every(({ actorId }) => pair.includes(actorId))) return;
  const before = sentence.persons.slice(0, sentence.persons.indexOf(person)).findLast(({ name }) => name !== null);
  const own = before?.name ? party.get(canonical.get(before.name) ?? before.name) : null;
  if (!own || !pair.includes(own)) return;
  add(own, -3);
  for (const other of pair) if (other !== own) add(other, 2);
}
