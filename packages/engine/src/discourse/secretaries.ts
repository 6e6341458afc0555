import type { ParsedSentence } from '../sentence.ts';
import type { Office, PartyId } from '../types.ts';

/**
 * A "Secretary of State" whom the text gives no state, field or ministry is the foreign minister of the United States,
 * except on a page of another state, where it is an office of its own.
 */
export function settleSecretaries(
  sentences: readonly ParsedSentence[],
  home: PartyId | null,
): readonly ParsedSentence[] {
  if (home !== null && home !== 'USA') return sentences;
  return sentences.map((sentence) => {
    if (!sentence.persons.some((person) => person.name !== null && person.offices.some(isAmerican))) return sentence;
    const persons = sentence.persons.map((person) =>
      person.name !== null && person.offices.some(isAmerican) && person.offices.every((office) => office.party === null)
        ? {
            ...person,
            offices: person.offices.map((office) => (isAmerican(office) ? { ...office, party: 'USA' } : office)),
          }
        : person,
    );
    return { ...sentence, persons };
  });
}

function isAmerican(office: Office): boolean {
  return (
    office.role === 'foreign_minister' && office.party === null && /^(?:the )?secretary of state$/i.test(office.title)
  );
}
