import { type Clause, intervalOf, type ResolvedDate, type ResolvedSentence } from '@diplomatic-relations/engine';
import { dateOf, type FactDate, factDate } from '../shared/dates.ts';
import { SAYING } from '../shared/saying.ts';

/** When a place was taken, left or held: dates in parentheses speak of something else, and "in 1992, when …" dates what follows. */
export function membershipDate(sentence: ResolvedSentence, clause: Clause): FactDate {
  const outside = sentence.resolvedDates.filter(
    (date) =>
      !inParentheses(sentence, date, clause) &&
      !isTerm(sentence, date, clause) &&
      !isOfSaying(sentence, date, clause) &&
      !isOfContrast(sentence, date, clause),
  );
  const when = fronting(sentence, clause, outside);
  if (when) return factDate(endOf(when));
  const { date } = sentence.segment;
  const next = sentence.clauses.find(
    (other) => other.verb.from > clause.verb.from && (other.link !== 'coordinate' || date !== undefined),
  );
  const before = outside.filter((date) => date.from < (next?.verb.from ?? sentence.tokens.length));
  // "joined as a partner in 2004, and as a member in 2012": each verb has its own.
  const further = sentence.clauses.find(
    (other) => other.link === 'coordinate' && other.form === 'finite' && other.verb.from > clause.verb.from,
  );
  const first = further ? before.filter(({ from }) => from >= clause.verb.to && from < further.verb.from) : [];
  const own = first.length === 1 && before.every(({ from }) => from >= clause.verb.to) ? first : before;
  if (date && !own.some((candidate) => candidate.from >= clause.verb.from)) return { date, date_basis: 'stated' };
  return dateOf(
    {
      ...sentence,
      resolvedDates: own.length > 0 ? own : outside.length < sentence.resolvedDates.length ? [] : outside,
    },
    clause,
  );
}

/** The year in the brackets behind the name where each name has one, or where nothing else dates the verb. */
export function dateOfPlace(
  sentence: ResolvedSentence,
  clause: Clause,
  bracketed: ResolvedDate | null,
  each: boolean,
): FactDate {
  if (bracketed !== null && each) return factDate(bracketed);
  const own = membershipDate(sentence, clause);
  return own.date === null && bracketed !== null ? factDate(bracketed) : own;
}

/** "elected for 2020-2021", "for the 2023-2025 term": how long the seat is held, not when it was won. */
function isTerm(sentence: ResolvedSentence, date: ResolvedDate, clause: Clause): boolean {
  if (!WON_FOR_A_TERM.has(clause.lemma)) return false;
  return isTermOf(sentence, date) || opensTerm(sentence, date);
}

/** "became its 31st member upon signing the treaty on 11 January 2010": the day of what made it one. */
export function dateUpon({ tokens, clauses, resolvedDates }: ResolvedSentence, after: number): FactDate | null {
  const by = clauses.find(
    ({ form, verb }) =>
      form === 'gerund' && verb.from >= after && /^(?:upon|on|by|after)$/.test(tokens[verb.from - 1]?.norm ?? ''),
  );
  const date = by && resolvedDates.find(({ from }) => from >= by.verb.to && from <= by.verb.to + 8);
  return date ? factDate(date) : null;
}

/** "A and B have joined, while C has been in talks since 1994": the day of another's affair. */
function isOfContrast({ clauses, tokens }: ResolvedSentence, date: ResolvedDate, { verb }: Clause): boolean {
  return clauses.some(
    (other) =>
      other.form === 'finite' &&
      other.subject !== null &&
      other.verb.from > verb.from &&
      other.verb.to <= date.from &&
      /^(?:while|whereas|although|though)$/.test(tokens[other.subject.from - 1]?.norm ?? ''),
  );
}

/** "said on Monday that Peru had won a seat": when it was said. */
function isOfSaying({ clauses, tokens }: ResolvedSentence, date: ResolvedDate, { subject, verb }: Clause): boolean {
  const start = subject?.from ?? verb.from;
  if (tokens[start - 1]?.norm !== 'that' || date.to > start - 1) return false;
  const saying = clauses.findLast((other) => other.form === 'finite' && other.verb.to < start);
  return saying !== undefined && SAYING.has(saying.lemma) && date.from >= saying.verb.to;
}

