import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { ActorMention, Office, PersonMention } from '../types.ts';
import { counterpartPerson, isCounterpart } from './counterpart.ts';
import { knownNameAt } from './known-name-at.ts';
import type { KnownNames } from './known-names.ts';
import { type NameReading, readName, thingNameEnd } from './names.ts';
import { readAddition } from './office-addition.ts';
import { isDefiniteOffice } from './office-alone.ts';
import { type OfficeAddition, officeOf, officesOf } from './offices.ts';
import { COUNTERPART, marksOf, PARTICLE } from './person-word.ts';
import { normAt, type SentenceView, viewSentence } from './sentence-view.ts';
import { surfaceOf } from './surface.ts';
import type { Title } from './title.ts';
import { chainAfterName, chainBeforeName } from './title-chain.ts';
import { findTitles } from './titles.ts';

/** The offices of a sentence, whoever holds them. */
export interface OfficesFound {
  readonly view: SentenceView;
  /** By the token where they begin, and by the token where their article stands. */
  readonly titleFrom: ReadonlyMap<number, Title>;
  readonly titleOuter: ReadonlyMap<number, Title>;
  readonly covered: (index: number) => boolean;
}

interface Search extends OfficesFound {
  readonly names: KnownNames;
}

const NO_TITLES: ReadonlyMap<number, Title> = new Map();
const nowhere = (): boolean => false;

/** The offices that a sentence names: what a search for its persons starts from. */
export function findOffices(tokens: readonly Token[], actors: readonly ActorMention[]): OfficesFound {
  const view = viewSentence(tokens, actors);
  const titles = view.cores.size === 0 ? [] : findTitles(view);
  if (titles.length === 0) return { view, titleFrom: NO_TITLES, titleOuter: NO_TITLES, covered: nowhere };
  const cover = new Array<boolean>(tokens.length).fill(false);
  for (const title of titles) cover.fill(true, title.from, title.to);
  return {
    view,
    titleFrom: new Map(titles.map((title) => [title.from, title])),
    titleOuter: new Map(titles.map((title) => [title.outer, title])),
    covered: (index) => cover[index] === true,
  };
}

/** The persons and offices of a sentence, in order, none overlapping another. */
export function findPersons(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  names: KnownNames,
): readonly PersonMention[] {
  return personsAmong(findOffices(tokens, actors), names);
}

/** Without a title, a form of address or a known name, nobody is recognised. */
function mayHoldPersons({ view, titleFrom }: OfficesFound, names: KnownNames): boolean {
  return titleFrom.size > 0 || view.addresses.size > 0 || names.surnames.size > 0 || view.counterpart;
}

const NOBODY: readonly PersonMention[] = [];

/** The persons of a sentence whose offices are found. */
export function personsAmong(offices: OfficesFound, names: KnownNames): readonly PersonMention[] {
  if (!mayHoldPersons(offices, names)) return NOBODY;
  const { view, titleFrom, titleOuter, covered } = offices;
  const search: Search = { view, titleFrom, titleOuter, covered, names };
  const { tokens } = view;
  const mentions: PersonMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (!token.capital && !titleFrom.has(i) && !opensInLowerCase(token)) {
      i++;
      continue;
    }
    const found = isCounterpart(view, i) ? counterpartAt(search, i, mentions.at(-1)) : personsAt(search, i);
    for (const mention of found.mentions) mentions.push(mention);
    i = Math.max(i + 1, found.to);
  }
  return mentions;
}

/** A word without a capital that a person may begin with: "counterpart", "al", "bin". */
function opensInLowerCase(token: Token): boolean {
  return (marksOf(token) & (COUNTERPART | PARTICLE)) !== 0;
}

interface Found {
  readonly mentions: readonly PersonMention[];
  readonly to: number;
}

function counterpartAt(search: Search, i: number, before: PersonMention | undefined): Found {
  const parted = normAt(search.view.tokens, i + 1) === ',';
  const name = addressedName(search, parted ? i + 2 : i + 1);
  if (name === null || (parted && name.parts < 2)) return NOTHING;
  const mention = counterpartPerson(search.view, i, name, before, before?.to ?? 0);
  return { mentions: [mention], to: mention.to };
}

const NOTHING: Found = { mentions: [], to: -1 };

