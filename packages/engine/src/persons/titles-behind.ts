import { lexemeOf } from '../syntax/lexeme.ts';
import type { ActorMention, PartyId } from '../types.ts';
import { addressedName } from './addressed-name.ts';
import { namesBehind } from './names-behind.ts';
import type { Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import type { Title } from './title.ts';
import { chainAfterName } from './title-chain.ts';

interface Behind {
  readonly titles: readonly Title[];
  readonly to: number;
}

/** "Foreign Minister N, X Secretary General discuss …": with a plural verb behind it, the comma of a headline means "and". */
const PLURAL_VERB =
  /^(?:discuss|meet|hold|agree|sign|talk|exchange|speak|stress|vow|explore|review|mull|confer|welcome|consider)$/;

/**
 * The titles that follow a name behind a comma, a dash or a bracket.
 *
 * Where a comma parts the name from the title before it, one parts the next name from its own: "the President, N, the Minister, M".
 */
export function titlesBehind(search: Search, at: number, nameFrom: number, parted = false, titled = false): Behind {
  const { tokens } = search.view;
  const mark = normAt(tokens, at);
  const besides = mark === 'and' ? heldBesides(search, at + 1) : null;
  if (besides !== null) return { titles: [besides], to: besides.to };
  const served = mark === 'as' && normAt(tokens, (search.view.addressEnds.get(nameFrom) ?? nameFrom) - 1) === 'with';
  if (!served && mark !== ',' && mark !== '(' && mark !== '–' && mark !== '—' && mark !== '-')
    return unparted(search, at, nameFrom);
  const first = search.titleOuter.get(at + 1);
  if (first === undefined || (first.ordinary && !first.completed && !isOfState(search, first, at)))
    return { titles: [], to: at };
  if (first.plural) return { titles: [], to: at };
  const chain = chainAfterName(
    search.view,
    first,
    search.titleOuter,
    (title) =>
      namesBehind(search, title).length > 0 &&
      // "N, Minister of Trade; Minister of Energy, Ms M": behind a semicolon the next one of a list begins.
      (parted ||
        normAt(tokens, title.outer - 1) === ';' ||
        directName(search, title) ||
        (titled && opensAddress(search, title))),
    parted,
    titled,
  );
  const last = chain.at(-1);
  if (last === undefined) return { titles: [], to: at };
  if (mark === ',' && !first.determined && first.parties.length > 0 && PLURAL_VERB.test(normAt(tokens, last.to)))
    return { titles: [], to: at };
  if (titled && mark === ',' && first.determined && isActing(search, last.to)) return { titles: [], to: at };
  if (mark === ',' && first.determined && isReporter(search, nameFrom) && opensClause(search, first, last.to))
    return { titles: [], to: at };
  const state = stateBehind(search, mark, last);
  const to = state?.to ?? last.to;
  const closed = mark === '(' && normAt(tokens, to) === ')' ? to + 1 : to;
  return { titles: state === null ? chain : chain.map((title) => ofState(title, state.actorId)), to: closed };
}

/** "N (Minister of Trade, Peru)", "N, Minister of Trade, Peru;": the state that a comma parts from the office. */
function stateBehind({ view }: Search, mark: string, { parties, to }: Title): ActorMention | null {
  const { tokens, actors } = view;
  if (parties.length > 0 || normAt(tokens, to) !== ',') return null;
  const state = actors.from(to + 1);
  if (state?.form !== 'name' || state.actorId.startsWith('org:')) return null;
  const end = normAt(tokens, state.to);
  if (mark === '(') return end === ')' ? state : null;
  // "…, Minister of Trade, Peru, Chile and Kenya agreed"
  const listed = end === ',' && (actors.from(state.to + 1) !== null || normAt(tokens, state.to + 1) === 'and');
  return mark === ',' && /^[,;.]?$/.test(end) && !listed ? state : null;
}

function ofState(title: Title, party: PartyId): Title {
  return title.parties.length > 0 ? title : { ...title, parties: [party], context: { ...title.context, party } };
}

/** "President N of Peru and current Chairman of the African Union": what he is besides, of an organization. */
function heldBesides(search: Search, at: number): Title | null {
  const title = search.titleOuter.get(at);
  return title !== undefined &&
    !title.determined &&
    !title.plural &&
    title.parties[0]?.startsWith('org:') === true &&
    /^(?:current|incumbent|sitting)$/.test(normAt(search.view.tokens, at)) &&
    namesBehind(search, title).length === 0
    ? title
    : null;
}

/** "Senator Ana Silva Minister of Trade and Mines.": the comma between them is missing, and the title closes what is said. */
function unparted(search: Search, at: number, nameFrom: number): Behind {
  const first = search.titleOuter.get(at);
  if (
    first === undefined ||
    !first.capital ||
    first.plural ||
    !(first.determined ? isOfOrganization(search, first, at) : first.from === at) ||
    at - nameFrom < 2
  )
    return { titles: [], to: at };
  // "Ana Silva MP, Minister for Trade, spoke": letters behind a name need no state, and are not the next one's.
  const lettered = first.core.phrase === 'mp' && first.to === first.from + 1;
  const hasName = (title: Title): boolean =>
    !(lettered && title === first && normAt(search.view.tokens, first.to) === ',') &&
    namesBehind(search, title).length > 0;
  const titles = chainAfterName(search.view, first, search.titleOuter, hasName);
  const last = titles.at(-1);
  return last !== undefined &&
    (last.completed || lettered || last.determined) &&
    (lettered || /^(?:[.,;]|)$/.test(normAt(search.view.tokens, last.to)))
    ? { titles, to: last.to }
    : { titles: [], to: at };
}

/** "Ana Silva *the OSCE Deputy Director*, spoke" */
function isOfOrganization({ view }: Search, title: Title, at: number): boolean {
  return title.outer === at && normAt(view.tokens, at) === 'the' && title.parties[0]?.startsWith('org:') === true;
}

/** "Ana Silva, Chile's newly elected president, …": whose office it is makes an ordinary word one. */
function isOfState({ view }: Search, title: Title, comma: number): boolean {
  return (
    title.parties.length > 0 &&
    normAt(view.tokens, comma) === ',' &&
    view.actors.from(comma + 1) !== null &&
    normAt(view.tokens, title.to) === ','
  );
}

/** "According to N" */
function isReporter({ view: { tokens, addressEnds } }: Search, nameFrom: number): boolean {
  const start = addressEnds.get(nameFrom) ?? nameFrom;
  return normAt(tokens, start - 1) === 'to' && normAt(tokens, start - 2) === 'according';
}

/** "…, the President of Peru had left", "…, the President of Peru, M, left": a verb or a name of its own makes the title the subject. */
function opensClause(search: Search, title: Title, to: number): boolean {
  const word = normAt(search.view.tokens, to);
  if (word === ',') return namesBehind(search, title).length > 0;
  return isActing(search, to) || /^(?:has|had|have|is|was|will|would|can|could|may|should|did|does)$/.test(word);
}

/** "After talks with President N of Peru, the President of Kenya left": with a verb right behind, the second title opens a clause. */
function isActing(search: Search, at: number): boolean {
  const token = search.view.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.capital) return false;
  const { verb, closed } = lexemeOf(token);
  return closed === null && verb !== null && verb.past && !verb.base;
}

