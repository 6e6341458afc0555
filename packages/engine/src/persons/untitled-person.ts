import { finish, givenTitles } from './finish.ts';
import { headedHouse } from './headed-house.ts';
import { knownNameAt } from './known-name-at.ts';
import { leadersNamed } from './leaders.ts';
import { listedPerson } from './listed-person.ts';
import { type NameReading, readName } from './names.ts';
import type { Found, Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import { titlesBehind } from './titles-behind.ts';

/** A name without a title in front: it needs a title behind it, or to be known. */
export function untitledPerson(search: Search, i: number): Found {
  const known = knownNameAt(search.view, i, search.names, search.covered);
  const name = readName(search.view, i, search.covered, false);
  const listed = name === null ? null : listedPerson(search, name);
  if (listed !== null) return listed;
  if (name !== null && (name.parts >= 2 || known !== null || isRegnal(search, name))) {
    if (titlesBehind(search, name.to, name.from).titles.length > 0 && !isPlaceAdverbial(search, name))
      return finish(search, i, [name], []);
    if (name.parts >= 2 && (givenTitles(search, name).length > 0 || headedHouse(search, name.to) !== null))
      return finish(search, i, [name], []);
  }
  const believed = search.titleOuter.size === 0 ? null : readName(search.view, i, search.covered, true);
  if (believed !== null && believed.parts > (name?.parts ?? 1) && isToldByTitle(search, believed))
    return finish(search, i, [believed], []);
  if (name !== null && name.parts >= 2 && isLeader(search, name)) return finish(search, i, [name], []);
  if (known !== null) return finish(search, known.from, [known], []);
  return { mentions: [], to: name === null ? -1 : name.to };
}

/** "Nelson Mandela": a full name that the world knows. */
function isLeader({ view }: Search, { from, to }: NameReading): boolean {
  if (!view.leader) return false;
  const parts = view.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return leadersNamed(parts.map(({ norm }) => norm)).some(({ years }) => years !== null);
}

const LEADING: ReadonlySet<string> = new Set('the a an of in at from near to on by for and or'.split(' '));

/** "Patricia Scotland, Minister of X, met", "June Kunugi, Resident Coordinator": a title in apposition shows that the words are a name. */
function isToldByTitle(search: Search, { from, to }: NameReading): boolean {
  const { tokens } = search.view;
  if (normAt(tokens, to) !== ',' || LEADING.has(normAt(tokens, from - 1))) return false;
  return titlesBehind(search, to, from).titles.length > 0;
}

/** "In San Roque, the President …": where, not who. */
function isPlaceAdverbial(search: Search, name: NameReading): boolean {
  const before = normAt(search.view.tokens, name.from - 1);
  const behind = titlesBehind(search, name.to, name.from).titles[0];
  return ['in', 'at', 'from', 'near'].includes(before) && behind?.determined === true;
}

const NUMBERED =
  /^(?:chapter|article|annex|part|section|book|volume|phase|appendix|schedule|title|war|class|type|group|category|level|stage|table|protocol)$/;

/** "Felipe VI": a first name with the number that only monarchs and popes bear. */
function isRegnal({ view: { tokens } }: Search, { from, to }: NameReading): boolean {
  return (
    to - from === 2 &&
    !NUMBERED.test(normAt(tokens, from)) &&
    /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/.test(tokens[to - 1]?.text ?? '')
  );
}
