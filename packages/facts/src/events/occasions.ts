import { collect, type ResolvedSentence, segmentDate, type TokenRange, unitAt } from '@diplomatic-relations/engine';
import { areTwoStates, isState } from '../shared/parties.ts';
import { isArrivalOf } from './arrivals-of.ts';
import { awaitedGatheringDrafts } from './awaited-gatherings.ts';
import { eventDraft, peopleIn } from './draft.ts';
import { isOverBefore } from './earlier-stops.ts';
import type { EventPlace } from './event-place.ts';
import { type EventScene, isHabitual, isReported, saysSameDay } from './frame.ts';
import { listedSessions } from './listed-sessions.ts';
import { modeOf } from './mode-of.ts';
import { nounDate } from './noun-date.ts';
import { adverbial, isHeldBefore, isLookedBackOn, isSidelines, occasionOf } from './noun-setting.ts';
import { type NounUse, useOfNoun } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';
import { type NumberedSession, numberedSessions } from './numbered-sessions.ts';
import { occasionDate } from './occasion-date.ts';
import { isNoOccasion } from './occasion-guards.ts';
import { isGeneralPractice, isOfNoneInParticular } from './occasion-practice.ts';
import { type OccasionSides, occasionSides } from './occasion-sides.ts';
import { occasionStatus } from './occasion-status.ts';
import { isTooVague, type KnownOccasion } from './occasion-vague.ts';
import { isOnlyPossible } from './only-possible.ts';
import { organSession } from './organ-session.ts';
import { ownWords } from './own-words.ts';
import { placeOf } from './place-of-noun.ts';
import { plainOccasionDrafts } from './plain-occasions.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates } from './times.ts';
import { isWelcomed, isWelcomedHere, saysWhichItIs } from './told-visits.ts';
import { isTheirVisit } from './visit-mentions.ts';
import { isWithCountries } from './with-region.ts';

/** Events that a noun names: held, attended, called off, or told of with their date or their sides. */
export function occasionDrafts(scene: EventScene): EventDraft[] {
  return collect(scene.nouns, (noun) => {
    if (isNamedBehind(scene, noun) || isAcronymOf(scene, noun)) return [];
    const use = useOfNoun(scene, noun);
    const known = use && knownOccasion(scene, noun, use);
    const drafts = known ? draftsOf(scene, known) : [];
    const plain = drafts.length > 0 ? drafts : plainOccasionDrafts(scene, noun);
    return plain.length > 0 ? plain : awaitedGatheringDrafts(scene, noun);
  });
}

/** "The last meeting, the third Strategic Dialogue, was held": the name behind it tells of the same event. */
function isNamedBehind({ sentence, nouns }: EventScene, noun: EventNoun): boolean {
  if (noun.name !== null || noun.kind === 'visit' || noun.kind === 'ceremony') return false;
  const named = nouns.find(({ from }) => from > noun.head);
  if (named === undefined || named.name === null || named.from - noun.to > 2) return false;
  const between = sentence.tokens.slice(noun.head + 1, named.from).map(({ norm }) => norm);
  return /^(?:,|–|—|-|--)(?: the)?$/.test(between.join(' ').replace('- -', '--')) && closesBehind(sentence, named);
}

/** "the Climate Conference (COP28)": the short name of what stands before the bracket. */
function isAcronymOf({ sentence: { tokens }, nouns }: EventScene, { from, to }: EventNoun): boolean {
  return (
    tokens[from - 1]?.norm === '(' &&
    tokens[to]?.norm === ')' &&
    nouns.some((other) => other.name !== null && other.to === from - 1)
  );
}

/** Behind the name stands what closes an aside. */
function closesBehind({ tokens }: ResolvedSentence, { to, phrases }: EventNoun): boolean {
  return /^(?:,|–|—|-)$/.test(tokens[phrases.at(-1)?.to ?? to]?.norm ?? '');
}

/** "the human rights dialogue between A and B on 3 May": of two, and on a day. */
function isDialogueOfTwo(sentence: ResolvedSentence, noun: EventNoun): boolean {
  return (
    sentence.tokens[noun.head]?.norm === 'dialogue' &&
    noun.phrases.some(({ preposition }) => preposition === 'between') &&
    nounDate(sentence, noun)?.edtf.length === 10
  );
}

/** What the sentence tells of the event; null where it tells of none. */
function knownOccasion(scene: EventScene, noun: EventNoun, use: NounUse): KnownOccasion | null {
  const { sentence, context } = scene;
  const refuse = (reason: string): null => {
    context.note?.(`events/${use.use}`, reason);
    return null;
  };
  const row = use.use === 'told' && sentence.clauses.length === 0 ? segmentDate(sentence) : null;
  const toldOf = (row && noun.name !== null) || isArrivalOf(scene, noun) || isDialogueOfTwo(sentence, noun);
  if (noun.weak && use.use === 'told' && !toldOf) return null;
  if (isNoOccasion(scene, noun, use)) return null;
  if (isGeneralPractice(scene, use)) return refuse('a repeated practice');
  if (isOnlyPossible(scene, noun)) return refuse(`${noun.kind} is only possible`);
  const own = nounDate(sentence, noun) ?? row;
  if (use.use === 'told' && noun.bare && !own) return null;
  const over = noun.kind === 'visit' && isOverBefore(sentence, noun.head);
  const before = use.use === 'told' && !own && (over || isHeldBefore(scene, noun));
  const date = occasionDate(scene, noun, use, own, before);
  const status = occasionStatus(scene, noun, use, date.date);
  if (!status) return refuse(`${noun.kind} is ${use.realis}`);
  const listed = status === 'held' ? listedSessions(sentence, noun, eventDates(sentence)) : [];
  if (
    listed.length === 0 &&
    isHabitual(scene, { from: noun.from, to: noun.to }, own !== null || (date.date?.length ?? 0) > 4)
  )
    return refuse('a repeated practice');
  if (date.date === null && isOfNoneInParticular(scene, noun, use)) return null;
  const adverb = adverbial(scene, noun);
  const present =
    noun.kind === 'visit' &&
    use.clause?.tense === 'present' &&
    scene.context.row.genre !== 'bilateral_profile' &&
    saysWhichItIs(sentence, noun, use.clause);
  const reported =
    !before &&
    !isLookedBackOn(scene, noun) &&
    (present || isReported(scene, use.clause)) &&
    (use.use !== 'told' || present || (isWelcomed(scene, noun, use) ? isWelcomedHere(scene, use) : adverb !== null));
  const sidelines = isSidelines(scene, noun);
  const known = { noun, use, status, date, ownDate: own !== null, adverb, reported, sidelines, before, listed };
  return isTooVague(scene, known) ? null : known;
}