function personsAt(search: Search, i: number): Found {
  const title = search.titleFrom.get(i);
  if (title !== undefined && isLettersBehindName(search.view, title)) return { mentions: [], to: title.to };
  if (title !== undefined) return titledPersons(search, title);
  const token = search.view.tokens[i];
  if (token?.kind !== 'word' || search.covered(i)) return NOTHING;
  if (search.view.addresses.has(i)) {
    const name = addressedName(search, i);
    if (name !== null) return finish(search, i, [name], []);
  }
  return token.capital || (marksOf(token) & PARTICLE) !== 0 ? untitledPerson(search, i) : NOTHING;
}

/** "Jon Vik MP and Foreign Minister M": the letters belong to the name before them. */
function isLettersBehindName(view: SentenceView, title: Title): boolean {
  const before = view.tokens[title.from - 1];
  return (
    title.core.phrase === 'mp' &&
    title.from === title.outer &&
    before?.kind === 'word' &&
    before.capital &&
    view.actors.endingAt(title.from) === null
  );
}

/** The name behind forms of address and ranks at `i`. */
function addressedName(search: Search, i: number): (NameReading & { addressed: boolean }) | null {
  let k = i;
  for (let round = 0; round < 6; round++) {
    const address = search.view.addresses.get(k);
    if (address === undefined || (search.covered(k) && k > i)) break;
    k = address.to;
    if (normAt(search.view.tokens, k) === ',') {
      const following = search.view.addresses.get(k + 1);
      if (following !== undefined) k++;
    }
  }
  const name = readName(search.view, k, search.covered, true);
  return name === null ? null : { from: name.from, to: name.to, parts: name.parts, addressed: k > i };
}

/** A title with the name or names that follow it, or alone. */
function titledPersons(search: Search, title: Title): Found {
  const chain = chainBeforeName(search.view, title, search.titleFrom);
  for (let size = chain.length; size > 0; size--) {
    const titles = chain.slice(0, size);
    const last = titles[size - 1] as Title;
    const named = namesBehind(search, last);
    if (named.length > 0 && !isOtherPerson(search, titles, named)) return finish(search, title.from, named, titles);
  }
  const alone = chain[0] ?? title;
  const thing = thingNameEnd(search.view, alone.to, search.covered);
  if (thing !== null) return { mentions: [], to: thing };
  if (!isDefiniteOffice(search.view, alone)) return { mentions: [], to: alone.to };
  const offices = officesOf(search.view.tokens, alone);
  return {
    mentions: [{ type: 'person', from: alone.from, to: alone.to, name: null, nameRange: null, offices }],
    to: alone.to,
  };
}

/** "At the reception for the Peruvian Minister, PM Dahl …": behind the fronted phrase somebody else begins. */
function isOtherPerson(search: Search, titles: readonly Title[], named: readonly NameReading[]): boolean {
  const first = titles[0] as Title;
  return (
    titles.length > 1 &&
    first.determined &&
    first.parties.length > 0 &&
    titles.at(-1)?.parties.length === 0 &&
    named[0]?.parts === 1 &&
    normAt(search.view.tokens, first.to) === ','
  );
}

/** The names that a title introduces: directly behind it, behind a comma, in brackets; several behind a plural. */
function namesBehind(search: Search, title: Title): NameReading[] {
  const { tokens } = search.view;
  const at = behindAcronym(tokens, title.to);
  const mark = normAt(tokens, at);
  const parted = mark === ',' || mark === '(' || mark === '–' || mark === '—' || mark === ':';
  const listed = title.plural && title.core.role === 'ambassador' && /^(?:include|included|are|were)$/.test(mark);
  const start = parted || listed ? at + 1 : at;
  if (parted && (mark === ':' || mark === '–') && !title.plural) return [];
  const first = addressedName(search, start);
  if (first === null) return [];
  if (parted && (!isConvincing(search, first) || (mark === ',' && !isApposed(search, first)))) return [];
  if (mark === '(' && normAt(tokens, first.to) !== ')') return [];
  // "The new ambassadors include N (Peru), …": the state in brackets shows that a list of them follows.
  if (
    listed &&
    (first.parts < 2 || !isConvincing(search, first) || readAddition(search.view, first.to).to === first.to)
  )
    return [];
  return title.plural ? [first, ...furtherNames(search, first)] : [first];
}

