import {
  type Clause,
  collect,
  type ResolvedSentence,
  rangesOverlap,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { calledOn } from '../shared/courtesy-call.ts';
import { isPlayed } from '../shared/played.ts';
import { isDoneByArms } from './arms.ts';
import { isCalledHome } from './called-home.ts';
import { isContest } from './contest.ts';
import { isDoneByCrowd } from './crowds.ts';
import { type Frame, readFrames } from './frame.ts';
import { meansOtherwise } from './other-readings.ts';
import { particleOf } from './particle-of.ts';
import { isReducedBehindThing } from './reduced-behind-thing.ts';
import { CONFLICT_TABLE } from './words-conflict.ts';
import { COOPERATION_TABLE } from './words-cooperation.ts';
import { IDIOM_TABLE } from './words-idioms.ts';

const FRAMES: ReadonlyMap<string, readonly Frame[]> = readFrames(
  `${IDIOM_TABLE}\n${COOPERATION_TABLE}\n${CONFLICT_TABLE}`,
);

/** Lemmas of the verbs that have a frame. */
export const FRAME_VERBS: ReadonlySet<string> = new Set([...FRAMES.keys()].map((key) => key.split(' ')[0] as string));

const NO_FRAMES: readonly Frame[] = [];

/** The frames that fit a clause's verb and what it is done with, the most specific first; a verb with a particle falls back on the plain verb. */
export function matchFrames(sentence: ResolvedSentence, clause: Clause): readonly Frame[] {
  if (!FRAME_VERBS.has(clause.lemma)) return NO_FRAMES;
  const particle = particleOf(sentence, clause);
  const lemma = isCalledHome(sentence, clause) ? 'recall' : isCalledUpon(sentence, clause) ? 'urge' : clause.lemma;
  const candidates = (particle ? FRAMES.get(`${lemma} ${particle}`) : undefined) ?? FRAMES.get(lemma) ?? NO_FRAMES;
  if (candidates.length === 0) return NO_FRAMES;
  let knownThings: readonly string[] | null = null;
  const things = (): readonly string[] => {
    knownThings ??= thingLemmas(sentence, clause);
    return knownThings;
  };
  const inPhrases = (prepositions: ReadonlySet<string>): readonly string[] =>
    collect(
      clause.phrases.filter(({ preposition }) => prepositions.has(preposition ?? '')),
      (phrase) => lemmasIn(sentence, phrase),
    );
  const human = candidates.some((frame) => frame.human || frame.type === 'CONSULT') && isHuman(sentence, clause);
  const fits = (frame: Frame): boolean => {
    if (frame.human && !human) return false;
    // "announced the lifting of the embargo": what is taken back burdens nobody, and only a burden is taken back.
    if (frame.type === 'SANCTION' && LIFTING.has(doneLemma(sentence, clause)) && isBurden(things())) return false;
    if (frame.type === 'CONCEDE' && LIFTING.has(doneLemma(sentence, clause)) && !isBurden(things())) return false;
    // "chose to meet X", "decided to recall its envoy": only what one chooses not to do is refused.
    if (frame.type === 'REJECT' && CHOOSING.has(clause.lemma) && !isChosenNot(sentence, clause)) return false;
    // "what he called a statement on X", "called a meeting for May": nobody is called on.
    if (frame.behind && clause.lemma === 'call' && clause.object && clause.object.from === clause.verb.to) return false;
    // "established a joint committee": that both agreed on it is told as an agreement.
    if (frame.type === 'COOPERATE' && clause.lemma === 'establish' && BODIES.test(objectLemma(sentence, clause)))
      return false;
    // "stormed out of the meeting", "battled with others over quotas": nobody is attacked.
    if (clause.lemma === 'storm' && /^(?:out|off|away)$/.test(sentence.tokens[clause.verb.to]?.norm ?? ''))
      return false;
    if (clause.lemma === 'battle' && clause.phrases.some((phrase) => /^(?:on|over)$/.test(phrase.preposition ?? '')))
      return false;
    if (clause.lemma === 'call' && calledOn(sentence, clause)) return false;
    if (meansOtherwise(sentence, clause, frame)) return false;
    if (frame.crowd && !isDoneByCrowd(sentence, clause)) return false;
    // "struck a note of caution", "struck gold"
    if (clause.lemma === 'strike' && frame.type === 'ASSAULT' && STRUCK.test(objectLemma(sentence, clause)))
      return false;
    // "against raids supported by X": what is supported is no party.
    if (frame.type === 'SUPPORT' && isReducedBehindThing(sentence, clause)) return false;
    // "the planes left the airspace of X": they had only passed.
    if (clause.lemma === 'leave' && objectLemma(sentence, clause) === 'airspace') return false;
    // "surrendered its points to X": nothing but a lead is given up.
    if (clause.lemma === 'surrender' && things().some((lemma) => PRIZES.has(lemma))) return false;
    // "valued at 2 billion dollars" praises nobody.
    if (clause.lemma === 'value' && (things().includes('$') || sentence.tokens[clause.verb.to]?.norm === 'at'))
      return false;
    // "celebrate 60 years of ties": a date is celebrated, nobody is praised.
    if (clause.lemma === 'celebrate' && things().some((lemma) => /^(?:year|anniversary|jubilee)$/.test(lemma)))
      return false;
    // "As the House will appreciate, …": a turn of speech.
    if (clause.lemma === 'appreciate' && clause.link === 'subordinate' && clause.tense === 'future') return false;
    // "held the national team to a draw"
    if (clause.lemma === 'hold' && frame.type === 'COERCE' && !holdsSomebody(sentence, clause, frame)) return false;
    // "was held in high regard"
    if (
      clause.lemma === 'hold' &&
      clause.phrases.some(({ head }) => /^(?:regard|esteem|contempt|awe)$/.test(sentence.tagged.lemmas[head] ?? ''))
    )
      return false;
    if (clause.lemma === 'offer' && things().some((lemma) => PROSPECTS.has(lemma))) return false;
    if (CONTEST.has(clause.lemma) && isContest(sentence)) return false;
    if (frame.type === 'CONSULT' && isPlayed(sentence)) return false;
    // "meets the highest standards": whom one meets or visits is a person or a party.
    if (
      frame.type === 'CONSULT' &&
      frame.slots[0] === 'object' &&
      clause.object &&
      !human &&
      !sentence.references.some((reference) => clause.object && rangesOverlap(reference, clause.object))
    )
      return frame.place;
    if (frame.armed && !isDoneByArms(sentence, clause)) return false;
    if (frame.asking && !isFollowedByInfinitive(sentence, clause)) return false;
    const words = frame.via ? inPhrases(frame.via) : frame.objects ? things() : null;
    return (
      words === null || (frame.objects === null ? words.length > 0 : words.some((lemma) => frame.objects?.has(lemma)))
    );
  };
  const found = candidates.filter(fits);
  if (found.length < 2 || !clause.object) return found;
  // "voiced concern over X's commitments": the noun at the head of the object decides before what stands behind it.
  const head = sentence.tagged.lemmas[clause.object.head] ?? '';
  return found[0]?.objects?.has(head) === false && found.some(({ objects }) => objects?.has(head))
    ? [...found.filter(({ objects }) => objects?.has(head)), ...found.filter(({ objects }) => !objects?.has(head))]
    : found;
}

/** "X was called upon by Y to act" */
function isCalledUpon({ tokens }: ResolvedSentence, { lemma, voice, verb }: Clause): boolean {
  return lemma === 'call' && voice === 'passive' && /^(?:on|upon)$/.test(tokens[verb.to]?.norm ?? '');
}

/** "gave X a week to withdraw"; who is given hours to leave is sent away. */
function isEnvoy(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => /^(?:ambassador|envoy|diplomat|consul|official|attach[eé]|staff)$/.test(lemma));
}

