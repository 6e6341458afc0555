import type { ParsedSentence, Reference } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';
import { partiesWithin } from './distinct-parties.ts';

/** Who does it has a guest. */
const HOSTING: ReadonlySet<string> = new Set(['receive', 'welcome', 'greet', 'host']);
/** Who does it is a guest. */
const TRAVELLING: ReadonlySet<string> = new Set(['visit', 'arrive', 'travel', 'fly']);

/** Of the two parties of the text, the one that a sentence tells to be with the other: "N received M", "M visited Peru"; null where it tells nothing of it. */
export function guestTold(
  { clauses }: ParsedSentence,
  references: readonly Reference[],
  mainPair: readonly [PartyId, PartyId] | null,
): PartyId | null {
  if (mainPair === null) return null;
  const oneOf = (range: TokenRange | null): PartyId | null => {
    const parties = range === null ? [] : partiesWithin(references, range);
    const [only] = parties;
    return parties.length === 1 && only !== undefined && mainPair.includes(only) ? only : null;
  };
  for (const { lemma, voice, negated, subject, object, verb, to, phrases } of clauses) {
    if (negated) continue;
    const done = HOSTING.has(lemma)
      ? voice === 'passive'
        ? { guest: oneOf(subject), host: oneOf(phrases.find(({ preposition }) => preposition === 'by') ?? null) }
        : { guest: oneOf(object), host: oneOf(subject) }
      : TRAVELLING.has(lemma) && voice === 'active'
        ? { guest: oneOf(subject), host: oneOf({ from: verb.to, to }) }
        : null;
    if (done?.guest && done.host && done.guest !== done.host) return done.guest;
  }
  return null;
}

/** Whom "the guest" or "the host" means; null where nobody knows who is with whom. */
export function guestOrHost(lemma: string, { mainPair, guest, home }: DiscourseState): PartyId | null {
  if (mainPair === null) return null;
  const visitor = guest ?? (home !== null && mainPair.includes(home) ? otherOf(mainPair, home) : null);
  if (visitor === null) return null;
  return lemma === 'host' ? otherOf(mainPair, visitor) : visitor;
}

function otherOf([a, b]: readonly [PartyId, PartyId], party: PartyId): PartyId {
  return party === a ? b : a;
}
