import { antecedentDate, isOfJubilee } from './antecedent-date.ts';
import { behindPrelude } from './behind-prelude.ts';
import { isInAside } from './date-in-aside.ts';
import { isBeyondSemicolon, isOfDoneBefore, isOfMainVerb, isOfWhatItFollows } from './done-before.ts';
import type { ResolvedDate, ResolvedSentence } from './sentence.ts';
import { rangeContains, type TokenRange } from './span.ts';
import { dateWithinWhen, dayOfWhen } from './when-date.ts';

/**
 * The date of what a clause says: the date nearest to its verb within its own words, else one before the first verb of the sentence,
 * else the only date of the sentence, else the date that the segment stands under.
 */
export function clauseDate(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  // "within the framework of the agreement signed on 3 May 2001": of its own verb it is the date.
  const end = clause.verb?.to ?? clause.from;
  const main = sentence.resolvedDates.find((date) => isOfMainVerb(sentence, clause.verb, date));
  const told = sentence.resolvedDates.filter(
    (date) =>
      (!date.cited || (date.from >= end && date.from <= end + 1)) &&
      !isOfDoneBefore(sentence, clause.verb, date) &&
      !isOfWhatItFollows(sentence, clause.verb, date) &&
      // Beside a date of the main verb, neither those behind that one nor one that stands before the participle is its own.
      (main === undefined || (date.from < main.from && date.to > clause.from)),
  );
  return dateIn(told.length < sentence.resolvedDates.length ? { ...sentence, resolvedDates: told } : sentence, clause);
}

function dateIn(sentence: ResolvedSentence, clause: TokenRange & { readonly verb?: TokenRange }): ResolvedDate | null {
  const verb = clause.verb ?? clause;
  const antecedent = antecedentDate(sentence, clause);
  if (antecedent) return antecedent;
  const own = sentence.resolvedDates.filter(
    (date) =>
      rangeContains(clause, date) &&
      !isParenthetical(sentence, clause, date) &&
      !isOfDescription(sentence, verb, date) &&
      !isSubjectOfOther(sentence, verb, date),
  );
  const nearest = nearestDate(own, verb);
  if (nearest && nearest.to > verb.from) return nearest;
  if (nearest) return dateWithin(nearest, own, verb) ?? behindPrelude(sentence, clause) ?? nearest;
  if (isLater(sentence, clause)) return dateBeforeNext(sentence, clause) ?? sharedDate(sentence, clause);
  const shared =
    dateBeforeNext(sentence, clause) ??
    sharedDate(sentence, clause) ??
    governorDate(sentence, clause) ??
    resultDate(sentence, clause) ??
    dayOfWhen(sentence, clause) ??
    dateWithinWhen(sentence, clause);
  if (shared) return shared;
  const firstVerb = sentence.clauses[0]?.verb.from ?? sentence.tokens.length;
  const fronted = sentence.resolvedDates.filter(
    (date) => date.to <= firstVerb && !isOfJubilee(sentence, verb, date) && !isOfDescription(sentence, verb, date),
  );
  if (fronted.length > 0) return behindPrelude(sentence, clause) ?? (fronted[0] as ResolvedDate);
  const told = sentence.resolvedDates.filter(
    (date) =>
      !isSubjectOfOther(sentence, verb, date) &&
      !isOfJubilee(sentence, verb, date) &&
      !isInConcession(sentence, verb, date) &&
      !isOfRelative(sentence, verb, date) &&
      !isOfDescription(sentence, verb, date) &&
      !isOfFounding(sentence, verb, date) &&
      !isBeforeNextSubject(sentence, verb, date) &&
      !isBeyondSemicolon(sentence, verb, date),
  );
  if (new Set(told.map((date) => date.edtf)).size === 1) return told[0] as ResolvedDate;
  return segmentDate(sentence);
}

/** "In the first decade of the 2000s X opened an embassy in 2009": the date behind the verb that lies within the one before it. */
function dateWithin({ edtf }: ResolvedDate, own: readonly ResolvedDate[], verb: TokenRange): ResolvedDate | null {
  const [first, last] = edtf.split('/');
  if (first === undefined || last === undefined) return null;
  return (
    own.find((date) => {
      const year = date.edtf.slice(0, first.length);
      return date.from >= verb.to && !date.edtf.includes('/') && first <= year && year <= last.slice(0, first.length);
    }) ?? null
  );
}

