import type { FactDate } from '../shared/dates.ts';
import { saysDuringVisit } from '../shared/during-visit.ts';
import { type EventScene, hasOfficials } from './frame.ts';
import { CONTACTS, TALKS } from './kinds.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';
import type { NumberedSession } from './numbered-sessions.ts';
import { isCounted, isSeries } from './occasion-practice.ts';
import { isSought } from './only-possible.ts';
import { isOrdinal } from './ordinals.ts';
import { destinations } from './places.ts';
import { isToldVisit, isWelcomed, saysBothSides } from './told-visits.ts';
import type { EventStatus } from './words.ts';
import { isUpcoming } from './yet-to-come.ts';

/** What is known of an event that a noun names. */
export interface KnownOccasion {
  readonly noun: EventNoun;
  readonly use: NounUse;
  readonly status: EventStatus;
  readonly date: FactDate;
  /** The date stands with the noun itself. */
  readonly ownDate: boolean;
  /** The preposition before it, where it tells the circumstances of something else. */
  readonly adverb: string | null;
  readonly reported: boolean;
  readonly sidelines: boolean;
  /** It only lies before what is told. */
  readonly before: boolean;
  /** The sessions that a list behind a plural gives. */
  readonly listed: readonly NumberedSession[];
}

/** True where too little is said of the event to tell of one: neither when, nor that anybody came. */
export function isTooVague(scene: EventScene, occasion: KnownOccasion): boolean {
  const { noun, use, status, date, ownDate } = occasion;
  const dated = date.date !== null;
  if (
    use.use === 'told' &&
    !isAwaitedVisit(scene, occasion) &&
    !isAwaitedSession(scene, occasion) &&
    (isMentionOnly(scene, occasion) || (isGoalOnly(occasion) && !isWelcomed(scene, noun, use)))
  )
    return true;
  // "built on previous meetings and the summit in May"
  if (use.use === 'told' && noun.plural && noun.kind === 'meeting' && !ownDate && tellsOfPrevious(scene, noun))
    return true;
  // "a book on her visits to Peru was published in 2019"
  if (use.use === 'told' && noun.plural && noun.kind === 'visit' && !ownDate && date.date?.length === 4) return true;
  if (use.use === 'cancelled' && noun.kind === 'visit') return false;
  if (
    (noun.plural || isCounted(scene, noun)) &&
    !dated &&
    !isMeetingsWith(scene, occasion) &&
    !areVisitsTo(scene, occasion)
  )
    return true;
  // "a series of meetings throughout 2021"
  if (use.use === 'told' && noun.kind === 'meeting' && date.date?.length === 4 && isSeries(scene, noun)) return true;
  if (status !== 'planned' || dated) return false;
  if (noun.kind === 'consultations' && /^(?:continue|maintain|intensify)$/.test(use.clause?.lemma ?? '')) return true;
  if (isSought(use.clause)) return true;
  // Talks to come may still take the date of the visit to come.
  return !(noun.kind === 'visit' || noun.name !== null || TALKS.has(noun.kind));
}

function tellsOfPrevious({ sentence }: EventScene, { from, head }: EventNoun): boolean {
  return sentence.tokens.slice(from, head).some(({ norm }) => /^(?:previous|past|earlier|prior)$/.test(norm));
}

/** "held meetings with his counterparts from A and B", "paid courtesy calls on N and M", "During the visit meetings were held with N": as many as the news or the visit names. */
function isMeetingsWith({ sentence }: EventScene, { noun, use, status, reported }: KnownOccasion): boolean {
  if (noun.kind !== 'meeting' || use.use !== 'held' || use.clause?.form !== 'finite') return false;
  const link = MET_BY[sentence.tokens[noun.head]?.norm ?? ''];
  if (link === undefined) return false;
  // "meetings were held with the President": behind the verb
  const phrases = use.clause.voice === 'passive' || use.clause.lemma === 'take' ? use.clause.phrases : [];
  const guests = [...noun.phrases, ...phrases].filter(
    (phrase) => phrase.preposition === link && hasOfficials(sentence, phrase),
  );
  if (use.clause.tense === 'past') return (reported || saysDuringVisit(sentence)) && guests.length > 0;
  // "will hold meetings with President N of A": somebody by name
  return (
    status === 'planned' &&
    use.clause.tense === 'future' &&
    guests.some((guest) =>
      sentence.people.some(({ name, from }) => name !== null && guest.from <= from && from < guest.to),
    )
  );
}

