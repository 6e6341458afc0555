import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

/** The clause that a verb after "and" or a comma is coordinated with: the nearest finite clause to the left, behind a `closed` aside the one that it interrupted. */
export function coordinateOf(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  order: number,
  lemma: string | undefined,
  closed: boolean,
): number | null {
  const main = closed ? beyondAside(clauses, tokens) : null;
  return (
    main ??
    speakerInRelative(clauses, tokens, order, lemma ?? '', closed) ??
    speakerBefore(clauses, order, lemma ?? '') ??
    finiteBefore(clauses, order)
  );
}

/** "met with N, who stressed A and praised B": who stressed goes on to praise; behind a comma, or of another verb, the main clause goes on. */
function speakerInRelative(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  order: number,
  lemma: string,
  closed: boolean,
): number | null {
  if (closed || !SPEECH_VERBS.has(lemma)) return null;
  const last = clauses[order - 1];
  if (last?.link !== 'relative' || last.form !== 'finite' || !SPEECH_VERBS.has(last.lemma) || !last.subject)
    return null;
  return tokens[last.verb.from - 1]?.norm === 'who' ? last.index : null;
}

function finiteBefore(clauses: readonly Clause[], order: number): number | null {
  for (let k = order - 1; k >= 0 && k >= order - 4; k--) {
    const clause = clauses[k];
    if (clause && clause.form === 'finite' && clause.link !== 'relative' && !isHelped(clauses, clause)) return k;
  }
  return order > 0 ? order - 1 : null;
}

/** "A said that the attack had killed six, condemned B and called for calm": who said goes on to condemn; an attack says nothing. */
function speakerBefore(clauses: readonly Clause[], order: number, lemma: string): number | null {
  if (!SPEECH_VERBS.has(lemma)) return null;
  for (let k = order - 1; k >= 0 && k >= order - 5; k--) {
    const clause = clauses[k] as Clause;
    if (clause.form !== 'finite' || clause.link === 'relative') continue;
    if (SPEECH_VERBS.has(clause.lemma)) return k < order - 1 ? k : null;
    if (clause.link !== 'subordinate' || clause.voice === 'passive' || !HAPPENING.has(clause.lemma)) return null;
  }
  return null;
}

/** Verbs of what events do. */
const HAPPENING: ReadonlySet<string> = new Set(
  'leave kill injure wound cause be have violate constitute occur happen show remain pose undermine threaten destroy hit damage affect endanger contradict amount take run breach'.split(
    ' ',
  ),
);

/** "to help Peru defend its coast, and thanked …": the bare verb behind "help" goes on with nothing. */
function isHelped(clauses: readonly Clause[], clause: Clause): boolean {
  const before = clauses[clause.index - 1];
  return (
    before !== undefined &&
    /^(?:help|let|see|make)$/.test(before.lemma) &&
    clause.subject !== null &&
    clause.tense === 'present' &&
    clause.subject.from >= before.verb.to &&
    clause.subject.from - before.verb.to <= 1
  );
}

/** "left in 1972, when others joined, and returned in 1989": behind the comma the main clause goes on; null where none was interrupted. */
function beyondAside(clauses: readonly Clause[], tokens: readonly Token[]): number | null {
  const last = clauses.at(-1);
  if (last?.link !== 'subordinate' || !last.subject) return null;
  const opener = last.subject.from - 1;
  if (!ASIDES.has(tokens[opener]?.norm ?? '') || tokens[opener - 1]?.norm !== ',') return null;
  const main = clauses.findLast((clause) => clause.form === 'finite' && clause.link === 'main');
  return main && main.verb.from < opener ? main.index : null;
}

const ASIDES = new Set(['when', 'where', 'after', 'before', 'as', 'while', 'since', 'because']);
