import type { Clause, Realis } from '@diplomatic-relations/engine';
import { SAYING } from '../shared/saying.ts';
import { holds } from './doers.ts';
import { type EventScene, happened } from './frame.ts';
import { adverbial, isSidelines } from './noun-setting.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';

/** A noun that no verb of holding governs: an adverbial ("during talks with X"), or a mention with its own date. */
export function toldUse(scene: EventScene, noun: EventNoun): NounUse | null {
  const { sentence } = scene;
  const clause =
    sentence.clauses.find((candidate) => candidate.from <= noun.head && noun.head < candidate.to) ??
    sentence.clauses.find((candidate) => candidate.verb.from > noun.head) ??
    null;
  // "looks forward to a visit later this year": nobody has said yet that it takes place, or where.
  if (noun.kind === 'visit' && clause?.lemma === 'look' && noun.phrases.every((phrase) => phrase.preposition !== 'to'))
    return null;
  if (isSittingOfOrgan(scene, noun)) return null;
  const calledOff = callingOff(scene, noun);
  if (calledOff === 'rumoured') return null;
  if (calledOff === 'told') return { use: 'cancelled', clause, agents: [], realis: 'asserted' };
  // "ruled out talks with X", "boycotted the talks", "walked away from talks"
  if (
    clause &&
    (isLeft(clause, scene.sentence, noun.from) || (noun.head >= clause.verb.to && isSpurned(clause, noun.head)))
  )
    return null;
  const agents = isYetToOpen(scene, noun) ? [] : [clause?.subject ?? null];
  return { use: 'told', clause, agents, realis: realisOfTold(scene, noun, clause) };
}

/** "met prior to the opening of the forum": those who met did so before it, whether they attend it or not. */
function isYetToOpen({ sentence: { tokens } }: EventScene, { from }: EventNoun): boolean {
  const opening = tokens.findLastIndex(
    ({ norm }, i) => i < from && i > from - OPENING_REACH && /^(?:opening|commencement|start|beginning)$/.test(norm),
  );
  if (opening < 0 || tokens[opening + 1]?.norm !== 'of') return false;
  if (tokens.slice(opening, from).some(({ norm }) => /^[,.;:]$/.test(norm))) return false;
  return tokens.slice(Math.max(0, opening - 4), opening).some(({ norm }) => /^(?:prior|before|ahead)$/.test(norm));
}

/** How far behind "the opening of" the name of the gathering may stand. */
const OPENING_REACH = 10;

/** Whether an event that is only told of was, or is to come. */
function realisOfTold(scene: EventScene, noun: EventNoun, clause: Clause | null): Realis {
  if (clause !== null && scene.sentence.tagged.lemmas[noun.head] === 'audience')
    return happened(scene.sentence, clause);
  if (isScheduled(scene, noun) || isAgreedOn(scene, noun) || isBeingPrepared(scene, noun)) return 'planned';
  if (clause !== null && isOnSchedule(scene, noun, clause)) return 'planned';
  if (noun.kind === 'visit') return isVisitToCome(scene, noun, clause) ? 'planned' : 'asserted';
  if (clause === null || isSaidThere(scene, noun)) return 'asserted';
  return clause.tense === 'future' && isPartOfFuture(scene, noun, clause) ? 'planned' : leadingRealis(scene, noun);
}

function isVisitToCome(scene: EventScene, noun: EventNoun, clause: Clause | null): boolean {
  if (isAhead(scene, noun) || isLater(scene, noun) || willBe(clause, noun)) return true;
  // "During the visit, N is scheduled to meet M"
  if (clause !== null && isPlanning(clause) && noun.head < clause.verb.from && adverbial(scene, noun) === 'during')
    return true;
  // "will lead the delegation for a visit to Peru"
  if (clause?.tense === 'future' && noun.head >= clause.verb.to && /^(?:on|for)$/.test(adverbial(scene, noun) ?? ''))
    return true;
  // "is to travel to Lima on a visit"
  return (
    clause?.form === 'infinitive' && adverbial(scene, noun) === 'on' && happened(scene.sentence, clause) === 'planned'
  );
}

