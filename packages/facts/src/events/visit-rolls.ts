import {
  collect,
  type PartyId,
  partiesIn,
  type ResolvedDate,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { type Direction, directionIn } from './direction.ts';
import { eventDraft, peopleIn } from './draft.ts';
import { completed, type EventScene, isReported } from './frame.ts';
import { destinations } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates, isAfter } from './times.ts';

/** Words for those who come. */
export const VISITOR_WORDS: readonly string[] = ['visitor', 'guest', 'delegation'];

const VISITS: ReadonlySet<string> = new Set(['visit', 'trip', ...VISITOR_WORDS]);

/** "Visits to X by Y's officials: N (May 1993), M (June 1997)", "those who visited X include N in 1993 and M in 1997". */
export function visitRollDrafts(scene: EventScene): EventDraft[] {
  const { sentence, context } = scene;
  const dates = eventDates(sentence);
  if (dates.length === 0) return [];
  const start = rollStart(scene);
  if (start === 0) return [];
  const lead = directionIn(sentence, { from: 0, to: start - 1 });
  return collect(entriesFrom(scene, start, dates), ({ stretch, days }) => {
    const { visitor, host } = directionOfEntry(scene, stretch, lead);
    const known = [visitor, host].filter((party) => party !== null);
    const parties = completed(scene, known, known.length === 1);
    if (parties.length !== 2) return [];
    const goal = host ?? parties.find((party) => party !== visitor) ?? null;
    const guest = parties.find((party) => party !== goal) ?? null;
    const people = peopleIn(sentence, stretch);
    const from = people[0]?.from ?? stretch.from;
    return days.map((day) => {
      const date = factDate(day);
      return eventDraft(sentence, {
        kind: 'visit',
        status: isAfter(date.date, context.document.date) ? 'planned' : 'held',
        parties,
        date,
        place: { city: null, country: goal?.startsWith('org:') ? null : goal },
        range: { from, to: day.to },
        rule: 'events/visit-roll',
        people: people.map((one) => (one.party === null ? { ...one, party: guest } : one)),
        hosts: goal === null ? [] : [goal],
        visitors: guest === null ? [] : [guest],
        sketch: { reported: isReported(scene, null) },
      });
    });
  });
}

/** The token behind "…: " or "… include" of a lead that speaks of visits; 0 where there is none. */
function rollStart({ sentence, context }: EventScene): number {
  const { tokens, tagged } = sentence;
  let visits = false;
  let among = false;
  for (let i = 0; i < Math.min(tokens.length, 30); i++) {
    const lemma = tagged.lemmas[i] ?? '';
    if (VISITS.has(lemma)) visits = true;
    else if (AMONG.test(tokens[i]?.norm ?? '')) among = true;
    else if ((visits || among) && lemma === 'be' && ONES.test(normsFrom(sentence, i + 1))) {
      const before = context.document.sentences[sentence.index - 1]?.tagged.lemmas ?? [];
      return visits || before.some((word) => VISITS.has(word)) ? behindOnes(sentence, i + 1) : 0;
      // "Among those who have visited Peru are N (2014) and M (2015)"
    } else if (visits && lemma === 'be' && tokens[0]?.norm === 'among') {
      return tokens[i + 1]?.norm === 'been' ? i + 2 : i + 1;
    } else if (tokens[i]?.text === ':' || lemma === 'include') {
      if (!visits) return lemma === 'include' ? behindVisitsOf(sentence, i + 1) : 0;
      return tokens[i + 1]?.text === ':' ? i + 2 : i + 1;
    } else if (tokens[i]?.text === '.') return 0;
  }
  return 0;
}

/** "those of", "that of", "the ones paid by": what stands for the visits. */
const ONES = /^(?:that|those|the ones?) (?:of|by|(?:paid|made|conducted|undertaken|performed|carried out) by) /;

/** The next five words, each with a space behind it. */
function normsFrom({ tokens }: ResolvedSentence, at: number): string {
  let norms = '';
  for (let i = at; i < at + 5; i++) norms += `${tokens[i]?.norm ?? ''} `;
  return norms;
}

function behindOnes(sentence: ResolvedSentence, at: number): number {
  const [ones = ''] = ONES.exec(normsFrom(sentence, at)) ?? [];
  return at + ones.trim().split(' ').length;
}

/** What points back to the visits of the sentence before: "Notable among them were those of". */
const AMONG = /^(?:them|these|which|those)$/;

/** "include official visits of N to X on 3 May 2010, …": the token behind "of"; 0 where no visits stand there. */
function behindVisitsOf({ tokens, tagged }: ResolvedSentence, from: number): number {
  for (let i = from; i < from + 4; i++)
    if (VISITS.has(tagged.lemmas[i] ?? '')) return /^(?:of|by|from)$/.test(tokens[i + 1]?.norm ?? '') ? i + 2 : 0;
  return 0;
}

interface Entry {
  /** Who came, up to the first of the dates. */
  readonly stretch: TokenRange;
  readonly days: readonly ResolvedDate[];
}

/** Each stretch that names somebody, with the dates that follow it. */
function entriesFrom({ sentence }: EventScene, start: number, dates: readonly ResolvedDate[]): Entry[] {
  const entries: { stretch: TokenRange; days: ResolvedDate[] }[] = [];
  let end = start;
  for (const date of dates) {
    if (date.from < start) continue;
    const stretch = { from: end, to: date.from };
    if (peopleIn(sentence, stretch).length > 0) entries.push({ stretch, days: [date] });
    else entries.at(-1)?.days.push(date);
    end = date.to;
  }
  return entries;
}

/** What the lead leaves open, the entry tells: "that of President N of X to Y in 2001". */
function directionOfEntry({ sentence }: EventScene, stretch: TokenRange, lead: Direction): Direction {
  const official =
    peopleIn(sentence, stretch).find(({ party }) => party !== null && party !== lead.host)?.party ?? null;
  const to = sentence.tokens.findIndex(({ norm }, i) => i >= stretch.from && i < stretch.to && norm === 'to');
  const behind = { from: to, to: stretch.to };
  const goal: PartyId | null =
    to < 0 ? null : (partiesIn(sentence, behind)[0] ?? destinations(sentence, behind).parties[0] ?? null);
  return { visitor: lead.visitor ?? official, host: lead.host ?? goal };
}
