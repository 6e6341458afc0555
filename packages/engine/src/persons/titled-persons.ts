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
