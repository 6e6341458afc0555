import type { PartyId } from '../types.ts';
import { opensOwnName } from './opens-name.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { nounPhrase } from './title-noun-phrase.ts';

/** The preposition behind a title, and what is known of the title before it. */
interface Behind {
  readonly preposition: string;
  /** The word behind the preposition and its article. */
  readonly start: number;
  readonly role: string;
  /** A portfolio stands before the preposition. */
  readonly named: boolean;
}

/** Where somebody serves, and whose place it is, where the words say so. */
interface Served {
  readonly to: number;
  readonly party: PartyId | null;
  /** The words of the ministry's field. */
  readonly words?: readonly string[];
}

const PARTS = /^(?:bureau|directorate|division|section)$/;

/** "in the Bureau of African Affairs", "at the Department of Trade of A", "in the Kingdom of A N": the place at which a minister's deputy or a minister serves. */
export function servedAt(view: SentenceView, behind: Behind): Served | null {
  if (!behind.role.endsWith('minister')) return null;
  return partOf(view, behind) ?? stateIn(view, behind) ?? ministryAt(view, behind);
}

function partOf(view: SentenceView, { preposition, start }: Behind): Served | null {
  const { tokens } = view;
  if (preposition !== 'in' && preposition !== 'at') return null;
  if (tokens[start]?.capital !== true || !PARTS.test(normAt(tokens, start)) || normAt(tokens, start + 1) !== 'of')
    return null;
  return { to: nounPhrase(view, start).to, party: null };
}

/** "at the U.S. Department of State", "to the Ministry of Trade and to the Ministry of Mines of A" */
function ministryAt(view: SentenceView, { preposition, start, role }: Behind): Served | null {
  const { tokens } = view;
  if (!role.startsWith('deputy_') || !/^(?:at|to|in)$/.test(preposition)) return null;
  const actor = view.actors.from(start);
  const noun = actor === null || actor.form === 'body' ? start : actor.to;
  const body = actor?.form === 'body';
  if (!body && !/^(?:ministry|department)$/.test(normAt(tokens, noun))) return null;
  if (!body && (normAt(tokens, noun + 1) !== 'of' || tokens[noun]?.capital !== true)) return null;
  let phrase = nounPhrase(view, start);
  const { words } = phrase;
  let party = actor?.actorId ?? phrase.party;
  // "… and to the Ministry of Mines of A"
  if (normAt(tokens, phrase.to) === 'and' && normAt(tokens, phrase.to + 1) === preposition) {
    const next = normAt(tokens, phrase.to + 2) === 'the' ? phrase.to + 3 : phrase.to + 2;
    if (normAt(tokens, next) === normAt(tokens, noun)) {
      phrase = nounPhrase(view, next);
      party ??= phrase.party;
    }
  }
  return phrase.to > start ? { to: phrase.to, party, words } : null;
}

/** "Minister of Trade in the State of A N" */
function stateIn(view: SentenceView, { preposition, start, named }: Behind): Served | null {
  const { tokens, actors, addresses } = view;
  if (preposition !== 'in' || !named) return null;
  const actor = actors.from(start);
  if (actor?.form !== 'name' || actor.actorId.startsWith('org:')) return null;
  const opens = (at: number): boolean => addresses.has(at) || opensOwnName(view, at);
  // "in Kuwait, N, …" may be where he was met.
  const long = actor.to - actor.from > 2 && normAt(tokens, start - 1) === 'the';
  const followed = opens(actor.to) || (long && normAt(tokens, actor.to) === ',' && opens(actor.to + 1));
  return followed ? { to: actor.to, party: actor.actorId } : null;
}
