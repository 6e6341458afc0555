import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

/** The index of the clause to which a word belongs, the innermost one. */
export function innermostClause(sentence: ResolvedSentence, at: number): number {
  let found = 0;
  for (const clause of sentence.clauses) if (clause.verb.from <= at) found = clause.index;
  // "Recalling the meeting in May, the minister …": the date is the gerund's.
  const opening = sentence.clauses[found];
  if (opening?.form === 'gerund' && opening.index === 0 && opening.verb.from < at && at < opening.to) return found;
  // "The envoy, who arrived on Monday, thanked …": the date is the relative clause's.
  if (opening?.form === 'finite' && opening.link === 'relative' && opening.verb.from < at && at < opening.to)
    return found;
  // "Sanctions imposed by Peru on 3 May 1990 were lifted": the date is the participle's.
  if (opening && isDoneThing(opening) && opening.verb.from < at && at < opening.to) return found;
  for (const clause of sentence.clauses)
    if (clause.index > found && clause.from <= at && at < clause.verb.from) return clause.index;
  return found;
}

/** A past form right behind the noun that it was done to; one that only tells who came along has no date of its own. */
function isDoneThing({ form, link, lemma, subject, verb }: Clause): boolean {
  return (
    form === 'participle' &&
    link === 'reduced' &&
    subject?.to === verb.from &&
    !/^(?:lead|head|accompany|chair|represent|base|station)$/.test(lemma)
  );
}
