import { leadersNamed } from '../persons/leaders.ts';
import type { ParsedSentence, Reference } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { PLURAL_NOUNS, SINGULAR_ORGANIZATION, SINGULAR_STATE } from './describing-nouns.ts';
import type { DiscourseState } from './discourse-state.ts';
import { distinctParties } from './distinct-parties.ts';
import { envoysMeant } from './envoys.ts';
import { guestOrHost } from './guest.ts';
import { stateOfForeignOffice, stateOfMinistry } from './own-ministry.ts';
import { pairBefore } from './pair-of.ts';
import { isOwnersFirst, stateSpokenOf } from './state-spoken-of.ts';
import { STATE_STYLES } from './state-styles.ts';

/** Nouns that no organization answers to. */
const OF_STATES: ReadonlySet<string> = new Set(['country', 'nation', 'people', 'capital', 'republic', 'neighbour']);

/** "A joined the Union. Both countries also signed …": the two states of the text, where one of the two at hand is none. */
function statesOf(two: readonly [PartyId, PartyId], { mainPair }: DiscourseState): readonly [PartyId, PartyId] {
  const isOrganization = (party: PartyId): boolean => party.startsWith('org:');
  return two.some(isOrganization) && mainPair !== null && !mainPair.some(isOrganization) ? mainPair : two;
}