/** What leads to those whom one meets. */
const MET_BY: Readonly<Record<string, string>> = { meetings: 'with', calls: 'on' };

/** "left Lima to pay official visits to A and B": one to each. */
function areVisitsTo({ sentence }: EventScene, { noun, use, status }: KnownOccasion): boolean {
  return (
    noun.kind === 'visit' &&
    status === 'planned' &&
    use.use === 'held' &&
    noun.phrases.some((phrase) => phrase.preposition === 'to' && destinations(sentence, phrase).parties.length > 1)
  );
}

/** "Work is under way for the planned visit of the Premier to Lima": who comes, where to, and that it is planned. */
function isAwaitedVisit({ sentence }: EventScene, { noun, status }: KnownOccasion): boolean {
  return noun.kind === 'visit' && !noun.plural && status === 'planned' && saysBothSides(sentence, noun);
}

/** Neither dated by itself nor told with its sides or as news. */
function isMentionOnly(scene: EventScene, occasion: KnownOccasion): boolean {
  const { noun, use, status, date, ownDate, adverb, reported, sidelines, before } = occasion;
  const dated = date.date !== null;
  if (ownDate || sidelines || before || isToldVisit(scene, noun, use) || isOnVisit(scene, occasion)) return false;
  if (status === 'planned' && isUpcoming(scene, noun) && adverb === 'at') return false;
  if (noun.kind === 'training' && noun.name !== null && dated) return false;
  return !(
    adverb !== null &&
    (CONTACTS.has(noun.kind) || isCeremonyBefore(scene, noun, adverb) || isGivenAt(occasion)) &&
    (dated || reported)
  );
}

/** "Preparations are under way for the 7th session of the commission": the next of a series. */
function isAwaitedSession({ sentence: { tokens } }: EventScene, { noun, use, adverb }: KnownOccasion): boolean {
  return (
    noun.kind === 'consultations' &&
    use.realis === 'planned' &&
    adverb === 'for' &&
    tokens.slice(noun.from, noun.head).some(({ norm }) => isOrdinal(norm))
  );
}

/** "The President is on a state visit to Peru": he is there. */
function isOnVisit({ sentence }: EventScene, { noun, use: { clause }, adverb }: KnownOccasion): boolean {
  return (
    noun.kind === 'visit' &&
    !noun.plural &&
    adverb === 'on' &&
    clause?.lemma === 'be' &&
    clause.subject !== null &&
    hasOfficials(sentence, clause.subject) &&
    noun.phrases[0]?.preposition === 'to'
  );
}

/** "left for the talks": what something is done for. */
function isGoalOnly({ noun, use: { clause }, date, ownDate, adverb }: KnownOccasion): boolean {
  return (
    clause !== null &&
    /^(?:for|to)$/.test(adverb ?? '') &&
    !ownDate &&
    !(clause.tense === 'future' && date.date !== null && noun.kind === 'consultations' && noun.name !== null)
  );
}

/** "were handed over at a ceremony in Lima": where something was done. */
function isGivenAt({ noun, use: { clause }, adverb }: KnownOccasion): boolean {
  return (
    noun.kind === 'ceremony' &&
    !noun.weak &&
    adverb === 'at' &&
    clause !== null &&
    clause.form === 'finite' &&
    clause.tense === 'past' &&
    /^(?:hand|present|donate|deliver|award|sign|open|inaugurate|launch|receive|confer|decorate|commission|swear|unveil)$/.test(
      clause.lemma.replace(/\+.*$/, ''),
    )
  );
}

/** "Following the signing ceremony, the ministers spoke": there was one. */
function isCeremonyBefore({ sentence }: EventScene, noun: EventNoun, adverb: string): boolean {
  return (
    noun.kind === 'ceremony' &&
    !noun.weak &&
    /^(?:following|after)$/.test(adverb) &&
    sentence.tokens
      .slice(noun.from, noun.head)
      .some(({ norm }) => /^(?:signing|opening|closing|award|credentials)$/.test(norm))
  );
}
