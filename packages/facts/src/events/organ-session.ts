import { partiesIn, type Token } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';
import type { EventKind } from './words.ts';

const ORGANS = new Set(['authority', 'summit', 'council', 'conference', 'assembly']);
const LEADERS = new Set(['authority', 'summit', 'heads', 'leaders', 'presidents']);

/** "The Authority of Heads of State of X convened a session in Lima": its organ sits, and no two parties consult; null where none does. */
export function organSession(
  { sentence }: EventScene,
  noun: EventNoun,
  { clause, use }: NounUse,
): { readonly kind: EventKind; readonly party: string } | null {
  if (
    !/^(?:consultations|meeting)$/.test(noun.kind) ||
    use !== 'held' ||
    !clause?.subject ||
    clause.voice === 'passive'
  )
    return null;
  if (!/^(?:session|sitting|meeting)$/.test(sentence.tagged.lemmas[noun.head] ?? '')) return null;
  const { subject } = clause;
  const words = sentence.tokens.slice(subject.from, subject.to);
  const organ = words.some(({ capital, norm }) => capital && ORGANS.has(norm));
  if (noun.kind === 'meeting' ? !isTheirOwn(words, sentence.tokens.slice(noun.from, noun.head)) : !organ) return null;
  const [party, ...others] = partiesIn(sentence, subject);
  if (party === undefined || others.length > 0 || !party.startsWith('org:')) return null;
  const beside = noun.phrases.some((phrase) => phrase.preposition === 'with' && partiesIn(sentence, phrase).length > 0);
  if (beside) return null;
  return { kind: words.some(({ norm }) => LEADERS.has(norm)) ? 'summit' : 'conference', party };
}

/** "The Foreign Ministers of the members of X held their 5th Meeting": those of one organization among themselves. */
function isTheirOwn(subject: readonly Token[], noun: readonly Token[]): boolean {
  return subject.some(({ norm }) => PLURAL.test(norm)) && noun.some(({ norm }) => norm === 'their');
}

const PLURAL = /^(?:ministers|heads|leaders|presidents|chiefs)$/;
