import type { ParsedSentence } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { PartyId } from '../types.ts';
import { onlyStage } from './only-stage.ts';
import type { Journey } from './tour.ts';

/** How many sentences of the body may announce it. */
const LEAD = 2;

const VISITING: ReadonlySet<string> = new Set(['visit', 'tour']);

/** Lemmas of verbs and nouns for a journey, before "to" or "for". */
const TRAVELLING: ReadonlySet<string> = new Set('travel trip tour visit journey go leave depart head take'.split(' '));

/** "N visits Peru, Chile and Togo", "N's trip to Peru and Chile": the journey that the title or the first sentences tell of; null where the title names one partner alone. */
export function journeyOf(sentences: readonly ParsedSentence[], home: PartyId | null): Journey | null {
  const titles = sentences.filter(({ segment }) => segment.kind === 'title');
  const body = sentences.filter(({ segment }) => segment.kind === 'body').slice(0, LEAD);
  const titled = new Set(titles.flatMap(({ actors }) => actors.map(({ actorId }) => actorId)));
  for (const sentence of [...titles, ...body]) {
    const list = goalsOf(sentence);
    if (list === null) continue;
    const traveller = home ?? travellerOf(sentence, list);
    if (traveller === null || list.states.has(traveller)) continue;
    const others = [...titled].filter((party) => party !== traveller);
    if (others.length === 1 || !others.every((party) => list.states.has(party))) return null;
    return { kind: 'journey', traveller, stages: list.states };
  }
  return null;
}

interface Goals extends TokenRange {
  readonly states: ReadonlySet<PartyId>;
}

/** The first two states or more that are named in a row, themselves or by their towns, as where somebody travels. */
function goalsOf(sentence: ParsedSentence): Goals | null {
  const { tokens, actors, places } = sentence;
  const named = [
    ...actors.flatMap(({ from, to, form, actorId }) =>
      form === 'name' && !actorId.startsWith('org:') ? [{ from, to, state: actorId }] : [],
    ),
    ...places.flatMap(({ from, to, country }) => (country === null ? [] : [{ from, to, state: country }])),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  let row: { from: number; to: number; states: Set<PartyId> } | null = null;
  for (const { from, to, state } of named) {
    if (row !== null && from < row.to) continue;
    const joined: boolean = row !== null && tokens.slice(row.to, from).every(({ norm }) => LINKS.test(norm));
    if (row !== null && joined) {
      row.states.add(state);
      row.to = to;
      continue;
    }
    if (row !== null && row.states.size > 1 && isJourneyTo(sentence, row)) return row;
    row = { from, to, states: new Set([state]) };
  }
  return row !== null && row.states.size > 1 && isJourneyTo(sentence, row) ? row : null;
}

const LINKS = /^(?:,|;|and|&|the|then|to)$/;

/** "visited *Peru and Chile*", "on a tour that takes her to *Peru and Chile*" */
function isJourneyTo({ tokens, tagged: { lemmas } }: ParsedSentence, { from }: TokenRange): boolean {
  const at = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  if (VISITING.has(lemmas[at] ?? '')) return true;
  if (!/^(?:to|for)$/.test(tokens[at]?.norm ?? '')) return false;
  return lemmas.slice(Math.max(0, at - REACH), at).some((lemma) => TRAVELLING.has(lemma));
}

/** How many words may stand between the journey and "to". */
const REACH = 4;

/** Whose official travels, as told before where. */
function travellerOf({ actors, persons }: ParsedSentence, { from }: TokenRange): PartyId | null {
  const actor = actors.find(({ to }) => to <= from)?.actorId ?? null;
  const office = persons.find(({ to }) => to <= from)?.offices.find(({ party }) => party !== null)?.party ?? null;
  const told = actor ?? office;
  return told?.startsWith('org:') ? null : told;
}

/** Where a journey has got to in a sentence: the one stage that it names, the stage before where it names no place; null elsewhere. */
export function stageOfJourney(journey: Journey, sentence: ParsedSentence, before: PartyId | null): PartyId | null {
  if (isAtGathering(sentence) || speaksOfWhole(sentence)) return null;
  const { actors, places } = sentence;
  const named = [...actors.map(({ actorId }) => actorId), ...places.map(({ country }) => country)];
  const stage = onlyStage(journey, named);
  return stage === undefined ? (isElsewhere(journey, sentence) ? null : before) : stage;
}

/** "In Lima, she will attend the summit of the Organization": with many more than her hosts. */
function isAtGathering({ clauses, actors }: ParsedSentence): boolean {
  return (
    actors.some(({ actorId }) => actorId.startsWith('org:')) &&
    clauses.some(({ lemma }) => /^(?:attend|participate|address)$/.test(lemma))
  );
}

/** "The trip is part of …" at the head of a paragraph, without a place of its own. */
function speaksOfWhole({ tokens, segment, start, places }: ParsedSentence): boolean {
  return (
    start <= segment.contentStart &&
    places.length === 0 &&
    tokens.slice(0, OPENING).some(({ norm }) => /^(?:trip|trips|tour|tours|travels|journey)$/.test(norm))
  );
}

const OPENING = 5;

/** "In Geneva, she will meet the High Commissioner": on the way. */
function isElsewhere({ traveller }: Journey, { tokens, places }: ParsedSentence): boolean {
  return (
    tokens[0]?.norm === 'in' &&
    places.some(({ from, country }) => from <= 2 && country !== null && country !== traveller)
  );
}