function draftsOf(scene: EventScene, known: KnownOccasion): EventDraft[] {
  const { sentence, context } = scene;
  const { noun, use, status, reported, sidelines } = known;
  const rule = `events/${use.use}`;
  const organ = organSession(scene, noun, use);
  const sides = organ
    ? { parties: [organ.party], hosts: [], place: placeOf(scene, noun, use), people: [noun], apart: undefined }
    : occasionSides(scene, noun, use);
  if (!sides) {
    context.note?.(rule, 'the parties are not clear');
    return [];
  }
  const around = surroundings(noun, use);
  const words = ownWords(sentence, use.clause, around);
  const isOfTwo = noun.kind === 'summit' && !sidelines && !isWithCountries(sentence, noun);
  const { apart } = sides;
  const groups = apart
    ? sides.parties.filter((party) => party !== apart).map((party) => [apart, party])
    : (visitsToEach(noun, sides) ?? [sides.parties]);
  return collect(sessionsOf(sentence, known), ({ name, date, place }) =>
    groups.map((parties) =>
      eventDraft(sentence, {
        // "the Lima summit between A and B": two who meet are no summit.
        kind: organ?.kind ?? (isOfTwo && areTwoStates(parties) ? 'meeting' : noun.kind),
        status,
        parties,
        date,
        place: place ?? (groups.length > 1 && !apart ? placeAmong(sides, parties) : sides.place),
        range: around,
        words,
        rule,
        name,
        mode: modeOf(sentence, words),
        occasion: use.use === 'told' && sidelines ? null : occasionOf(scene, noun),
        // who paid a visit before is who travels on
        people: collect(known.before && noun.kind !== 'visit' ? [noun] : sides.people, (range) =>
          range ? peopleIn(sentence, range) : [],
        ),
        hosts: sides.hosts,
        visitors: noun.kind === 'visit' ? sides.parties.filter((party) => !sides.hosts.includes(party)) : [],
        sketch: {
          reported: reported || (sidelines && isReported(scene, use.clause)),
          sameDay: saysSameDay(sentence),
          // "The meeting was held in a warm atmosphere": the one told before, never another.
          mention:
            (isResumed(scene, noun, use) && !reported && known.date.date === null && sides.place.city === null) ||
            isTheirVisit(scene, noun, known.ownDate),
        },
      }),
    ),
  );
}

/** "a visit to A, B and C": one to each. */
function visitsToEach(noun: EventNoun, { parties, hosts }: OccasionSides): string[][] | null {
  const [visitor, ...more] = parties.filter((party) => !hosts.includes(party));
  if (noun.kind !== 'visit' || hosts.length < 2 || visitor === undefined || more.length > 0 || !hosts.every(isState))
    return null;
  return hosts.map((host) => [visitor, host]);
}

/** Of several places that one goes to, the one of these parties. */
function placeAmong({ place, hosts }: OccasionSides, parties: readonly string[]): EventPlace {
  const host = parties.find((party) => hosts.includes(party)) ?? null;
  return place.country === host ? place : { city: null, country: host };
}

/** The sessions that a plural numbers or a list gives, else the one event. */
function sessionsOf(
  sentence: ResolvedSentence,
  { noun, status, date, listed }: KnownOccasion,
): readonly NumberedSession[] {
  const counted = noun.plural && status === 'held' ? numberedSessions(sentence, noun, eventDates(sentence)) : [];
  if (counted.length > 0) return counted;
  if (listed.length > 0) return listed;
  return [{ name: noun.name, date, place: null }];
}

/** "the meeting", "the talks" alone, as the subject of what is told of them. */
function isResumed(scene: EventScene, noun: EventNoun, use: NounUse): boolean {
  const unit = unitAt(scene.sentence, noun.head);
  return (
    use.use === 'held' &&
    unit !== null &&
    unit.to - unit.from === 2 &&
    scene.sentence.tokens[unit.from]?.norm === 'the' &&
    noun.name === null &&
    noun.phrases.length === 0 &&
    use.clause?.subject?.head === noun.head
  );
}

function surroundings(noun: EventNoun, use: NounUse): TokenRange {
  const end = noun.phrases.at(-1)?.to ?? noun.to;
  if (use.use === 'told' || !use.clause) return { from: noun.from, to: Math.max(noun.to, end) };
  return {
    from: Math.min(use.clause.subject?.from ?? use.clause.from, use.clause.from, noun.from),
    to: Math.max(use.clause.to, noun.to),
  };
}
