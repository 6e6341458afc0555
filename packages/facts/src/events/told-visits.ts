import { type Clause, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import { type EventScene, happened } from './frame.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';
import { destinations } from './places.ts';
import { PHONE, VIRTUAL } from './words.ts';

const MADE = new Set(['recent', 'last', 'latest', 'successful', 'fruitful', 'historic', 'previous', 'earlier']);
const LOOKING_BACK = new Set(['recall', 'remember', 'commend', 'praise', 'conclude']);
const AFTER = new Set(['after', 'following', 'during', 'since']);

/** "recalled President N's recent visit to Peru", "after a four-day visit to Lima by the Foreign Minister": both sides are told, and that it was made. */
export function isToldVisit(scene: EventScene, noun: EventNoun, use: NounUse): boolean {
  const { sentence } = scene;
  const { tokens } = sentence;
  if (noun.kind !== 'visit' || noun.plural || use.realis !== 'asserted') return false;
  if (isWelcomed(scene, noun, use)) return true;
  if (!saysBothSides(sentence, noun)) return false;
  if (tokens.slice(noun.from, noun.head).some(({ norm }) => MADE.has(norm))) return true;
  if (use.clause && (LOOKING_BACK.has(use.clause.lemma) || hadAnEffect(scene, noun, use.clause))) return true;
  if (use.clause && saysWhichItIs(sentence, noun, use.clause)) return true;
  return AFTER.has(tokens[noun.from - 1]?.norm ?? '') && use.clause?.tense === 'past';
}

/** "This is the first visit to Peru by a Chilean Prime Minister", "It was the third visit of N to Lima": one that is being paid, or was. */
export function saysWhichItIs({ tokens }: ResolvedSentence, noun: EventNoun, clause: Clause): boolean {
  const { subject, lemma, tense, modal, negated } = clause;
  if (lemma !== 'be' || negated || modal !== null || (tense !== 'present' && tense !== 'past')) return false;
  return (
    noun.head >= clause.verb.to &&
    subject !== null &&
    subject.to - subject.from === 1 &&
    /^(?:this|it|that)$/.test(tokens[subject.from]?.norm ?? '')
  );
}

/** What makes a visit one to come, or several. */
const NOT_MADE = /^(?:planned|upcoming|forthcoming|coming|future|possible|proposed|next|return|announced|expected)$/;

/** "welcomed the visit of the Kenyan minister", "thanked Premier N for his visit to Peru": the guest of who welcomes or thanks has come. */
export function isWelcomed({ sentence }: EventScene, noun: EventNoun, { clause, realis }: NounUse): boolean {
  if (noun.kind !== 'visit' || noun.plural || realis !== 'asserted' || clause === null) return false;
  const { lemma, voice, form, tense, negated, object, phrases, subject } = clause;
  if (form !== 'finite' || voice !== 'active' || tense !== 'past' || negated || !subject || !object) return false;
  const thanks = lemma === 'thank';
  const ground = thanks
    ? phrases.find(({ preposition }) => preposition === 'for')
    : lemma === 'welcome'
      ? object
      : null;
  if (!ground || noun.head !== ground.head) return false;
  if (sentence.tokens.slice(noun.from, noun.head).some(({ norm }) => NOT_MADE.test(norm))) return false;
  const [host, ...hosts] = partiesIn(sentence, subject);
  const [guest, ...guests] = partiesIn(sentence, thanks ? object : noun);
  if (!host || !guest || host === guest || hosts.length + guests.length > 0) return false;
  const goal = [...noun.phrases, ...phrases].find(({ preposition, from }) => preposition === 'to' && from >= noun.to);
  return goal === undefined || destinations(sentence, goal).parties.includes(host);
}

/** The guest is with his host, whom he neither calls nor meets in a third country. */
export function isWelcomedHere({ sentence, context }: EventScene, { clause }: NounUse): boolean {
  const host = partiesIn(sentence, clause?.subject ?? null)[0];
  return context.document.sentences.every(
    ({ tokens, places, pair }) =>
      !tokens.some(({ norm }) => PHONE.has(norm) || VIRTUAL.has(norm)) &&
      places.every(({ country }) => country === null || country === host || pair?.includes(country)),
  );
}

/** What a visit does before anybody travels, or without that. */
const BEFOREHAND =
  /^(?:fail|fall|remain|seem|appear|await|need|require|depend|face|suffer|draw|cause|provoke|spark|prompt|trigger|raise|worry|anger|upset)$/;

/** "President N's visit to Peru coincided with the anniversary", "underlined the close ties": what had an effect took place. */
function hadAnEffect(scene: EventScene, noun: EventNoun, clause: Clause): boolean {
  const { subject, form, voice, tense, lemma } = clause;
  return (
    form === 'finite' &&
    voice === 'active' &&
    tense === 'past' &&
    lemma !== 'be' &&
    !BEFOREHAND.test(lemma) &&
    subject !== null &&
    subject.head === noun.head &&
    happened(scene.sentence, clause) === 'asserted'
  );
}

/** "President N's visit to Peru", "a visit to Lima by the Foreign Minister": the words name who visits whom. */
export function saysBothSides(sentence: ResolvedSentence, noun: EventNoun): boolean {
  const { tokens } = sentence;
  const goal = noun.phrases.find(({ preposition }) => preposition === 'to');
  const source =
    noun.phrases.find(({ preposition }) => preposition === 'by' || preposition === 'of') ??
    (tokens.slice(noun.from, noun.head).some(({ norm }) => /^['’]s?$/.test(norm)) ||
    /^(?:his|her|their|its|our|my)$/.test(tokens[noun.from]?.norm ?? '')
      ? { from: noun.from, to: noun.head }
      : undefined);
  if (!goal || !source) return false;
  const visitors = partiesIn(sentence, source);
  const hosts = destinations(sentence, goal).parties;
  return visitors.length === 1 && hosts.length > 0 && !hosts.includes(visitors[0] as string);
}