/** "opened an embassy in 1965 but later closed it": not at the time that was told before. */
function isLater(
  { clauses, tokens, resolvedDates }: ResolvedSentence,
  { verb }: TokenRange & { readonly verb?: TokenRange },
): boolean {
  const own = clauses.find((candidate) => verb !== undefined && candidate.verb.from === verb.from);
  if (own?.link !== 'coordinate' || own.governor === null) return false;
  return tokens.some(
    ({ norm }, i) =>
      i >= own.verb.from - 2 &&
      i < own.verb.to &&
      LATER.test(norm) &&
      !resolvedDates.some(({ from, to }) => from <= i && i < to),
  );
}

const LATER = /^(?:later|subsequently|afterwards|thereafter|eventually)$/;

/** "…, and next year will mark the anniversary": a date that is what another verb is said of. */
function isSubjectOfOther(sentence: ResolvedSentence, verb: TokenRange, date: TokenRange): boolean {
  // "the post, which was opened in 1962 is …": behind a preposition a date is said nothing of.
  if (/^(?:in|on|since)$/.test(sentence.tokens[date.from - 1]?.norm ?? '')) return false;
  return sentence.clauses.some(
    (other) =>
      other.verb.from === date.to &&
      other.verb.from !== verb.from &&
      other.form === 'finite' &&
      // "1990 saw the opening of …": of the opening it is the year.
      !(/^(?:see|witness)$/.test(other.lemma) && other.verb.to <= verb.from),
  );
}

/** "signed a treaty, which entered into force in 1990": the date of what is told of the object. */
function isOfRelative({ clauses, tokens }: ResolvedSentence, verb: TokenRange, date: TokenRange): boolean {
  const nearest = clauses.findLast((other) => other.verb.to <= date.from);
  return (
    nearest?.link === 'relative' &&
    nearest.form === 'finite' &&
    nearest.verb.from > verb.from &&
    !TAKING_PLACE.test(nearest.lemma) &&
    // ", of which it was then a part, on 3 May 1922": behind the comma the date is the main verb's again.
    !tokens.slice(nearest.verb.to, date.from).some(({ norm }) => norm === ',')
  );
}

/** "held the first meeting of the group, set up last year": when that was set up. */
function isOfFounding({ clauses, tokens }: ResolvedSentence, verb: TokenRange, date: TokenRange): boolean {
  return clauses.some(
    (inner) =>
      inner.link === 'reduced' &&
      inner.verb.from > verb.from &&
      inner.verb.to <= date.from &&
      (FOUNDING.test(inner.lemma) || (inner.lemma === 'set' && inner.particle === 'up')) &&
      tokens[inner.verb.from - 1]?.norm === ',' &&
      !tokens.slice(inner.verb.to, date.from).some(({ norm }) => norm === ','),
  );
}

const FOUNDING = /^(?:establish|create|found|form|launch|institute)$/;

/** "signed an accord, and on 3 May the parliament approved it": the day stands before a subject and a verb of its own. */
function isBeforeNextSubject({ clauses, tokens }: ResolvedSentence, verb: TokenRange, date: TokenRange): boolean {
  if (date.from < verb.to) return false;
  const opens = /^(?:on|in|at)$/.test(tokens[date.from - 1]?.norm ?? '') ? date.from - 2 : date.from - 1;
  if (!/^(?:and|while|but)$/.test(tokens[opens]?.norm ?? '') || tokens[opens - 1]?.norm !== ',') return false;
  return clauses.some(
    ({ form, subject, verb: other }) =>
      form === 'finite' &&
      other.from > date.to &&
      subject !== null &&
      subject.from >= date.to &&
      subject.from <= date.to + 1,
  );
}

/** "the resumption of relations, which took place in May": of the noun itself. */
const TAKING_PLACE = /^(?:take|occur|happen|come|hold)$/;

/** "Although he was appointed on March 21, …": the date of what is conceded is not that of the rest. */
function isInConcession(sentence: ResolvedSentence, verb: TokenRange, date: TokenRange): boolean {
  return sentence.clauses.some(
    (other) =>
      other.verb.from !== verb.from &&
      other.verb.from < date.from &&
      date.to <= other.to + 1 &&
      CONCESSIVE.has(sentence.tokens[other.subject ? other.subject.from - 1 : other.from - 1]?.norm ?? ''),
  );
}

const CONCESSIVE: ReadonlySet<string> = new Set(['although', 'though', 'whereas']);

/** "turned its consulate, opened in 1998, into an embassy": the date within belongs to the participle. */
function isParenthetical(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
  date: TokenRange,
): boolean {
  const verb = clause.verb;
  return (
    verb !== undefined &&
    sentence.clauses.some(
      (inner) =>
        inner.link === 'reduced' &&
        inner.verb.from >= verb.to &&
        date.from >= inner.verb.from &&
        date.to < clause.to &&
        sentence.tokens[inner.verb.from - 1]?.norm === ',' &&
        sentence.tokens[date.to]?.norm === ',',
    )
  );
}

