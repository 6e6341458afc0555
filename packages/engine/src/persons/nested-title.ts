import type { PartyId } from '../types.ts';
import { normAt, type SentenceView } from './sentence-view.ts';

/** "the Secretary-General" in "Special Envoy of the Secretary-General"; a title with its own name behind it is somebody else. */
export function nestedTitle(
  view: SentenceView,
  start: number,
  title: number,
): { to: number; party: PartyId | null; role: string } | null {
  const { tokens } = view;
  const first = view.actors.from(start);
  // "of the Peruvian OSCE Chairperson": the organization's, whoever chairs it.
  const actor = first === null ? null : (view.actors.from(first.to) ?? first);
  const from = actor === null ? start : normAt(tokens, actor.to) === "'s" ? actor.to + 1 : actor.to;
  const core = view.cores.get(from);
  const token = tokens[from];
  if (core === undefined || token === undefined) return null;
  if (
    ![
      'head_of_state',
      'head_of_government',
      'deputy_head_of_state',
      'organization_head',
      'foreign_minister',
      'minister',
      'royal',
      'defence_minister',
    ].includes(core.value.role)
  )
    return null;
  const determined = normAt(tokens, start - 1) === 'the';
  const next = tokens[core.to];
  const serves = normAt(tokens, start - 1 - (determined ? 1 : 0)) === 'to';
  // "with National Security Adviser to the Prime Minister N": the adviser's name, unless his own stood before his title.
  const awaitsName =
    actor === null &&
    determined &&
    serves &&
    ![',', '('].includes(normAt(tokens, title - 1)) &&
    /^adviser|^advisor/.test(normAt(tokens, start - 3));
  if ((!determined || serves) && !awaitsName && next?.kind === 'word' && next.capital) return null;
  let party = actor?.actorId ?? null;
  let to = core.to;
  if (normAt(tokens, to) === 'of') {
    const owner = view.actors.from(normAt(tokens, to + 1) === 'the' ? to + 2 : to + 1);
    if (owner !== null && normAt(tokens, owner.to) !== "'s") {
      party ??= owner.actorId;
      to = owner.to;
    }
  }
  return { to, party, role: core.value.role };
}

/** "the Special Envoy of *President N*": the name is that of the leader who sent him. */
export function isLeaderByName({ tokens, cores, actors }: SentenceView, at: number): boolean {
  const core = cores.get(at);
  if (core === undefined || !/^head_of_(?:state|government)$/.test(core.value.role)) return false;
  const next = tokens[core.to];
  return next?.kind === 'word' && next.capital === true && actors.from(core.to) === null;
}
