import type { NameReading } from './names.ts';
import { officeOf } from './offices.ts';
import { personMention } from './person-mention.ts';
import type { Found, Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import type { Title } from './title.ts';

/** "the following Ambassadors: N of Peru, M of Chile": a member of a list that is headed by an office in the plural. */
export function listedPerson(search: Search, name: NameReading): Found | null {
  const { view } = search;
  const { tokens } = view;
  if (name.parts < 2 || !/^(?:of|from)$/.test(normAt(tokens, name.to))) return null;
  const at = normAt(tokens, name.to + 1) === 'the' ? name.to + 2 : name.to + 1;
  const state = view.actors.at(at);
  if (state === null || state.from !== at || state.form !== 'name') return null;
  if (!/^(?:[,;.]|and|)$/.test(normAt(tokens, state.to))) return null;
  const title = headOfList(search, name.from);
  if (title === null) return null;
  const office = officeOf(tokens, title, { party: state.actorId, one: true });
  const range = { from: name.from, to: state.to };
  return { mentions: [personMention(tokens, range, name, [office])], to: state.to };
}

/** The plural title before the colon that opens the list. */
function headOfList({ view, titleFrom }: Search, from: number): Title | null {
  let colon = from - 1;
  while (colon > 0 && view.tokens[colon]?.text !== ':') colon--;
  if (colon <= 0) return null;
  let head: Title | null = null;
  for (const title of titleFrom.values())
    if (title.to <= colon && title.plural && title.parties.length === 0 && (head === null || title.from > head.from))
      head = title;
  return head;
}
