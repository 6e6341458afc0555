import type { Clause, TokenRange } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';

const PASSABLE = new Set(['noun', 'preposition', 'conjunction', 'comma', 'open', 'close', 'adverb', 'quote', 'date']);
const BEFORE = new Set(['date', 'adverb', 'comma', 'open', 'close']);

/** "The 3rd meeting of the secretaries of the Union (U) member states, chaired by A, took place": what opens the sentence is its subject, however much is hung on it. */
export function isLeadingSubject({ sentence }: EventScene, clause: Clause, noun: EventNoun): boolean {
  const { units, clauses, tokens } = sentence;
  if (clause.form !== 'finite' || clause.link !== 'main' || noun.head >= clause.verb.from) return false;
  // A subject behind a comma is somebody else.
  if (clause.subject !== null && /^[,—–]$/.test(tokens[clause.subject.from - 1]?.norm ?? ',')) return false;
  if (clauses.some(({ form, verb }) => form !== 'participle' && verb.from < clause.verb.from)) return false;
  for (const [k, unit] of units.entries()) {
    if (unit.from >= clause.verb.from) break;
    if (unit.to <= noun.from) {
      // "On Friday, a meeting of …": nothing but the day stands before it.
      if (!BEFORE.has(unit.kind) && !(unit.kind === 'preposition' && units[k + 1]?.kind === 'date')) return false;
    } else if (unit.kind === 'verb') {
      if (!clauses.some(({ form, verb }) => form === 'participle' && verb.from >= unit.from && verb.from < unit.to))
        return false;
    } else if (!PASSABLE.has(unit.kind)) return false;
  }
  return true;
}

/** "The 12th edition of the exercise" */
export function isEditionOf(
  { sentence: { tokens } }: EventScene,
  { from, head }: TokenRange & { readonly head?: number },
  noun: EventNoun,
): boolean {
  if (head === undefined || head >= noun.from || noun.from - head > 3) return false;
  return (
    /^(?:edition|iteration|leg|phase|instalment|installment)$/.test(tokens[head]?.norm ?? '') &&
    tokens[head + 1]?.norm === 'of' &&
    from <= head
  );
}
