import type { Clause, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import { dateBeforeWhen, segmentDate } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isBeforeStory } from '../shared/before-the-story.ts';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { saysDuringVisit, visitDateBefore } from '../shared/during-visit.ts';
import { isReducedPassive } from '../shared/reduced-passive.ts';
import { resumesThose } from '../shared/resumes-those.ts';
import { isToldDate } from '../shared/told-date.ts';
import { isBehindPhrase, isOfIncident } from './behind-phrase.ts';
import { carriedDate } from './carried-date.ts';
import { isEarlierDeed } from './earlier-deed.ts';
import { innermostClause } from './innermost-clause.ts';
import { isOfExample } from './of-example.ts';
import { isOfPlan } from './plan-year.ts';
import { saidOn } from './said-on.ts';
import { isBackground, isDay, isStoryLine } from './story-line.ts';

/** The date of an act: that of its own words, that of its list item or timeline row, or, in news, the document's, which stands for the main event's until the document has been read (basis `document`, even without a date). */
export function actDate(
  sentence: ResolvedSentence,
  clause: Clause,
  context: ExtractContext,
  options: { readonly lasting: boolean; readonly intended: boolean },
): FactDate {
  if (!isNews(context) && isOfExample(sentence, clause)) return NO_DATE;
  const own = isToldDate(sentence, clause) ? null : ownDate(sentence, clause, context, options.intended);
  if (own?.since) return NO_DATE;
  if (own) return factDate(own);
  const segment = segmentDate(sentence);
  if (segment) return factDate(segment);
  if (options.lasting && clause.tense !== 'past') return NO_DATE;
  if (!isNews(context) && clause.tense === 'past' && saysDuringVisit(sentence)) {
    const visit = visitDateBefore(sentence, context.document.sentences);
    if (visit) return factDate(visit);
  }
  if (isSinceDoing(sentence, clause)) return NO_DATE;
  if (!isNews(context))
    return clause.tense === 'past'
      ? factDate(onlyDate(sentence, context) ?? dateBefore(sentence, clause, context, options.intended))
      : NO_DATE;
  if (clause.tense === 'perfect' && isOfSeveral(sentence, clause)) return NO_DATE;
  return isBackground(sentence, context) ||
    isBeforehand(sentence, clause) ||
    isBeforeStory(sentence, clause) ||
    isDescribing(clause)
    ? NO_DATE
    : { date: context.document.date, date_basis: 'document' };
}

/** "has welcomed a series of leaders": one after the other, over time. */
function isOfSeveral({ tokens }: ResolvedSentence, { object }: Clause): boolean {
  if (object === null) return false;
  const words = tokens.slice(object.from, object.head + 1).map(({ norm }) => norm);
  return words.some(
    (word, i) =>
      /^(?:many|numerous|several)$/.test(word) ||
      (/^(?:series|number|range|string)$/.test(word) && words[i - 1] === 'a'),
  );
}

/** "grew after the two countries signed deals": what came before the news. */
function isBeforehand({ tokens }: ResolvedSentence, { link, subject }: Clause): boolean {
  return link === 'subordinate' && subject !== null && /^(?:after|since)$/.test(tokens[subject.from - 1]?.norm ?? '');
}

/** "Since opening a post in 2001, A has helped B and kept up ties": the year is that of the opening, and what goes on since has none. */
function isSinceDoing({ tokens, clauses }: ResolvedSentence, { index }: Clause): boolean {
  return index > 0 && tokens[0]?.norm === 'since' && clauses[0]?.form === 'gerund' && clauses[0].verb.from === 1;
}

/** "the issues agreed by the two countries": words on a thing, which was done before; not on what goes on ("a workshop organised by the two"). */
function isDescribing(clause: Clause): boolean {
  return isReducedPassive(clause) && !GOING_ON.test(clause.lemma);
}

const GOING_ON = /^(?:co-?)?(?:organi[sz]e|host|chair|lead|head|arrange|sponsor|attend|accompany)$/;

/** True for documents that report what happened, false for profiles and standing pages. */
export function isNews(context: ExtractContext): boolean {
  const { genre } = context.row;
  return genre !== 'bilateral_profile' && genre !== 'organization_profile';
}

function ownDate(
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

/** The one date of a sentence of a profile. */
function onlyDate(sentence: ResolvedSentence, context: ExtractContext): ResolvedDate | null {
  const dates = sentence.resolvedDates.filter(
    (date) => !date.edtf.includes('/') && !date.since && !date.until && !date.cited && !isFuture(date.edtf, context),
  );
  return dates.length === 1 ? (dates[0] as ResolvedDate) : null;
}

/** In a profile, the day that the sentence right before told of in the same paragraph; a month too where "they" do it, and a day two sentences further back where somebody says something. */
function dateBefore(
  sentence: ResolvedSentence,
  clause: Clause,
  context: ExtractContext,
  intended: boolean,
): ResolvedDate | null {
  if (sentence.resolvedDates.some(({ edtf }) => !isFuture(edtf, context))) return null;
  const resumed = resumesThose(sentence);
  const reach = intended || resumed || SAYING.has(clause.lemma) ? 3 : 1;
  for (let back = 1; back <= reach; back++) {
    const told = context.document.sentences[sentence.index - back];
    if (!told || told.segment.start !== sentence.segment.start) return null;
    if (told.resolvedDates.length === 0) {
      // "The two men discussed … They agreed …"
      if (resumesThose(told) || isPast(told)) continue;
      return null;
    }
    return (
      told.resolvedDates.findLast(
        (date) =>
          (isDay(date) || (resumed && date.edtf.length === 7)) && !date.since && !date.until && isStoryLine(told, date),
      ) ?? null
    );
  }
  return null;
}

/** Verbs of what is said on an occasion. */
const SAYING: ReadonlySet<string> = new Set(
  'thank congratulate praise commend laud applaud express convey reaffirm reiterate confirm urge call invite agree stress assure promise pledge welcome condemn deplore criticise criticize request ask propose offer announce accept appreciate acknowledge voice'.split(
    ' ',
  ),
);

function isPast({ clauses }: ResolvedSentence): boolean {
  return clauses.some(({ form, link, tense }) => form === 'finite' && link === 'main' && tense === 'past');
}

function isFuture(edtf: string, context: ExtractContext): boolean {
  const today = context.document.date;
  if (!today) return false;
  const start = edtf.split('/')[0] ?? '';
  const length = Math.min(start.length, today.length);
  return start.slice(0, length) > today.slice(0, length);
}

/** The date of a figure's period; what goes on since a year has none. */
export function periodDate(period: string): FactDate {
  return period.endsWith('/..') ? NO_DATE : { date: period, date_basis: 'stated' };
}
