import type { Clause } from '@diplomatic-relations/engine';
import { holds } from './doers.ts';
import type { EventNoun } from './nouns.ts';

/** What calls the event off first; participles and what had been planned or put off before last: "The visit that was scheduled for May was called off". */
export function inOrderOfForm(clauses: readonly Clause[], noun: EventNoun): readonly Clause[] {
  if (!clauses.some((clause) => isAside(clause) || isCallingOff(clause, noun))) return clauses;
  const rank = (clause: Clause): number => (isCallingOff(clause, noun) ? 0 : isAside(clause) ? 2 : 1);
  return [...clauses].sort((a, b) => rank(a) - rank(b));
}

function isAside({ form, link, voice, lemma, tense }: Clause): boolean {
  return (
    form === 'participle' ||
    (link === 'relative' &&
      voice === 'passive' &&
      tense === 'past' &&
      /^(?:plan|schedule|slate|set|expect|cancel|postpone|defer|delay)$/.test(lemma))
  );
}

function isCallingOff({ form, link, voice, lemma, particle, subject }: Clause, noun: EventNoun): boolean {
  return (
    form === 'finite' &&
    link !== 'relative' &&
    voice === 'passive' &&
    holds(subject, noun) &&
    (/^(?:cancel|postpone|defer|shelve|scrap)$/.test(lemma) || (/^(?:call|put)$/.test(lemma) && particle === 'off'))
  );
}
