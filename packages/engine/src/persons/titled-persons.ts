import type { Token } from '../tokens.ts';
import { nameStart } from './addressed-name.ts';
import { envoysByState } from './envoys-by-state.ts';
import { finish } from './finish.ts';
import { type NameReading, thingNameEnd } from './names.ts';
import { namesBehind } from './names-behind.ts';
import { readAddition } from './office-addition.ts';
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
    if (named.length === 1 && opensBehindFront(search, titles[0] as Title, named, AS))
      return finish(search, nameStart(search, named[0] as NameReading), named, titles);
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
  const last = titles.at(-1) as Title;
  const { tokens } = search.view;
  // "The SADC Chairperson, King N, arrived": one who chairs an organization holds an office at home.
  if (first.outer === 0 && first.core.phrase.startsWith('chair') && first.parties[0]?.startsWith('org:')) return false;
  if (normAt(tokens, first.to) !== ',') return false;
  if (opensBehindFront(search, first, named, LINKS)) return true;
  if (titles.length === 1 || first.parties.length === 0 || last.parties.length > 0) return false;
  return (first.determined && named[0]?.parts === 1) || opensBehindInvitation(tokens, first, named);
}

/** Words that begin a phrase before the subject: "At the invitation of …,". */
const FRONTS: ReadonlySet<string> = new Set(
  'at on upon by in during following after with before besides apart together along alongside since prior while when'.split(
    ' ',
  ),
);

/** What links the last noun of such a phrase to the office. */
const LINKS: ReadonlySet<string> = new Set(
  'of with by to from for and meeting receiving greeting welcoming'.split(' '),
);

/** What says that the front tells the office of the subject: "On her first visit as Minister, N said". */
const AS: ReadonlySet<string> = new Set(['as']);

/** Where the phrase before the subject begins: "Later, in talks with …,". */
function frontAt(tokens: readonly Token[]): number {
  return normAt(tokens, 1) === ',' ? 2 : 0;
}

/** A verb with a subject of its own before the office: "On Monday she met with the Minister". */
const TOLD_BEFORE = /^(?:\p{Ll}{3,}ed|met|held|had|has|have|is|was|were|will|said|spoke|saw|took|paid|led|came|went)$/u;

/** What a name that a comma should have closed goes on with, where it is the office's own: "the Minister, N of Peru". */
// biome-ignore format: a table of words reads best in rows
const GOES_ON = new Set([
  'of', 'in', 'at', 'on', 'to', 'from', 'for', 'with', 'by', 'during', 'and', 'or', 'who', 'whom', 'whose', 'which',
  'the', 'a', 'an', 'this', 'his', 'her', 'its', 'their', 'as', 'both', 'after', 'before', 'while', 'when',
]);

/** "In talks with the Prime Minister of Peru, Minister N said": the comma ends the front, and the verb needs a subject. */
function opensBehindFront(
  { view }: Search,
  first: Title,
  named: readonly NameReading[],
  links: ReadonlySet<string>,
): boolean {
  const { tokens } = view;
  const start = frontAt(tokens);
  const opener = normAt(tokens, start);
  if (first.outer < start + 1 || !(FRONTS.has(opener) || opener.endsWith('ing'))) return false;
  if (normAt(tokens, first.to) !== ',' || !links.has(normAt(tokens, first.outer - 1))) return false;
  for (let i = start; i < first.outer; i++)
    if (normAt(tokens, i) === ',' || TOLD_BEFORE.test(normAt(tokens, i))) return false;
  const name = named.at(-1);
  const behind = name === undefined ? undefined : tokens[readAddition(view, name.to).to];
  return behind?.kind === 'word' && !behind.capital && !GOES_ON.has(behind.norm);
}

/** "At the invitation of the Foreign Minister of Peru, Deputy Prime Minister N N and his wife …". */
function opensBehindInvitation(tokens: readonly Token[], first: Title, named: readonly NameReading[]): boolean {
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
