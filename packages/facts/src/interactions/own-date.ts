import { type Clause, dateBeforeWhen, type ResolvedDate, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isNews } from '../shared/genres.ts';
import { isBehindPhrase, isOfIncident } from './behind-phrase.ts';
import { carriedDate } from './carried-date.ts';
import { isEarlierDeed } from './earlier-deed.ts';
import { innermostClause } from './innermost-clause.ts';
import { isFuture } from './is-future.ts';
import { isOfPlan } from './plan-year.ts';
import { saidOn } from './said-on.ts';

/** The date that the words of an act give it: that of its clause, of the clause that shares it or governs it, of the front of the sentence. */
export function ownDate(
  sentence: ResolvedSentence,
  clause: Clause,
  context: ExtractContext,
  intended: boolean,
): ResolvedDate | null {
  const firstVerb = sentence.clauses[0]?.verb.from ?? sentence.tokens.length;
  const usable = sentence.resolvedDates.filter(
    (date) =>
      !date.cited &&
      !isFuture(date.edtf, context) &&
      !isDeadline(sentence, clause, date, context) &&
      !isOfPlan(sentence, clause, date) &&
      !(intended && date.edtf.includes('/')) &&
      !isCommemorated(sentence, clause, date) &&
      !isOfInvitation(sentence, clause, date) &&
      !isOfGround(sentence, clause, date),
  );
  const inside = usable.filter(
    (date) =>
      innermostClause(sentence, date.from) === clause.index &&
      date.from >= clause.from &&
      date.from <= Math.max(clause.to + 2, clause.verb.to),
  );
  const after = inside.filter((date) => date.from >= clause.verb.to);
  if (intended && after.length > 0 && clause.tense === 'future') return null;
  const nearest = after[0] ?? inside.at(-1);
  if (nearest && !qualifiesThing(sentence, nearest, clause, context)) {
    // "Since the relief operation of 2005, A and B have …": since then.
    const since = nearest.to <= clause.verb.from && opensSince(sentence);
    return since || isOfCause(sentence, clause, nearest) ? { ...nearest, since: true } : nearest;
  }
  const taken = dateBeforeWhen(sentence, clause, usable);
  if (taken) return taken;
  const coordinate = sentence.clauses[clause.index + 1];
  if (coordinate && coordinate.link === 'coordinate' && clause.link !== 'relative') {
    const shared = usable.find(
      (date) =>
        innermostClause(sentence, date.from) === coordinate.index &&
        date.from >= coordinate.verb.to &&
        date.from <= coordinate.to,
    );
    if (shared && coordinate.tense === clause.tense && !qualifiesThing(sentence, shared, coordinate, context))
      return shared;
  }
  const carried = carriedDate(sentence, clause, usable);
  if (carried) return carried;
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  // "on Friday expressed concern and called for talks": the day before the first of two verbs is that of both.
  if (governor && clause.link === 'coordinate' && clause.form === 'finite' && governor.tense === clause.tense) {
    const shared = usable.find((date) => date.from >= governor.from && date.to <= governor.verb.from);
    if (shared && innermostClause(sentence, shared.from) === governor.index) return shared;
  }
  if (governor && governor.index !== clause.index && clause.form !== 'finite') {
    const outer = usable.find((date) => innermostClause(sentence, date.from) === governor.index);
    if (outer && !qualifiesThing(sentence, outer, governor, context)) return outer;
  }
  const said = intended ? saidOn(sentence, clause, usable) : null;
  if (said) return said;
  const fronted = usable.find((date) => date.to <= firstVerb);
  // "Since the relief operation of 2005, A and B have …": since then.
  if (fronted) return opensSince(sentence) ? { ...fronted, since: true } : fronted;
  const opening = sentence.clauses[clause.index - 1];
  if (opening?.link === 'subordinate' && opening.index === 0 && clause.form === 'finite')
    return usable.find((date) => innermostClause(sentence, date.from) === 0) ?? null;
  return null;
}

/** "thanked Peru for its plan to open an embassy by 2023": until when something is to be done, in a year that is not over; on a page without a day of its own all that stands behind the verb is such. */
function isDeadline(
  { tokens }: ResolvedSentence,
  { verb }: Clause,
  { from, edtf }: ResolvedDate,
  context: ExtractContext,
): boolean {
  const today = context.document.date;
  if (tokens[from - 1]?.norm !== 'by') return false;
  return today === null ? from > verb.to : edtf.length < 10 && edtf.slice(0, 4) >= today.slice(0, 4);
}

