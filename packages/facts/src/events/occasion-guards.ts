import { type Clause, collect, GOING, partiesIn } from '@diplomatic-relations/engine';
import { isPrivateDoer } from '../shared/private-doers.ts';
import { placeBefore } from './earlier-stops.ts';
import { isForCrowd } from './for-a-crowd.ts';
import type { EventScene } from './frame.ts';
import { JOURNEY_VERBS } from './journeys.ts';
import { nounDate } from './noun-date.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';
import { OWN_ORGANS } from './of-one-side.ts';
import { isUnderWay } from './only-possible.ts';
import { isAheadOf } from './visit-mentions.ts';
import { MECHANISM_ACRONYMS } from './words.ts';

/** True where a noun names an event of which the sentence tells nothing: a part of another, a game, a recall, a mechanism set up. */
export function isNoOccasion(scene: EventScene, noun: EventNoun, use: NounUse): boolean {
  const { sentence } = scene;
  const { clause } = use;
  if (use.use === 'held' && clause?.voice === 'active' && isPrivateDoer(sentence, clause.subject)) return true;
  if (isBetweenPrivates(scene, noun, clause) || isPresidency(scene, noun, clause)) return true;
  if (use.use === 'told' && (isBeforeIt(scene, noun) || isPrepared(scene, noun) || isUnset(scene, noun))) return true;
  if (noun.kind === 'consultations' && (isRecalledFor(use) || isOwnSession(scene, noun, use))) return true;
  if (isForCrowd(sentence, noun) || isGame(scene, noun) || isExchanged(scene, noun)) return true;
  if (noun.kind === 'visit' && use.use === 'told' && clause && isJourneyItself(scene, noun, clause)) return true;
  if (isPosting(scene, noun)) return true;
  if (isPartOfMeeting(scene, noun) || isUnderWay(scene, noun, clause)) return true;
  if (clause?.lemma === 'mark' && noun.weak && (!marksInPerson(scene, clause) || isSubject(noun, clause))) return true;
  // "has many anniversaries this year"
  if (clause?.lemma === 'have' && /^anniversar/.test(sentence.tokens[noun.head]?.norm ?? '')) return true;
  if (isOwnJubilee(scene, noun) || isJubileeYear(scene, noun, clause) || isMarkedByThing(scene, clause)) return true;
  // "In order to mark the anniversary, they agreed": why they did it.
  if (noun.weak && clause?.form === 'infinitive' && /^(?:mark|celebrate|commemorate)$/.test(clause.lemma)) return true;
  return clause !== null && (use.use === 'held' || clause.form === 'infinitive') && isSetUp(scene, noun, clause);
}

/** "signed a MoU celebrating the 70th anniversary", "a stamp marking the jubilee": a thing marks it, and nobody keeps a feast. */
function isMarkedByThing({ sentence: { tagged } }: EventScene, clause: Clause | null): boolean {
  return (
    clause?.form === 'gerund' &&
    /^(?:mark|celebrate|commemorate)$/.test(clause.lemma) &&
    THINGS.has(tagged.lemmas[clause.verb.from - 1] ?? '')
  );
}

const THINGS: ReadonlySet<string> = new Set(
  'mou memorandum agreement statement declaration communique message letter resolution plan programme logo stamp coin plaque medal book booklet album film video'.split(
    ' ',
  ),
);

/** "Talks were held between a Norwegian bank and a Kenyan firm" */
function isBetweenPrivates({ sentence }: EventScene, { phrases }: EventNoun, clause: Clause | null): boolean {
  const told = clause?.phrases ?? collect(sentence.clauses, (each) => each.phrases);
  const between = [...phrases, ...told].find(({ preposition }) => preposition === 'between');
  if (between === undefined) return false;
  const heads = sentence.units.filter(
    ({ kind, from, to }) => kind === 'noun' && from >= between.from && to <= between.to,
  );
  return heads.length > 1 && heads.every(({ from, to, head }) => isPrivateDoer(sentence, { from, to, head }));
}

/** "N, who chairs the current session of the Council": the office that he holds, and no sitting. */
function isPresidency({ sentence }: EventScene, { from, head }: EventNoun, clause: Clause | null): boolean {
  return (
    clause !== null &&
    /^(?:chair|head|lead|preside)$/.test(clause.lemma) &&
    clause.tense === 'present' &&
    sentence.tokens.slice(from - 2, head).some(({ norm }) => norm === 'current' || norm === 'present')
  );
}

/** "on the eve of the summit", "ahead of the visit" */
function isBeforeIt({ sentence }: EventScene, noun: EventNoun): boolean {
  return (
    sentence.tokens.slice(Math.max(0, noun.from - 3), noun.head).some((token) => token.norm === 'eve') ||
    (noun.kind === 'visit' && isAheadOf(sentence, noun))
  );
}

const PREPARING: ReadonlySet<string> = new Set(['preparation', 'preparations', 'prepare', 'preparing', 'prepared']);

/** "discussed preparations for the December meeting on fish": one that is to come, and of whom nobody says. */
function isPrepared({ sentence: { tokens } }: EventScene, noun: EventNoun): boolean {
  if (noun.kind !== 'meeting' || noun.name !== null) return false;
  if (noun.phrases.some(({ preposition }) => /^(?:of|between|with)$/.test(preposition ?? ''))) return false;
  const before = /^(?:a|an|the)$/.test(tokens[noun.from]?.norm ?? '') ? noun.from - 1 : noun.from - 2;
  return ['for', 'of'].includes(tokens[before]?.norm ?? '') && PREPARING.has(tokens[before - 1]?.norm ?? '');
}