const WON_FOR_A_TERM: ReadonlySet<string> = new Set(
  'elect reelect choose select appoint vote announce submit present apply win secure claim gain capture clinch obtain earn'.split(
    ' ',
  ),
);

/** "for a term beginning on 1 January": when the seat is taken. */
function opensTerm({ tokens }: ResolvedSentence, { from }: ResolvedDate): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ norm }) => norm);
  return before.some((word) => /^(?:beginning|starting|commencing)$/.test(word));
}

/** "for 2020-2021", "for the period from 2013 till 2017", "the 2023-2025 term": years of a seat. */
export function isTermOf({ tokens }: ResolvedSentence, { edtf, from, to }: ResolvedDate): boolean {
  if (!edtf.includes('/')) return false;
  if (/^(?:terms?|tenure|period|biennium|session)$/.test(tokens[to]?.norm ?? '')) return true;
  let at = from - 1;
  while (at > from - 6 && /^(?:the|a|an|period|terms?|tenure|years|from|of|between)$/.test(tokens[at]?.norm ?? ''))
    at--;
  return tokens[at]?.norm === 'for';
}

/** In brackets that the verb stands outside of, and that tell more than a day. */
function inParentheses({ tokens }: ResolvedSentence, date: ResolvedDate, { verb }: Clause): boolean {
  let depth = 0;
  let open = 0;
  for (let i = 0; i < date.from; i++) {
    const word = tokens[i]?.norm;
    if (word === '(' && ++depth === 1) open = i;
    else if (word === ')') depth--;
  }
  if (depth === 0 || (verb.from > open && verb.to <= date.from)) return false;
  const alone = open === date.from - 1 && tokens[date.to]?.norm === ')';
  return !(alone && date.edtf.length > 'YYYY'.length && !date.edtf.includes('/'));
}

/** The date right before the "when" that opens the clause, or the clause that it is coordinated with. */
function fronting(sentence: ResolvedSentence, clause: Clause, dates: readonly ResolvedDate[]): ResolvedDate | null {
  const closed = sentence.tokens.findIndex(({ norm }, i) => i >= clause.verb.to && norm === ')');
  const end = closed < 0 ? clause.to : Math.min(closed, clause.to);
  if (dates.some((date) => date.from >= clause.verb.from && date.to <= end)) return null;
  let first: Clause | undefined = clause;
  for (let steps = 0; first && first.link === 'coordinate' && first.index > 0 && steps < 3; steps++)
    first = sentence.clauses[first.index - 1];
  if (first?.link !== 'subordinate') return null;
  const from = Math.min(first.from, first.subject?.from ?? first.from);
  for (let i = from; i > Math.max(0, from - 3); i--) {
    if (sentence.tokens[i - 1]?.norm !== 'when') continue;
    return (
      dates.find(
        (date) => date.to === i - 1 || (date.to === i - 2 && /^[,(]$/.test(sentence.tokens[i - 2]?.norm ?? '')),
      ) ?? null
    );
  }
  return null;
}

/** "from 1814 until 1964, when …": it happened at the end. */
function endOf(date: ResolvedDate): ResolvedDate {
  const end = date.edtf.split('/')[1];
  return end && end !== '..'
    ? { ...date, edtf: end, until: false }
    : date.until
      ? { ...date, edtf: intervalOf(date.edtf, {}), until: false }
      : date;
}

/** Words before a date that opens the sentence: "Ever since May". */
const OPENING = 2;

/** "Since 2013, Peru is a member of …": since when, where it opens the clause. */
export function sinceBefore({ resolvedDates, clauses }: ResolvedSentence, clause: Clause): ResolvedDate | undefined {
  const start = clause.subject?.from ?? clause.verb.from;
  return resolvedDates.find(
    (date) =>
      date.since &&
      date.from <= OPENING &&
      date.to <= start &&
      !clauses.some(({ verb }) => verb.from >= date.to && verb.to <= clause.verb.from),
  );
}
