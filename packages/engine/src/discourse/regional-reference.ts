import { statesOfRegion } from '@diplomatic-relations/gazetteer';
import type { ParsedSentence, Reference } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';

/** What a state, or whoever acts for it, is called behind the name of a part of the world. */
const HEADS: ReadonlySet<string> = new Set(
  'country nation state republic kingdom giant neighbour neighbor president leader premier minister chancellor monarch king dignitary visitor guest diplomat envoy ambassador'.split(
    ' ',
  ),
);

/** The states that "the *Andean* nation" leaves to choose from; null where no part of the world is named there. */
export function regionNamed(
  tokens: readonly Token[],
  { from, to, head }: TokenRange & { readonly head: number },
): ReadonlySet<PartyId> | null {
  if (head !== to - 1 || !HEADS.has(tokens[head]?.norm ?? '') || !/^(?:the|this|that)$/.test(tokens[from]?.norm ?? ''))
    return null;
  for (let at = from + 1; at < head; at++)
    for (let end = Math.min(head, at + 3); end > at; end--) {
      const words = tokens.slice(at, end).map(({ norm }) => norm);
      const states = tokens[at]?.capital ? statesOfRegion(words.join(' ').replace(/ - /g, '-')) : undefined;
      if (states !== undefined) return states;
    }
  return null;
}

/** "The Andean nation", "the African president": of the states spoken of, the last that lies there. */
export function regionalReference(
  { tokens }: ParsedSentence,
  unit: TokenRange & { readonly head: number },
  states: ReadonlySet<PartyId>,
  explicit: readonly Reference[],
  { lastState, recent, mainPair }: DiscourseState,
): Reference | null {
  if (tokens[unit.to]?.norm === 'of') return null;
  const before = explicit.filter(({ to }) => to <= unit.from).flatMap(({ parties }) => parties);
  const spoken = [...(mainPair ?? []), ...recent, ...(lastState === null ? [] : [lastState]), ...before];
  const party = spoken.findLast((candidate) => states.has(candidate));
  return party === undefined ? null : { from: unit.from, to: unit.to, parties: [party], kind: 'description' };
}