/** "The treaty, signed on 3 May 2005, entered into force on …": the date that describes the subject, between its commas. */
function isOfDescription({ clauses, tokens }: ResolvedSentence, verb: TokenRange, date: TokenRange): boolean {
  if (date.to > verb.from) return false;
  if (isInAside({ clauses, tokens }, verb, date)) return true;
  return clauses.some(
    (inner) =>
      (inner.link === 'reduced' || inner.link === 'relative') &&
      inner.verb.from < date.from &&
      inner.subject !== null &&
      inner.subject.to <= inner.verb.from &&
      // "The treaty signed on 3 May 2005 entered into force on …"
      ((inner.link === 'reduced' && inner.verb.from === inner.subject.to && date.to === verb.from) ||
        (tokens[inner.subject.to]?.norm === ',' &&
          (tokens[date.to]?.norm === ',' ||
            (date.to <= inner.to && tokens.slice(date.to, verb.from).some(({ norm }) => norm === ','))) &&
          date.to < verb.from)) &&
      clauses.some(({ verb: outer, subject }) => outer.from === verb.from && subject?.from === inner.subject?.from),
  );
}

/** "recognised Y as a free and sovereign state on 7 May and established …": the date before the "and" of the next verb. */
function dateBeforeNext(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  const { verb } = clause;
  if (!verb) return null;
  const next = sentence.clauses.find((candidate) => candidate.verb.from > verb.from);
  if (next?.link !== 'coordinate') return null;
  return (
    sentence.resolvedDates.find(
      (date) => date.from >= clause.to && date.to < next.verb.from && sentence.tokens[date.to]?.norm === 'and',
    ) ?? null
  );
}

/** "Six years later, X closed its legation and moved it": a coordinated verb shares the date before the first one. */
function governorDate(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  const own = sentence.clauses.find((candidate) => candidate.verb.from === clause.verb?.from);
  if (own?.link !== 'coordinate' || own.governor === null) return null;
  const governor = sentence.clauses[own.governor];
  if (!governor) return null;
  return (
    sentence.resolvedDates.find((date) => date.from >= governor.from && date.to <= governor.verb.from) ??
    governorDate(sentence, governor)
  );
}

/** "presented his credentials on 16 May 1823, thus establishing the Legation": a result has the date of what it follows from. */
function resultDate(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  const own = sentence.clauses.find((candidate) => candidate.verb.from === clause.verb?.from);
  if (own?.form !== 'gerund' || own.governor === null) return null;
  if (!/^(?:thus|thereby|,)$/.test(sentence.tokens[own.verb.from - 1]?.norm ?? '')) return null;
  const governor = sentence.clauses[own.governor];
  if (!governor || governor.verb.from > own.verb.from) return null;
  const behind = sentence.resolvedDates.filter((date) => date.from >= governor.verb.to && date.to < own.verb.from);
  return behind.at(-1) ?? null;
}

/** "resumed relations and recognised the government on May 5": what is coordinated shares the date behind the last verb. */
function sharedDate(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  if (!clause.verb) return null;
  const index = sentence.clauses.findIndex((candidate) => candidate.verb.from === clause.verb?.from);
  for (let k = index + 1; index >= 0 && k < sentence.clauses.length; k++) {
    const next = sentence.clauses[k];
    if (next?.link === 'reduced' && sentence.tokens[next.verb.from - 1]?.norm === ',') continue;
    if (next?.link !== 'coordinate') return null;
    const dates = sentence.resolvedDates.filter((date) => date.from >= next.verb.to && date.to <= next.to);
    if (dates[0]) return dates[0];
  }
  return null;
}

/** The date that the sentence's segment stands under ("2007 …" in a timeline), as a resolved date. */
export function segmentDate(sentence: ResolvedSentence): ResolvedDate | null {
  return sentence.segment.date
    ? { from: 0, to: 0, edtf: sentence.segment.date, basis: 'stated', since: false, until: false }
    : null;
}

/** The date closest to the range, what follows preferred to what precedes. */
export function nearestDate(dates: readonly ResolvedDate[], range: TokenRange): ResolvedDate | null {
  let best: ResolvedDate | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    const distance = date.from >= range.to ? date.from - range.to : (range.from - date.to) * 1.5 + 0.5;
    if (distance < bestDistance) {
      best = date;
      bestDistance = distance;
    }
  }
  return best;
}