function isFollowedByInfinitive({ clauses, tagged }: ResolvedSentence, { index, lemma, object }: Clause): boolean {
  const next = clauses[index + 1];
  if (next?.form !== 'infinitive' || next.governor !== index) return false;
  return (
    lemma !== 'give' || next.lemma !== 'leave' || !isEnvoy(tagged.lemmas.slice(object?.from ?? 0, object?.to ?? 0))
  );
}

const CHOOSING: ReadonlySet<string> = new Set(['choose', 'opt', 'decide']);

function isChosenNot({ clauses }: ResolvedSentence, { index, verb }: Clause): boolean {
  const next = clauses[index + 1];
  return next?.form === 'infinitive' && next.negated && next.verb.from <= verb.to + 1;
}

/** The head of what is held is somebody, or a boat. */
function holdsSomebody(
  { tagged, references }: ResolvedSentence,
  { voice, subject, object }: Clause,
  frame: Frame,
): boolean {
  const held = voice === 'passive' ? subject : object;
  return (
    held === null ||
    frame.objects?.has(tagged.lemmas[held.head] ?? '') !== false ||
    references.some(({ from, to }) => from <= held.head && held.head < to)
  );
}

/** What is done to a burden that is lifted. */
const LIFTING: ReadonlySet<string> = new Set(
  'lifting removal cancellation easing relaxation abolition repeal revocation scrapping termination suspension waiver end'.split(
    ' ',
  ),
);

/** What "lift" gives way with. */
const BURDENS: ReadonlySet<string> = new Set(
  collect(FRAMES.get('lift') ?? NO_FRAMES, ({ type, objects }) => (type === 'CONCEDE' ? [...(objects ?? [])] : [])),
);

function isBurden(things: readonly string[]): boolean {
  return things.some((lemma) => BURDENS.has(lemma) && !LIFTING.has(lemma));
}

/** The head of what is done, also where it is the subject of a passive. */
function doneLemma({ tagged }: ResolvedSentence, { voice, subject, object }: Clause): string {
  const done = voice === 'passive' ? subject : object;
  return done ? (tagged.lemmas[done.head] ?? '') : '';
}

const BODIES = /^(?:committee|commission|council|forum|mechanism)$/;

function objectLemma({ tagged }: ResolvedSentence, { object }: Clause): string {
  return object ? (tagged.lemmas[object.head] ?? '') : '';
}

