import { normAt, type SentenceView } from './sentence-view.ts';
import type { Title } from './title.ts';

const LONGEST_CHAIN = 6;

/** Roles that one person may well hold together with a head of state's. */
const BESIDE_HEAD_OF_STATE: ReadonlySet<string> = new Set([
  'head_of_government',
  'military_commander',
  'organization_head',
  'other',
  'royal',
  'agency_head',
  'parliamentarian',
]);

/** Titles of which one stands for one person: in "the Prime Minister and President N" two people are meant. */
const PLAIN_HEADS: ReadonlySet<string> = new Set([
  'prime minister',
  'president',
  'king',
  'emir',
  'amir',
  'taoiseach',
  'chancellor',
  'queen',
]);

/** Titles that nobody adds to a head's own: in "the Prime Minister and Vice President N" two people are meant. */
const BESIDE_PLAIN_HEAD: ReadonlySet<string> = new Set([
  'vice president',
  'chancellor',
  'premier',
  'taoiseach',
  'queen',
  'crown prince',
  'prince',
  'princess',
  'sheikh',
  'secretary general',
  'high representative',
  'ambassador',
  'foreign secretary',
  'secretary of state',
  'first lady',
]);

/** The titles from `title` on that one person may hold, when a name follows the last of them. */
export function chainBeforeName(view: SentenceView, title: Title, titleFrom: ReadonlyMap<number, Title>): Title[] {
  const chain: Title[] = [title];
  while (chain.length < LONGEST_CHAIN) {
    const last = chain[chain.length - 1] as Title;
    const mark = normAt(view.tokens, last.to);
    if (mark === "'s" || mark === "'") {
      const owned = titleFrom.get(last.to + 1);
      if (owned === undefined) break;
      chain[chain.length - 1] = isNameOfHouse(last, owned) ? within(last, owned) : possessed(last, owned);
      continue;
    }
    const next = titleFrom.get(afterConnector(view, last.to));
    if (next === undefined || next.outer !== next.from || next.from < last.to) break;
    if (last.parties.length === 0 && last.determined && isOwnedByAnother(view, last, next)) break;
    if (!mayBeOnePerson(view, chain, next)) break;
    chain.push(next);
  }
  return chain;
}

/** The titles from `first` on that describe the person named before them; one with a name of its own ends the chain. */
export function chainAfterName(
  view: SentenceView,
  first: Title,
  titleOuter: ReadonlyMap<number, Title>,
  hasOwnName: (title: Title) => boolean,
  parted = false,
  titled = false,
): Title[] {
  const chain: Title[] = [];
  let next: Title | undefined = first;
  while (next !== undefined && chain.length < LONGEST_CHAIN) {
    while (normAt(view.tokens, next.to) === "'s") {
      const owned = titleOuter.get(next.to + 1);
      if (owned === undefined) break;
      next = possessed(next, owned);
    }
    if (hasOwnName(next)) break;
    chain.push(next);
    const following: Title | undefined = titleOuter.get(afterConnector(view, next.to));
    if (following === undefined || following.determined || following.plural) break;
    if (isOwnedByAnother(view, next, following)) break;
    // "…, Deputy Prime Minister and Foreign Minister of A N. N.": both are the next person's.
    // "Minister N, Deputy Prime Minister and Foreign Minister M": N has a title of his own.
    // "…, Deputy Prime Minister - Foreign Minister of A N": a dash makes them one office.
    if (hasOwnName(following) && /^[-–—]$/.test(normAt(view.tokens, next.to))) return chain.slice(0, -1);
    if (
      hasOwnName(following) &&
      normAt(view.tokens, next.to) === 'and' &&
      (following.parties.length > 0 || parted || (titled && !next.determined && next.parties.length === 0))
    )
      return chain.slice(0, -1);
    if (!mayBeOnePerson(view, chain, following)) break;
    next = following;
  }
  return chain;
}

/** "Speaker of the House of Peoples' Representatives": the name of a house, no office. */
function isNameOfHouse({ context }: Title, owned: Title): boolean {
  return owned.plural && owned.core.phrase === 'representative' && /^peoples?$/.test(context.behind.at(-1) ?? '');
}

function within(title: Title, { to, parties }: Title): Title {
  const own = title.parties.length > 0 ? title.parties : parties;
  return { ...title, to, parties: own, context: { ...title.context, party: own[0] ?? null } };
}

/** "the Secretary General's Special Representative": the second title, of the first one's party. */
function possessed(owner: Title, owned: Title): Title {
  const parties = owned.parties.length > 0 ? owned.parties : owner.parties;
  return {
    ...owned,
    from: owner.from,
    outer: owner.outer,
    determined: true,
    parties,
    context: { ...owned.context, party: parties[0] ?? null },
  };
}