/** The parties that a noun group describes: "the two countries", "both ministers", "the Kingdom". */
export function descriptionReference(
  sentence: ParsedSentence,
  unit: TokenRange & { head: number },
  explicit: readonly Reference[],
  pair: readonly [PartyId, PartyId] | null,
  state: DiscourseState,
): Reference | null {
  const { tokens, tagged } = sentence;
  const head = headOf(tokens, unit);
  const lemma = tagged.lemmas[head] ?? '';
  const word = tokens[head]?.norm ?? '';
  const first = tokens[unit.from]?.norm ?? '';
  const words: string[] = [];
  for (let i = unit.from; i < unit.to; i++) words.push((tokens[i] as Token).norm);
  const make = (parties: readonly PartyId[]): Reference => ({
    from: unit.from,
    to: unit.to,
    parties,
    kind: parties.length > 1 ? 'pair' : 'description',
  });
  if (followedByParties(sentence, unit, explicit)) return null;
  const two =
    unit.from <= 2 && explicit.every((reference) => reference.from > unit.to + 3)
      ? pairBefore(sentence, pair, state)
      : pair;
  // "visited Peru, Chile and Bolivia, where he met their officials": several are meant, not the document's two.
  if (first === 'their' && distinctParties(explicit.filter((reference) => reference.to <= unit.from)).length > 2)
    return null;
  const plural = word !== lemma;
  const envoys = plural ? envoysMeant(words, state.envoys) : [];
  // What they do, they may do with anybody.
  const acts = sentence.clauses.some(
    ({ subject }) => subject !== null && subject.from <= unit.head && unit.head < subject.to,
  );
  if (envoys.length > 0 && !acts && tokens[unit.to]?.norm !== 'of') return make(envoys);
  if (plural && state.company.length > 2 && OFFICIALS.has(lemma)) {
    // "The Secretary and the Foreign Ministers": of those who met, the others.
    const beside = explicit.find(
      (reference) =>
        reference.kind === 'office' &&
        tokens[reference.to]?.norm === 'and' &&
        unit.from - reference.to >= 0 &&
        unit.from - reference.to <= 2,
    );
    if (beside) return make(state.company.filter((party) => !beside.parties.includes(party)));
    if (words.some((each) => SIZES.get(each) === state.company.length)) return make(state.company);
  }
  if (plural && PARTNERS.has(lemma) && words.some((each) => SIZES.get(each) === state.company.length))
    return make(state.company);
  const definite =
    first === 'the' ||
    first === 'both' ||
    first === 'two' ||
    first === 'our' ||
    first === 'these' ||
    first === 'their' ||
    first === 'all';
  const size = plural && PLURAL_NOUNS.has(lemma) && definite ? sizeIn(words) : 0;
  if (size > 2) {
    if (state.subject.length === size) return make(state.subject);
    const names = explicit.filter((reference) => reference.to <= unit.from && reference.kind === 'name');
    const named = distinctParties(names);
    if (named.length === size) return make(named);
    const run = runOf(sentence, names, size);
    if (run !== null) return make(run);
    // "ties between Mali and the three countries": those listed before, of whom nobody is named beside them.
    if (PARTNERS.has(lemma) && state.listed.length === size && !named.some((party) => state.listed.includes(party)))
      return make(state.listed);
  }
  if (ofCountedOthers(sentence, unit)) return null;
  if (
    plural &&
    first === 'the' &&
    RESTRICTED.has(lemma) &&
    RESTRICTING.has(tokens[unit.to]?.norm ?? '') &&
    !words.includes('two')
  ) {
    const told = isOneAmong(tokens, unit) ? explicit.filter(({ to }) => to <= unit.from).at(-1)?.parties : undefined;
    return told?.length === 1 ? make(told) : null;
  }
  if (
    plural &&
    PLURAL_NOUNS.has(lemma) &&
    definite &&
    !words.includes('other') &&
    !words.includes('member') &&
    !words.includes('all') &&
    !words.includes('participating') &&
    !words.includes('third') &&
    !words.some((each) => COUNTED.test(each))
  ) {
    if (state.company.length > 2 && OFFICIALS.has(lemma) && !words.includes('both') && !words.includes('two'))
      return make(state.company);
    // "The countries": in a text about no pair, all of them.
    if (
      state.company.length > 2 &&
      state.mainPair === null &&
      (lemma === 'country' || lemma === 'party') &&
      unit.to - unit.from === 2 &&
      first === 'the'
    )
      return make(state.company);
    if (
      words.includes('both') ||
      words.includes('two') ||
      lemma === 'side' ||
      lemma === 'party' ||
      lemma === 'leader' ||
      lemma === 'president' ||
      lemma === 'minister' ||
      (lemma === 'country' && !words.includes('all') && unit.to - unit.from <= 2) ||
      lemma === 'delegation' ||
      lemma === 'official' ||
      lemma === 'head' ||
      lemma === 'counterpart'
    )
      return two ? make(OF_STATES.has(lemma) ? statesOf(two, state) : two) : null;
    return null;
  }
  const ministry =
    word === 'ministry'
      ? stateOfMinistry(sentence, unit, state)
      : word === 'office'
        ? stateOfForeignOffice(sentence, unit, state)
        : null;
  if (ministry !== null) return make([ministry]);
  if (first === 'both' && plural && pair) return PLURAL_NOUNS.has(lemma) ? make(pair) : null;
  if (lemma === 'counterpart' && !plural && pair) {
    const before =
      explicit.filter((reference) => reference.to <= unit.from).at(-1)?.parties[0] ?? state.lastPersonParty;
    const other = before ? pair.find((party) => party !== before) : undefined;
    return other ? make([other]) : null;
  }
  // "the guest", "the distinguished guest", and not "the guest house" or "the host of the show"
  if (/^(?:guest|visitor|host)$/.test(lemma) && !plural && first === 'the' && unit.to - unit.from <= 3) {
    const party = tokens[unit.to]?.norm === 'of' ? null : guestOrHost(lemma, state);
    return party ? make([party]) : null;
  }
  const named = plural ? null : headOfGovernment(tokens, unit, lemma);
  if (named !== null) {
    const led = new Set(
      leadersNamed([named])
        .filter(({ role }) => role.startsWith('head_of_'))
        .map((leader) => leader.state),
    );
    return led.size === 1 ? make([...led]) : null;
  }
  // "the country's foreign ministry"
  if (isOwnersFirst(tokens, unit)) {
    const party = stateSpokenOf(unit, explicit, pair, state, true);
    return party ? { from: unit.from, to: unit.from + 2, parties: [party], kind: 'description' } : null;
  }
  if (!plural && (first === 'the' || first === 'this') && unit.to - unit.from <= 3) {
    // "the Authority of Heads of State and Government"
    if (SINGULAR_STATE.has(lemma) && !(lemma === 'authority' && tokens[unit.to]?.norm === 'of')) {
      const styled = STATE_STYLES.get(lemma);
      const fitting = styled
        ? [...new Set([...(pair ?? []), ...(state.lastState ? [state.lastState] : [])])].filter((candidate) =>
            styled.has(candidate),
          )
        : [];
      if (fitting[0] && fitting.length === 1) return make([fitting[0]]);
      const party = stateSpokenOf(unit, explicit, pair, state, lemma === 'government');
      return party ? make([party]) : null;
    }
    if (SINGULAR_ORGANIZATION.has(lemma)) {
      const party =
        explicit.filter((reference) => reference.to <= unit.from && reference.kind === 'organization').at(-1)
          ?.parties[0] ?? state.lastOrganization;
      return party ? make([party]) : null;
    }
  }
  if (lemma === 'side' && words.includes('european')) return make(['org:eu']);
  return null;
}

