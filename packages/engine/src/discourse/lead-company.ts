import type { ParsedSentence } from '../sentence.ts';
import { rangesOverlap, type TokenRange } from '../span.ts';
import type { Clause } from '../syntax/clause.ts';
import type { PartyId } from '../types.ts';
import { GATHERING } from '../words/meeting.ts';
import { locates } from './scenery.ts';
import { TALKS } from './talks.ts';

const FEWEST = 3;
/** From here on they are a crowd. */
const MOST = 7;

/** How many sentences of the body may tell who met. */
const LEAD = 2;

const NOBODY: readonly PartyId[] = [];

/** Verbs with which they hold, lead, or take part in, talks. */
const HOLDING: ReadonlySet<string> = new Set(
  'hold have conduct attend join participate take host chair lead'.split(' '),
);

/** Verbs that tell of talks that they took place. */
const TAKING_PLACE: ReadonlySet<string> = new Set('take hold begin start open be convene'.split(' '));

const PRESENCE: ReadonlySet<string> = new Set(['participation', 'attendance', 'presence']);

/**
 * "The ministers of Peru, Chile and Togo met in Lima", "A meeting was attended by N of Peru, M of Chile and K of Togo": three to six states
 * that the first sentences tell to have met as one company, the page's own among them; none where the title names two or more states.
 */
export function leadCompany(sentences: readonly ParsedSentence[], home: PartyId | null): readonly PartyId[] {
  if (sentences.some((sentence) => sentence.segment.kind === 'title' && statesIn(sentence).length > 1)) return NOBODY;
  const lead = sentences.filter(({ segment }) => segment.kind === 'body').slice(0, LEAD);
  for (const sentence of lead) {
    if (statesIn(sentence).length < FEWEST - 1) continue;
    for (const clause of sentence.clauses) {
      const met = clause.form === 'finite' ? metIn(sentence, clause, home) : NOBODY;
      const company = home === null || met.includes(home) ? met : NOBODY;
      if (company.length >= FEWEST && company.length < MOST) return company;
    }
  }
  return NOBODY;
}

function metIn(sentence: ParsedSentence, clause: Clause, home: PartyId | null): readonly PartyId[] {
  if (clause.voice === 'passive' && clause.lemma === 'attend') return statesBy(sentence, clause);
  if (clause.subject === null) return NOBODY;
  if (isOf(sentence, clause.subject, TALKS)) return metAt(sentence, clause, clause.subject);
  if (clause.voice === 'passive') return NOBODY;
  const talks = talksHeld(sentence, clause);
  if (talks === null && !GATHERING.has(clause.lemma)) return NOBODY;
  const doing = statesIn(sentence, clause.subject);
  const beyond = [...statesIn(sentence, partnersOf(clause)), ...(talks === null ? NOBODY : statesIn(sentence, talks))];
  // "The Foreign Minister met with the ministers of Peru and Chile": the page's own.
  const own = doing.length === 0 && beyond.length > 1 && home !== null ? [home] : doing;
  return own.length === 0 ? NOBODY : [...new Set([...own, ...beyond])];
}

/** "The talks between Peru, Chile and Togo took place", "… brought together the ministers of …", "… were held with the participation of …" */
function metAt(
  sentence: ParsedSentence,
  { lemma, particle, object, phrases }: Clause,
  talks: TokenRange,
): readonly PartyId[] {
  if (lemma === 'bring' && particle === 'together') return object === null ? NOBODY : statesIn(sentence, object);
  if (!TAKING_PLACE.has(lemma)) return NOBODY;
  const named = statesIn(sentence, talks);
  const taking = phrases.find((phrase) => phrase.preposition === 'with' && isOf(sentence, phrase, PRESENCE));
  return named.length > 0 || taking === undefined ? named : statesIn(sentence, taking);
}

/** "with the minister of Peru, N, the minister of Chile, M, and the envoy of Togo": the first group behind "with", and what goes on with it. */
function partnersOf({ phrases, verb }: Clause): TokenRange {
  const first = phrases.findIndex(({ preposition, fronted }) => preposition === 'with' && !fronted);
  let range: TokenRange = phrases[first] ?? { from: verb.to, to: verb.to };
  for (const phrase of first < 0 ? [] : phrases.slice(first + 1)) {
    if (phrase.preposition !== null || phrase.from - range.to > 2) break;
    range = { from: range.from, to: phrase.to };
  }
  return range;
}

/** "held *a meeting*", "took part in *talks*", and not "held meetings": with each of them one. */
function talksHeld(sentence: ParsedSentence, { lemma, object, phrases }: Clause): TokenRange | null {
  if (!HOLDING.has(lemma)) return null;
  const within = object !== null && isOf(sentence, object, TALKS) ? object : null;
  const held = within ?? phrases.find((phrase) => phrase.preposition === 'in' && isOf(sentence, phrase, TALKS)) ?? null;
  const several = /^(?:meetings|rounds|dialogues)$/.test(sentence.tokens[headOf(sentence, held)]?.norm ?? '');
  return several ? null : held;
}

/** The states of those by whom something was attended. */
function statesBy(sentence: ParsedSentence, { phrases, to }: Clause): readonly PartyId[] {
  const by = phrases.find(({ preposition }) => preposition === 'by');
  return by === undefined ? NOBODY : statesIn(sentence, { from: by.from, to });
}

function isOf(sentence: ParsedSentence, range: TokenRange, nouns: ReadonlySet<string>): boolean {
  return nouns.has(sentence.tagged.lemmas[headOf(sentence, range)] ?? '');
}

/** The head of the first noun chunk of a range. */
function headOf({ units }: ParsedSentence, range: TokenRange | null): number {
  const from = range?.from ?? -1;
  return units.find((unit) => unit.kind === 'noun' && unit.from <= from && from < unit.to)?.head ?? -1;
}

/** The states that are named in a range, or that somebody in it serves, in order; not those in which they met. */
function statesIn(sentence: ParsedSentence, range: TokenRange = { from: 0, to: Number.MAX_SAFE_INTEGER }): PartyId[] {
  const { actors, persons, tokens } = sentence;
  const states = new Set<PartyId>();
  const add = (party: PartyId | null): void => {
    if (party !== null && !party.startsWith('org:')) states.add(party);
  };
  for (const actor of actors)
    if (rangesOverlap(actor, range) && !locates(sentence, actor.from) && tokens[actor.from - 1]?.norm !== 'in')
      add(actor.actorId);
  for (const person of persons) if (rangesOverlap(person, range)) for (const { party } of person.offices) add(party);
  return [...states];
}
