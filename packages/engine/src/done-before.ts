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

/** "Following up on the April 2019 visit, A and B held a dialogue", "Pursuant to the accord of 2004, …": the date of what the sentence only goes on from. */
export function isOfWhatItFollows(
  { tokens }: ResolvedSentence,
  verb: TokenRange | undefined,
  date: TokenRange,
): boolean {
  const opening = tokens
    .slice(0, OPENING)
    .map(({ norm }) => norm)
    .join(' ');
  if (!GOES_ON.test(opening)) return false;
  const comma = tokens.findIndex(({ norm }, i) => i >= date.to && norm === ',');
  return verb !== undefined && comma >= 0 && comma < verb.from && !tokens.slice(0, date.from).some(isComma);
}

const OPENING = 5;
const GOES_ON =
  /^(?:following up on|building (?:up ?on|on)|further to|pursuant to|as a follow - up|as a followup|in line with|in accordance with|in keeping with|based on|recalling) /;

function isComma({ norm }: { readonly norm: string }): boolean {
  return norm === ',';
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
