import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';
import { isFramework } from './framework.ts';
import { predecessorPair } from './predecessor-pair.ts';
import { sceneOf } from './scene.ts';
import { sectionPair } from './section.ts';
import { sideBySide } from './side-by-side.ts';

/** The two parties that "the two countries" would mean in this sentence. */
export function pairOf(
  explicit: readonly Reference[],
  sentence: ParsedSentence,
  state: DiscourseState,
): readonly [PartyId, PartyId] | null {
  if (state.mainPair && opensWithBoth(explicit, sentence)) return localAtHand(sentence, state) ?? state.mainPair;
  const here: PartyId[] = [];
  for (const reference of explicit) {
    if (reference.kind === 'city' || ownsDocument(reference, sentence)) continue;
    for (const party of reference.parties) if (!here.includes(party) && !framesOnly(party, state)) here.push(party);
  }
  const predecessors = predecessorPair(here, sentence, state);
  if (predecessors !== null) return predecessors;
  if (here.length === 2) {
    if (!state.mainPair || here.every((party) => state.mainPair?.includes(party))) return here as [PartyId, PartyId];
    if (here.some((party) => state.mainPair?.includes(party)) && sideBySide(explicit, sentence))
      return here as [PartyId, PartyId];
    if (here.every((party) => state.localPair?.includes(party)) || areOfficials(explicit, state.mainPair))
      return here as [PartyId, PartyId];
  }
  // "X called for talks between A and B, and urged both countries": an organization is none.
  const states = here.filter((party) => !party.startsWith('org:'));
  if (
    states.length === 2 &&
    here.length > 2 &&
    state.mainPair?.some((party) => party.startsWith('org:')) &&
    explicit.some((reference, i) => {
      const next = explicit[i + 1];
      return (
        next !== undefined &&
        next.parties[0] !== reference.parties[0] &&
        states.includes(reference.parties[0] as PartyId) &&
        states.includes(next.parties[0] as PartyId) &&
        next.from - reference.to === 1 &&
        /^(?:and|-|–)$/.test(sentence.tokens[reference.to]?.norm ?? '')
      );
    })
  )
    return states as [PartyId, PartyId];
  const [scene] = sceneOf(sentence, explicit);
  if (scene !== undefined && state.home !== null && scene !== state.home && state.mainPair?.includes(state.home))
    return [state.home, scene];
  const sectional = sectionPair(state);
  if (sectional && isOnTour(state) && here.every((party) => sectional.includes(party))) return sectional;
  if (state.localPair && state.localSegment === sentence.segment.start) return state.localPair;
  if (sectional && here.every((party) => sectional.includes(party))) return sectional;
  // "met his Peruvian counterpart N; the two ministers" in a text on two others: Peru is one of these two.
  const [third] = here;
  if (
    third !== undefined &&
    here.length === 1 &&
    !third.startsWith('org:') &&
    state.mainPair?.includes(third) === false &&
    explicit.some(
      (reference) =>
        reference.parties[0] === third &&
        (reference.kind === 'person' || sentence.tokens[reference.to]?.norm === 'counterpart'),
    )
  )
    return state.home && state.mainPair.includes(state.home) ? [state.home, third] : pairWith(third, state);
  if (here.length === 0 && /^s?he$/.test(sentence.tokens[0]?.norm ?? '')) {
    const speaker = state.subjectPersonParty ?? state.lastPersonParty;
    const local = speaker === null || state.mainPair?.includes(speaker) !== false ? null : pairWith(speaker, state);
    if (local !== null) return local;
  }
  if (here.length === 0) return localAtHand(sentence, state) ?? state.mainPair;
  return state.mainPair;
}

/** "agreed to work together within the Asia-Pacific Economic Cooperation": a framework is a side only of what is about it. */
function framesOnly(party: PartyId, { mainPair, section }: DiscourseState): boolean {
  return isFramework(party) && mainPair?.includes(party) !== true && section?.parties.includes(party) !== true;
}

/** "In Santiago, the two ministers …" on a tour: whoever was met in Lima just before. */
function isOnTour({ section }: DiscourseState): boolean {
  return section?.opener === 'stage';
}

/** How many sentences on "the sides" may be those of another paragraph. */
const FRESH = 2;

