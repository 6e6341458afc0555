import type { BuildContext } from './build-context.ts';
import type { Clause } from './clause.ts';
import { type ClauseTies, tiesOf } from './clause-ties.ts';
import { cleftFront } from './cleft-front.ts';
import { coordinateFront } from './coordinate-front.ts';
import { coordinateOf } from './coordination.ts';
import { countedAmong } from './counted-among.ts';
import { frontedPhrases } from './fronted-phrases.ts';
import { governedBefore, groupBefore, nameBeforeRelative, tiedBefore } from './group-before.ts';
import { bare, type Phrase, phrase } from './phrase.ts';
import { isReportBehind } from './report-behind.ts';
import type { SubjectFound } from './subjects.ts';
import type { Unit } from './units.ts';
import { joins } from './units-before.ts';
import type { VerbGroup } from './verb-group.ts';

/** The subject of a finite verb and what the verb goes on with; an `echoed` passive goes on with the clause before. */
export function tieFinite(context: BuildContext, verb: VerbGroup, echoed: boolean): ClauseTies {
  const found = context.subjectOf(verb.start);
  if (found.subject !== null) return tieToSubject(context, verb, bare(found.subject), found);
  if (verb.previousUnit?.kind === 'relative')
    return tiesOf(verb, { link: 'relative', subject: antecedentOf(context, verb, verb.previousUnit) });
  return verb.previousClause === null ? tiesOf(verb, {}) : tieToClause(context, verb, echoed);
}

/** Prepositions that open a clause where a subject and a verb follow. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['until', 'till', 'after', 'before', 'since']);

function tieToSubject(
  context: BuildContext,
  verb: VerbGroup,
  subject: Phrase,
  { startUnit }: SubjectFound,
): ClauseTies {
  const { units, tokens } = context;
  const opener = units[startUnit - 1];
  const relative = opener?.kind === 'relative' ? relativeFront(context, startUnit - 1) : null;
  const opened =
    opener?.kind === 'subordinator' ||
    (opener?.kind === 'preposition' && CLAUSE_OPENERS.has(tokens[opener.from]?.norm ?? ''));
  // "the Group, whose presidency was held by Peru"
  const isOwned = tokens[subject.from]?.norm === 'whose' && verb.previousClause !== null && !opened;
  const front = isReportBehind(context, startUnit)
    ? null
    : frontedPhrases(units, tokens, startUnit, { told: tellsApart(verb.previousClause, context) });
  const cleft = cleftFront(units, tokens, startUnit);
  return tiesOf(verb, {
    link: opener?.kind === 'relative' || isOwned ? 'relative' : opened ? 'subordinate' : 'main',
    subject,
    object: relative !== null && relative.preposition === null ? relative : null,
    phrases: [...(relative !== null && relative.preposition !== null ? [relative] : []), ...(front?.phrases ?? [])],
    from: cleft >= 0 ? (units[cleft] as Unit).from : Math.min(front?.from ?? subject.from, subject.from),
  });
}

/** "the accord which A signed", "the town in which A met B", "is active in the bloc, with which it signed an accord": what "which" stands for, with the preposition before it. */
function relativeFront({ units, tagged, tokens }: BuildContext, relative: number): Phrase | null {
  const preposition = units[relative - 1];
  const antecedent = groupBefore(units, tagged, tokens, relative);
  if (preposition?.kind !== 'preposition') return antecedent;
  const governed =
    groupBefore(units, tagged, tokens, relative - 1) ?? antecedent ?? tiedBefore(units, tagged, tokens, relative - 1);
  return governed && phrase(tokens[preposition.from]?.norm ?? null, governed, true);
}

/** "the minister, who left": what the relative pronoun right before the verb stands for. */
function antecedentOf(
  { units, tagged, tokens }: BuildContext,
  { unit, previous, closest }: VerbGroup,
  relative: Unit,
): Phrase | null {
  const read = groupBefore(units, tagged, tokens, previous);
  return (
    nameBeforeRelative(units, tagged, tokens, previous, read, unit) ??
    read ??
    governedBefore(units, tagged, tokens, previous) ??
    countedAmong(closest, relative.from)
  );
}

/** "visited Peru and signed …": a verb without a subject of its own goes on with a clause before. */
function tieToClause(context: BuildContext, verb: VerbGroup, echoed: boolean): ClauseTies {
  const { tokens, units, order, clauses } = context;
  const { start, lemma, previous, previousUnit } = verb;
  const joint = coordinateFront(units, tokens, start);
  const goesOn = joins(previousUnit) || (previousUnit?.kind === 'break' && tokens[previousUnit.from]?.norm === ';');
  if (joint < 0 && !goesOn) return tiesOf(verb, {});
  const at = joint < 0 ? previous : joint;
  const closed = units[at]?.kind === 'conjunction' && units[at - 1]?.kind === 'comma';
  const governor = joint < 0 && echoed ? order - 1 : coordinateOf(clauses, tokens, order, lemma, closed);
  const subject = clauses[governor ?? -1]?.subject ?? null;
  const front = joint < 0 ? {} : frontedPhrases(units, tokens, start, { floor: joint + 1 });
  return tiesOf(verb, { link: 'coordinate', governor, subject, ...front });
}

/** A verb with a time of its own: a finite one and what it is "decided to do", what was done before by "having", or what "after" opens. */
function tellsApart(clause: Clause | null, { tokens, clauses }: BuildContext): boolean {
  if (clause === null) return false;
  if (clause.form === 'infinitive' && clause.governor !== null) return clauses[clause.governor]?.form === 'finite';
  if (clause.form === 'finite') return clause.subject !== null;
  if (tokens[clause.verb.from]?.norm === 'having') return true;
  return clause.form === 'gerund' && CLAUSE_OPENERS.has(tokens[clause.verb.from - 1]?.norm ?? '');
}
