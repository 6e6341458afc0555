import {
  type PartyId,
  partiesIn,
  type ResolvedDate,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { eventDraft } from './draft.ts';
import type { EventScene } from './frame.ts';
import { gatheringOwner } from './gathering-owners.ts';
import type { EventNoun } from './nouns.ts';
import { placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates, isAfter } from './times.ts';

/** Words with which a declaration says that those who speak have come together. */
export const GATHERED_WORDS: readonly string[] = ['gathered', 'assembled', 'convened', 'meeting', 'met', 'reunited'];

const GATHERED: ReadonlySet<string> = new Set(GATHERED_WORDS);
const LEADERS = /^(?:heads|leaders|presidents|monarchs)$/;
const SPEAKERS = /^(?:heads|leaders|presidents|monarchs|ministers|representatives|members|authorities|speakers)$/;
const PLACED = /^(?:in|at|on|virtually|here|today|together|under|for|from)$/;
const PLACES: ReadonlySet<string> = new Set(['in', 'at']);

/** "We, the Heads of State of A, B and C, gathered in Lima on 4 May for the Third Summit of the Community": the preamble of a declaration tells of the gathering that it comes from. */
export function gatheredDrafts({ sentence, context, nouns }: EventScene): EventDraft[] {
  const at = gatheredAt(sentence);
  if (at < 0) return [];
  const [date] = eventDates(sentence).filter(({ from }) => from > at);
  if (date === undefined || isCut(sentence, at, date)) return [];
  const gathering = nouns.find(
    ({ kind, from, bare }) => from > at && (kind === 'summit' || kind === 'conference') && !bare,
  );
  const speakers = speakersOf(sentence, at);
  const before = partiesIn(sentence, speakers);
  const owners = gathering === undefined ? [] : ownersOf(sentence, gathering);
  const parties = [...new Set([...before, ...owners])];
  const lead = parties.some((party) => party.startsWith('org:'));
  if (parties.length < (lead ? 1 : 2)) return [];
  const words = sentence.tokens.slice(speakers.from, speakers.to).map(({ norm }) => norm);
  const when = factDate(date);
  const end = Math.max(date.to, gathering?.to ?? 0);
  const atTop = words.some((word) => LEADERS.test(word));
  return [
    eventDraft(sentence, {
      kind: gathering?.kind ?? (lead ? (atTop ? 'summit' : 'conference') : 'meeting'),
      status: isAfter(when.date, context.document.date) ? 'planned' : 'held',
      parties,
      date: when,
      place: placeIn(sentence, { from: at, to: end }, PLACES),
      range: { from: 0, to: Math.max(end, speakers.to) },
      rule: 'events/gathered',
      name: gathering?.name ?? null,
      sketch: { reported: true },
    }),
  ];
}

/** Those who speak: before the word that says that they gathered, or behind what opens with it. */
function speakersOf({ clauses }: ResolvedSentence, at: number): TokenRange {
  return at > 1 ? { from: 0, to: at } : (clauses.find(({ form }) => form === 'finite')?.subject ?? { from: 0, to: at });
}

/** "Meeting in Lima on 4 May, the Heads of State of A and B reaffirmed": what opens the sentence, and who did it behind a comma; -1 elsewhere. */
function opensGathered({ tokens, clauses }: ResolvedSentence): number {
  const at = tokens[0]?.norm === 'having' ? 1 : 0;
  if (!GATHERED.has(tokens[at]?.norm ?? '') || !PLACED.test(tokens[at + 1]?.norm ?? '')) return -1;
  const subject = clauses.find(({ form }) => form === 'finite')?.subject;
  if (!subject || tokens[subject.from - 1]?.norm !== ',') return -1;
  return tokens.slice(subject.from, subject.to).some(({ norm, capital }) => capital && SPEAKERS.test(norm)) ? at : -1;
}

/** Where "gathered", "meeting in", "having met" stands behind those who speak; -1 where a verb stands before it, or nobody speaks. */
function gatheredAt(sentence: ResolvedSentence): number {
  const { tokens, clauses } = sentence;
  const at = tokens.findIndex(
    ({ norm }, i) => GATHERED.has(norm) && i > 2 && PLACED.test(tokens[i + 1]?.norm ?? '') && opens(tokens, i),
  );
  if (at < 0) return opensGathered(sentence);
  if (!tokens.slice(0, at).some(({ norm, capital }) => capital && SPEAKERS.test(norm))) return -1;
  return clauses.some(({ form, head }) => form === 'finite' && head < at) ? -1 : at;
}

/** Behind the comma that closes the row of names, or right behind "having". */
function opens(tokens: ResolvedSentence['tokens'], i: number): boolean {
  const before = tokens[i - 1]?.norm ?? '';
  return before === ',' || before === 'having' || before === ';';
}

/** Another verb stands between the word and the date: "gathered in Lima to mark the treaty signed on 4 May". */
function isCut({ clauses }: ResolvedSentence, at: number, date: ResolvedDate): boolean {
  return clauses.some(({ head, lemma }) => head > at && head < date.from && lemma !== 'hold');
}

function ownersOf(sentence: ResolvedSentence, gathering: EventNoun): PartyId[] {
  const named = [gathering, ...gathering.phrases.filter(({ preposition }) => preposition === 'of')];
  const owner = gatheringOwner(sentence, gathering);
  return [...named.flatMap((range) => partiesIn(sentence, range)), ...(owner ? [owner] : [])].filter((party) =>
    party.startsWith('org:'),
  );
}
