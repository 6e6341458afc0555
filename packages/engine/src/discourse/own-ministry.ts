import type { ParsedSentence, Reference } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';

/** "Representatives of the Ministry of Foreign Affairs" */
export function isOfOwnMinistry(sentence: ParsedSentence, range: TokenRange, home: PartyId | null): boolean {
  if (home === null || sentence.actors.some((actor) => actor.from >= range.from && actor.from <= range.to + 2))
    return false;
  for (let head = range.from; head < range.to; head++) if (isOwnMinistry(sentence, { head }, home)) return true;
  return false;
}

/** "The Ministry of Foreign Affairs condemns …": without another name it is that of whose page it stands on. */
function isOwnMinistry(sentence: ParsedSentence, unit: { readonly head: number }, home: PartyId | null): boolean {
  const { tokens } = sentence;
  return (
    home !== null &&
    !home.startsWith('org:') &&
    tokens[unit.head]?.norm === 'ministry' &&
    tokens[unit.head]?.capital === true &&
    /^(?:of|for)$/.test(tokens[unit.head + 1]?.norm ?? '') &&
    /^(?:foreign|external)$/.test(tokens[unit.head + 2]?.norm ?? '')
  );
}

/** "the Peruvian Defence Ministry", "the Ministry of Health of Peru": the state whose ministry a sentence names last; null where it names none. */
export function ministryNamed(sentence: ParsedSentence, references: readonly Reference[]): PartyId | null {
  let found: PartyId | null = null;
  for (const unit of sentence.units) {
    if (unit.kind !== 'noun' || sentence.tokens[unit.head]?.norm !== 'ministry') continue;
    const within = references.filter(({ from, to }) => from >= unit.from && to <= unit.head);
    const behind = references.filter(
      ({ from }) =>
        from > unit.head &&
        from <= unit.head + NAMED_WITHIN &&
        /^(?:of|the)$/.test(sentence.tokens[from - 1]?.norm ?? ''),
    );
    const [owner] = within.length > 0 ? within : behind;
    if (owner?.parties.length === 1 && !owner.parties[0]?.startsWith('org:')) found = owner.parties[0] ?? null;
  }
  return found;
}

/** "The ministry accused …": one without a name of its own. */
function isBareMinistry(
  { tokens }: ParsedSentence,
  { from, to, head }: TokenRange & { readonly head: number },
): boolean {
  return (
    tokens[from]?.norm === 'the' &&
    to - from === 2 &&
    head === from + 1 &&
    !/^(?:of|for|in)$/.test(tokens[to]?.norm ?? '') &&
    tokens[to]?.capital !== true
  );
}

/** States that call their ministry so. */
const WITH_FOREIGN_OFFICE: ReadonlySet<PartyId> = new Set(['GBR', 'PAK']);

/** "The Foreign Office rejected …", in a text that is about one of those states or comes from it. */
function stateOfForeignOffice(
  { tokens }: ParsedSentence,
  { from, to, head }: TokenRange & { readonly head: number },
  { home, mainPair }: Pick<DiscourseState, 'home' | 'mainPair'>,
): PartyId | null {
  if (tokens[head]?.text !== 'Office' || tokens[head - 1]?.text !== 'Foreign' || to !== head + 1) return null;
  if (from < head - 2 || (from === head - 2 && tokens[from]?.norm !== 'the')) return null;
  const meant = [home, ...(mainPair ?? [])].filter(
    (party): party is PartyId => party !== null && WITH_FOREIGN_OFFICE.has(party),
  );
  return new Set(meant).size === 1 ? (meant[0] ?? null) : null;
}

/** Tokens behind a ministry within which its state may be named. */
const NAMED_WITHIN = 9;

/** The state whose ministry or Foreign Office a noun group is, where it does not name the state; null for other groups, and where nobody can tell. */
export function stateOfMinistry(
  sentence: ParsedSentence,
  unit: TokenRange & { readonly head: number },
  state: Pick<DiscourseState, 'home' | 'mainPair' | 'lastState' | 'ministry'>,
): PartyId | null {
  const noun = sentence.tokens[unit.head]?.norm;
  if (noun === 'office') return stateOfForeignOffice(sentence, unit, state);
  return noun === 'ministry' ? stateOfUnnamed(sentence, unit, state) : null;
}

/** "The Ministry of Finance": of the page's state, or of a page on a state and an organization the one state. */
function stateOfUnnamed(
  sentence: ParsedSentence,
  unit: TokenRange & { readonly head: number },
  { home, mainPair, lastState, ministry }: Pick<DiscourseState, 'home' | 'mainPair' | 'lastState' | 'ministry'>,
): PartyId | null {
  if (isOwnMinistry(sentence, unit, home)) return home;
  if (ministry !== null && isBareMinistry(sentence, unit)) return ministry;
  const host = home === null ? hostOfEnvoy(sentence, unit, mainPair) : null;
  if (host !== null) return host;
  if (mainPair === null || (home !== null && !home.startsWith('org:'))) return null;
  const [state, ...more] = mainPair.filter((party) => !party.startsWith('org:'));
  const { tokens, actors } = sentence;
  // "Peru also gave beds to the Ministry of Health": of the third state that was spoken of.
  if (state === undefined || more.length > 0 || (lastState !== null && lastState !== state)) return null;
  if (tokens[unit.head]?.capital !== true) return null;
  if (tokens[unit.from]?.norm !== 'the' || tokens[unit.from + 1]?.capital !== true) return null;
  const alone = unit.to - unit.from === 2 && !/^(?:of|for)$/.test(tokens[unit.to]?.norm ?? '');
  if (alone) return null;
  const named = actors.some(
    ({ from, actorId }) =>
      actorId !== state &&
      !actorId.startsWith('org:') &&
      (from < unit.to ||
        (from < unit.to + NAMED_WITHIN && tokens[from - (tokens[from - 1]?.norm === 'the' ? 2 : 1)]?.norm === 'of')),
  );
  return named ? null : state;
}

const POST = /^(?:embassy|ambassador|envoy|charge|high|mission|diplomats?|commissioner|consul)$/;

/** "The Foreign Ministry summoned the Peruvian ambassador", in a text on Peru and another: of that other. */
function hostOfEnvoy(
  { tokens, actors, persons }: ParsedSentence,
  unit: TokenRange & { readonly head: number },
  pair: readonly [PartyId, PartyId] | null,
): PartyId | null {
  if (pair === null || pair.some((party) => party.startsWith('org:'))) return null;
  if (tokens[unit.head - 1]?.norm !== 'foreign' || unit.to - unit.from > 3) return null;
  if (actors.some(({ from }) => from >= unit.from && from < unit.to)) return null;
  const sent = [
    ...actors
      .filter(({ to, from }) => from >= unit.to && POST.test(tokens[to]?.norm ?? ''))
      .map(({ actorId }) => actorId),
    ...persons
      .filter(({ from }) => from >= unit.to)
      .flatMap(({ offices }) => offices.filter(({ role }) => role === 'ambassador').map(({ party }) => party)),
  ];
  const [sender] = sent;
  return sender && pair.includes(sender) ? (pair.find((party) => party !== sender) ?? null) : null;
}
