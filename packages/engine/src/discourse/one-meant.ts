import { leadersNamed } from '../persons/leaders.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { SINGULAR_ORGANIZATION, SINGULAR_STATE } from './describing-nouns.ts';
import { type Description, NOBODY } from './description.ts';
import { guestOrHost } from './guest.ts';
import { stateOfMinistry } from './own-ministry.ts';
import { ofCountedOthers } from './several-meant.ts';
import { isOwnersFirst, stateSpokenOf } from './state-spoken-of.ts';
import { STATE_STYLES } from './state-styles.ts';

/** Whom a group in the singular means: "the Kingdom", "the ministry", "his counterpart"; null where it describes no party. */
export function oneMeant(description: Description): readonly PartyId[] | null {
  const { sentence, unit, words, lemma, state } = description;
  if (ofCountedOthers(description)) return null;
  const ministry = stateOfMinistry(sentence, unit, state);
  if (ministry !== null) return [ministry];
  return (
    counterpart(description) ??
    visitor(description) ??
    governmentOf(description) ??
    owner(description) ??
    styled(description) ??
    (lemma === 'side' && words.includes('european') ? ['org:eu'] : null)
  );
}

/** "his counterpart": the other one of the two. */
function counterpart({ unit, explicit, pair, lemma, state }: Description): readonly PartyId[] | null {
  if (lemma !== 'counterpart' || pair === null) return null;
  const before = explicit.filter(({ to }) => to <= unit.from).at(-1)?.parties[0] ?? state.lastPersonParty;
  return only(before ? pair.find((party) => party !== before) : null);
}

/** "the guest", "the distinguished guest", and not "the guest house" or "the host of the show" */
function visitor({ sentence, unit, first, lemma, state }: Description): readonly PartyId[] | null {
  if (!/^(?:guest|visitor|host)$/.test(lemma) || first !== 'the' || unit.to - unit.from > 3) return null;
  return only(sentence.tokens[unit.to]?.norm === 'of' ? null : guestOrHost(lemma, state));
}

const GOVERNMENTS: ReadonlySet<string> = new Set(['administration', 'government', 'regime', 'cabinet']);

/** "the *Bello* administration", "*Bello*'s government": named for its head, whoever was spoken of before. */
function governmentOf({ sentence: { tokens }, unit: { from, to }, lemma }: Description): readonly PartyId[] | null {
  if (to - from !== 3 || !GOVERNMENTS.has(lemma)) return null;
  const head = namedHead(tokens, from);
  if (head === null) return null;
  const led = new Set(
    leadersNamed([head])
      .filter(({ role }) => role.startsWith('head_of_'))
      .map((leader) => leader.state),
  );
  return led.size === 1 ? [...led] : NOBODY;
}

function namedHead(tokens: readonly Token[], from: number): string | null {
  const named = tokens[from]?.norm === 'the' ? tokens[from + 1] : tokens[from + 1]?.norm === "'s" ? tokens[from] : null;
  return named?.capital ? named.norm : null;
}

/** "the country's foreign ministry" */
function owner({ sentence, unit, explicit, pair, state }: Description): readonly PartyId[] | null {
  return isOwnersFirst(sentence.tokens, unit) ? only(stateSpokenOf(sentence, unit, explicit, pair, state, true)) : null;
}

/** "the Kingdom", "this country", "the Alliance" */
function styled(description: Description): readonly PartyId[] | null {
  const { sentence, unit, explicit, first, lemma, pair, state } = description;
  if ((first !== 'the' && first !== 'this') || unit.to - unit.from > 3) return null;
  // "the Authority of Heads of State and Government"
  if (SINGULAR_STATE.has(lemma) && !(lemma === 'authority' && sentence.tokens[unit.to]?.norm === 'of'))
    return only(
      stateStyled(description) ??
        ofThePage(description) ??
        ofItsStyle(lemma, stateSpokenOf(sentence, unit, explicit, pair, state, lemma === 'government')),
    );
  if (!SINGULAR_ORGANIZATION.has(lemma)) return null;
  const named = explicit.filter(({ to, kind }) => to <= unit.from && kind === 'organization').at(-1);
  return only(named?.parties[0] ?? state.lastOrganization);
}

/** "this country", on a page on two that has told of others last: of the two, the one that the sentence does not name. */
function ofThePage({ explicit, first, lemma, state: { lastState, mainPair } }: Description): PartyId | null {
  if (first !== 'this' || !/^(?:country|nation)$/.test(lemma) || mainPair === null) return null;
  if (lastState === null || mainPair.includes(lastState)) return null;
  const left = mainPair.filter((party) => !explicit.some(({ parties }) => parties.includes(party)));
  return left.length === 1 ? (left[0] ?? null) : null;
}

/** "the Kingdom": the one state told of that is one. */
function stateStyled({ lemma, pair, state: { lastState, mainPair } }: Description): PartyId | null {
  const states = STATE_STYLES.get(lemma);
  if (states === undefined) return null;
  const near = fittingOne(states, [...(pair ?? []), ...(lastState ? [lastState] : [])]);
  return near ?? fittingOne(states, mainPair ?? []);
}

function fittingOne(states: ReadonlySet<PartyId>, told: readonly PartyId[]): PartyId | null {
  const fitting = [...new Set(told)].filter((party) => states.has(party));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** "the Sultanate" is no republic, whichever was spoken of. */
function ofItsStyle(lemma: string, spokenOf: PartyId | null | undefined): PartyId | null | undefined {
  const states = STATE_STYLES.get(lemma);
  return spokenOf && states !== undefined && !states.has(spokenOf) ? null : spokenOf;
}

function only(party: PartyId | null | undefined): readonly PartyId[] {
  return party ? [party] : NOBODY;
}
