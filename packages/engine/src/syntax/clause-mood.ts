import type { BuildContext } from './build-context.ts';
import type { Clause, Tense } from './clause.ts';
import type { ClauseTies } from './clause-ties.ts';
import { inversionOf } from './inverted.ts';
import { isMandated } from './mandated.ts';
import { NEGATABLE, negatedBefore, negatedObject, negatedSubject, negatedWithin } from './negation.ts';
import { isSupposed } from './supposed.ts';
import { tenseOf } from './tense-of.ts';
import { isLeftUndone, isNearlyDone } from './unfulfilled.ts';
import type { VerbGroup } from './verb-group.ts';
import type { VerbShape } from './verb-shape.ts';

/** When, and how far, a clause says that something is so. */
export type ClauseMood = Pick<Clause, 'tense' | 'modal' | 'negated'>;

/** Tense, modal and negation of a clause. */
export function moodOf(context: BuildContext, verb: VerbGroup, shape: VerbShape, ties: ClauseTies): ClauseMood {
  const { tokens, clauses } = context;
  const shared = sharedAuxiliary(context, verb, ties);
  const inversion = inversionOf(tokens, ties.subject, clauses, shape.form);
  return {
    tense: tenseIn(verb, shape, shared),
    modal: modalIn(verb) ?? shared?.modal ?? inversion.modal ?? unsaidModal(context, verb, shape, ties),
    negated:
      inversion.negated ||
      // "would not follow and recall": the bare verb shares the auxiliary with its "not".
      shared?.negated === true ||
      isNegated(context, verb, shape, ties),
  };
}

/** "will receive him and hold talks": the clause whose auxiliary stands once for both verbs; null where none does. */
function sharedAuxiliary(
  { clauses }: BuildContext,
  { headTag, words }: VerbGroup,
  { link, governor }: ClauseTies,
): Clause | null {
  if (link !== 'coordinate' || headTag !== 'VB' || words.length > 1) return null;
  const first = clauses[governor ?? -1];
  return first?.form === 'finite' && first.voice === 'active' ? first : null;
}

function tenseIn(
  { tags, words, headTag }: VerbGroup,
  { predicateOf, announced }: VerbShape,
  shared: Clause | null,
): Tense {
  if (predicateOf !== null) return predicateOf.tense;
  return announced || shared?.tense === 'future' ? 'future' : tenseOf(tags, words, headTag);
}

function modalIn({ words, tags }: VerbGroup): string | null {
  return words.find((word, k) => tags[k] === 'MD' && word !== 'will' && word !== 'shall') ?? null;
}

/** The modal of a clause that supposes or demands what it says without one. */
function unsaidModal(
  context: BuildContext,
  { unit, words, previousClause }: VerbGroup,
  { form }: VerbShape,
  { subject }: ClauseTies,
): string | null {
  const { tokens, tagged } = context;
  if (isHypothetical(context) || isSupposed(tokens, tagged, subject, unit, words, previousClause)) return 'if';
  const bareVerb = form === 'finite' && unit.to - unit.from === 1;
  return bareVerb && subject !== null && isMandated(tokens, tagged, subject, unit.head, previousClause)
    ? 'should'
    : null;
}

const HYPOTHETICAL: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest', 'should']);

/** How far to the left of its verb an "if" may stand, in units. */
const REACH = 6;

function isHypothetical({ tokens, units, u }: BuildContext): boolean {
  for (let k = Math.max(0, u - REACH); k < u; k++)
    if (units[k]?.kind === 'subordinator' && HYPOTHETICAL.has(tokens[units[k]?.from ?? 0]?.norm ?? '')) return true;
  return false;
}

function isNegated(
  { tokens, tagged, clauses }: BuildContext,
  { unit, words, lemma }: VerbGroup,
  { form }: VerbShape,
  { subject, object, link }: ClauseTies,
): boolean {
  const next = tokens[unit.to + 1]?.norm === 'yet' ? '' : (tokens[unit.to]?.norm ?? '');
  return (
    negatedWithin(words, next) ||
    isNearlyDone(tokens, lemma, unit, unit.head) ||
    isLeftUndone(tokens, tagged, unit, subject, clauses, form) ||
    negatedBefore(tokens, tagged, unit.from) ||
    negatedSubject(tokens, subject) ||
    (link !== 'relative' && NEGATABLE.has(lemma) && negatedObject(tokens, object))
  );
}
