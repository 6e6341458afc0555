import type { ResolvedDate } from '@diplomatic-relations/engine';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { bracketedYear } from './bracketed-years.ts';
import type { Copula } from './copula.ts';
import { membershipDate, sinceBefore } from './dates.ts';
import type { Holding } from './holdings.ts';
import { sinceJoining } from './since-joining.ts';
import { termBehind, yearsOfTerm } from './term-years.ts';
import { FOUNDING } from './words.ts';

/** "is a member", with what else is told of the place: since when, for which years, or that it was there from the beginning. */
export function heldPlace(copula: Copula): Pick<Holding, 'change' | 'date'> {
  const { sentence, place, clause } = copula;
  const since = sinceWhen(copula);
  const founding = FOUNDING.test(sentence.tokens[place.noun - 1]?.norm ?? '');
  if (!founding && !since) {
    const term = place.role === 'candidate' ? null : termBehind(sentence, place.to);
    if (term && term.from >= place.to) return { change: 'held', date: factDate(term) };
    const years = place.role === 'member' ? yearsOfTerm(sentence, clause) : null;
    if (years) return { change: 'held', date: years };
    const then = thenHeld(copula);
    if (then) return { change: 'held', date: factDate(then) };
  }
  // "is an observer to X (1982)"
  const joined = bracketedYear(sentence, place) ?? since;
  if (joined) return { change: 'joined', date: factDate(joined) };
  const founded = founding && clause.tense === 'past';
  return { change: founding ? 'joined' : 'held', date: founded ? membershipDate(sentence, clause) : NO_DATE };
}

/** "In 1991 Peru was a member of X": the time that the sentence opens with, at which one held the place. */
function thenHeld({ sentence, clause, place }: Copula): ResolvedDate | null {
  if (clause.tense !== 'past' || clause.link !== 'main' || place.role === 'candidate') return null;
  const [date, second] = sentence.resolvedDates;
  if (date === undefined || second !== undefined || date.since || date.until || date.from > 2) return null;
  return date.to <= (clause.subject?.from ?? 0) ? date : null;
}

function sinceWhen({ sentence, place, clause }: Copula): ResolvedDate | null {
  const own = sentence.resolvedDates.find(
    ({ since, from, to }) =>
      since &&
      from >= Math.min(place.noun, clause.verb.from) &&
      to <= Math.max(clause.to, place.to) + 2 &&
      !sentence.clauses.some((other) => other.verb.from >= place.to && other.verb.to <= from),
  );
  return own ?? sinceJoining(sentence, place) ?? sinceBefore(sentence, clause) ?? null;
}