/** "Ambassador to the United Arab Emirates (UAE) N. N.": the acronym in brackets belongs to the title. */
function behindAcronym(tokens: readonly Token[], at: number): number {
  const word = tokens[at + 1];
  const acronym =
    normAt(tokens, at) === '(' &&
    normAt(tokens, at + 2) === ')' &&
    word !== undefined &&
    word.text.length > 1 &&
    word.text === word.text.toUpperCase();
  return acronym ? at + 3 : at;
}

function isConvincing(search: Search, name: NameReading & { addressed: boolean }): boolean {
  if (name.addressed) return true;
  const { tokens } = search.view;
  if (name.parts >= 2) return true;
  return search.names.surnames.has(normAt(tokens, name.to - 1));
}

/** "Greeting the Peruvian Minister, Dahl noted …": a lone family name that no comma closes begins a new phrase. */
function isApposed(search: Search, name: NameReading & { addressed: boolean }): boolean {
  const next = search.view.tokens[name.to];
  return name.addressed || name.parts >= 2 || next === undefined || next.kind !== 'word';
}

/** The names that follow the first one in a list under a plural title. */
function furtherNames(search: Search, first: NameReading): NameReading[] {
  const { tokens } = search.view;
  const found: NameReading[] = [];
  let end = readAddition(search.view, first.to).to;
  for (let round = 0; round < 12; round++) {
    let k = end;
    while (k < end + 2 && [',', 'and', '&', ';'].includes(normAt(tokens, k))) k++;
    if (k === end || search.covered(k) || search.titleOuter.has(k)) break;
    const name = addressedName(search, k);
    if (name === null) break;
    found.push(name);
    end = readAddition(search.view, name.to).to;
  }
  return found;
}

/** A name without a title in front: it needs a title behind it, or to be known. */
function untitledPerson(search: Search, i: number): Found {
  const known = knownNameAt(search.view, i, search.names, search.covered);
  const name = readName(search.view, i, search.covered, false);
  if (
    name !== null &&
    (name.parts >= 2 || known !== null) &&
    titlesBehind(search, name.to, name.from).titles.length > 0
  ) {
    if (!isPlaceAdverbial(search, name)) return finish(search, i, [name], []);
  }
  if (known !== null) return finish(search, known.from, [known], []);
  return { mentions: [], to: name === null ? -1 : name.to };
}

/** "In San Roque, the President …": where, not who. */
function isPlaceAdverbial(search: Search, name: NameReading): boolean {
  const before = normAt(search.view.tokens, name.from - 1);
  const behind = titlesBehind(search, name.to, name.from).titles[0];
  return ['in', 'at', 'from', 'near'].includes(before) && behind?.determined === true;
}

interface Behind {
  readonly titles: readonly Title[];
  readonly to: number;
}

/** "Foreign Minister N, X Secretary General discuss …": with a plural verb behind it, the comma of a headline means "and". */
const PLURAL_VERB =
  /^(?:discuss|meet|hold|agree|sign|talk|exchange|speak|stress|vow|explore|review|mull|confer|welcome|consider)$/;

function titlesBehind(search: Search, at: number, nameFrom: number): Behind {
  const { tokens } = search.view;
  const mark = normAt(tokens, at);
  const served = mark === 'as' && normAt(tokens, nameFrom - 1) === 'with';
  if (!served && mark !== ',' && mark !== '(' && mark !== '–' && mark !== '—' && mark !== '-')
    return { titles: [], to: at };
  const first = search.titleOuter.get(at + 1);
  if (first === undefined || (first.ordinary && !first.completed)) return { titles: [], to: at };
  if (first.plural) return { titles: [], to: at };
  const chain = chainAfterName(
    search.view,
    first,
    search.titleOuter,
    (title) => namesBehind(search, title).length > 0 && directName(search, title),
  );
  const last = chain.at(-1);
  if (last === undefined) return { titles: [], to: at };
  if (mark === ',' && !first.determined && first.parties.length > 0 && PLURAL_VERB.test(normAt(tokens, last.to)))
    return { titles: [], to: at };
  const closed = mark === '(' && normAt(tokens, last.to) === ')' ? last.to + 1 : last.to;
  return { titles: chain, to: closed };
}

