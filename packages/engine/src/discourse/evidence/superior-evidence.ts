import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint, Assignment } from './assignment.ts';
import { partiesAt } from './parties-at.ts';

const LEADING = /^head_of_(?:state|government)$/;

const SERVING =
  /^(?:deputy_)?(?:foreign_minister|defence_minister|minister)$|^spokesperson$|^deputy_head_of_government$/;

/** "Mr N's spokesperson, M" serves whom N serves; "the Prime Minister of A said …, and Foreign Minister M added …" tells of one government. */
export function superiorEvidence(
  state: Assignment,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  const { tokens, persons } = sentence;
  if (persons.length < 2 || person.offices.length === 0) return;
  for (const party of otherOfTwo(state, sentence, person)) add(party, 3);
  const mark = tokens[person.from - 1]?.norm;
  if (mark === "'s" || mark === "'") {
    const superior = persons.find((other) => other.to === person.from - 1 && other.name !== null);
    for (const party of superior ? partiesAt(state, sentence, superior) : []) add(party, 3);
    return;
  }
  if (mark !== 'and' || !person.offices.every(({ role, party }) => party === null && SERVING.test(role))) return;
  if (!sentence.clauses.some(({ subject, link }) => link === 'main' && subject?.from === person.from)) return;
  const leader = persons.findLast((other) => other.to < person.from && other.name !== null);
  if (!leader?.offices.some(({ role, party }) => party !== null && LEADING.test(role))) return;
  if (!sentence.clauses.some(({ subject, link }) => link === 'main' && subject !== null && holds(subject, leader)))
    return;
  for (const party of partiesAt(state, sentence, leader)) add(party, 2);
}

function holds(range: { from: number; to: number }, inner: { from: number; to: number }): boolean {
  return range.from <= inner.from && inner.to <= range.to;
}

/** "Presidents N and M signed the agreement between A and B": of two who share a title in the plural, M is of the state that N is not of. */
function otherOfTwo(state: Assignment, sentence: ParsedSentence, person: PersonMention): readonly string[] {
  if (!person.offices.every(({ party }) => party === null)) return [];
  const [first] = person.offices;
  const beside = sentence.persons.find(
    (other) =>
      other !== person &&
      other.name !== null &&
      other.offices[0]?.role === first?.role &&
      other.offices[0]?.range.from === first?.range.from,
  );
  if (beside === undefined || sentence.persons.filter(({ name }) => name !== null).length !== 2) return [];
  const [known, ...more] = partiesAt(state, sentence, beside);
  const named = new Set(sentence.actors.filter(({ form }) => form === 'name').map(({ actorId }) => actorId));
  if (known === undefined || more.length > 0 || named.size !== 2 || !named.has(known)) return [];
  return [...named].filter((party) => party !== known && !party.startsWith('org:'));
}