function afterConnector(view: SentenceView, at: number): number {
  let k = at;
  while (k < at + 2 && [',', 'and', '&', '/', 'cum', ';', '-', '–', '—'].includes(normAt(view.tokens, k))) k++;
  return k > at && /^(?:concurrently|simultaneously)$/.test(normAt(view.tokens, k)) ? k + 1 : k;
}

/** "the President of the Republic of Peru, H.E. President N": the office once more, before the name. */
function repeats(title: Title, next: Title): boolean {
  return title.core.role === next.core.role && title.completed && !next.completed && next.parties.length === 0;
}

/** "the President of Peru and OAS Mediator, N": a head of state may serve an organization as well, unless a name of its own follows. */
function isForOrganization({ tokens, addresses }: SentenceView, title: Title): boolean {
  const next = tokens[title.to];
  return (
    title.parties[0]?.startsWith('org:') === true &&
    !(next?.kind === 'word' && next.capital) &&
    !addresses.has(title.to)
  );
}

function mayBeOnePerson(view: SentenceView, chain: readonly Title[], next: Title): boolean {
  const last = chain.at(-1) as Title;
  if (last.plural || next.plural) return false;
  const separator = normAt(view.tokens, last.to);
  // "Minister of Defence, Justice and Security": a portfolio, no judge.
  if (separator === ',' && next.core.phrase === 'justice' && last.core.role.endsWith('minister')) return false;
  for (const title of chain) {
    const pair = [title.core.role, next.core.role];
    if (
      title.core.phrase === next.core.phrase &&
      title.context.before.join() === next.context.before.join() &&
      !title.completed
    )
      return false;
    const other = pair[0] === 'head_of_state' ? pair[1] : pair[1] === 'head_of_state' ? pair[0] : null;
    if (
      other !== null &&
      other !== undefined &&
      !BESIDE_HEAD_OF_STATE.has(other) &&
      !repeats(title, next) &&
      !isForOrganization(view, next)
    )
      return false;
    const [mine, its] = [title.parties[0], next.parties[0]];
    if (mine !== undefined && its !== undefined && mine !== its && !mine.startsWith('org:') && !its.startsWith('org:'))
      return false;
    if (
      title.status === 'former' &&
      separator === 'and' &&
      next.parties.length > 0 &&
      normAt(view.tokens, next.to) !== ','
    )
      return false;
  }
  // "the Vice President and Prime Minister N": with no state named, one of each.
  const two =
    last.core.phrase === 'vice president' &&
    PLAIN_HEADS.has(next.core.phrase) &&
    last.determined &&
    separator === 'and' &&
    next.parties.length === 0;
  if (two) return false;
  // "the secretary and Prime Minister N": in small letters one who was named before.
  if (isSpokenOf(view, last) && separator === 'and' && view.tokens[next.from]?.capital === true) return false;
  // "the Minister and Vice Minister N": nobody is his own deputy.
  if (
    normAt(view.tokens, last.to - 1) === 'minister' &&
    last.to - last.from === 1 &&
    last.determined &&
    separator === 'and' &&
    next.core.role.startsWith('deputy')
  )
    return false;
  // "the Peruvian Prime Minister and Minister of Finance, N, spoke": two offices between one state and one name in commas.
  const plainHead = PLAIN_HEADS.has(last.core.phrase) && last.determined && !isApposedToBoth(view, last, next);
  const another =
    next.core.role.endsWith('minister') ||
    PLAIN_HEADS.has(next.core.phrase) ||
    (BESIDE_PLAIN_HEAD.has(next.core.phrase) && next.parties.length === 0);
  return !(plainHead && separator === 'and' && another);
}

/** "the minister", "the secretary": one word in small letters, of no party. */
function isSpokenOf({ tokens }: SentenceView, { from, to, core, determined, parties }: Title): boolean {
  const first = tokens[from]?.norm === 'the' ? from + 1 : from;
  return (
    determined && parties.length === 0 && to - first === 1 && !core.phrase.includes(' ') && !tokens[first]?.capital
  );
}

function isApposedToBoth({ tokens }: SentenceView, last: Title, next: Title): boolean {
  return (
    last.parties.length > 0 &&
    next.parties.length === 0 &&
    next.completed &&
    next.outer === next.from &&
    normAt(tokens, next.to) === ','
  );
}

/** "N, a director of A, and Peru's ambassador": a possessive behind "and" begins somebody else's title. */
function isOwnedByAnother(view: SentenceView, last: Title, next: Title): boolean {
  const between = view.tokens.slice(last.to, next.outer).map((token) => token.norm);
  return (
    between.includes('and') &&
    view.tokens.slice(next.outer, next.to).some((token) => token.norm === "'s") &&
    next.parties.length > 0
  );
}
