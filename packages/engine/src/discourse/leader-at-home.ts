import type { ParsedSentence } from '../sentence.ts';
import type { PartyId, PersonMention } from '../types.ts';
import { VISITS } from '../words/travel.ts';
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
  if (!LEADING.test(office.role)) return null;
  if (!hasOffice(home, office) || !acts(person, sentence)) return null;
  const another = sentence.persons.some(
    (other) =>
      other !== person &&
      other.offices.some(({ role, party }) => role === office.role && party === home) &&
      (other.name === null || people.byName.get(other.name)?.party === home),
  );
  return another ? null : home;
}

/** Offices of which a state's own page need not say whose they are. */
const LEADING = /^(?:head_of_(?:state|government)|(?:foreign|defence)_minister)$/;

/** Stands with its article before the verb, or owns what is told. */
function acts({ from, to }: PersonMention, { tokens, clauses, segment }: ParsedSentence): boolean {
  // "Foreign Minister receives envoys"
  if (segment.kind === 'title' && from === 0)
    return clauses.some(({ form, subject }) => form === 'finite' && subject?.from === 0 && subject.to === to);
  if (tokens[from - 1]?.norm !== 'the') return false;
  const owns = /^['’]s?$/.test(tokens[to]?.norm ?? '');
  if (segment.kind === 'title') return owns;
  if (owns && from === 1) return VISITS.has(firstNoun(tokens, to + 1));
  return clauses.some(
    ({ form, link, subject }) =>
      form === 'finite' && link === 'main' && subject !== null && subject.from === from - 1 && subject.to === to,
  );
}

/** "the President's *official visit*": the noun behind an adjective at most. */
function firstNoun(tokens: ParsedSentence['tokens'], at: number): string {
  const next = tokens[at]?.norm ?? '';
  return /^(?:official|state|working|first|second|recent|upcoming|forthcoming)$/.test(next)
    ? (tokens[at + 1]?.norm ?? '')
    : next;
}
