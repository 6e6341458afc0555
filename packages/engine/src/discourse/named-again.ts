import { organizationById } from '@diplomatic-relations/gazetteer';
import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { CONVENED } from './convened.ts';
import type { DiscourseState } from './discourse-state.ts';

/** "the Forum", "the Agency": stands for the organization spoken of where its name has the word. */
export const NAMED_ORGANIZATION: ReadonlySet<string> = new Set([
  'forum',
  'council',
  'league',
  'agency',
  'commonwealth',
  ...CONVENED,
]);

/** The organization that a capital noun such as "the Forum" at token `i` stands for. */
export function namedAgain(
  { tokens }: ParsedSentence,
  i: number,
  explicit: readonly Reference[],
  state: DiscourseState,
): Reference | null {
  const next = tokens[i + 1];
  const word = tokens[i]?.norm ?? '';
  if (CONVENED.has(word)) {
    const { convened } = state;
    const first = i === 0 || (i === 1 && tokens[0]?.norm === 'the');
    if (!first || word !== convened?.word || !tokens[i]?.capital || tokens[i + 1]?.norm === 'of') return null;
    if (next?.kind === 'word' && next.capital) return null;
    return { from: 0, to: i + 1, parties: [convened.party], kind: 'description' };
  }
  if (tokens[i - 1]?.norm !== 'the' || !tokens[i]?.capital || (next?.capital && next.kind === 'word')) return null;
  if (next?.norm === 'of' || next?.norm === 'for' || next?.norm === 'on') return null;
  const party =
    explicit.filter((reference) => reference.to < i && reference.kind === 'organization').at(-1)?.parties[0] ??
    state.lastOrganization;
  return party && isNamedSo(party, tokens[i]?.norm ?? '')
    ? { from: i - 1, to: i + 1, parties: [party], kind: 'description' }
    : null;
}

function isNamedSo(party: PartyId, lemma: string): boolean {
  return organizationById(party)?.name.toLowerCase().split(/\s+/).includes(lemma) ?? false;
}
