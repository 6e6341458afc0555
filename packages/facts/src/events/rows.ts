import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import { edtfBounds } from '@diplomatic-relations/schema';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { type Direction, directionIn } from './direction.ts';
import { eventDraft } from './draft.ts';
import { completed, type EventScene, hasOfficials, isReported } from './frame.ts';
import { headingSentences } from './heading-sentences.ts';
import { destinations } from './places.ts';
import { rowOccasions } from './row-occasions.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates, isAfter } from './times.ts';

const VISITS = /\bvisits?\b|\bvisitors?\b|\bdelegations?\b|\b(?:high[- ]level|official) (?:exchanges|contacts)\b/i;
const DIRECTION = /^\s*from\b.*\bto\b/i;
const TO_ONLY = /^\s*to (?:the )?\p{Lu}[\p{L}\s’'-]{2,40}:?\s*$/iu;

/** Rows without a verb under a heading of visits: "- Minister N, State visit, 4-7 March 1993." */
export function rowDrafts(scene: EventScene): EventDraft[] {
  const { sentence, context } = scene;
  if (sentence.segment.kind !== 'list' && sentence.segment.kind !== 'timeline' && sentence.segment.kind !== 'body')
    return [];
  if (sentence.segment.headings.length === 0) return [];
  if (
    sentence.clauses.some(
      (clause) => clause.form === 'finite' && clause.subject !== null && !/^cancel/.test(clause.lemma),
    )
  )
    return [];
  const headings = headingSentences(scene);
  if (!hasOfficials(sentence, { from: 0, to: sentence.tokens.length }) && !isBody(scene, headings)) return [];
  const texts = [
    ...sentence.segment.headings.map((span) => context.document.text.slice(span.start, span.end)),
    ...leadOf(scene),
  ];
  const rows = sentence.segment.kind !== 'body';
  if (!texts.some((text) => VISITS.test(text) || DIRECTION.test(text) || (rows && TO_ONLY.test(text)))) return [];
  const direction = directionOf(headings);
  const here = destinations(sentence, { from: 0, to: sentence.tokens.length });
  const person = sentence.people.find((candidate) => candidate.party !== null)?.party ?? null;
  const visitor = direction.visitor ?? person;
  const host = direction.host ?? here.parties.find((party) => party !== visitor) ?? null;
  const known = [...new Set([visitor, host].filter((party): party is PartyId => party !== null))];
  const parties = completed(scene, known, known.length === 1);
  if (parties.length < 2) return [];
  const words = sentence.tokens.map((token) => token.norm).join(' ');
  const cancelled =
    /\b(?:cancelled|canceled|postponed|called off|put off|suspended|did not take place|not held)\b/.test(words);
  const awaited = /\b(?:to be confirmed|tbc|planned|expected|scheduled|upcoming|(?:under|in) preparation)\b/.test(
    words,
  );
  const dates = eventDates(sentence);
  const resolved =
    dates.length > 0
      ? dates.map((date) => factDate(date))
      : sentence.segment.date
        ? [
            {
              date: daysOfMonth(context.document.text.slice(sentence.start, sentence.end), sentence.segment.date),
              date_basis: 'stated' as const,
            },
          ]
        : [];
  const talks = /^(?:bilateral |working |official )?(?:meeting|talks) /.test(
    words.replace(/^[\d\s,.–—-]*(?:[a-z]+ )?[–—-] /, ''),
  );
  const called = /\b(?:telephone|phone) (?:conversation|call|talks)\b/.test(words);
  const country = host && !host.startsWith('org:') ? host : here.place.country;
  const [day = NO_DATE] = resolved;
  const beside = cancelled
    ? []
    : rowOccasions(sentence, context.document.text).map(({ name, kind, range }) =>
        eventDraft(sentence, {
          kind,
          name,
          range,
          status: awaited || isAfter(day.date, context.document.date) ? 'planned' : 'held',
          parties,
          date: day,
          place: { city: null, country },
          rule: 'events/row-occasion',
        }),
      );
  return [
    ...beside,
    ...resolved.map((date) =>
      eventDraft(sentence, {
        kind: called ? 'call' : talks ? 'meeting' : 'visit',
        status: cancelled ? 'cancelled' : awaited || isAfter(date.date, context.document.date) ? 'planned' : 'held',
        parties,
        date,
        place: here.place.city ? here.place : { city: null, country },
        range: { from: 0, to: sentence.tokens.length },
        rule: 'events/row',
        people: sentence.people.map((one) =>
          one.party === null && visitor !== null
            ? { ...one, party: visitor }
            : direction.visitor
              ? { ...one, party: direction.visitor }
              : one,
        ),
        hosts: host ? [host] : [],
        visitors: visitor ? [visitor] : [],
        sketch: { reported: isReported(scene, null) },
      }),
    ),
  ];
}

/** "2015 Dec. Fact-finding mission of the Senate", where the heading says from where to where. */
function isBody({ sentence }: EventScene, headings: readonly ResolvedSentence[]): boolean {
  if (!sentence.tagged.lemmas.some((lemma) => /^(?:mission|team|group|league|squadron|fleet)$/.test(lemma)))
    return false;
  const { visitor, host } = directionOf(headings);
  return visitor !== null && host !== null;
}

/** How many items back the lead of a list may stand. */
const ITEMS = 30;

/** "Exchange of visits:", the sentence before a list of rows that a colon ends. */
function leadOf({ sentence, context }: EventScene): string[] {
  if (sentence.segment.kind !== 'list') return [];
  const { sentences, text } = context.document;
  for (let i = sentence.index - 1; i >= 0 && i > sentence.index - ITEMS; i--) {
    const before = sentences[i];
    if (before === undefined || before.segment.kind === 'list') continue;
    const said = text.slice(before.start, before.end).trimEnd();
    return said.endsWith(':') ? [said] : [];
  }
  return [];
}

/** Who goes where, as the innermost heading that tells it says. */
function directionOf(headings: readonly ResolvedSentence[]): Direction {
  for (const heading of [...headings].reverse()) {
    const direction = directionIn(heading, { from: 0, to: heading.tokens.length });
    if (direction.host !== null || direction.visitor !== null) return direction;
  }
  return { visitor: null, host: null };
}

/** "(5-6.11)", "(29.08)" in a row of that month. */
const DAYS = /\((?:[^()]*[\s,])?(\d{1,2})(?:\.?[-–](\d{1,2}))?[./](\d{1,2})\.?\)/;

/** The days of the month that the row gives in brackets, else the month. */
function daysOfMonth(row: string, month: string): string {
  const [, first, last, ofMonth] = DAYS.exec(row) ?? [];
  if (first === undefined || !/^\d{4}-\d\d$/.test(month) || Number(ofMonth) !== Number(month.slice(5))) return month;
  const day = (number: string): string => `${month}-${number.padStart(2, '0')}`;
  const days = last === undefined ? day(first) : `${day(first)}/${day(last)}`;
  return edtfBounds(days) === null ? month : days;
}
