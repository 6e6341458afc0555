import type { Clause } from '../syntax/clause.ts';
import type { Token } from '../tokens.ts';
import type { PersonMention } from '../types.ts';

/** What the dead do last, or is told of them. */
const OF_DEATH: ReadonlySet<string> = new Set(['die', 'pass', 'succumb', 'perish', 'be', 'have']);

/** What an official did as such. */
const DEED = /^(?:visits?|trip|tour|invitation|signing|meeting|talks)$/;

/** "The late President N visited Lima in 1990", "the visit of the late Prime Minister N": who has died since held the office on the day that is told. */
export function withLateHolders(
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  clauses: readonly Clause[],
  dated: boolean,
): readonly PersonMention[] {
  if (!dated || !persons.some((person) => isLate(tokens, person))) return persons;
  return persons.map((person) =>
    isLate(tokens, person) && (acts(person, clauses) || isOfDeed(tokens, person))
      ? { ...person, offices: person.offices.map((office) => ({ ...office, former: false })) }
      : person,
  );
}

function isLate(tokens: readonly Token[], { from, name, offices }: PersonMention): boolean {
  return name !== null && tokens[from]?.norm === 'late' && offices.length > 0;
}

function acts({ from, to }: PersonMention, clauses: readonly Clause[]): boolean {
  return clauses.some(
    ({ form, tense, voice, lemma, subject }) =>
      form === 'finite' &&
      tense === 'past' &&
      voice === 'active' &&
      !OF_DEATH.has(lemma) &&
      subject !== null &&
      from < subject.to &&
      subject.from < to,
  );
}

function isOfDeed(tokens: readonly Token[], { from }: PersonMention): boolean {
  const at = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  return /^(?:of|by)$/.test(tokens[at]?.norm ?? '') && DEED.test(tokens[at - 1]?.norm ?? '');
}
