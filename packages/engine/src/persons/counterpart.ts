import { surfaceOf } from '../surface.ts';
import type { Office, PersonMention } from '../types.ts';
import type { NameReading } from './names.ts';
import { normAt, type SentenceView } from './sentence-view.ts';

/** True for "counterpart", which stands before a name for the office of somebody named earlier in the sentence. */
export function isCounterpart(view: SentenceView, i: number): boolean {
  return normAt(view.tokens, i) === 'counterpart';
}

/** "his Brazilian counterpart Ana Reis": the offices of the person before, held for another party. */
export function counterpartPerson(
  view: SentenceView,
  i: number,
  name: NameReading,
  before: PersonMention | undefined,
  floor: number,
): PersonMention {
  const { tokens } = view;
  const owner = view.actors.endingAt(i);
  const party = owner === null || owner.from < floor ? null : owner;
  const held = before?.offices ?? [];
  const ministry = held.some((office) => office.role === 'foreign_minister');
  // A counterpart is one in the ministry, not in every further office of the other.
  const shared = held.filter((office) => !(ministry && office.role.startsWith('deputy_head_of_')));
  const offices: Office[] = shared.map(({ role }) => ({
    role,
    title: surfaceOf(tokens, { from: i, to: i + 1 }),
    party: party?.actorId ?? null,
    former: false,
    range: { from: i, to: i + 1 },
  }));
  const nameRange = { from: name.from, to: name.to };
  return {
    type: 'person',
    from: party?.from ?? i,
    to: name.to,
    name: surfaceOf(tokens, nameRange),
    nameRange,
    offices,
  };
}
