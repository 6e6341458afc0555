import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

const ORDINALS: ReadonlySet<string> = new Set('first second third fourth fifth last only'.split(' '));

/** "The visit was the first time that a Peruvian minister had come": how often, of what is told elsewhere. */
export function isCountedTime({ tokens }: ResolvedSentence, { subject }: Clause): boolean {
  if (subject === null) return false;
  const time = tokens[subject.from - 1]?.norm === 'that' ? subject.from - 2 : subject.from - 1;
  return (
    tokens[time]?.norm === 'time' &&
    ORDINALS.has(tokens[time - 1]?.norm ?? '') &&
    /^(?:the|a|his|her|its|their)$/.test(tokens[time - 2]?.norm ?? '')
  );
}