/** What a clause in the future tells takes place there or then, and is no talk of something past. */
function isPartOfFuture(scene: EventScene, noun: EventNoun, { verb, subject }: Clause): boolean {
  if (noun.kind === 'consultations') return true;
  const adverb = adverbial(scene, noun) ?? '';
  // "In the meeting, N will come together with …"
  if (noun.kind === 'meeting') return noun.head < verb.from && /^(?:in|at)$/.test(adverb);
  // "At the ceremony N will receive …", "participants in the ceremony will include …"
  return noun.kind === 'ceremony' && (adverb === 'at' || holds(subject, noun));
}

function isSpurned({ lemma, particle, object }: Clause, head: number): boolean {
  return (
    object !== null &&
    object.from <= head &&
    head < object.to &&
    (lemma === 'boycott' || lemma === 'shun' || (lemma === 'rule' && particle === 'out'))
  );
}

/** "withdrew from the talks", "walked away from talks" */
function isLeft({ lemma, particle, verb }: Clause, { tokens }: EventScene['sentence'], from: number): boolean {
  if (verb.to <= from && lemma === 'walk' && (particle === 'away' || particle === 'out')) return true;
  if (/^(?:withdraw|withdrawal|withdrawn|withdrew|pullout)$/.test(tokens[from - 2]?.norm ?? ''))
    return tokens[from - 1]?.norm === 'from';
  return false;
}

const ORGAN = /^(?:council|board|committee|assembly|commission|conference|authority|parliament)$/;

/** "the decision of the Council at its 155th session on relations with X": where an organ decided, and no talks of those whom it decided on. */
function isSittingOfOrgan({ sentence }: EventScene, { from, head }: EventNoun): boolean {
  const { tokens, tagged, resolvedDates } = sentence;
  const at = tokens.findLastIndex(({ norm }, i) => i < head && i >= from - 1 && norm === 'its');
  return (
    at > 1 &&
    tokens[at - 1]?.norm === 'at' &&
    ORGAN.test(tokens[at - 2]?.norm ?? '') &&
    tokens[at - 2]?.capital === true &&
    /^(?:session|meeting|sitting)$/.test(tagged.lemmas[head] ?? '') &&
    !resolvedDates.some((date) => date.from > head && date.from <= head + 6)
  );
}

/** "… will be signed soon, said the minister during the talks": what is said during them, they have been held. */
function isSaidThere({ sentence }: EventScene, noun: EventNoun): boolean {
  const last = sentence.clauses.findLast((clause) => clause.verb.to <= noun.from && clause.form === 'finite');
  return (
    last?.tense === 'past' &&
    (SAYING.has(last.lemma) || last.lemma === 'stress') &&
    sentence.tokens.slice(last.verb.to, noun.head).some((token) => /^(?:during|at)$/.test(token.norm))
  );
}

