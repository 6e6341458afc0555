import { intervalOf, type ResolvedDate, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { headingOf } from '../shared/heading-of.ts';
import type { Amount } from './amounts.ts';
import { isOfComparedFigure, isOfComparison } from './compared-figures.ts';
import { samePeriodBefore } from './same-period.ts';
import { COMPARISONS, type MoneyMetric } from './words.ts';

const DIRECT =
  /^(?:in|for|during|over|by|on|of|the|as|at|end|throughout|within|,|\(|since|from|between|a|fiscal|year|financial)$/;
const BREAKS = /^(?:[;:]|while|whereas|but)$/;

/** What a number is of decides how far its date may stand away. */
export type PeriodReach = 'flow' | 'act' | 'state';

/** How far the date of an amount of money may stand away, by what it is of. */
export const MONEY_REACH: Readonly<Record<MoneyMetric, PeriodReach>> = {
  trade_turnover: 'flow',
  exports: 'flow',
  imports: 'flow',
  trade_balance: 'flow',
  investment: 'act',
  aid: 'act',
  loan: 'act',
  debt: 'state',
};

/**
 * The time that an amount is of: the date right behind it, else one in front of it in its own part of the sentence, else, for the flows
 * of trade, the year that the paragraph speaks of; dates that are only compared with do not count.
 */
export function periodOf(
  sentence: ResolvedSentence,
  amount: Amount,
  next: Amount | null,
  reach: PeriodReach,
  context: ExtractContext,
): string | null {
  const same = samePeriodBefore(sentence, amount);
  if (same) return same;
  const found =
    directDate(sentence, amount, next) ?? dateBehind(sentence, amount, next) ?? dateBefore(sentence, amount, reach);
  if (found && sentence.tokens.slice(found.from, found.to).some((token) => token.norm === 'same'))
    return paragraphYear(sentence, context) ?? periodValue(sentence, found);
  if (found) return periodValue(sentence, found);
  if (sentence.segment.date) return sentence.segment.date;
  if (reach !== 'flow') return null;
  const only = onlyDate(sentence, amount);
  if (only) return periodValue(sentence, only);
  const headed = headingYear(sentence, context);
  if (headed) return headed;
  return !isPresent(sentence) || isAttribute(sentence, amount) ? paragraphYear(sentence, context) : null;
}

/** "USD 5 million in 2022", "8% (2022)". */
function directDate(sentence: ResolvedSentence, amount: Amount, next: Amount | null): ResolvedDate | null {
  const noted = endOfNote(sentence, amount, next);
  const end = noted ?? amount.to;
  const date = sentence.resolvedDates.find((candidate) => candidate.from >= end);
  if (!date || date.from - end > 3 || (next && noted === null && date.from > next.from)) return null;
  for (let i = end; i < date.from; i++) if (!DIRECT.test(sentence.tokens[i]?.norm ?? '')) return null;
  return isCompared(sentence, date, amount.to) ? null : date;
}

/** "USD 5 million (about EUR 4 million) in 2022": the token behind the bracket that gives the amount once more; null where none does. */
function endOfNote({ tokens }: ResolvedSentence, amount: Amount, next: Amount | null): number | null {
  if (next === null || tokens[amount.to]?.text !== '(' || tokens[next.to]?.text !== ')') return null;
  return next.from - amount.to <= 4 ? next.to + 1 : null;
}

/** A date after the amount with at most the verb of its own clause between: "USD 5 million was disbursed in 2022". */
function dateBehind(sentence: ResolvedSentence, amount: Amount, next: Amount | null): ResolvedDate | null {
  const following = sentence.clauses.find((candidate) => candidate.verb.from >= amount.to);
  const clause =
    following &&
    following.form === 'finite' &&
    following.link !== 'relative' &&
    !sentence.tokens
      .slice(amount.to, following.verb.from)
      .some((token) => /^[,;:.]$/.test(token.text) || token.norm === 'and')
      ? following
      : undefined;
  for (const date of sentence.resolvedDates) {
    if (date.from < amount.to || isCompared(sentence, date, amount.to)) continue;
    if (next && date.from > next.from) return null;
    let blocked = false;
    let aside = false;
    for (let i = amount.to; i < date.from; i++) {
      const word = sentence.tokens[i]?.norm ?? '';
      // "six documents were signed, among them the memorandum on energy (2019)": of what stands before the bracket
      if (word === ',') aside = true;
      else if (word === '(' && aside) blocked = true;
      const verb = sentence.clauses.find((candidate) => candidate.verb.from <= i && i < candidate.verb.to);
      if (BREAKS.test(word) || (verb && verb !== clause)) blocked = true;
      if (word === ',' && !clause) blocked = true;
    }
    return blocked ? null : date;
  }
  return null;
}

function dateBefore(sentence: ResolvedSentence, amount: Amount, reach: PeriodReach): ResolvedDate | null {
  const dates = sentence.resolvedDates.filter((date) => date.to <= amount.from && !isCompared(sentence, date, 0));
  const firstVerb =
    sentence.clauses.find((clause) => clause.form !== 'participle' || clause.link !== 'reduced')?.verb.from ??
    sentence.tokens.length;
  const own = dates.filter((date) =>
    sentence.clauses.some(
      (clause) => clause.from <= date.from && amount.to <= clause.to + 1 && clause.form === 'finite',
    ),
  );
  const fronted = dates.filter((date) => date.to <= firstVerb || isSubordinate(sentence, date));
  if (reach === 'flow') return dates.at(-1) ?? null;
  if (reach === 'state')
    return (
      dates.find((date) => sentence.tokens[date.to]?.norm === 'census') ??
      fronted.find((date) => date.to <= firstVerb || sentence.tokens[0]?.norm === 'since') ??
      own.find((date) => date.since) ??
      null
    );
  return own.at(-1) ?? fronted.at(-1) ?? null;
}

/** The date of "when a cyclone struck in 2016, …" or "since its involvement began in 1996, …". */
function isSubordinate(sentence: ResolvedSentence, date: ResolvedDate): boolean {
  const first = sentence.tokens[0]?.norm ?? '';
  if (!/^(?:when|after|since|following|during|in|as)$/.test(first)) return false;
  const comma = sentence.tokens.findIndex((token, i) => i >= date.to && token.text === ',');
  return comma >= 0 && comma - date.to <= 2;
}

/** "compared with 2019", "than in the year before": not the time of the number itself. */
function isCompared(sentence: ResolvedSentence, date: ResolvedDate, floor: number): boolean {
  const word = sentence.tokens[date.from - 1]?.norm ?? '';
  // "By the end of 2022 trade stood at …": told as past, the year is its own.
  const settled =
    word === 'by' &&
    (date.from === 1
      ? sentence.clauses.find((clause) => clause.verb.from > date.to && clause.form === 'finite')?.tense === 'past'
      : /^(?:the|end)$/.test(sentence.tokens[date.from]?.norm ?? '') &&
        sentence.clauses.findLast((clause) => clause.verb.to <= date.from && clause.form === 'finite')?.tense ===
          'past');
  if (!settled && /^(?:after|before|until|by)$/.test(word)) return true;
  if (isYearBefore(sentence, date, floor)) return true;
  for (let i = date.from - 1; i >= Math.max(floor, date.from - 6, 0); i--) {
    const token = sentence.tokens[i];
    if (!token || token.kind === 'number' || token.text === ',' || token.text === ';') return false;
    const distance = date.from - i;
    if (!COMPARISONS.has(token.norm)) continue;
    if (
      (token.norm === 'over' ||
        token.norm === 'from' ||
        token.norm === 'on' ||
        token.norm === 'before' ||
        token.norm === 'previous') &&
      (distance > 1 || i === 0)
    )
      continue;
    if (token.norm === 'over' && !/%|percent|cent|growth|increase/.test(sentence.tokens[i - 1]?.norm ?? '')) continue;
    if (
      (token.norm === 'from' || token.norm === 'on') &&
      !/%|percent|cent|growth|increase|decrease|up|down/.test(sentence.tokens[i - 1]?.norm ?? '')
    )
      continue;
    return true;
  }
  return false;
}

/** "up 13 per cent from that of the previous year", "on the figure for 2018": what the growth is measured against. */
function isYearBefore({ tokens }: ResolvedSentence, date: ResolvedDate, floor: number): boolean {
  let i = date.from - 1;
  while (i > floor && BASES.test(tokens[i]?.norm ?? '')) i--;
  return (
    i < date.from - 1 &&
    i >= floor &&
    /^(?:from|over|on|than)$/.test(tokens[i]?.norm ?? '') &&
    /^(?:%|percent|cent|growth|increase|decrease|rise|fall|up|down|higher|lower|more|less)$/.test(
      tokens[i - 1]?.norm ?? '',
    )
  );
}

const BASES = /^(?:that|those|the|of|in|for|level|levels|figure|figures|value|volume|total|a)$/;

/** The date as EDTF, with an open end where the words say "since" or "up to now". */
function periodValue(sentence: ResolvedSentence, date: ResolvedDate): string {
  const before = sentence.tokens[date.from - 1]?.norm ?? '';
  const first = sentence.tokens[date.from]?.norm ?? '';
  const after = sentence.tokens
    .slice(date.to, date.to + 4)
    .map((token) => token.norm)
    .join(' ');
  const sinceClause = /^since$/.test(sentence.tokens[0]?.norm ?? '') && isSubordinate(sentence, date);
  const open =
    date.since ||
    isSinceEvent(sentence, date) ||
    before === 'since' ||
    first === 'since' ||
    sinceClause ||
    ((before === 'from' || first === 'from') &&
      /^(?:up to now|until now|to date|till now|to the present|onwards?|up to today|until today|to present)/.test(
        after,
      ));
  if (open && !date.edtf.includes('/')) return intervalOf(date.edtf, { since: true });
  if (date.until && !date.edtf.includes('/')) return intervalOf(date.edtf, { until: true });
  return date.edtf;
}

/** "since the war with X in July 2006" */
function isSinceEvent({ tokens, tagged }: ResolvedSentence, date: ResolvedDate): boolean {
  for (let i = date.from - 1; i >= Math.max(0, date.from - 8); i--) {
    if (tokens[i]?.norm === 'since') return i > 0 && /^(?:DT|PS|NN|NNP)$/.test(tagged.tags[i + 1] ?? '');
    if (!/^(?:DT|PS|NN|NNP|JJ|IN|POS)$/.test(tagged.tags[i] ?? '')) return false;
  }
  return false;
}

function isPresent(sentence: ResolvedSentence): boolean {
  const finite = sentence.clauses.filter((clause) => clause.form === 'finite');
  return finite.length > 0 && finite.every((clause) => clause.tense === 'present');
}

/** "imports grew to A, exports to B in 2019": the one time that the sentence names. */
function onlyDate(sentence: ResolvedSentence, amount: Amount): ResolvedDate | null {
  const dates = sentence.resolvedDates.filter(
    (date) =>
      !isCompared(sentence, date, 0) && !date.since && !date.until && !isOfComparedFigure(sentence, date, amount),
  );
  return new Set(dates.map((date) => date.edtf)).size === 1 ? (dates[0] ?? null) : null;
}

/** "Exports: USD 5 million" under "Trade in 2021". */
function headingYear(sentence: ResolvedSentence, context: ExtractContext): string | null {
  if (sentence.clauses.some(({ form }) => form === 'finite')) return null;
  const dates = headingOf(sentence, context)?.resolvedDates ?? [];
  return dates.length === 1 && /^\d{4}(?:$|\/)/.test(dates[0]?.edtf ?? '') ? (dates[0]?.edtf ?? null) : null;
}

/** "exports, worth USD 5 million, consist of …": the verb's tense is not the amount's. */
function isAttribute(sentence: ResolvedSentence, amount: Amount): boolean {
  return (
    /^(?:worth|valued|\()$/.test(sentence.tokens[amount.from - 1]?.norm ?? '') ||
    sentence.tokens[amount.from - 2]?.norm === 'valued'
  );
}

/** How many sentences back a paragraph's year is looked for. */
const REACH = 100;

/** The year or part of a year last named in the same paragraph. */
function paragraphYear(sentence: ResolvedSentence, context: ExtractContext): string | null {
  for (let k = sentence.index - 1; k >= 0 && k >= sentence.index - REACH; k--) {
    const other = context.document.sentences[k];
    if (!other || other.segment.start !== sentence.segment.start) return null;
    const years = other.resolvedDates.filter(
      (date) =>
        /^\d{4}(?:$|\/|-\d\d\/)/.test(date.edtf) &&
        !date.since &&
        !isCompared(other, date, 0) &&
        !isOfComparison(other, date),
    );
    // "The embassy was opened in 1998. Exports amount to …": another story's year.
    if (years.length > 0) return tellsOfFlows(other) ? (years[0]?.edtf ?? null) : null;
  }
  return null;
}

function tellsOfFlows({ quantities, tagged }: ResolvedSentence): boolean {
  return quantities.some(({ unit }) => unit !== null) || tagged.lemmas.some((lemma) => FLOWS.has(lemma));
}

const FLOWS: ReadonlySet<string> = new Set(
  'trade export import turnover investment economy economic commerce goods balance gdp partner market'.split(' '),
);