/** "the Foreign Minister N, Minister of Trade, Dr. M; …": who has a title before the name leaves the next one to the next name. */
function opensAddress(search: Search, title: Title): boolean {
  const { view } = search;
  return (
    title.core.role.endsWith('minister') &&
    normAt(view.tokens, title.to) === ',' &&
    view.addresses.has(title.to + 1) &&
    endsWithName(search, title)
  );
}

const LONGEST_LIST = 30;

/** True for "Minister of Trade, Ms N, Minister of Mines, Mr M", not for "Minister of Trade, Ms N, Minister of Mines": whether titles and names take turns up to a name. */
function endsWithName(search: Search, first: Title): boolean {
  const { tokens } = search.view;
  let title = first;
  for (let round = 0; round < LONGEST_LIST; round++) {
    const name = normAt(tokens, title.to) === ',' ? addressedName(search, title.to + 1) : null;
    if (name === null) return false;
    const mark = normAt(tokens, name.to);
    const next = /^[,–—-]$/.test(mark) ? search.titleOuter.get(name.to + 1) : undefined;
    if (next === undefined) return true;
    title = next;
  }
  return true;
}

/** A name directly behind the title, not parted by a comma, is the title's own. */
function directName(search: Search, title: Title): boolean {
  const next = search.view.tokens[title.to];
  return next?.kind === 'word';
}
