import type { TokenRange } from '../span.ts';
import { surfaceOf } from '../surface.ts';
import type { Office, PartyId, PersonMention } from '../types.ts';
import type { NameReading } from './names.ts';
import { normAt, type SentenceView } from './sentence-view.ts';

/** Where "counterpart", "opposite number" or another state's "colleague" or "peer" ends that begins at `i`, which stands for the office of somebody named earlier; -1 where none does. */
export function counterpartEnd({ tokens, actors }: SentenceView, i: number): number {
  const norm = normAt(tokens, i);
  if (norm === 'counterpart' || norm === 'homologue') return i + 1;
  if (norm === 'colleague' || norm === 'peer') return actors.endingAt(i)?.form === 'demonym' ? i + 1 : -1;
  return normAt(tokens, i) === 'opposite' && normAt(tokens, i + 1) === 'number' ? i + 2 : -1;
}

/** "her counterpart *from Nairobi*, N": where the words end that tell from where, and the state. */
export function counterpartFrom(
  view: SentenceView,
  at: number,
): { readonly to: number; readonly party: PartyId | null } {
  if (!/^(?:from|in)$/.test(normAt(view.tokens, at))) return { to: at, party: null };
  const start = normAt(view.tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const actor = view.actors.from(start);
  if (actor !== null) return { to: actor.to, party: actor.actorId };
  const place = view.places.find(({ from, region }) => from === start && !region);
  return place ? { to: place.to, party: place.country } : { to: at, party: null };
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'the']);

/** How many words may stand before "counterpart" behind a name: "her visiting South African". */
const LEAD = 4;

/** "N, her visiting Kenyan counterpart": where the word stands behind a name's comma; -1 where it does not. */
export function counterpartBehind(view: SentenceView, comma: number): number {
  if (normAt(view.tokens, comma) !== ',' || !OWNERS.has(normAt(view.tokens, comma + 1))) return -1;
  for (let i = comma + 2; i <= comma + 1 + LEAD; i++) {
    if (view.tokens[i]?.kind !== 'word') return -1;
    if (counterpartEnd(view, i) > 0) return i;
  }
  return -1;
}

/** What a foreign minister may be besides. */
const BESIDE_MINISTRY = /^(?:deputy_head_of_\w+|parliamentarian|royal|other|delegation_head)$/;

/** The role of a counterpart while nothing tells of what. */
export const UNKNOWN = 'counterpart';

/** "his Brazilian counterpart Ana Reis": the offices of the person before, held for another party. */
export function counterpartPerson(
  view: SentenceView,
  i: number,
  name: NameReading,
  before: PersonMention | undefined,
  floor: number,
  home: PartyId | null = null,
): PersonMention {
  const { tokens } = view;
  const owner = view.actors.endingAt(i);
  const party = owner === null || owner.from < floor ? null : owner;
  const range = { from: i, to: counterpartEnd(view, i) };
  const nameRange = { from: name.from, to: name.to };
  return {
    type: 'person',
    from: Math.min(name.from, party?.from ?? i),
    to: Math.max(name.to, range.to),
    name: surfaceOf(tokens, nameRange),
    nameRange,
    offices: sharedOffices(view, range, before, party?.actorId ?? home),
  };
}

/** "his counterparts N of A and M of B": one of them. */
export function counterpartMention(
  view: SentenceView,
  range: TokenRange,
  name: NameReading,
  before: PersonMention,
  party: PartyId | null,
  to: number,
): PersonMention {
  const nameRange = { from: name.from, to: name.to };
  return {
    type: 'person',
    from: name.from,
    to,
    name: surfaceOf(view.tokens, nameRange),
    nameRange,
    offices: sharedOffices(view, range, before, party),
  };
}

/** The offices of somebody, as another holds them for his own party. */
function sharedOffices(
  { tokens }: SentenceView,
  range: TokenRange,
  before: PersonMention | undefined,
  party: PartyId | null,
): Office[] {
  const shared = sharedRoles(before?.offices ?? []);
  // Whose counterpart it is may be named in an earlier sentence.
  const roles = shared.length > 0 ? shared : [UNKNOWN];
  return roles.map((role) => ({ role, title: surfaceOf(tokens, range), party, former: false, range }));
}

/** The roles that somebody with these offices has in common with his counterpart. */
export function sharedRoles(held: readonly Office[]): readonly string[] {
  const ministry = held.some((office) => office.role === 'foreign_minister');
  // A counterpart is one in the ministry, not in every further office of the other.
  // Nor is he one in rank: of "Prince N" the office stands elsewhere.
  const shared = held.filter((office) => office.role !== 'royal' && !(ministry && BESIDE_MINISTRY.test(office.role)));
  return shared.map(({ role }) => role);
}
