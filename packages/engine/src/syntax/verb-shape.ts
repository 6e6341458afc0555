import type { BuildContext } from './build-context.ts';
import type { Clause, ClauseForm } from './clause.ts';
import { isEchoedPassive } from './echoed-passive.ts';
import { groupBefore } from './group-before.ts';
import { isInfinitiveOfSubject, LICENSING_NOUNS } from './infinitives.ts';
import { isAmbiguousPast, isBareParticiple } from './participle.ts';
import { joins } from './units-before.ts';
import type { VerbGroup } from './verb-group.ts';

/** What a verb group is by its words and by what stands before it. */
export interface VerbShape {
  readonly form: ClauseForm;
  readonly voice: Clause['voice'];
  /** "remains fully committed to …", "stands prepared to …": the clause whose predicate the past form is; null for a verb of its own. */
  readonly predicateOf: Clause | null;
  /** "was welcomed by A and criticised by B": its auxiliary is that of the passive before. */
  readonly echoed: boolean;
  /** "Peru to open embassy": the infinitive of a headline, which says what will be. */
  readonly announced: boolean;
}

/** Form and voice of a verb group. */
export function verbShapeOf(context: BuildContext, verb: VerbGroup): VerbShape {
  const { tokens, tagged } = context;
  const { unit, tags, headTag, previousUnit, previousClause } = verb;
  const predicateOf = linkingClause(context, verb);
  const reduced = isReduced(context, verb);
  const form = predicateOf === null ? formOf(verb, reduced) : 'finite';
  const announced = form === 'infinitive' && isAnnounced(context, verb);
  const echoed = tags.length === 1 && isEchoedPassive(tokens, tagged, unit, previousUnit, previousClause);
  const passive =
    echoed || predicateOf !== null || (headTag === 'VBN' && tags.includes('BE')) || (headTag !== 'VBG' && reduced);
  return {
    form: announced ? 'finite' : form,
    voice: passive ? 'passive' : 'active',
    predicateOf,
    echoed,
    announced,
  };
}

function formOf({ words, tags, headTag, previousUnit, previousClause }: VerbGroup, reduced: boolean): ClauseForm {
  if (tags[0] === 'TO') return 'infinitive';
  if (headTag === 'VBG' && !tags.some((tag) => tag === 'BE' || tag === 'HV')) return 'gerund';
  if ((words[0] === 'having' && tags[0] === 'VBG') || words[0] === 'being') return 'gerund';
  if (reduced) return 'participle';
  // "agreed to resume relations and reopen the embassies": "to" stands once for both.
  const resumed = headTag === 'VB' && tags.length === 1 && joins(previousUnit) && previousClause?.form === 'infinitive';
  return resumed ? 'infinitive' : 'finite';
}

/** Verbs that link a past participle to their subject as "be" does. */
const PREDICATIVE: ReadonlySet<string> = new Set('remain stand stay appear seem feel'.split(' '));

function linkingClause(
  { tokens, units, verbUnits, order }: BuildContext,
  { unit, tags, headTag, previousUnit, previousClause }: VerbGroup,
): Clause | null {
  const past = (headTag === 'VBD' || headTag === 'VBN') && tags.length === 1 && isAmbiguousPast(tokens[unit.from]);
  if (!past || previousClause === null || !PREDICATIVE.has(previousClause.lemma)) return null;
  return previousUnit?.kind === 'verb' && previousUnit === units[verbUnits[order - 1] ?? -1] ? previousClause : null;
}

/** "the treaty signed in 1995": a participle without an auxiliary. "having opened" and "having been admitted" are gerunds. */
function isReduced({ tagged, u, reduced }: BuildContext, { unit, words, headTag, isSplit }: VerbGroup): boolean {
  const perfect = words[0] === 'having' && headTag === 'VBN';
  if (isSplit || perfect) return false;
  return reduced.has(u) || (headTag === 'VBN' && isBareParticiple(tagged, unit));
}

function isAnnounced(context: BuildContext, { previousUnit }: VerbGroup): boolean {
  const { tokens, tagged, units, u, order, verbUnits } = context;
  if (order > 0 || previousUnit?.kind !== 'noun' || LICENSING_NOUNS.has(tagged.lemmas[previousUnit.head] ?? ''))
    return false;
  const subject = groupBefore(units, tagged, tokens, u);
  if (subject === null || subject.from > 1) return false;
  // "An attempt by Peru to leave failed", "for Peru to leave", "in order to leave", "As the first to leave, …": no headline's "to".
  const opener = tokens[subject.from - 1]?.norm;
  if (LICENSING_NOUNS.has(tagged.lemmas[subject.head] ?? '') || /^(?:for|as)$/.test(opener ?? '')) return false;
  if (opener === 'in' && tokens[subject.head]?.norm === 'order') return false;
  return !isInfinitiveOfSubject(tagged, units, verbUnits, order);
}