/** The head of a group; of "the two heads of state" it is the heads. */
function headOf(tokens: readonly Token[], { from, to, head }: TokenRange & { head: number }): number {
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]?.norm === 'heads' && tokens[i + 1]?.norm === 'of' && i < head) return i;
  return head;
}

const RESTRICTED: ReadonlySet<string> = new Set(['country', 'state', 'nation', 'government']);
const RESTRICTING: ReadonlySet<string> = new Set(['which', 'that', 'who', 'whose', 'where']);

/** "Peru was one of the countries that …", "is among the states which …": what they did, it did. */
function isOneAmong(tokens: readonly Token[], { from }: TokenRange): boolean {
  const before = tokens[from - 1]?.norm;
  return before === 'among' || (before === 'of' && tokens[from - 2]?.norm === 'one');
}

const GOVERNMENTS: ReadonlySet<string> = new Set(['administration', 'government', 'regime', 'cabinet']);

/** "the *Bello* administration", "*Bello*'s government": named for its head, whoever was spoken of before; null where no name stands there. */
function headOfGovernment(tokens: readonly Token[], { from, to }: TokenRange, lemma: string): string | null {
  if (to - from !== 3 || !GOVERNMENTS.has(lemma)) return null;
  const named = tokens[from]?.norm === 'the' ? tokens[from + 1] : tokens[from + 1]?.norm === "'s" ? tokens[from] : null;
  return named?.capital ? named.norm : null;
}

const SIZES: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

function sizeIn(words: readonly string[]): number {
  for (const word of words) {
    const size = SIZES.get(word);
    if (size !== undefined) return size;
  }
  return 0;
}

/** "Peru, Chile and Ghana warned Fiji …, said the three governments": the first list of so many names. */
function runOf(sentence: ParsedSentence, names: readonly Reference[], size: number): readonly PartyId[] | null {
  let run: Reference[] = [];
  const whole = (): readonly PartyId[] | null => {
    const parties = distinctParties(run);
    return parties.length === size ? parties : null;
  };
  for (const name of names) {
    const last = run.at(-1);
    const joined =
      last !== undefined &&
      sentence.tokens.slice(last.to, name.from).every(({ norm }) => norm === ',' || norm === 'and' || norm === 'the');
    if (joined) {
      run.push(name);
      continue;
    }
    const found = whole();
    if (found !== null) return found;
    run = [name];
  }
  return whole();
}

/** What "the three" may be. */
const PARTNERS = new Set(['country', 'nation', 'state', 'party', 'government', 'member', 'partner']);

/** Those who met or spoke together, as a whole. */
const OFFICIALS = new Set([
  'leader',
  'president',
  'minister',
  'side',
  'official',
  'adviser',
  'advisor',
  'envoy',
  'diplomat',
]);

/** "the five leaders": not the two of anybody. */
const COUNTED =
  /^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|various|[3-9]|[1-9]\d+)$/;

/** "the leaders of the three countries": more than two, whom the noun behind stands for. */
function ofCountedOthers({ tokens }: ParsedSentence, unit: TokenRange): boolean {
  return (
    tokens[unit.to]?.norm === 'of' &&
    /^(?:the|these|all)$/.test(tokens[unit.to + 1]?.norm ?? '') &&
    COUNTED.test(tokens[unit.to + 2]?.norm ?? '')
  );
}

/** "the leaders of Kenya and Uganda": the names that follow say it. */
function followedByParties(sentence: ParsedSentence, unit: TokenRange, explicit: readonly Reference[]): boolean {
  const { tokens } = sentence;
  let at = unit.to;
  // "the Government and the people of Kenya"
  if (tokens[at]?.norm === 'and')
    while (at < unit.to + 4 && (at === unit.to || tokens[at]?.norm !== 'of') && tokens[at]?.kind === 'word') at++;
  if (tokens[at]?.norm !== 'of') return false;
  return explicit.some((reference) => reference.from >= at && reference.from <= at + 3);
}
