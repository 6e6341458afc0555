import {
  type Clause,
  collect,
  partiesIn,
  type Realis,
  type ResolvedSentence,
  segmentDate,
  type TokenRange,
  unitAt,
} from '@diplomatic-relations/engine';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { calledOffDate } from './called-off.ts';
import { eventDraft, peopleIn } from './draft.ts';
import { placeBefore } from './earlier-stops.ts';
import { isForCrowd } from './for-a-crowd.ts';
import { type EventScene, isHabitual, isReported, modeOf, saysSameDay } from './frame.ts';
import { JOURNEY_VERBS } from './journeys.ts';
import { adverbial, isHeldBefore, isLookedBackOn, isSidelines, occasionOf } from './noun-setting.ts';
import { type NounUse, useOfNoun } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';
import { numberedSessions } from './numbered-sessions.ts';
import { occasionSides, placeOf } from './occasion-sides.ts';
import { occasionStatus } from './occasion-status.ts';
import { isOnlyPossible, isSought, isUnderWay } from './only-possible.ts';
import { organSession } from './organ-session.ts';
import { TALKS } from './same-event.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate, eventDates, fittingDate, listedDates, nounDate } from './times.ts';
import { isToldVisit } from './told-visits.ts';
import { isAheadOf, isTheirVisit } from './visit-mentions.ts';
import { MECHANISM_ACRONYMS } from './words.ts';
import { isUpcoming } from './yet-to-come.ts';

/** Events that a noun names: held, attended, called off, or told of with their date or their sides. */
export function occasionDrafts(scene: EventScene): EventDraft[] {
  return collect(scene.nouns, (noun) => {
    const use = useOfNoun(scene, noun);
    return use ? occasionDraft(scene, noun, use) : [];
  });
}

/** "several high-level talks": how many there were is not said. */
function isCounted(scene: EventScene, noun: EventNoun): boolean {
  const unit = unitAt(scene.sentence, noun.head);
  return /^(?:several|numerous|various|many|multiple)$/.test(
    scene.sentence.tokens[unit?.from ?? noun.from]?.norm ?? '',
  );
}

