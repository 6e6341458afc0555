import type { ParsedSentence, Reference } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { PLURAL_NOUNS } from './describing-nouns.ts';
import { type Description, NOBODY } from './description.ts';
import type { DiscourseState } from './discourse-state.ts';
import { distinctParties } from './distinct-parties.ts';
import { envoysMeant } from './envoys.ts';
import { pairBefore } from './pair-of.ts';
import { sectionPair } from './section.ts';
import { spelledOut } from './spelled-out.ts';

/** Whom a group in the plural means: "the two countries", "both ministers", "the three leaders"; null where it describes no parties. */
export function severalMeant(description: Description): readonly PartyId[] | null {
  return (
    envoys(description) ??
    spelledOut(description) ??
    ofCompany(description) ??
    restOfCompany(description) ??
    counted(description) ??
    (ofCountedOthers(description) ? NOBODY : null) ??
    oneAmong(description) ??
    bothOrAll(description)
  );
}

/** The ambassadors told of before; what they do themselves, they may do with anybody. */
function envoys({ sentence: { clauses, tokens }, unit, words, state }: Description): readonly PartyId[] | null {
  const meant = envoysMeant(words, state.envoys);
  if (meant.length === 0 || tokens[unit.to]?.norm === 'of') return null;
  const act = clauses.some(({ subject }) => subject !== null && subject.from <= unit.head && unit.head < subject.to);
  return act ? null : meant;
}

/** "the three ministers", "the four countries", of those who met together. */
function ofCompany(description: Description): readonly PartyId[] | null {
  const { lemma, words, first, state } = description;
  // "Three countries left": any three.
  if (SIZES.has(first)) return null;
  const isWhole = words.some((each) => SIZES.get(each) === state.company.length);
  if (state.company.length > 2 && OFFICIALS.has(lemma)) {
    const others = besideOffice(description);
    if (others !== null) return others;
    if (isWhole) return state.company;
  }
  return isWhole && PARTNERS.has(lemma) ? state.company : null;
}

/** "Peru thanked the three countries", "The Peruvian minister briefed his counterparts", "the other ministers": of those who met, all but who is named before. */
function restOfCompany({ unit, explicit, words, first, lemma, state }: Description): readonly PartyId[] | null {
  if (state.company.length < 3) return null;
  const before = explicit.filter(({ to, kind }) => to <= unit.from && kind !== 'city').at(-1)?.parties ?? [];
  const rest = state.company.filter((party) => !before.includes(party));
  if (rest.length !== state.company.length - 1) return null;
  const isCounted = PARTNERS.has(lemma) && DEFINITE.has(first) && sizeIn(words) === rest.length;
  const areOthers = OWNING.has(first) && (lemma === 'counterpart' || lemma === 'colleague');
  const areOther = words[1] === 'other' && first === 'the' && (OFFICIALS.has(lemma) || PARTNERS.has(lemma));
  return isCounted || areOthers || areOther ? rest : null;
}

const OWNING: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'the']);

/** "The Secretary and the Foreign Ministers": of those who met, the others. */
function besideOffice({ sentence: { tokens }, unit, explicit, state }: Description): readonly PartyId[] | null {
  const beside = explicit.find(
    ({ kind, to }) => kind === 'office' && tokens[to]?.norm === 'and' && unit.from - to >= 0 && unit.from - to <= 2,
  );
  return beside ? state.company.filter((party) => !beside.parties.includes(party)) : null;
}

/** "the three countries": so many as the sentence names, or as were told of before. */
function counted({ sentence, unit, explicit, words, first, lemma, state }: Description): readonly PartyId[] | null {
  const size = PLURAL_NOUNS.has(lemma) && DEFINITE.has(first) ? sizeIn(words) : 0;
  if (size < 3) return null;
  if (state.subject.length === size) return state.subject;
  const names = explicit.filter(({ to, kind }) => to <= unit.from && kind === 'name');
  const named = distinctParties(names);
  if (named.length === size) return named;
  const run = runOf(sentence, names, size);
  if (run !== null) return run;
  // "ties between Mali and the three countries": those listed before, of whom nobody is named beside them.
  return PARTNERS.has(lemma) && state.listed.length === size && !named.some((party) => state.listed.includes(party))
    ? state.listed
    : null;
}

/** "the leaders of the three countries": more than two, whom the noun behind stands for. */
export function ofCountedOthers({ sentence: { tokens }, unit }: Description): boolean {
  return (
    tokens[unit.to]?.norm === 'of' &&
    /^(?:the|these|all)$/.test(tokens[unit.to + 1]?.norm ?? '') &&
    COUNTED.test(tokens[unit.to + 2]?.norm ?? '')
  );
}

/** "Peru was one of the countries that …", "is among the states which …": what they did, it did; "the countries that …" alone are anybody. */
function oneAmong({
  sentence: { tokens },
  unit,
  explicit,
  words,
  first,
  lemma,
}: Description): readonly PartyId[] | null {
  if (first !== 'the' || words.includes('two') || !RESTRICTED.has(lemma)) return null;
  if (!RESTRICTING.has(tokens[unit.to]?.norm ?? '')) return null;
  const told = isOneAmong(tokens, unit) ? explicit.filter(({ to }) => to <= unit.from).at(-1)?.parties : undefined;
  return told?.length === 1 ? told : NOBODY;
}