/** What a framework or a region "offers" without anybody's undertaking. */
const PROSPECTS = new Set(
  'step opportunity chance prospect platform possibility perspective advantage framework basis potential view insight glimpse alternative'.split(
    ' ',
  ),
);

const STRUCK =
  /^(?:note|tone|gold|oil|gas|chord|balance|pose|deal|bargain|accord|agreement|alliance|partnership|friendship)$/;

const PRIZES = new Set(['point', 'title', 'lead', 'crown', 'trophy', 'medal', 'vote', 'place']);

const CONTEST = new Set(
  'beat fight attack strike clash shoot fire launch defend host challenge hit pummel hammer batter sink down flatten rip blast pound overrun mow bash savage rock storm'.split(
    ' ',
  ),
);
const HUMANS = new Set(
  'delegation counterpart peer minister president official envoy ambassador leader secretary premier chancellor king emir sultan crown prince prince queen pope speaker chairman chairwoman director commissioner representative diplomat deputy guest senator governor mayor parliamentarian'.split(
    ' ',
  ),
);

/** Nouns of those who act for a party abroad. */
export function isOfficeNoun(lemma: string): boolean {
  return HUMANS.has(lemma) || SENT.has(lemma);
}

const SENT = new Set(
  'troop soldier team mission expert inspector observer mediator negotiator force convoy ship fleet mp lawmaker side party colleague government commission committee group head emissary general commander staff parliament member statesman stateswoman'.split(
    ' ',
  ),
);

/** "welcomed the initiative of the ministers": what persons do, no persons. */
const UNDERTAKINGS = new Set(
  'initiative proposal decision statement agreement effort commitment readiness announcement appointment election outcome declaration step move idea'.split(
    ' ',
  ),
);

function isHuman(sentence: ResolvedSentence, clause: Clause): boolean {
  const object = clause.voice === 'passive' ? clause.subject : clause.object;
  if (!object || UNDERTAKINGS.has(sentence.tagged.lemmas[object.head] ?? '')) return false;
  if (sentence.people.some((person) => person.from < object.to && object.from < person.to)) return true;
  return lemmasIn(sentence, object).some((lemma) => HUMANS.has(lemma));
}

/** "supplied the coast guard with boats" */
const FURNISHING = new Set('supply provide furnish equip present'.split(' '));

/** Where the thing stands that a verb is done with: its object, a second object, or the subject of a passive. */
export function thingRanges(clause: Clause): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  if (clause.voice === 'passive' && clause.subject) ranges.push(clause.subject);
  if (clause.object) ranges.push(clause.object);
  for (const phrase of clause.phrases)
    if (
      (phrase.preposition === null ||
        (phrase.preposition === 'with' && FURNISHING.has(clause.lemma)) ||
        (phrase.preposition === 'of' && clause.lemma === 'walk') ||
        phrase.preposition === 'about' ||
        phrase.preposition === 'over' ||
        phrase.preposition === 'up') &&
      !phrase.fronted
    )
      ranges.push(phrase);
  return ranges;
}

/** Lemmas and words of a stretch. */
function lemmasIn(sentence: ResolvedSentence, range: TokenRange): string[] {
  const lemmas: string[] = [];
  for (let i = range.from; i < range.to; i++) {
    const lemma = sentence.tagged.lemmas[i] ?? '';
    // The office, not a charge that one brings.
    if (lemma === 'charge' && /^d['’]?/.test(sentence.tokens[i + 1]?.norm ?? '')) continue;
    const norm = sentence.tokens[i]?.norm ?? '';
    lemmas.push(lemma);
    if (norm !== lemma) lemmas.push(norm);
    // "talks" and "ties" keep their plural as lemma.
    if (lemma.endsWith('s')) lemmas.push(lemma.slice(0, -1));
  }
  return lemmas;
}

function isPronounThing({ tokens }: ResolvedSentence, { subject }: Clause): boolean {
  return subject !== null && subject.to - subject.from === 1 && /^(?:it|they)$/.test(tokens[subject.from]?.norm ?? '');
}

function thingLemmas(sentence: ResolvedSentence, clause: Clause): readonly string[] {
  const lemmas: string[] = [];
  const ranges = [...thingRanges(clause)];
  // "the vaccines arrived, where they were handed over": what the pronoun takes up.
  const told =
    clause.voice === 'passive' && isPronounThing(sentence, clause) ? sentence.clauses[clause.index - 1] : null;
  if (told?.subject) ranges.push(told.subject);
  if (clause.voice === 'active' && clause.object === null && clause.subject) ranges.push(clause.subject);
  for (const range of ranges) {
    lemmas.push(...lemmasIn(sentence, range));
    if (
      sentence.quantities.some(
        (quantity) => quantity.from >= range.from && quantity.to <= range.to && /^[A-Z]{3}$/.test(quantity.unit ?? ''),
      )
    )
      lemmas.push('$');
    // "eight Ruritanians"
    if (
      sentence.quantities.some(({ unit, from, to }) => unit === 'persons' && from >= range.from && to <= range.to) &&
      sentence.references.some(({ to }) => to === range.to)
    )
      lemmas.push('@people');
  }
  return lemmas;
}