/** "a series of high-level meetings and staff talks" */
function isSeries({ sentence }: EventScene, noun: EventNoun): boolean {
  return sentence.tokens.slice(Math.max(0, noun.head - 8), noun.head).some(({ norm }) => norm === 'series');
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

function occasionDraft(scene: EventScene, noun: EventNoun, use: NounUse): EventDraft[] {
  const { sentence, context } = scene;
  const rule = `events/${use.use}`;
  const row = use.use === 'told' && sentence.clauses.length === 0 ? segmentDate(sentence) : null;
  if (noun.weak && use.use === 'told' && !(row && noun.name !== null)) return [];
  if (
    use.use === 'told' &&
    (sentence.tokens.slice(Math.max(0, noun.from - 3), noun.head).some((token) => token.norm === 'eve') ||
      (noun.kind === 'visit' && isAheadOf(sentence, noun)))
  )
    return [];
  if (noun.kind === 'consultations' && isRecalledFor(use)) return [];
  if (isForCrowd(sentence, noun)) return [];
  // Sport in the news: teams play, no states.
  if (
    noun.kind === 'cultural_event' &&
    context.document.mainPair === null &&
    /^(?:match|game|tournament|championship|cup|series|final)$/.test(sentence.tagged.lemmas[noun.head] ?? '')
  )
    return [];
  if (noun.kind === 'visit' && use.use === 'told' && use.clause && isJourneyItself(scene, noun, use.clause)) return [];
  if (isPartOfMeeting(scene, noun)) return [];
  if (isGeneralPractice(scene, use)) {
    context.note?.(rule, 'a repeated practice');
    return [];
  }
  if (use.clause?.lemma === 'mark' && noun.weak && !marksInPerson(scene, use.clause)) return [];
  // "the anniversary marks a milestone"
  if (
    use.clause?.lemma === 'mark' &&
    noun.weak &&
    use.clause.subject &&
    noun.head >= use.clause.subject.from &&
    noun.head < use.clause.subject.to &&
    use.clause.voice === 'active'
  )
    return [];
  if (isUnderWay(scene, noun, use.clause)) return [];
  if (isOnlyPossible(scene, noun)) {
    context.note?.(rule, `${noun.kind} is only possible`);
    return [];
  }
  const own = nounDate(sentence, noun) ?? row;
  const sidelines = isSidelines(scene, noun);
  if (use.use === 'told' && noun.bare && !own) return [];
  const before = use.use === 'told' && !own && isHeldBefore(scene, noun);
  if (
    use.clause &&
    use.use === 'held' &&
    /^(?:launch|initiate|start|begin|commence|continue|establish|create|found|form)$/.test(use.clause.lemma) &&
    (/^(?:dialogue|dialogues|commission|committee|group|council|consultation|talks|negotiations)$/.test(
      sentence.tokens[noun.head]?.norm ?? '',
    ) ||
      MECHANISM_ACRONYMS.includes(sentence.tokens[noun.head]?.norm ?? '')) &&
    (use.clause.object !== null || use.clause.voice === 'passive')
  )
    return [];
  const told = own
    ? factDate(own)
    : before
      ? NO_DATE
      : use.clause
        ? verbDate(scene, use.clause, use.realis)
        : factDate(null);
  const date =
    use.use === 'cancelled'
      ? calledOffDate(scene, noun, own, told)
      : fittingDate(told, use.use === 'told' ? null : (use.clause?.tense ?? null), use.realis, context.document.date);
  const status = occasionStatus(scene, noun, use, date.date);
  if (!status) {
    context.note?.(rule, `${noun.kind} is ${use.realis}`);
    return [];
  }
  const around = surroundings(noun, use);
  if (isHabitual(scene, { from: noun.from, to: noun.to }, own !== null || (date.date?.length ?? 0) > 4)) {
    context.note?.(rule, 'a repeated practice');
    return [];
  }
  // "Political consultations are held at the level of ministers": which ones, nobody says.
  if (
    use.use === 'held' &&
    date.date === null &&
    sentence.tokens[noun.head]?.norm.endsWith('s') === true &&
    !/^(?:the|these|this|a|an|his|her|their)$/.test(
      sentence.tokens[unitAt(sentence, noun.head)?.from ?? noun.from]?.norm ?? '',
    ) &&
    use.clause?.tense === 'present' &&
    use.clause.voice === 'passive' &&
    sentence.segment.kind === 'body' &&
    sentence.tokens[use.clause.verb.to - 2]?.norm !== 'being'
  )
    return [];
  const adverb = adverbial(scene, noun);
  const reported =
    !before && !isLookedBackOn(scene, noun) && isReported(scene, use.clause) && (use.use !== 'told' || adverb !== null);
  const dated = date.date !== null;
  const upcoming = status === 'planned' && isUpcoming(scene, noun) && adverb === 'at';
  const namedTraining = noun.kind === 'training' && noun.name !== null && dated;
  if (
    use.use === 'told' &&
    !own &&
    !sidelines &&
    !before &&
    !upcoming &&
    !namedTraining &&
    !isToldVisit(scene, noun, use) &&
    !(
      adverb !== null &&
      (noun.kind === 'visit' ||
        noun.kind === 'meeting' ||
        noun.kind === 'call' ||
        noun.kind === 'consultations' ||
        isCeremonyBefore(scene, noun, adverb)) &&
      (dated || reported)
    )
  )
    return [];
  if (
    use.use === 'told' &&
    use.clause &&
    /^(?:for|to)$/.test(adverb ?? '') &&
    !own &&
    !(use.clause.tense === 'future' && dated && noun.kind === 'consultations' && noun.name !== null)
  )
    return [];
  if ((noun.plural || isCounted(scene, noun)) && !dated) return [];
  // "a series of meetings throughout 2021"
  if (use.use === 'told' && noun.kind === 'meeting' && date.date?.length === 4 && isSeries(scene, noun)) return [];
  if (
    status === 'planned' &&
    !dated &&
    noun.kind === 'consultations' &&
    /^(?:continue|maintain|intensify)$/.test(use.clause?.lemma ?? '')
  )
    return [];
  if (status === 'planned' && !dated && isSought(use.clause)) return [];
  // Talks to come may still take the date of the visit to come.
  if (status === 'planned' && !dated && !(noun.kind === 'visit' || noun.name !== null || TALKS.has(noun.kind)))
    return [];
  const organ = organSession(scene, noun, use);
  const sides = organ
    ? { parties: [organ.party], hosts: [], place: placeOf(scene, noun, use), people: [noun], apart: undefined }
    : occasionSides(scene, noun, use);
  if (!sides) {
    context.note?.(rule, 'the parties are not clear');
    return [];
  }
  const occasion = use.use === 'told' && sidelines ? null : occasionOf(scene, noun);
  const counted = noun.plural && status === 'held' ? numberedSessions(sentence, noun, eventDates(sentence)) : [];
  const dates =
    noun.kind === 'visit' && status === 'held' && noun.plural ? [date, ...listedDates(sentence, date)] : [date];
  const sessions = counted.length > 0 ? counted : dates.map((day) => ({ name: noun.name, date: day, place: null }));
  const { apart } = sides;
  const groups = apart
    ? sides.parties.filter((party) => party !== apart).map((party) => [apart, party])
    : [sides.parties];
  return collect(sessions, ({ name, date, place }) =>
    groups.map((parties) =>
      eventDraft(sentence, {
        kind: organ?.kind ?? (noun.kind === 'summit' && isOfTwoStates(parties) ? 'meeting' : noun.kind),
        status,
        parties,
        date,
        place: place ?? sides.place,
        range: around,
        rule,
        name,
        mode: modeOf(sentence, around),
        occasion,
        people: collect(before ? [noun] : sides.people, (range) => (range ? peopleIn(sentence, range) : [])),
        hosts: sides.hosts,
        visitors: noun.kind === 'visit' ? sides.parties.filter((party) => !sides.hosts.includes(party)) : [],
        confidence: use.use === 'told' ? 0.7 : 0.85,
        sketch: {
          reported: reported || (sidelines && isReported(scene, use.clause)),
          sameDay: saysSameDay(sentence),
          // "The meeting was held in a warm atmosphere": the one told before, never another.
          mention:
            (isResumed(scene, noun, use) && !reported && !dated && sides.place.city === null) ||
            isTheirVisit(scene, noun, own !== null),
        },
      }),
    ),
  );
}

/** "attended the opening session": a part of what is told besides. */
function isPartOfMeeting({ sentence: { tokens, tagged } }: EventScene, { kind, head, phrases }: EventNoun): boolean {
  return (
    kind === 'consultations' &&
    tagged.lemmas[head] === 'session' &&
    /^(?:open|opening|closing|closed)$/.test(tokens[head - 1]?.norm ?? '') &&
    !phrases.some(({ preposition }) => preposition === 'of' || preposition === 'between')
  );
}

/** "Political consultations are held", "meets on a biennial basis": what is done, not what was done. */
function isGeneralPractice({ sentence }: EventScene, { use, clause }: NounUse): boolean {
  if (use !== 'held' || clause?.tense !== 'present' || clause.form !== 'finite') return false;
  const { tokens, resolvedDates } = sentence;
  const passive =
    clause.voice === 'passive' &&
    /^(?:are|is)$/.test(tokens[clause.verb.from]?.norm ?? '') &&
    clause.verb.to - clause.verb.from === 2 &&
    /^(?:hold|organi[sz]e|conduct|convene)$/.test(clause.lemma) &&
    resolvedDates.length === 0 &&
    sentence.segment.kind === 'body';
  const at = tokens.findIndex(({ norm }, i) => i >= clause.verb.to && norm === 'basis');
  return (
    passive || (at > 0 && at < clause.verb.to + 6 && tokens.slice(clause.verb.to, at).some(({ norm }) => norm === 'on'))
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

/** "the Lima summit between A and B": two who meet are no summit. */
function isOfTwoStates(parties: readonly string[]): boolean {
  return parties.length === 2 && parties.every(isState);
}

/** "recalled its ambassador for consultations": with its own envoy. */
function isRecalledFor({ clause }: NounUse): boolean {
  return clause !== null && /^(?:recall|summon|withdraw|pull)$/.test(clause.lemma);
}

/** "will travel to X on an official visit": the verb tells of it, with its goal. */
function isJourneyItself({ sentence }: EventScene, noun: EventNoun, clause: Clause): boolean {
  const before = sentence.tokens[noun.from - 1]?.norm;
  // "arrived in A after visits to B and C": those are stops of the journey.
  if (
    JOURNEY_VERBS.includes(clause.lemma) &&
    noun.phrases.some((phrase) => phrase.preposition === 'to' && placeBefore(sentence, phrase) === 'stop') &&
    !noun.phrases.some((phrase) => phrase.preposition === 'by' || phrase.preposition === 'of')
  )
    return true;
  return (
    /^(?:travel|fly|arrive|leave|depart|head|go|come)$/.test(clause.lemma) &&
    (before === 'on' || before === 'for') &&
    !noun.phrases.some((phrase) => phrase.preposition === 'to') &&
    clause.phrases.some(
      (phrase) =>
        /^(?:to|in|for|at)$/.test(phrase.preposition ?? '') &&
        phrase.to <= noun.from &&
        (partiesIn(sentence, phrase).length > 0 ||
          sentence.places.some((place) => place.from >= phrase.from && place.to <= phrase.to)),
    )
  );
}

/** "This year marks the anniversary of …" tells of no ceremony. */
function marksInPerson(scene: EventScene, clause: Clause): boolean {
  const head = clause.subject ? scene.sentence.tagged.lemmas[clause.subject.head] : undefined;
  const early = scene.sentence.tokens.some(
    ({ norm }, i, words) =>
      norm === 'year' && (i < clause.verb.from || (words[i - 1]?.norm === 'this' && clause.tense === 'present')),
  );
  return (
    clause.form === 'finite' &&
    clause.link !== 'relative' &&
    !early &&
    !/^(?:year|month|day|date|visit|meeting|event)$/.test(head ?? '')
  );
}

/** The date that a verb lends its event; what is planned does not take the date of the planning. */
function verbDate(scene: EventScene, clause: Clause, realis: Realis): FactDate {
  const { sentence } = scene;
  if (clause.form !== 'infinitive' || (realis !== 'planned' && !isReasonToCome(sentence, clause)))
    return eventDate(sentence, clause, scene.held);
  const own = eventDates(sentence).filter((date) => date.from >= clause.verb.from && date.to <= clause.to + 1);
  return factDate(
    own[0] ??
      (sentence.clauses.at(-1) === clause
        ? (eventDates(sentence).find((date) => date.from >= clause.verb.to) ?? null)
        : null),
  );
}

/** "arrived on Thursday to attend the meeting": the day is the arrival's. */
function isReasonToCome(sentence: ResolvedSentence, clause: Clause): boolean {
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  return (
    governor !== undefined &&
    /^(?:arrive|land|fly|leave|depart)$/.test(governor.lemma) &&
    /^(?:attend|participate|take|join)$/.test(clause.lemma)
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
