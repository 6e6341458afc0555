import { collect } from '../../collect.ts';
import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

/** How one state words an office, and whether others do so too, so that the text has to name it. */
const TITLES_OF_STATES: readonly (readonly [title: RegExp, state: PartyId, shared: boolean])[] = [
  [/^(?:union )?external affairs minister$|^union (?:minister|home minister|finance minister)\b/i, 'IND', false],
  [/\bstate councill?or\b/i, 'CHN', false],
  [/^(?:prime )?cabinet secretary\b/i, 'KEN', true],
  [/^federal councill?or\b/i, 'CHE', true],
  [/\btaoiseach\b|\bt[aá]naiste\b/i, 'IRL', false],
];

/** States that call their own ministers "Secretary", and others whose papers do so. */
const WITH_SECRETARIES: ReadonlySet<PartyId> = new Set(['BGD', 'IND', 'KEN', 'LKA', 'MEX', 'NPL', 'PAK', 'PHL', 'USA']);

/** "External Affairs Minister N": the wording of the office tells whose it is. */
export function titleOfStateEvidence(
  sentences: readonly ParsedSentence[],
  home: PartyId | null,
  person: PersonMention,
  add: AddPoint,
): void {
  // "Secretary N" on a page of one that has none: of the United States, where the text names them.
  const american =
    home !== null && !WITH_SECRETARIES.has(home) && person.offices.some(({ title }) => /^secretary$/i.test(title));
  if (american && statesNamed(sentences).has('USA')) add('USA', 4);
  for (const { title } of person.offices)
    for (const [words, state, shared] of TITLES_OF_STATES)
      if (words.test(title) && (!shared || state === home || statesNamed(sentences).has(state))) add(state, 4);
}

/** The state whose word an office's title is, where no other state has it. */
export function stateOfTitle(title: string): PartyId | null {
  return TITLES_OF_STATES.find(([words, , shared]) => !shared && words.test(title))?.[1] ?? null;
}

const NAMED = new WeakMap<readonly ParsedSentence[], ReadonlySet<PartyId>>();

function statesNamed(sentences: readonly ParsedSentence[]): ReadonlySet<PartyId> {
  const known = NAMED.get(sentences);
  if (known) return known;
  const named = new Set(collect(sentences, ({ actors }) => actors.map(({ actorId }) => actorId)));
  NAMED.set(sentences, named);
  return named;
}
