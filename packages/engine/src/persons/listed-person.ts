import type { NameReading } from './names.ts';
import { officeOf } from './offices.ts';
import { personMention } from './person-mention.ts';
import type { Found, Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import type { Title } from './title.ts';

/** "the following Ambassadors: N of Peru, M of Chile", "ambassadors who came include: N (Peru), M (Chile)": a member of a list that is headed by an office in the plural. */
export function listedPerson(search: Search, name: NameReading): Found | null {
  const { view } = search;
  const { tokens } = view;
  if (name.parts < 2) return null;
  const link = linkToState(search, name.to);
  if (link < 0) return null;
  const at = normAt(tokens, link) === 'the' ? link + 1 : link;
  const state = view.actors.at(at);
  if (state === null || state.from !== at || state.form !== 'name') return null;
  const bracketed = normAt(tokens, name.to) === '(';
  if (bracketed && normAt(tokens, state.to) !== ')') return null;
  const end = bracketed ? state.to + 1 : state.to;
  if (!/^(?:[,;.]|and|)$/.test(normAt(tokens, end))) return null;
  const title = headOfList(search, name.from);
  if (title === null) return null;
  const office = officeOf(tokens, title, { party: state.actorId, one: true });
  const range = { from: name.from, to: end };
  return { mentions: [personMention(tokens, range, name, [office])], to: end };
}

/** Where the state begins behind "of", "from", "representing", a bracket or, with its article, a comma; -1 where none does. */
function linkToState({ view }: Search, at: number): number {
  const { tokens } = view;
  const word = normAt(tokens, at);
  if (/^(?:of|from|representing|\()$/.test(word)) return at + 1;
  if (word !== ',') return -1;
  if (normAt(tokens, at + 1) === 'representing') return at + 2;
  return normAt(tokens, at + 1) === 'the' ? at + 1 : -1;
}

const OPENERS: ReadonlySet<string> = new Set([':', 'are', 'were', 'include', 'included']);

/** The plural title before the colon, or the verb of being, that opens the list. */
function headOfList({ view, titleFrom }: Search, from: number): Title | null {
  if (titleFrom.size === 0) return null;
  let colon = from - 1;
  while (colon > 0 && !OPENERS.has(normAt(view.tokens, colon))) colon--;
  if (colon <= 0) return null;
  let head: Title | null = null;
  for (const title of titleFrom.values())
    if (title.to <= colon && title.plural && title.parties.length === 0 && (head === null || title.from > head.from))
      head = title;
  return head;
}
