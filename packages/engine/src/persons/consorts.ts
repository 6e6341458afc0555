import type { Token } from '../tokens.ts';
import type { Office, PersonMention } from '../types.ts';

/** Words between a monarch and the other half of the couple. */
const JOINING = /^(?:and|with|,|his|her|wife|husband|consort|spouse|accompanied|by|their|majesties|the)$/;

const CLOSE = 6;

/** "King N and Queen M": she is his consort, who holds no office of state. */
export function withConsorts(tokens: readonly Token[], persons: readonly PersonMention[]): readonly PersonMention[] {
  if (persons.length < 2 || !persons.some(isQueen)) return persons;
  return persons.map((person, i) => {
    const before = persons[i - 1];
    if (before === undefined || !isQueen(person) || !before.offices.some(reigns)) return person;
    if (person.from - before.to > CLOSE) return person;
    const joined = tokens.slice(before.to, person.from).every(({ norm }) => JOINING.test(norm));
    return joined && ofOneParty(before, person)
      ? { ...person, offices: person.offices.map((office) => ({ ...office, role: 'royal' })) }
      : person;
  });
}

function isQueen({ offices }: PersonMention): boolean {
  return offices.length === 1 && /^queen$/i.test(offices[0]?.title ?? '') && offices[0]?.role === 'head_of_state';
}

function reigns({ role, title }: Office): boolean {
  return role === 'head_of_state' && /\b(?:king|emperor|sultan|emir|amir)\b/i.test(title);
}

/** "King N of Peru and Queen M of Chile" are no couple. */
function ofOneParty(king: PersonMention, queen: PersonMention): boolean {
  const [first, second] = [king.offices[0]?.party ?? null, queen.offices[0]?.party ?? null];
  return first === null || second === null || first === second;
}
