import type { Token } from '../tokens.ts';
import type { Office, PersonMention } from '../types.ts';

/** Words between a monarch and the other half of the couple. */
const JOINING = /^(?:and|with|,|his|her|wife|husband|consort|spouse|accompanied|by|their|majesties|the)$/;

const CLOSE = 6;

/** "King N and Queen M": she is his consort, who holds no office of state; "of Peru" behind her is said of both. */
export function withConsorts(tokens: readonly Token[], persons: readonly PersonMention[]): readonly PersonMention[] {
  if (persons.length < 2 || !persons.some(isQueen)) return persons;
  return persons.map((person, i) => {
    const [before, after] = [persons[i - 1], persons[i + 1]];
    if (before !== undefined && areCouple(tokens, before, person))
      return { ...person, offices: person.offices.map((office) => ({ ...office, role: 'royal' })) };
    return after !== undefined && areCouple(tokens, person, after) ? withPartyOf(person, after) : person;
  });
}

function areCouple(tokens: readonly Token[], king: PersonMention, queen: PersonMention): boolean {
  if (!isQueen(queen) || !king.offices.some(reigns) || queen.from - king.to > CLOSE) return false;
  return tokens.slice(king.to, queen.from).every(({ norm }) => JOINING.test(norm)) && ofOneParty(king, queen);
}

/** "King N and Queen M of Peru" */
function withPartyOf(king: PersonMention, queen: PersonMention): PersonMention {
  const party = queen.offices[0]?.party ?? null;
  if (party === null || king.offices.some((office) => office.party !== null)) return king;
  return { ...king, offices: king.offices.map((office) => (reigns(office) ? { ...office, party } : office)) };
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
