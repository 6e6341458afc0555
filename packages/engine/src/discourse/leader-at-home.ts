import type { ParsedSentence } from '../sentence.ts';
import type { PartyId, PersonMention } from '../types.ts';
import { hasOffice } from './office-of-state.ts';
import type { ResolveContext } from './resolve-context.ts';

/** "The Prime Minister spoke to N", "the President's call with N", on a state's own page: its leader, where he acts. */
export function leaderAtHome(
  person: PersonMention,
  sentence: ParsedSentence,
  { home, host, people }: ResolveContext,
): PartyId | null {
  const [office, ...more] = person.offices;
  if (home === null || host !== null || home.startsWith('org:') || office === undefined || more.length > 0) return null;
  if (office.role !== 'head_of_state' && office.role !== 'head_of_government') return null;
  if (!hasOffice(home, office) || !acts(person, sentence)) return null;
  const another = sentence.persons.some(
    (other) =>
      other !== person &&
      other.offices.some(({ role, party }) => role === office.role && party === home) &&
      (other.name === null || people.byName.get(other.name)?.party === home),
  );
  return another ? null : home;
}

/** Stands with its article before the verb, or owns what is told. */
function acts({ from, to }: PersonMention, { tokens, clauses, segment }: ParsedSentence): boolean {
  if (tokens[from - 1]?.norm !== 'the') return false;
  if (segment.kind === 'title') return /^['’]s?$/.test(tokens[to]?.norm ?? '');
  return clauses.some(
    ({ form, link, subject }) =>
      form === 'finite' && link === 'main' && subject !== null && subject.from === from - 1 && subject.to === to,
  );
}