/** "invited him to the forum from 26 to 29 August": when it is that one is to come. */
function isOfInvitation({ tokens }: ResolvedSentence, { lemma, verb }: Clause, date: ResolvedDate): boolean {
  return (
    /^(?:invite|expect)$/.test(lemma) &&
    tokens.slice(verb.to, date.from).some(({ norm }) => norm === 'to' || norm === 'for')
  );
}

/** "congratulated him following his election on Sunday": the day of what came before. */
function isOfGround({ tokens, clauses }: ResolvedSentence, { verb }: Clause, date: ResolvedDate): boolean {
  const at = tokens.findLastIndex(({ norm }, i) => i < date.from && i >= verb.to && /^(?:following|after)$/.test(norm));
  return (
    at > 0 &&
    /^(?:his|her|their|its)$/.test(tokens[at + 1]?.norm ?? '') &&
    !tokens.slice(at, date.from).some(({ norm }) => norm === ',') &&
    !clauses.some((other) => other.verb.from > at && other.verb.to <= date.from)
  );
}

/** "Since 1999", "From 1999 until now". */
function opensSince({ tokens }: ResolvedSentence): boolean {
  const first = tokens[0]?.norm;
  return (
    first === 'since' ||
    (first === 'from' &&
      tokens.slice(2, 8).some(({ norm }) => norm === 'now' || norm === 'today' || norm === 'onwards'))
  );
}

/** "congratulated it on the 30th anniversary of its accession (26 February 1992)": the date is of what is commemorated. */
function isCommemorated(sentence: ResolvedSentence, clause: Clause, date: ResolvedDate): boolean {
  return (
    date.from > clause.verb.to &&
    sentence.tokens[date.from - 1]?.norm === '(' &&
    sentence.tokens
      .slice(clause.verb.to, date.from)
      .some((token) => token.norm === 'anniversary' || token.norm === 'jubilee')
  );
}

/** "started deepening ties following the flood of 2005": the year is that of what came before. */
function isOfCause(sentence: ResolvedSentence, clause: Clause, date: ResolvedDate): boolean {
  return (
    clause.form !== 'finite' &&
    date.edtf.length < 10 &&
    sentence.tokens
      .slice(clause.verb.to, date.from)
      .some((token) => /^(?:following|after|since|wake)$/.test(token.norm))
  );
}

const REACTION =
  /^(?:congratulate|praise|welcome|commend|thank|hail|applaud|salute|condemn|denounce|deplore|regret|mourn)$/;

const VOICING = /^(?:voice|express|convey|raise|register|reiterate)$/;

/** In news, a month or year behind the object dates the thing ("welcomed its election in October"), not the act; behind what one only reacts to, a day does too. */
function qualifiesThing(
  sentence: ResolvedSentence,
  date: ResolvedDate,
  clause: Clause,
  context: ExtractContext,
): boolean {
  const { object } = clause;
  const reacts = REACTION.test(clause.lemma);
  if (!isNews(context) || object === null || date.from <= object.from) return false;
  if (isOfIncident(sentence, clause, date)) return true;
  // "…, praising Peru for its growth in 2020"
  const aside = reacts && clause.form === 'gerund';
  if (!aside && (clause.link !== 'main' || clause.form !== 'finite')) return false;
  if (context.document.date === null && !reacts) return false;
  if (date.edtf.length < 10)
    return (
      reacts || !(isOfAct(sentence, date, object.head) || isEarlierDeed(sentence, clause, date, context.document.date))
    );
  return (
    (reacts || (VOICING.test(clause.lemma) && isBehindPhrase(clause, date))) &&
    context.document.date !== null &&
    date.edtf !== context.document.date &&
    (date.basis === 'stated' || (date.basis === 'completed' && !reacts)) &&
    !sentence.references.some((reference) => reference.from <= object.head && object.head < reference.to)
  );
}

/** "recalled its ambassador last month", "closed the border in 1994": what has no date of its own leaves it to the act. */
function isOfAct({ tokens, tagged }: ResolvedSentence, date: ResolvedDate, object: number): boolean {
  if (LASTING_THINGS.has(tagged.lemmas[object] ?? '')) return true;
  return (
    date.basis === 'relative' &&
    /^(?:last|earlier|this)$/.test(tokens[date.from]?.norm ?? '') &&
    date.from === object + 1
  );
}

const LASTING_THINGS: ReadonlySet<string> = new Set(
  'ambassador envoy diplomat attache tie relation border airspace embassy consulate'.split(' '),
);