function isOneAmong(tokens: readonly Token[], { from }: TokenRange): boolean {
  const before = tokens[from - 1]?.norm;
  return before === 'among' || (before === 'of' && tokens[from - 2]?.norm === 'one');
}

/** "both ministers", "the sides", "our leaders": the two of the sentence, or in a text about more all of them. */
function bothOrAll(description: Description): readonly PartyId[] | null {
  const { unit, words, first, lemma, state } = description;
  if (!PLURAL_NOUNS.has(lemma) || !DEFINITE.has(first) || words.some((word) => OTHERS.has(word) || COUNTED.test(word)))
    return null;
  const areTwo = words.includes('both') || words.includes('two');
  if (!areTwo && OF_STATES.has(lemma) && liesSomewhere(description)) return NOBODY;
  if (state.company.length > 2 && OFFICIALS.has(lemma) && !areTwo) return state.company;
  const isShort = unit.to - unit.from <= 2;
  // "The countries": in a text about no pair, all of them.
  if (state.company.length > 2 && state.mainPair === null && IN_ALL.has(lemma) && isShort && first === 'the')
    return state.company;
  if (!areTwo && !OF_TWO.has(lemma) && !(lemma === 'country' && isShort)) return NOBODY;
  const two = twoOf(description);
  if (two === null) return NOBODY;
  return OF_STATES.has(lemma) ? statesOf(two, state) : two;
}

/** "the countries of Central Asia", "the states in the region": whoever lies there. */
function liesSomewhere({ sentence: { tokens }, unit }: Description): boolean {
  if (!/^(?:of|in|from)$/.test(tokens[unit.to]?.norm ?? '')) return false;
  const article = tokens[unit.to + 1]?.norm === 'the';
  const place = tokens[article ? unit.to + 2 : unit.to + 1];
  return place !== undefined && (place.capital || /^(?:region|subregion|continent)$/.test(place.norm));
}

/** The two of the sentence; at its beginning, where nobody is named beside them, those of the one before. */
function twoOf({ sentence, unit, explicit, pair, state }: Description): readonly [PartyId, PartyId] | null {
  return unit.from <= 2 && explicit.every(({ from }) => from > unit.to + 3) ? pairBefore(sentence, pair, state) : pair;
}

/** "A joined the Union. Both countries also signed …": the two states of the text or of its part, where one of the two at hand is none; two organizations are no countries. */
function statesOf(two: readonly [PartyId, PartyId], state: DiscourseState): readonly PartyId[] {
  const isOrganization = (party: PartyId): boolean => party.startsWith('org:');
  if (!two.some(isOrganization)) return two;
  const told = state.mainPair ?? sectionPair(state);
  if (told !== null && !told.some(isOrganization)) return told;
  return two.every(isOrganization) ? NOBODY : two;
}

/** "Peru, Chile and Ghana warned Fiji …, said the three governments": the first list of so many names. */
function runOf({ tokens }: ParsedSentence, names: readonly Reference[], size: number): readonly PartyId[] | null {
  let run: Reference[] = [];
  const whole = (): readonly PartyId[] | null => {
    const parties = distinctParties(run);
    return parties.length === size ? parties : null;
  };
  for (const name of names) {
    const last = run.at(-1);
    const joined =
      last !== undefined &&
      tokens.slice(last.to, name.from).every(({ norm }) => norm === ',' || norm === 'and' || norm === 'the');
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

function sizeIn(words: readonly string[]): number {
  for (const word of words) {
    const size = SIZES.get(word);
    if (size !== undefined) return size;
  }
  return 0;
}

const SIZES: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

/** "the five leaders": not the two of anybody. */
const COUNTED =
  /^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|various|[3-9]|[1-9]\d+)$/;

/** Words that say that others than the two are meant. */
const OTHERS: ReadonlySet<string> = new Set(['other', 'member', 'all', 'participating', 'third']);

/** Words that begin a group which means those told of. */
const DEFINITE: ReadonlySet<string> = new Set(['the', 'both', 'two', 'our', 'these', 'their', 'all']);

/** What "the three" may be. */
const PARTNERS: ReadonlySet<string> = new Set([
  'country',
  'nation',
  'state',
  'party',
  'government',
  'member',
  'partner',
]);

/** Those who met or spoke together, as a whole. */
const OFFICIALS: ReadonlySet<string> = new Set(
  'leader president minister side official adviser advisor envoy diplomat participant'.split(' '),
);

/** Of these there are two where nothing else is said. */
const OF_TWO: ReadonlySet<string> = new Set(
  'side party leader president minister delegation official head counterpart interlocutor'.split(' '),
);

/** Nouns for all of a text's parties, as for two. */
const IN_ALL: ReadonlySet<string> = new Set(['country', 'party']);

/** Nouns that no organization answers to. */
const OF_STATES: ReadonlySet<string> = new Set(['country', 'nation', 'people', 'capital', 'republic', 'neighbour']);

const RESTRICTED: ReadonlySet<string> = new Set(['country', 'state', 'nation', 'government']);
const RESTRICTING: ReadonlySet<string> = new Set(['which', 'that', 'who', 'whose', 'where']);
