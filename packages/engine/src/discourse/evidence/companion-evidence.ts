import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint, Assignment } from './assignment.ts';
import { listStart } from './company-evidence.ts';
import { partiesAt } from './parties-at.ts';
import { TRAVEL } from './travel.ts';

/** What may stand between somebody and his companion; only the second kind tells that they belong together. */
const LINKS: ReadonlySet<string> = new Set([
  ',',
  'and',
  'with',
  'the',
  'by',
  'as',
  'well',
  'wife',
  'husband',
  'spouse',
]);
const TOGETHER: ReadonlySet<string> = new Set(['his', 'her', 'together', 'along', 'alongside']);

const FARTHEST = 5;

/** "President N of Peru and her Foreign Minister, M", "N, together with M", "N arrived in Nairobi with M": who comes with somebody is of his state. */
export function companionEvidence(
  state: Assignment,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  if (person.offices.length === 0) return;
  const principal = joinedTo(sentence, person) ?? arrivedWith(sentence, person);
  const [party, ...rest] = principal ? partiesAt(state, sentence, principal) : [];
  if (party !== undefined && rest.length === 0 && !isEnvoyTo(person, party)) add(party, 4);
}

function joinedTo({ tokens, persons }: ParsedSentence, person: PersonMention): PersonMention | null {
  const before = persons.findLast((other) => other.to <= person.from && other.name !== null);
  if (before === undefined || person.from - before.to > FARTHEST) return null;
  let together = false;
  for (let i = before.to; i < person.from; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (TOGETHER.has(norm)) together = true;
    else if (!LINKS.has(norm)) return null;
  }
  return together ? before : null;
}

/** Who arrives somewhere with somebody, or with several: "N visited Lima, together with M and O". */
function arrivedWith(sentence: ParsedSentence, person: PersonMention): PersonMention | null {
  const { tokens, persons, clauses } = sentence;
  const { from: start } = persons[listStart(sentence, persons.indexOf(person))] ?? person;
  const at = /^(?:his|her)$/.test(tokens[start - 1]?.norm ?? '') ? start - 2 : start - 1;
  if (tokens[at]?.norm !== 'with') return null;
  const clause = clauses.findLast(({ verb }) => verb.to <= at);
  const together = /^(?:together|along)$/.test(tokens[at - 1]?.norm ?? '');
  if (!clause?.subject || !TRAVEL.has(clause.lemma)) return null;
  if (!together && (start !== person.from || tokens.slice(clause.verb.to, at).some(isBreak))) return null;
  const { from, to } = clause.subject;
  return persons.find((other) => other.from >= from && other.to <= to) ?? null;
}

/** "arrived for talks with Minister M": whom he is to meet there. */
function isBreak({ norm }: { readonly norm: string }): boolean {
  return norm === 'for' || norm === ',' || norm === 'and' || norm === 'meeting' || norm === 'talks';
}

/** An ambassador to a state is not of it. */
function isEnvoyTo({ offices }: PersonMention, party: PartyId): boolean {
  return offices.some((office) => office.role === 'ambassador' && office.party !== null && office.party !== party);
}
