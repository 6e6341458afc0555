import type { PartyId } from '../types.ts';
import { addressedName, nameStart } from './addressed-name.ts';
import type { NameReading } from './names.ts';
import { readAddition } from './office-addition.ts';
import { officeOf } from './offices.ts';
import { personMention } from './person-mention.ts';
import type { Found, Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import type { Title } from './title.ts';

/** Nobody receives more at a time. */
const MOST = 20;

/** "the ambassadors of A, N, B, M and C, O": an office in the plural whose states each stand before the name of their holder. */
export function envoysByState(search: Search, title: Title): Found | null {
  const [party] = title.parties;
  if (!title.plural || title.parties.length !== 1 || party === undefined) return null;
  const first = nameAfterState(search, title.to);
  if (first === null) return null;
  const holders: { readonly party: PartyId; readonly name: NameReading }[] = [{ party, name: first }];
  let end = readAddition(search.view, first.to).to;
  while (holders.length < MOST) {
    const state = nextState(search, end);
    const name = state === null ? null : nameAfterState(search, state.to);
    if (state === null || name === null || name.parts < 2) break;
    holders.push({ party: state.party, name });
    end = readAddition(search.view, name.to).to;
  }
  if (holders.length < 2) return null;
  const { tokens } = search.view;
  const mentions = holders.map((holder, k) =>
    personMention(
      tokens,
      { from: k === 0 ? title.from : nameStart(search, holder.name), to: holder.name.to },
      holder.name,
      [officeOf(tokens, title, { party: holder.party, one: true })],
    ),
  );
  return { mentions, to: end };
}

/** The state that begins the next member: "; of Peru", ", the State of Qatar", "and Chile's". */
function nextState({ view }: Search, at: number): { readonly party: PartyId; readonly to: number } | null {
  const { tokens, actors } = view;
  let k = at;
  while (k < at + 2 && [',', ';', 'and', '&'].includes(normAt(tokens, k))) k++;
  if (k === at) return null;
  for (let skipped = 0; skipped < 2 && ['of', 'from', 'the'].includes(normAt(tokens, k)); skipped++) k++;
  const actor = actors.from(k);
  if (actor === null || actor.form === 'demonym' || actor.form === 'people') return null;
  return { party: actor.actorId, to: normAt(tokens, actor.to) === "'s" ? actor.to + 1 : actor.to };
}

function nameAfterState(search: Search, at: number): NameReading | null {
  const parted = [',', '–', '('].includes(normAt(search.view.tokens, at));
  const start = parted ? at + 1 : at;
  // A state's name is that of the next member, not part of a person's.
  if (search.view.actors.from(start) !== null || search.covered(start)) return null;
  const name = addressedName(search, start);
  if (name === null || (parted && !name.addressed && name.parts < 2)) return null;
  return name;
}
