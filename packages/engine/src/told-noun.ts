import { clauseDate } from './clause-date.ts';
import { nominalRealis } from './nominal-realis.ts';
import { occurrenceOf, phrasesAfterNoun } from './predications.ts';
import { realisOf } from './realis.ts';
import type { ResolvedDate, ResolvedSentence } from './sentence.ts';
import { rangeContains } from './span.ts';
import type { Clause } from './syntax/clause.ts';

/** What a sentence tells of the happening that a noun names. */
export interface ToldNoun {
  readonly date: ResolvedDate | null;
  /** The clause whose object it is ("completed the closure"), whose subject then did it; null elsewhere. */
  readonly doneBy: Clause | null;
}

const OCCURRING: ReadonlySet<string> = new Set(['take', 'occur', 'happen', 'follow', 'come', 'begin', 'ensue', 'date']);
const SEEING: ReadonlySet<string> = new Set(['see', 'witness', 'bring']);
const DOING: ReadonlySet<string> = new Set([
  'complete',
  'finalize',
  'finalise',
  'effect',
  'undertake',
  'conduct',
  'carry',
  'order',
]);

/** Prepositions behind which stands what has come about. */
const CIRCUMSTANCES =
  /^(?:after|following|since|with|despite|upon|until|before|by|of|to|in|from|through|amid|owing|due|on|notwithstanding)$/;

/** What is told of "the closure of the embassy by Peru on 3 May 1990" where the words report that it came about: with a day or year of its own, by "took place" or "the year saw"; null where it is only mentioned. */
export function toldNoun(sentence: ResolvedSentence, head: number): ToldNoun | null {
  const clause =
    sentence.clauses.find((candidate) => candidate.form === 'finite' && holds(candidate, head)) ??
    sentence.clauses.find((candidate) => rangeContains(candidate, { from: head, to: head + 1 })) ??
    null;
  if (occurrenceOf(sentence, head) || nominalRealis(sentence, head, clause) !== 'asserted') return null;
  const date = ownDate(sentence, head);
  if (clause === null) {
    const opened = date ?? datesOfRow(sentence, head);
    return opened ? { date: opened, doneBy: null } : null;
  }
  if (realisOf(sentence, clause) !== 'asserted') return null;
  const inSubject = clause.subject !== null && holdsAt(clause.subject, head);
  if (inSubject && clause.verb.from > head) {
    if (clause.voice === 'active' && OCCURRING.has(clause.lemma) && clause.subject?.head === head) {
      const day = date ?? clauseDate(sentence, clause);
      return day ? { date: day, doneBy: null } : null;
    }
    return date ? { date, doneBy: null } : null;
  }
  const phrase = clause.phrases.find((candidate) => holdsAt(candidate, head) && candidate.head === head);
  const object = clause.object !== null && holdsAt(clause.object, head) && clause.object.head === head;
  if (object && SEEING.has(clause.lemma)) {
    const year = date ?? clauseDate(sentence, clause);
    return year ? { date: year, doneBy: null } : null;
  }
  if (object && DOING.has(clause.lemma)) return date ? { date, doneBy: clause } : null;
  if (!phrase) return null;
  if (clause.lemma === 'mark' && clause.voice === 'passive' && phrase.preposition === 'by') {
    const year = date ?? clauseDate(sentence, clause);
    return year ? { date: year, doneBy: null } : null;
  }
  const circumstance =
    CIRCUMSTANCES.test(phrase.preposition ?? '') && (phrase.fronted || isOutcome(clause, phrase.preposition));
  return circumstance && date ? { date, doneBy: null } : null;
}

/** "led to", "resulted in", "despite", "because of". */
function isOutcome({ lemma }: Clause, preposition: string | null): boolean {
  return (
    /^(?:after|following|since|despite|of|amid|due)$/.test(preposition ?? '') ||
    (preposition === 'to' && lemma === 'lead') ||
    (preposition === 'in' && /^(?:result|culminate|end)$/.test(lemma)) ||
    (preposition === 'with' && /^(?:end|conclude|culminate|begin|start)$/.test(lemma))
  );
}

function holdsAt(range: { readonly from: number; readonly to: number }, at: number): boolean {
  return range.from <= at && at < range.to;
}

function holds(clause: Clause, head: number): boolean {
  return (
    (clause.subject !== null && holdsAt(clause.subject, head)) ||
    (clause.object !== null && holdsAt(clause.object, head)) ||
    clause.phrases.some((phrase) => holdsAt(phrase, head))
  );
}

/** The date that stands with the noun or right behind what belongs to it. */
function ownDate(sentence: ResolvedSentence, head: number): ResolvedDate | null {
  const end = phrasesAfterNoun(sentence, head).at(-1)?.to ?? head + 1;
  const { clauses, resolvedDates } = sentence;
  return (
    resolvedDates.find(
      (date) =>
        date.from > head &&
        date.from <= end + 1 &&
        !date.cited &&
        !clauses.some(({ verb }) => verb.from > head && verb.from < date.from),
    ) ?? null
  );
}

/** "3 May 1990 – Closure of the embassy": the date that a row of a list begins with, or stands under. */
function datesOfRow(sentence: ResolvedSentence, head: number): ResolvedDate | null {
  const { segment, resolvedDates, units } = sentence;
  const opening = resolvedDates.find((date) => date.from === 0 && date.to <= head);
  const between = units.filter((unit) => unit.from >= (opening?.to ?? 0) && unit.to <= head);
  if (between.some(({ kind }) => kind !== 'break' && kind !== 'open' && kind !== 'close')) return null;
  if (opening) return opening;
  return segment.date ? { from: 0, to: 0, edtf: segment.date, basis: 'stated', since: false, until: false } : null;
}
