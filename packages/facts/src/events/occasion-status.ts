import { acceptedInvitation } from './accepted-invitations.ts';
import { type EventScene, statusOf } from './frame.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';
import type { EventStatus } from './words.ts';
import { isUpcoming, isYetToCome } from './yet-to-come.ts';

const ANNOUNCING = new Set(['scheduled', 'slated', 'planned', 'cancelled', 'canceled', 'postponed']);

/** One of the words that call an event off or set a time for it stands behind the noun. */
function announces(scene: EventScene, noun: EventNoun): boolean {
  const { tokens } = scene.sentence;
  for (let i = noun.to; i < Math.min(tokens.length, noun.to + 14); i++)
    if (ANNOUNCING.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** "will run from 3 to 9 May", told on 5 May: it has begun. */
function isGoingOn({ context }: EventScene, { clause }: NounUse, date: string | null): boolean {
  const published = context.document.date;
  const [first, last] = date?.split('/') ?? [];
  return (
    clause !== null &&
    /^(?:run|last|continue)$/.test(clause.lemma) &&
    published?.length === 10 &&
    first?.length === 10 &&
    last?.length === 10 &&
    first <= published
  );
}

/** "a postponed summit", "the cancelled visit" */
function isCalledSo({ sentence: { tokens } }: EventScene, { from, head }: EventNoun): boolean {
  return tokens.slice(from, head).some(({ norm }) => /^(?:postponed|cancelled|canceled)$/.test(norm));
}

/** Whether the event that a noun names was held, is to come, or was called off; null where nothing of the kind is said. */
export function occasionStatus(
  scene: EventScene,
  noun: EventNoun,
  use: NounUse,
  date: string | null,
): EventStatus | null {
  // "accepted an invitation to pay a visit", "was invited to pay a visit and accepted"
  if (noun.kind === 'visit' && use.clause !== null && acceptedInvitation(scene, use.clause)) return 'planned';
  if (use.realis === 'asserted' && isYetToCome(scene, noun, use.clause)) return 'planned';
  if (use.realis === 'hypothetical' && use.use === 'attended' && isUpcoming(scene, noun)) return 'planned';
  if (isCalledSo(scene, noun)) return 'cancelled';
  if (use.use === 'cancelled') return use.realis === 'asserted' || use.realis === 'planned' ? 'cancelled' : null;
  if (use.realis === 'planned' && isGoingOn(scene, use, date)) return 'held';
  if (!announces(scene, noun)) return statusOf(scene, use.realis, date, noun);
  const after = scene.sentence.tokens
    .slice(noun.to, noun.to + 14)
    .map((token) => token.norm)
    .join(' ');
  if (/\((?:cancelled|canceled|postponed)/.test(after.replace(/\( /g, '('))) return 'cancelled';
  if (
    /^(?:[^.;,]{0,60}|[^.;,]{0,40}, )\b(?:scheduled|slated|planned) (?:for|to|on)\b(?! (?:last|run|end|conclude|continue))/.test(
      after,
    )
  )
    return statusOf(scene, 'planned', date, noun);
  return statusOf(scene, use.realis, date, noun);
}