/** The two who were set side by side last in this paragraph, those of its part of the page, or, where it begins with "the sides", those of right before. */
function localAtHand(sentence: ParsedSentence, state: DiscourseState): readonly [PartyId, PartyId] | null {
  const { localPair, localSegment, localIndex, mainPair } = state;
  if (isOnTour(state)) return sectionPair(state);
  if (localPair !== null && localSegment === sentence.segment.start) return localPair;
  const sectional = sectionPair(state);
  if (sectional !== null || localPair === null) return sectional;
  const others = mainPair !== null && !localPair.every((party) => mainPair.includes(party));
  return others && localIndex >= 0 && sentence.index - localIndex <= FRESH && tellsOfSides(sentence) ? localPair : null;
}

/** "The parties discussed …", "In conclusion, the two ministers agreed …". */
function tellsOfSides({ tokens }: ParsedSentence): boolean {
  for (let i = 0; i < LEAD; i++) {
    const first = tokens[i]?.norm ?? '';
    const counted = first === 'both' || (first === 'the' && tokens[i + 1]?.norm === 'two');
    const at = counted ? (first === 'both' ? i + 1 : i + 2) : first === 'the' ? i + 1 : -1;
    if (at > 0 && SIDES.test(tokens[at + (tokens[at]?.norm === 'foreign' ? 1 : 0)]?.norm ?? '')) return true;
  }
  return false;
}

const LEAD = 5;
const SIDES = /^(?:sides|parties|ministers|officials|interlocutors|leaders|presidents|diplomats|counterparts)$/;

/** "Receiving the Peruvian ambassador, the President …", and in the paragraphs behind "the ambassador proposed that both sides …": the two who met last, where he is of one. */
function pairWith(party: PartyId, { localPair }: DiscourseState): readonly [PartyId, PartyId] | null {
  return localPair?.includes(party) ? localPair : null;
}

/** "Meeting the Peruvian ambassador, the President said that Kenya": officials, one of them of the two that the text is about, and at most that one's state besides. */
export function areOfficials(explicit: readonly Reference[], mainPair: readonly [PartyId, PartyId] | null): boolean {
  const areOf = (parties: readonly PartyId[]): boolean => parties.every((party) => mainPair?.includes(party));
  return (
    mainPair !== null &&
    explicit.every(({ kind, parties }) => isOfficial(kind) || (kind === 'name' && areOf(parties))) &&
    explicit.some(({ kind, parties }) => isOfficial(kind) && areOf(parties)) &&
    explicit.filter(({ parties }) => parties.every((party) => !mainPair.includes(party) && !party.startsWith('org:')))
      .length === 1
  );
}

function isOfficial(kind: Reference['kind']): boolean {
  return kind === 'person' || kind === 'office';
}

/** "the United Nations Charter": whose document it is. */
function ownsDocument({ kind, to }: Reference, { tokens }: ParsedSentence): boolean {
  return kind === 'organization' && /^(?:charter|convention|resolutions?)$/.test(tokens[to]?.norm ?? '');
}

/** Whom "they" means that opens a sentence: not those whom it names only later ("They discussed the talks of A and B"). */
export function pairBefore(
  sentence: ParsedSentence,
  pair: readonly [PartyId, PartyId] | null,
  state: DiscourseState,
): readonly [PartyId, PartyId] | null {
  // On a page about no pair, nobody has been named yet but who its part tells of.
  if (!state.mainPair) return sectionPair(state) ?? (state.home === null ? pair : null);
  if (!state.mainPair || !pair || pair.every((party) => state.mainPair?.includes(party))) return pair;
  const predecessors = predecessorPair([], sentence, state);
  if (predecessors !== null) return predecessors;
  return localAtHand(sentence, state) ?? state.mainPair;
}

/** "Both sides welcomed talks between A and B": those of the text, before the others are named. */
function opensWithBoth(explicit: readonly Reference[], { tokens }: ParsedSentence): boolean {
  const first = tokens[0]?.norm;
  const at = first === 'both' ? 1 : first === 'the' && tokens[1]?.norm === 'two' ? 2 : 0;
  return at > 0 && /^(?:sides|parties)$/.test(tokens[at]?.norm ?? '') && explicit.every(({ from }) => from > at);
}