/** "the date of the next round has not been set": of what nobody knows when or where it will be. */
function isUnset({ sentence: { tokens } }: EventScene, noun: EventNoun): boolean {
  const of = tokens[noun.from - 1]?.norm === 'the' ? noun.from - 2 : noun.from - 1;
  return (
    /^(?:of|for)$/.test(tokens[of]?.norm ?? '') &&
    /^(?:dates?|venue|timing|timeframe|location|modalities)$/.test(tokens[of - 1]?.norm ?? '')
  );
}

/** "will boost the exchange of visits between officials": none in particular. */
function isExchanged({ sentence: { tokens } }: EventScene, { kind, plural, from }: EventNoun): boolean {
  return (
    kind === 'visit' &&
    (plural || tokens[from]?.norm === 'visit') &&
    tokens[from - 1]?.norm === 'of' &&
    /^(?:exchanges?|frequency|intensity|level)$/.test(tokens[from - 2]?.norm ?? '')
  );
}

/** "his work and stay in Peru", "his tour of duty in Peru": an envoy's years at his post. */
function isPosting({ sentence: { tokens, tagged } }: EventScene, { from, head }: EventNoun): boolean {
  const lemma = tagged.lemmas[head] ?? '';
  if (lemma === 'tour') return tokens[head + 1]?.norm === 'of' && tokens[head + 2]?.norm === 'duty';
  const at = tokens[from]?.norm === 'stay' ? from : head;
  return (
    lemma === 'stay' &&
    /^(?:and|or|&)$/.test(tokens[at - 1]?.norm ?? '') &&
    /^(?:work|service|posting|tenure|mission)$/.test(tokens[at - 2]?.norm ?? '')
  );
}

/** Sport in the news: teams play, no states. */
function isGame({ sentence, context }: EventScene, noun: EventNoun): boolean {
  return (
    noun.kind === 'cultural_event' &&
    context.document.mainPair === null &&
    /^(?:match|game|tournament|championship|cup|series|final)$/.test(sentence.tagged.lemmas[noun.head] ?? '')
  );
}

/** "celebrates the 20th anniversary of its formation": its own, and of nobody else. */
function isOwnJubilee({ sentence: { tokens, tagged } }: EventScene, { head, phrases }: EventNoun): boolean {
  if (tagged.lemmas[head] !== 'anniversary') return false;
  const of = phrases.find(({ preposition }) => preposition === 'of');
  return (
    of !== undefined &&
    tokens[of.from]?.norm === 'its' &&
    /^(?:formation|founding|foundation|establishment|creation|inception|independence|existence)$/.test(
      tokens[of.head]?.norm ?? '',
    )
  );
}

/** "as the two are celebrating the 10th anniversary of ties": a year of it, and no feast. */
function isJubileeYear({ sentence: { tagged } }: EventScene, { head }: EventNoun, clause: Clause | null): boolean {
  return tagged.lemmas[head] === 'anniversary' && clause?.lemma === 'celebrate' && clause.tense === 'present';
}

/** "the anniversary marks a milestone" */
function isSubject(noun: EventNoun, { subject, voice }: Clause): boolean {
  return subject !== null && noun.head >= subject.from && noun.head < subject.to && voice === 'active';
}

/** "launched a dialogue", "the commission was established": from then on it meets. */
function isSetUp({ sentence }: EventScene, noun: EventNoun, clause: Clause): boolean {
  const word = sentence.tokens[noun.head]?.norm ?? '';
  return (
    /^(?:launch|initiate|start|begin|commence|continue|establish|create|found|form)$/.test(clause.lemma) &&
    (/^(?:dialogue|dialogues|commission|committee|group|council|consultation|talks|negotiations)$/.test(word) ||
      MECHANISM_ACRONYMS.includes(word)) &&
    (clause.object !== null || clause.voice === 'passive')
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

/** "Parliament held a plenary session": with nobody else. */
function isOwnSession({ sentence }: EventScene, { phrases }: EventNoun, { clause }: NounUse): boolean {
  const subject = clause?.subject;
  return (
    subject !== null &&
    subject !== undefined &&
    OWN_ORGANS.has(sentence.tagged.lemmas[subject.head] ?? '') &&
    phrases.every((phrase) => partiesIn(sentence, phrase).length === 0)
  );
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
    (GOING.has(clause.lemma) ||
      // "is in Peru on a visit": one that has no day of its own.
      (clause.lemma === 'be' && clause.object === null && nounDate(sentence, noun) === null)) &&
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
  // "In 2022 the two mark the 67th anniversary of ties": all year long.
  const dates = scene.sentence.resolvedDates;
  const allYear = clause.tense === 'present' && dates.length > 0 && dates.every(({ edtf }) => edtf.length === 4);
  return (
    clause.form === 'finite' &&
    clause.link !== 'relative' &&
    !early &&
    !allYear &&
    !/^(?:year|month|day|date|visit|meeting|event)$/.test(head ?? '')
  );
}
