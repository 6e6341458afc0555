import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';

/** The state that a heading names alone, as the headings of a page that tells of one partner after the other; else what held before, up to the next heading. */
export function sectionOf(
  { segment, tokens }: ParsedSentence,
  references: readonly Reference[],
  before: PartyId | null,
): PartyId | null {
  if (segment.kind !== 'heading') return before;
  const [only] = references;
  const party = only?.parties[0];
  if (only === undefined || party === undefined || references.length > 1 || only.kind !== 'name') return null;
  if (only.parties.length > 1 || party.startsWith('org:')) return null;
  // "(1) Angola": a number may stand before it.
  const words = tokens.filter(({ kind }, i) => kind === 'word' && i < only.from).length;
  return tokens.every(({ kind }, i) => kind !== 'word' || i < only.to) && only.from <= (words > 0 ? 2 : 3)
    ? party
    : null;
}

/** Whom a section on one partner sets beside it: the organization of a page on another pair, or the speaking party. */
export function sectionPair({ section, mainPair, home }: DiscourseState): readonly [PartyId, PartyId] | null {
  if (section === null || mainPair === null || mainPair.includes(section)) return null;
  const base =
    mainPair.find((party) => party.startsWith('org:')) ?? (home !== null && mainPair.includes(home) ? home : undefined);
  return base === undefined || base === section ? null : [base, section];
}
