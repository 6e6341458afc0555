import type { ResolvedSentence } from './sentence.ts';
import type { TokenRange } from './span.ts';

/** "Having left the union in 1905, A established relations with B": when what came before was done. */
export function isOfDoneBefore(
  { clauses, tokens }: ResolvedSentence,
  verb: TokenRange | undefined,
  date: TokenRange,
): boolean {
  const nearest = clauses.findLast((other) => other.verb.to <= date.from);
  return (
    nearest?.form === 'gerund' &&
    nearest.verb.from !== verb?.from &&
    tokens[nearest.verb.from]?.norm === 'having' &&
    !tokens.slice(nearest.verb.to, date.from).some(({ norm }) => norm === ',')
  );
}

/** "Founded by A and B, the Forum met on 3 May": behind the main verb a date is no longer the participle's. */
export function isOfMainVerb({ clauses }: ResolvedSentence, verb: TokenRange | undefined, date: TokenRange): boolean {
  const own = clauses.find((clause) => clause.verb.from === verb?.from);
  return (
    own?.link === 'reduced' &&
    clauses.some(
      ({ form, link, subject, verb: main }) =>
        form === 'finite' &&
        link === 'main' &&
        main.from >= own.verb.to &&
        date.from >= (subject !== null && subject.from >= own.verb.to ? subject.to : main.to),
    )
  );
}

/** "broke off relations in the war; they were restored in 1991": the date of what follows the semicolon. */
export function isBeyondSemicolon({ clauses, tokens }: ResolvedSentence, verb: TokenRange, date: TokenRange): boolean {
  const mark = tokens.findIndex(
    ({ norm }, i) =>
      i >= verb.to && i < date.from && (norm === ';' || (norm === ',' && tokens[i + 1]?.norm === 'then')),
  );
  return (
    mark >= 0 &&
    clauses.some(
      ({ form, subject, verb: other }) =>
        form === 'finite' && subject !== null && other.from > mark && subject.from >= mark,
    )
  );
}