/** "announced the postponement of the visit", "reports of the cancellation of N's trip": that it was called off is told, or only rumoured. */
function callingOff({ sentence: { tokens } }: EventScene, noun: EventNoun): 'told' | 'rumoured' | null {
  const article = /^(?:the|this|that|a|his|her|its|their)$/.test(tokens[noun.from - 1]?.norm ?? '') ? 1 : 0;
  const at = noun.from - article - 1;
  if (tokens[at]?.norm !== 'of' || !/^(?:cancellation|postponement)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  const before = tokens.slice(Math.max(0, at - 5), at - 1);
  return before.some(({ norm }) => /^(?:reports?|rumou?rs?|possible|possibility|threat|speculation|case)$/.test(norm))
    ? 'rumoured'
    : 'told';
}

/** "will be on a visit", "this will be the first visit", "the focus will be the visit of N" */
function willBe(clause: Clause | null, noun: EventNoun): boolean {
  return clause?.lemma === 'be' && clause.tense === 'future' && noun.head >= clause.verb.to;
}

const SCHEDULED = new Set(['scheduled', 'slated', 'due']);

/** "the preparations for the meeting of the committee scheduled for Friday" */
function isScheduled({ sentence }: EventScene, noun: EventNoun): boolean {
  for (let i = noun.head + 1; i < noun.head + 14; i++) {
    const word = sentence.tokens[i]?.norm ?? ',';
    if (SCHEDULED.has(word))
      return /^(?:for|on|in|to|tomorrow|later|next|this)$/.test(sentence.tokens[i + 1]?.norm ?? '');
    if (word === ',' || word === '.' || word === 'and') return false;
  }
  return false;
}

/** "an agreement on the visit of N was reached": it is to come. */
function isAgreedOn({ sentence: { tokens } }: EventScene, { kind, from }: EventNoun): boolean {
  const on = tokens[from - 1]?.norm === 'the' || tokens[from - 1]?.norm === 'a' ? from - 2 : from - 1;
  return (
    kind === 'visit' && tokens[on]?.norm === 'on' && /^(?:agreement|understanding)$/.test(tokens[on - 1]?.norm ?? '')
  );
}

/** "Preparations are under way for the 7th session": it is to come. */
function isBeingPrepared({ sentence: { clauses, tagged } }: EventScene, { kind, head }: EventNoun): boolean {
  return clauses.some(
    ({ subject, tense, negated, phrases }) =>
      kind === 'consultations' &&
      (tense === 'present' || tense === 'perfect') &&
      !negated &&
      tagged.lemmas[subject?.head ?? -1] === 'preparation' &&
      phrases.some(({ preposition, from, to }) => preposition === 'for' && from <= head && head < to),
  );
}

/** "discussed the schedule of the 4th round of consultations": what the two still set a time for is to come. */
function isOnSchedule({ sentence: { tagged } }: EventScene, noun: EventNoun, { object, phrases }: Clause): boolean {
  return (
    noun.kind === 'consultations' &&
    [object, ...phrases].some(
      (phrase) =>
        phrase !== null &&
        phrase.head < noun.from &&
        noun.head < phrase.to &&
        /^(?:schedule|timetable|timing|timeline)$/.test(tagged.lemmas[phrase.head] ?? ''),
    )
  );
}

const BEGINNING = new Set(['undertake', 'pay', 'make', 'embark', 'begin', 'start', 'commence']);

/** "to undertake a visit", "will pay a State Visit", where the words are no clause of their own: a headline, a long sentence. */
function isAhead(scene: EventScene, noun: EventNoun): boolean {
  const { tokens } = scene.sentence;
  let begins = false;
  for (let i = Math.max(0, noun.head - 7); i < noun.head; i++) begins ||= BEGINNING.has(tokens[i]?.norm ?? '');
  if (!begins) return false;
  return /\b(?:to|will|shall) (?:undertake|pay|make|embark on|begin|start) [^,;.]{0,40}$/.test(
    scene.sentence.tokens
      .slice(Math.max(0, noun.head - 7), noun.head)
      .map((token) => token.norm)
      .join(' ')
      .concat(' '),
  );
}

/** "discussed the President's visit to Lima later this year", "welcomed his visit to Lima in the near future" */
function isLater({ sentence: { tokens } }: EventScene, noun: EventNoun): boolean {
  for (let i = noun.head + 1; i < noun.head + 9; i++) {
    const next = tokens[i + 1]?.norm ?? '';
    if (tokens[i]?.norm === 'later' && /^(?:this|in)$/.test(next)) return true;
    if (/^(?:near|nearest|foreseeable)$/.test(tokens[i]?.norm ?? '') && next === 'future') return true;
  }
  return false;
}

/** "is planned for June on the margins of the summit" */
function isPlanning({ lemma, voice, tense, negated }: Clause): boolean {
  return voice === 'passive' && tense === 'present' && !negated && /^(?:plan|schedule|slate|set|expect)$/.test(lemma);
}

/** What the verbs before a mention make of it: "is expected to attend the meeting … at the summit in May". */
function leadingRealis(scene: EventScene, noun: EventNoun): Realis {
  const leading = scene.sentence.clauses.filter((clause) => clause.verb.to <= noun.from);
  // "Trade will grow, it was said at the talks": what is told last leads.
  const told = leading.findLastIndex(
    ({ form, tense, modal, link }) => form === 'finite' && tense === 'past' && modal === null && link === 'main',
  );
  const before = leading.slice(Math.max(0, told));
  if (
    before.some(
      (clause) =>
        happened(scene.sentence, clause) === 'planned' &&
        (clause.lemma === 'attend' ||
          clause.lemma === 'participate' ||
          clause.lemma === 'partake' ||
          clause.lemma === 'take' ||
          clause.lemma === 'be'),
    )
  )
    return 'planned';
  // "agreed to meet on the sidelines of the summit in June": a meeting to come is held beside a summit to come.
  const last = before.at(-1);
  // "met to prepare for the summit"
  if (last?.lemma === 'prepare' && adverbial(scene, noun) === 'for') return 'planned';
  return last && isSidelines(scene, noun) && (happened(scene.sentence, last) === 'planned' || isPlanning(last))
    ? 'planned'
    : 'asserted';
}
