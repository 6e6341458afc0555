import { envoysByState } from './envoys-by-state.ts';
import { finish } from './finish.ts';
import { type NameReading, thingNameEnd } from './names.ts';
import { namesBehind } from './names-behind.ts';
import { isDefiniteOffice } from './office-alone.ts';
import { officesOf } from './offices.ts';
import type { Found, Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import type { Title } from './title.ts';
import { chainBeforeName } from './title-chain.ts';

/** A title with the name or names that follow it, or alone. */
export function titledPersons(search: Search, title: Title): Found {
  const listed = envoysByState(search, title);
  if (listed !== null) return listed;
  const chain = chainBeforeName(search.view, title, search.titleFrom);
  for (let size = chain.length; size > 0; size--) {
    const titles = chain.slice(0, size);
    const last = titles[size - 1] as Title;
    const named = namesBehind(search, last);
    const principal = named.length > 0 ? principalOf(search, titles) : null;
    if (principal !== null) return finish(search, principal.from, named, [principal]);
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
    first.parties.length > 0 &&
    titles.at(-1)?.parties.length === 0 &&
    normAt(search.view.tokens, first.to) === ',' &&
    ((first.determined && named[0]?.parts === 1) || opensBehindFront(search, first, named)) &&
    // "The SADC Chairperson, King N, arrived": one who chairs an organization holds an office at home.
    !(first.outer === 0 && first.core.phrase.startsWith('chair') && first.parties[0]?.startsWith('org:') === true)
  );
}

/** Words that begin a phrase before the subject: "At the invitation of …,". */
const FRONTS: ReadonlySet<string> = new Set(['at', 'on', 'upon', 'by', 'in', 'during', 'following', 'after', 'with']);

/** "At the invitation of the Foreign Minister of Peru, Deputy Prime Minister N N visited": the comma ends the front, and the verb needs a subject. */
function opensBehindFront({ view: { tokens } }: Search, first: Title, named: readonly NameReading[]): boolean {
  if (first.outer < 2 || !FRONTS.has(normAt(tokens, 0)) || normAt(tokens, first.outer - 1) !== 'of') return false;
  for (let i = 0; i < first.outer; i++) if (normAt(tokens, i) === ',') return false;
  const behind = tokens[named.at(-1)?.to ?? tokens.length];
  return behind?.kind === 'word' && behind.norm !== 'of';
}

/** "the spokesman for UN Secretary-General N": the name is his for whom the spokesman speaks; the organization before it is of both. */
function principalOf(search: Search, titles: readonly Title[]): Title | null {
  const [first, second] = titles;
  if (first === undefined || second === undefined || titles.length > 2 || first.core.role !== 'spokesperson')
    return null;
  const { tokens } = search.view;
  if (!/^(?:of|for|to)$/.test(normAt(tokens, officeEnd(search, first, second)))) return null;
  for (let i = first.from; i < second.from; i++) if (/^(?:,|and|&)$/.test(normAt(tokens, i))) return null;
  if (second.parties.length > 0) return second;
  return { ...second, parties: first.parties, context: { ...second.context, party: first.parties[0] ?? null } };
}

/** Where the words of the first office end, before the preposition that links the second. */
function officeEnd({ view }: Search, first: Title, second: Title): number {
  for (let i = first.from; i < second.from; i++) if (/^(?:of|for|to)$/.test(normAt(view.tokens, i))) return i;
  return second.from;
}
