import type { Clause, Predication, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import { dateOf, type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { clauseSetBy, isCountedFrom } from '../shared/set-in-time.ts';
import type { RelationChange } from './words.ts';

/** "While A broke relations in the war, they were restored by 1991": the only date is that of the main clause. */
function isDatedBeyond(sentence: ResolvedSentence, { clause }: Predication<RelationChange>): boolean {
  if (clause?.link !== 'subordinate' || sentence.resolvedDates.length === 0) return false;
  const main = sentence.clauses.find(
    (other) => other.link === 'main' && other.subject !== null && other.subject.from > clause.verb.from,
  );
  const opener = sentence.tokens[(clause.subject?.from ?? clause.verb.from) - 1]?.norm ?? '';
  return (
    main?.subject !== undefined &&
    main.subject !== null &&
    /^(?:while|although|though|whereas)$/.test(opener) &&
    sentence.resolvedDates.every((date) => date.from > (main.subject?.from ?? 0))
  );
}

/** "the resumption of relations, a process that began last year": the date of what the noun is said to be. */
function isInRelative(sentence: ResolvedSentence, head: number, date: number): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.link === 'relative' &&
      clause.verb.from > head &&
      clause.verb.from < date &&
      date <= clause.to &&
      clause.subject !== null &&
      clause.subject.from > head &&
      /^(?:that|which|whom)$/.test(sentence.tokens[clause.subject.from - 1]?.norm ?? ''),
  );
}

/** "Relations, first established in 1922, were broken off …": the date belongs to the participle in the subject. */
function isDatedInSubject(sentence: ResolvedSentence, clause: Clause): boolean {
  const { subject } = clause;
  // "were established in 1960 and on 3 May 1965 were severed": what stands before belongs to the verb before.
  if (subject === null || subject.to > clause.verb.from || clause.link === 'coordinate') return false;
  // "signed an agreement on 3 May to establish relations": behind the verb of whoever does both.
  if (clause.form === 'infinitive') return false;
  const date = sentence.resolvedDates.find((own) => own.from >= subject.from && own.to <= clause.verb.from);
  if (!date) return false;
  for (let i = date.from - 1; i > subject.from; i--) {
    if (sentence.tokens[i]?.norm === ',') return false;
    if (/^(?:established|restored|begun|opened|formed|founded|concluded|signed)$/.test(sentence.tokens[i]?.norm ?? ''))
      return true;
  }
  return false;
}

function dateBehind(sentence: ResolvedSentence, clause: Clause): ResolvedDate | null {
  return sentence.resolvedDates.find((date) => date.from >= clause.verb.to) ?? null;
}

/** "joined others in establishing relations, raising their number to 50 by 1979": the only date is that of what came of it. */
function isOfNextDeed({ clauses, resolvedDates }: ResolvedSentence, clause: Clause): boolean {
  const [date, second] = resolvedDates;
  if (clause.form !== 'gerund' || date === undefined || second !== undefined || date.from < clause.verb.to)
    return false;
  const nearest = clauses.findLast(({ verb }) => verb.to <= date.from);
  return nearest !== undefined && nearest.verb.from > clause.verb.from && /^(?:gerund|participle)$/.test(nearest.form);
}

/** "In 1986 they restored relations, broken in the war": what a participle says besides has no date but its own. */
function isSaidBesides({ tokens, resolvedDates }: ResolvedSentence, { form, link, verb, to }: Clause): boolean {
  return (
    form === 'participle' &&
    link === 'reduced' &&
    tokens[verb.from - 1]?.norm === ',' &&
    !resolvedDates.some((date) => date.from >= verb.to && date.to <= to + 1) &&
    resolvedDates.some((date) => date.to <= verb.from)
  );
}

/** "signed an agreement *on 3 May* to establish relations", "signed *on 3 May* a protocol establishing relations" */
function dayOfSigningFor(
  { clauses, resolvedDates, tagged }: ResolvedSentence,
  clause: Clause | null,
): ResolvedDate | null {
  if (clause === null || clause.governor === null) return null;
  const declared = clause.form === 'gerund' && DECLARING.has(tagged.lemmas[clause.verb.from - 1] ?? '');
  if (clause.form !== 'infinitive' && !declared) return null;
  const { lemma, verb } = clauses[clause.governor] as Clause;
  if (lemma !== 'sign') return null;
  return resolvedDates.find(({ from, to }) => from >= verb.to && to <= clause.verb.from) ?? null;
}

/** What is signed and makes relations. */
const DECLARING: ReadonlySet<string> = new Set(
  'communique communiqué agreement protocol declaration document statement memorandum note treaty'.split(' '),
);

/** The date of a change: that of its clause, or the one that stands at the noun. */
export function changeDate(sentence: ResolvedSentence, predication: Predication<RelationChange>): FactDate {
  if (isDatedBeyond(sentence, predication)) return NO_DATE;
  if (!predication.nominal) {
    const { clause } = predication;
    if (clause && isDatedInSubject(sentence, clause)) return factDate(dateBehind(sentence, clause));
    if (clause && (isOfNextDeed(sentence, clause) || isSaidBesides(sentence, clause))) return NO_DATE;
    const own = dateOf(sentence, clause ?? predication.range);
    return own.date === null ? factDate(dayOfSigningFor(sentence, clause)) : own;
  }
  const own = sentence.resolvedDates.filter(
    (date) =>
      date.from >= predication.head &&
      date.from <= predication.range.to + 2 &&
      !isInRelative(sentence, predication.head, date.from),
  );
  if (own.length > 0)
    return dateOf(sentence, {
      from: predication.head,
      to: (own[0]?.to ?? 0) + 1,
      verb: { from: predication.head, to: predication.range.to },
    });
  if (clauseSetBy(sentence, predication.head) !== null || isCountedFrom(sentence, predication.head)) return NO_DATE;
  if (sentence.resolvedDates.some((date) => isInRelative(sentence, predication.head, date.from))) return NO_DATE;
  return predication.clause ? dateOf(sentence, predication.clause) : dateOf(sentence, predication.range);
}
