import type { PartyId, PersonMention } from '../types.ts';
import { addressedName } from './addressed-name.ts';
import { coordinatedActor } from './coordinated-actor.ts';
import { counterpartMention } from './counterpart.ts';
import type { NameReading } from './names.ts';
import { readAddition } from './office-addition.ts';
import { type Found, NOTHING, type Search } from './person-search.ts';
import { normAt, type SentenceView } from './sentence-view.ts';

const SEVERAL = /^(?:counterparts|homologues|peers|colleagues)$/;

interface Named {
  readonly name: NameReading;
  readonly party: PartyId | null;
  readonly to: number;
}

/** "her counterparts N of A and M of B", "his peers from A and B, N and M": each with the office of the person before, where every one has a state of his own. */
export function counterpartsAt(search: Search, i: number, before: PersonMention | undefined): Found {
  const { view } = search;
  if (before === undefined || !SEVERAL.test(normAt(view.tokens, i)) || !isOwned(view, i)) return NOTHING;
  const from = /^(?:from|of|in)$/.test(normAt(view.tokens, i + 1)) ? behindThe(view, i + 2) : -1;
  const people = namedBehind(search, i, from);
  const states = new Set(people.map(({ party }) => party));
  if (people.length < 2 || states.size < people.length || states.has(null)) return NOTHING;
  return {
    mentions: people.map(({ name, party, to }) =>
      counterpartMention(view, { from: i, to: i + 1 }, name, before, party, to),
    ),
    to: people.at(-1)?.to ?? i,
  };
}

/** "his", "their", "her Kenyan and Peruvian". */
function isOwned(view: SentenceView, i: number): boolean {
  const owner = demonymsBefore(view, i).from - 1;
  return /^(?:his|her|their)$/.test(normAt(view.tokens, owner));
}

function demonymsBefore(
  { tokens, actors }: SentenceView,
  i: number,
): { readonly from: number; readonly parties: readonly PartyId[] } {
  const parties: PartyId[] = [];
  let from = i;
  for (let actor = actors.endingAt(from); actor !== null && actor.form === 'demonym'; ) {
    parties.unshift(actor.actorId);
    from = actor.from;
    let to = from;
    while (/^(?:,|and)$/.test(normAt(tokens, to - 1))) to--;
    actor = to === from ? null : actors.endingAt(to);
  }
  return { from, parties };
}

function behindThe({ tokens }: SentenceView, at: number): number {
  return normAt(tokens, at) === 'the' ? at + 1 : at;
}

/** "N of A and M of B", "from A and B, N and M", "Kenyan and Peruvian counterparts, N and M" */
function namedBehind(search: Search, i: number, from: number): Named[] {
  const { view } = search;
  const states = from < 0 ? demonymsBefore(view, i) : statesFrom(view, from);
  let at = from < 0 ? i + 1 : (states as { to: number }).to;
  if (/^[,:–—]$/.test(normAt(view.tokens, at))) at++;
  const people: Named[] = [];
  for (let name = addressedName(search, at); name !== null; name = addressedName(search, at)) {
    const added = readAddition(view, name.to);
    people.push({ name, party: added.addition.party ?? null, to: added.to });
    at = added.to;
    while (/^(?:,|;|and)$/.test(normAt(view.tokens, at))) at++;
    if (at === added.to) break;
  }
  const inOrder = states.parties.length === people.length && people.every(({ party }) => party === null);
  return inOrder ? people.map((one, k) => ({ ...one, party: states.parties[k] ?? null })) : people;
}

function statesFrom(view: SentenceView, from: number): { readonly to: number; readonly parties: readonly PartyId[] } {
  const parties: PartyId[] = [];
  let to = from;
  for (let actor = view.actors.from(from); actor !== null; actor = coordinatedActor(view, to)) {
    parties.push(actor.actorId);
    to = actor.to;
  }
  return { to, parties };
}
