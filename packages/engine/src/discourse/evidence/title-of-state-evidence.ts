import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

/** How one state alone words an office. */
const TITLES_OF_STATES: readonly (readonly [title: RegExp, state: PartyId])[] = [
  [/^(?:union )?external affairs minister$|^union (?:minister|home minister|finance minister)\b/i, 'IND'],
  [/\bstate councill?or\b/i, 'CHN'],
  [/^(?:prime )?cabinet secretary\b/i, 'KEN'],
  [/^federal councill?or\b/i, 'CHE'],
  [/\btaoiseach\b|\bt[aá]naiste\b/i, 'IRL'],
];

/** "External Affairs Minister N": the wording of the office tells whose it is. */
export function titleOfStateEvidence(person: PersonMention, add: AddPoint): void {
  for (const { title } of person.offices)
    for (const [words, state] of TITLES_OF_STATES) if (words.test(title)) add(state, 4);
}
