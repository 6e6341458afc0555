import type { ParsedSentence, Reference } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { PartyId } from '../types.ts';
import { RECEIVING } from '../words/meeting.ts';
import { VISITING, VISITS } from '../words/travel.ts';
import type { DiscourseState } from './discourse-state.ts';
import { partiesWithin } from './distinct-parties.ts';

/** Who does it to a visit is a guest. */
const UNDERTAKING: ReadonlySet<string> = new Set('begin start pay make undertake conduct conclude'.split(' '));

/** The one whom a sentence tells to be with another, of whom one at least is a party of the text: "N received M", "M visited Peru"; null where it tells nothing of it. */
export function guestTold(
  { clauses, tokens, places }: ParsedSentence,
  references: readonly Reference[],
  mainPair: readonly [PartyId, PartyId] | null,
): PartyId | null {
  if (mainPair === null) return null;
  const oneOf = (range: TokenRange | null): PartyId | null => {
    const parties = range === null ? [] : partiesWithin(references, range);
    const [only] = parties;
    return parties.length === 1 && only !== undefined ? only : null;
  };
  for (const { lemma, voice, negated, subject, object, verb, to, phrases } of clauses) {
    if (negated) continue;
    const done = RECEIVING.has(lemma)
      ? voice === 'passive'
        ? { guest: oneOf(subject), host: oneOf(phrases.find(({ preposition }) => preposition === 'by') ?? null) }
        : { guest: oneOf(object), host: oneOf(subject) }
      : voice === 'active' && (VISITING.has(lemma) || (UNDERTAKING.has(lemma) && isJourney(object)))
        ? { guest: oneOf(subject), host: oneOf({ from: verb.to, to }) ?? stateOfPlace({ from: verb.to, to }) }
        : null;
    if (done?.guest && done.host && done.guest !== done.host && isOfText(done.guest, done.host)) return done.guest;
  }
  return null;

  function stateOfPlace(range: TokenRange): PartyId | null {
    return places.find(({ from, to }) => from >= range.from && to <= range.to)?.country ?? null;
  }
  function isJourney(range: { readonly head: number } | null): boolean {
    return range !== null && VISITS.has(tokens[range.head]?.norm ?? '');
  }
  /** Both are those of the text, or one of them and a state beside them. */
  function isOfText(guest: PartyId, host: PartyId): boolean {
    return mainPair?.includes(host) === true || mainPair?.includes(guest) === true;
  }
}

/** Whom "the guest" or "the host" means; null where nobody knows who is with whom. */
export function guestOrHost(lemma: string, { mainPair, guest, home }: DiscourseState): PartyId | null {
  if (mainPair === null) return null;
  const visitor = guest ?? (home !== null && mainPair.includes(home) ? otherOf(mainPair, home) : null);
  if (visitor === null) return null;
  if (lemma !== 'host') return visitor;
  return mainPair.includes(visitor) ? otherOf(mainPair, visitor) : null;
}

function otherOf([a, b]: readonly [PartyId, PartyId], party: PartyId): PartyId {
  return party === a ? b : a;
}
