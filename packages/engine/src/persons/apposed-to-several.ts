import type { PartyId, PersonMention } from '../types.ts';
import { addressedName, nameStart } from './addressed-name.ts';
import type { NameReading } from './names.ts';
import { namesBehind } from './names-behind.ts';
import { officeOf } from './offices.ts';
import { personMention } from './person-mention.ts';
import type { Found, Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import type { Title } from './title.ts';

const MOST = 6;

interface Apposed {
  readonly titles: readonly Title[];
  readonly parties: readonly PartyId[];
  readonly to: number;
}

/** "N and M, Foreign Ministers of Peru and Kenya", "N and M, the Minister of Peru and the Minister of Kenya, respectively": names that share the offices behind the last of them; null where no such list begins at `i`. */
export function apposedToSeveral(search: Search, i: number): Found | null {
  if (!search.forSeveral) return null;
  const { tokens } = search.view;
  const names: NameReading[] = [];
  let at = i;
  for (let round = 0; round < MOST; round++) {
    const name = addressedName(search, at);
    if (name === null || name.parts < 2) return null;
    names.push(name);
    at = name.to;
    const mark = normAt(tokens, at);
    if (mark === ',' && search.titleOuter.has(at + 1)) break;
    if (mark !== ',' && mark !== 'and' && mark !== '&') return null;
    at = mark === ',' && normAt(tokens, at + 1) === 'and' ? at + 2 : at + 1;
  }
  const apposed =
    names.length < 2 ? null : (pluralAt(search, at + 1, names.length) ?? inTurnAt(search, at + 1, names.length));
  if (apposed === null) return null;
  const mentions = names.map((name, k): PersonMention => {
    const title = (apposed.titles[k] ?? apposed.titles[0]) as Title;
    const office = officeOf(tokens, title, { party: apposed.parties[k] ?? null, one: true });
    const last = k === names.length - 1;
    return personMention(tokens, { from: nameStart(search, name), to: last ? apposed.to : name.to }, name, [office]);
  });
  return { mentions, to: apposed.to };
}

/** "Foreign Ministers of Peru and Kenya": of one party all, else as many as names. */
function pluralAt(search: Search, at: number, count: number): Apposed | null {
  const title = search.titleOuter.get(at);
  if (!title?.plural || title.status === 'former' || namesBehind(search, title).length > 0) return null;
  const { parties, to } = title;
  if (parties.length !== 1 && parties.length !== count) return null;
  return { titles: [title], parties: parties.length === 1 ? new Array(count).fill(parties[0]) : parties, to };
}

/** "the Minister of Peru and the Minister of Kenya, respectively". */
function inTurnAt(search: Search, at: number, count: number): Apposed | null {
  const { tokens } = search.view;
  const titles: Title[] = [];
  let next = at;
  while (titles.length < count) {
    const title = search.titleOuter.get(next);
    if (title === undefined || title.plural || title.parties.length !== 1) return null;
    titles.push(title);
    next = title.to;
    while (next < title.to + 2 && /^(?:,|and)$/.test(normAt(tokens, next))) next++;
  }
  const to = titles.at(-1)?.to ?? at;
  const told = normAt(tokens, to) === 'respectively' || normAt(tokens, to + 1) === 'respectively';
  return told ? { titles, parties: titles.map(({ parties }) => parties[0] as PartyId), to } : null;
}
