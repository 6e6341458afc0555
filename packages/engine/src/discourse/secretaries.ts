import type { ParsedSentence } from '../sentence.ts';
import type { Office, PartyId } from '../types.ts';

/**
 * A "Secretary of State" whom the text gives no state, field or ministry is the foreign minister of the United States,
 * except on a page of another state, where it is an office of its own.
 */
export function settleSecretaries(
  sentences: readonly ParsedSentence[],
  home: PartyId | null,
  url: string | null = null,
  publisher: string | null = null,
): readonly ParsedSentence[] {
  if (home !== null && home !== 'USA') return sentences;
  const ofState =
    home === 'USA' &&
    ((url !== null && /^[a-z]+:\/\/(?:[\w-]+\.)*state\.gov(?:\/|$)/i.test(url)) ||
      (publisher !== null && /\bstate department\b|\bdepartment of state\b/i.test(publisher)) ||
      namesDepartment(sentences));
  const settled = (office: Office): Office =>
    isAmerican(office)
      ? { ...office, party: 'USA' }
      : // "Secretary N" on the pages of the department itself
        ofState && office.party === null && office.role === 'minister' && /^secretary$/i.test(office.title)
        ? { ...office, role: 'foreign_minister', party: 'USA' }
        : office;
  const isSettled = (office: Office): boolean => settled(office) !== office;
  return sentences.map((sentence) => {
    if (!sentence.persons.some((person) => person.name !== null && person.offices.some(isSettled))) return sentence;
    const persons = sentence.persons.map((person) =>
      person.name !== null && person.offices.some(isSettled) && person.offices.every((office) => office.party === null)
        ? {
            ...person,
            offices: person.offices.map(settled),
          }
        : person,
    );
    return { ...sentence, persons };
  });
}

/** Sentences at the head of a page that say whose it is. */
const HEAD = 4;

/** "Source: United States Department of State" above the text. */
function namesDepartment(sentences: readonly ParsedSentence[]): boolean {
  return sentences
    .slice(0, HEAD)
    .some(({ tokens }) =>
      tokens.some(
        ({ norm }, i) =>
          norm === 'department' &&
          tokens.length <= 12 &&
          tokens[i + 1]?.norm === 'of' &&
          tokens[i + 2]?.norm === 'state' &&
          tokens[i]?.capital === true,
      ),
    );
}

function isAmerican(office: Office): boolean {
  return (
    office.party === null &&
    ((office.role === 'foreign_minister' && /^(?:the )?secretary of state$/i.test(office.title)) ||
      (office.role === 'deputy_foreign_minister' &&
        /^(?:deputy|under ?) ?secretary of state(?: for political affairs)?$/i.test(office.title)))
  );
}