/** A name directly behind the title, not parted by a comma, is the title's own. */
function directName(search: Search, title: Title): boolean {
  const next = search.view.tokens[title.to];
  return next?.kind === 'word';
}

/** Puts persons together: the titles before the names, what stands in brackets, the titles behind the last name. */
function finish(search: Search, from: number, names: readonly NameReading[], titles: readonly Title[]): Found {
  const { tokens } = search.view;
  const mentions: PersonMention[] = [];
  let start = from;
  let end = from;
  const owners = titles.at(-1)?.parties ?? [];
  const shared = titles.at(-1)?.plural === true && names.length > 1 && owners.length === names.length;
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as NameReading;
    const added = readAddition(search.view, name.to);
    const following = titlesBehind(search, added.to, name.from);
    const behind =
      isNextOfKind(titles.at(-1), following.titles[0]) || isOfOtherState(titles.at(-1), following.titles[0])
        ? { titles: [], to: added.to }
        : following;
    end = behind.titles.length > 0 ? behind.to : added.to;
    if (normAt(tokens, end) === ')' && normAt(tokens, name.from - 1) === '(' && titles.length > 0) end++;
    const own: OfficeAddition = { ...added.addition, one: true };
    const inherited = titles.length > 1 ? inheritedParty(titles) : null;
    const offices = titles.map((title, k) => {
      const last = k === titles.length - 1;
      const party = shared && last ? (owners[index] ?? null) : (title.parties[0] ?? inherited ?? own.party ?? null);
      return officeOf(tokens, title, last ? { ...own, party } : { party });
    });
    for (const title of behind.titles) offices.push(officeOf(tokens, title, { party: title.parties[0] ?? null }));
    mentions.push(
      personMention(tokens, { from: index === 0 ? start : nameStart(search, name), to: end }, name, offices),
    );
    start = end;
  }
  return { mentions, to: end };
}

/** "the Ambassador of Peru, N, the Ambassador of Chile, M": the same office of another state begins the next person. */
function isNextOfKind(before: Title | undefined, behind: Title | undefined): boolean {
  const [mine, its] = [before?.parties[0], behind?.parties[0]];
  return (
    before !== undefined &&
    behind !== undefined &&
    mine !== undefined &&
    its !== undefined &&
    mine !== its &&
    before.core.role === behind.core.role &&
    before.status === behind.status &&
    !mine.startsWith('org:') &&
    !its.startsWith('org:')
  );
}

/** "the Minister of A N, State Councillor of B …": nobody serves two states, so that the title behind is another's. */
function isOfOtherState(before: Title | undefined, behind: Title | undefined): boolean {
  const state = (title: Title | undefined): string | undefined =>
    title?.parties.find((party) => !party.startsWith('org:'));
  const [own, other] = [state(before), state(behind)];
  return own !== undefined && other !== undefined && own !== other;
}

/** In "President of X and Chairman" and "Deputy Chairman, Minister of X" one party is enough for both. */
function inheritedParty(titles: readonly Title[]): string | null {
  const states = titles.flatMap((title) => title.parties.filter((party) => !party.startsWith('org:')));
  return titles.length > 1 ? (states[0] ?? null) : null;
}

function nameStart(search: Search, name: NameReading): number {
  let from = name.from;
  for (let round = 0; round < 3; round++) {
    const address = search.view.addressEnds.get(from);
    if (address === undefined) break;
    from = address;
  }
  return from;
}

function personMention(
  tokens: readonly Token[],
  range: TokenRange,
  name: NameReading,
  offices: readonly Office[],
): PersonMention {
  const nameRange = { from: name.from, to: name.to };
  const { from, to } = range;
  return {
    type: 'person',
    from,
    to,
    name: surfaceOf(tokens, nameRange),
    nameRange,
    offices: offices.length < 2 ? offices : withoutRepeats(offices),
  };
}

function withoutRepeats(offices: readonly Office[]): Office[] {
  return offices.filter(
    (office, i) =>
      !offices
        .slice(0, i)
        .some(
          (other) =>
            other.role === office.role &&
            other.title === office.title &&
            (other.party === office.party || office.party === null),
        ),
  );
}
