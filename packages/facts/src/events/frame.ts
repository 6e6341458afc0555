import {
  type Clause,
  collect,
  type PartyId,
  partiesIn,
  type Realis,
  type ResolvedDate,
  type ResolvedSentence,
  realisOf,
  type TokenRange,
  unitAt,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isBeforeStory } from '../shared/before-the-story.ts';
import { isStandingPage } from '../shared/genres.ts';
import { isGroupOfOfficials } from '../shared/group-of-officials.ts';
import { isJudged } from '../shared/judged.ts';
import { saysRhythm } from '../shared/rhythm.ts';
import { isCountedTime } from './counted-time.ts';
import { isSidelines } from './noun-setting.ts';
import type { EventNoun } from './nouns.ts';
import { isOrdinal } from './ordinals.ts';
import { isOfSpan } from './span-words.ts';
import { isAfter } from './times.ts';
import { ANTERIOR, type EventStatus, HABITUAL, OFFICIAL_NOUNS, UPCOMING } from './words.ts';

/** A sentence with what all event frames ask of it. */
export interface EventScene {
  readonly sentence: ResolvedSentence;
  readonly context: ExtractContext;
  readonly nouns: readonly EventNoun[];
  /** Dates that stand with an event noun. */
  readonly held: readonly ResolvedDate[];
}

const MOTION = new Set(['travel', 'arrive', 'come', 'visit', 'go', 'gather', 'fly', 'meet', 'convene', 'assemble']);

/** Realis of a clause, with the purpose of a completed journey taken as done. */
export function happened(sentence: ResolvedSentence, clause: Clause): Realis {
  if (isCountedTime(sentence, clause) || isLookedForwardTo(sentence, clause)) return 'hypothetical';
  const own = realisOf(sentence, clause);
  if (clause.form === 'gerund' && clause.governor !== null && sentence.clauses[clause.governor]?.lemma === 'include')
    return realisOf(sentence, sentence.clauses[clause.governor] as Clause);
  if (clause.form !== 'infinitive' || own !== 'hypothetical') return own;
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  if (governor && leadsDelegation(sentence, governor)) return realisOf(sentence, governor);
  return governor && MOTION.has(governor.lemma) && clause.licensor === governor.lemma
    ? realisOf(sentence, governor)
    : own;
}

/** "led a delegation to attend the conference" */
function leadsDelegation({ tagged }: ResolvedSentence, { lemma, object, tense, voice }: Clause): boolean {
  return (
    lemma === 'lead' &&
    voice === 'active' &&
    tense === 'past' &&
    object !== null &&
    /^(?:delegation|team)$/.test(tagged.lemmas[object.head] ?? '')
  );
}

const EXPECTING = new Set(
  'expectation hope intention prospect possibility aim view purpose plan idea chance'.split(' '),
);

/** "with an expectation of meeting him", "in the hope of visiting Lima": what has not come yet. */
function isLookedForwardTo({ tokens, tagged }: ResolvedSentence, { form, verb }: Clause): boolean {
  return (
    form === 'gerund' &&
    /^(?:of|to)$/.test(tokens[verb.from - 1]?.norm ?? '') &&
    EXPECTING.has(tagged.lemmas[verb.from - 2] ?? '')
  );
}

/** Held or planned; null where the words neither assert nor plan it. */
export function statusOf(
  scene: EventScene,
  realis: Realis,
  date: string | null,
  words: TokenRange | null,
): EventStatus | null {
  const { sentence, context } = scene;
  const upcoming =
    words !== null &&
    sentence.tokens
      .slice(words.from, words.to)
      .some((token) => UPCOMING.has(token.norm) && !(token.norm === 'future' && token.capital));
  if (realis === 'negated' || realis === 'requested' || (realis === 'hypothetical' && !(upcoming && date !== null)))
    return null;
  return realis === 'planned' || upcoming || isAfter(date, context.document.date) ? 'planned' : 'held';
}

/** True where the sentence tells the item's own news, so that the item's date is the event's. */
export function isReported(scene: EventScene, clause: Clause | null): boolean {
  const { sentence, context } = scene;
  if (isStandingPage(context)) return false;
  const aside = clause ? sentence.tokens.findIndex((token, i) => i >= clause.verb.to && token.norm === 'since') : -1;
  const end = aside < 0 ? sentence.tokens.length : aside;
  for (let i = 0; i < end; i++)
    // "the former President N": his office is over, not what is told.
    if (
      ANTERIOR.has(sentence.tokens[i]?.norm ?? '') &&
      !isOfSpan(sentence.tokens, i) &&
      !sentence.people.some(({ from, to, offices }) => from <= i && i < to && offices.some(({ former }) => former))
    )
      return false;
  if (!clause) return sentence.segment.kind === 'title';
  if (isRecalled(scene, clause) || isBeforeStory(sentence, clause)) return false;
  if (isJudged(sentence, clause) && !isLead(scene)) return false;
  if (clause.link === 'relative' && clause.tense !== 'present') return true;
  const news = sentence.segment.kind === 'title' || sentence.segment.kind === 'caption';
  return news || clause.tense === 'past' || clause.tense === 'perfect' || clause.tense === null || isLead(scene);
}

const RECALL = new Set([
  'say',
  'note',
  'recall',
  'stress',
  'emphasize',
  'emphasise',
  'add',
  'remind',
  'highlight',
  'underline',
]);

/** "The President said that the assembly had been held at a high level": behind the lead, an official tells of the past. */
function isRecalled(scene: EventScene, clause: Clause): boolean {
  const { sentence } = scene;
  const speech = sentence.clauses.findLast((other) => other.index < clause.index && other.form === 'finite');
  const subject = speech?.subject;
  if (!speech || !subject || clause.link !== 'subordinate' || !RECALL.has(speech.lemma)) return false;
  // In the lead what is said is the news, unless it only judges: "said that the meeting was a success".
  if (isLead(scene) && clause.lemma !== 'be') return false;
  return sentence.people.some((person) => person.name !== null && person.from < subject.to && subject.from < person.to);
}

/** Among the first sentences of the body. */
export function isLead(scene: EventScene): boolean {
  let bodies = 0;
  for (const sentence of scene.context.document.sentences) {
    if (sentence.segment.kind !== 'body') continue;
    if (sentence === scene.sentence) return true;
    if (++bodies === 3) return false;
  }
  return false;
}

const TURNS = new Set('year month week two three time autumn spring summer winter second'.split(' '));

/** "up to now", "until now", "to date", "over the years", "from time to time", by the last word. */
function isUpToNow(tokens: ResolvedSentence['tokens'], i: number, word: string, before: string | undefined): boolean {
  if (word === 'now') return before === 'until' || (before === 'to' && tokens[i - 2]?.norm === 'up');
  if (word === 'date') return before === 'to';
  if (word === 'years') return before === 'the' && tokens[i - 2]?.norm === 'over';
  // "has been held 15 times before"
  if (word === 'times')
    return tokens[i - 1]?.kind === 'number' && /^(?:before|already)$/.test(tokens[i + 1]?.norm ?? '');
  return word === 'time' && before === 'to' && tokens[i - 2]?.norm === 'time' && tokens[i - 3]?.norm === 'from';
}

/** What is said to happen again and again is no event. */
export function isHabitual(scene: EventScene, range: TokenRange, dated: boolean): boolean {
  const { tokens } = scene.sentence;
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens[i]?.norm ?? '';
    const before = tokens[i - 1]?.norm;
    if ((before === 'every' || before === 'each') && TURNS.has(word)) return true;
    if (isUpToNow(tokens, i, word, before) || word === 'whenever') return true;
    // "on several other occasions": which ones nobody says.
    if (word === 'occasions' && !dated && i > 1 && /^(?:several|many|numerous|various|other)$/.test(before ?? ''))
      return true;
  }
  if (
    scene.sentence.resolvedDates.some((date) => date.since) &&
    !dated &&
    // "her first trip since taking office in 2015"
    !tokens.slice(range.from, range.to).some((token) => token.norm === 'first')
  )
    return true;
  if (dated) return false;
  if (saysRhythm(scene.sentence)) return true;
  for (let i = Math.max(0, range.from - 1); i < Math.min(tokens.length, range.to + 1); i++)
    if (
      HABITUAL.has(tokens[i]?.norm ?? '') &&
      !isOrdinal(tokens[i - 1]?.norm ?? '') &&
      !describesOther(scene.sentence, i, range)
    )
      return true;
  return false;
}

const LASTING = /^(?:ongoing|mutual|continuous|constant|systematic|routine)$/;
const CONTACTS =
  /^(?:visit|meeting|talk|contact|consultation|exchange|dialogue|session|trip|call|encounter|basis|occasion)$/;

/** "met in support of the ongoing efforts", "spoke of matters of mutual interest": what lasts is something else than the meeting. */
function describesOther(sentence: ResolvedSentence, i: number, range: TokenRange): boolean {
  const { tokens, tagged } = sentence;
  if (!LASTING.test(tokens[i]?.norm ?? '')) return false;
  const head = unitAt(sentence, i)?.head ?? i;
  return (
    head > i && head < range.to && /^NN/.test(tagged.tags[head] ?? '') && !CONTACTS.test(tagged.lemmas[head] ?? '')
  );
}

/** True where the range names a side of talks: a person, an office, a party, or officials without a party. */
export function hasOfficials(sentence: ResolvedSentence, range: TokenRange | null): boolean {
  if (!range) return false;
  if (sentence.people.some((person) => person.from < range.to && range.from < person.to)) return true;
  for (let i = range.from; i < range.to; i++) if (OFFICIAL_NOUNS.has(sentence.tagged.lemmas[i] ?? '')) return true;
  return false;
}

/** True where the head of the chunk itself is somebody or a party: not the letter, goods or commitments of one. */
export function isSide(sentence: ResolvedSentence, range: (TokenRange & { readonly head: number }) | null): boolean {
  if (!range) return false;
  const at = { from: range.head, to: range.head + 1 };
  if (
    sentence.references.some(
      (reference) =>
        reference.kind !== 'demonym' &&
        reference.from < at.to &&
        at.from < reference.to &&
        (range.to - range.from === 1 ||
          !/^(?:its|their|our|his|her)$/.test(sentence.tokens[reference.from]?.norm ?? '')),
    )
  )
    return true;
  return (
    hasOfficials(sentence, at) || isGroupOfOfficials(sentence.tokens, range.head) || isMissionOf(sentence, range.head)
  );
}

/** "an IMF mission", "a UN fact-finding mission": those whom an organization sends, and not "the EU mission in Chad", who are there. */
function isMissionOf({ tokens, references }: ResolvedSentence, head: number): boolean {
  if (tokens[head]?.norm !== 'mission' || /^(?:in|to|at)$/.test(tokens[head + 1]?.norm ?? '')) return false;
  return references.some(
    ({ kind, parties, to }) =>
      kind === 'organization' && to <= head && head - to <= 3 && parties.every((party) => party.startsWith('org:')),
  );
}

/** Parties of the ranges, in order. */
export function partiesOf(sentence: ResolvedSentence, ranges: readonly (TokenRange | null)[]): PartyId[] {
  return [...new Set(collect(ranges, (range) => partiesIn(sentence, withoutPossessive(sentence, range))))];
}

/** "his Kenyan counterpart, N": whose counterpart it is, is no second party there. */
function withoutPossessive({ tokens, references }: ResolvedSentence, range: TokenRange | null): TokenRange | null {
  if (range === null || !/^(?:his|her|its|their)$/.test(tokens[range.from]?.norm ?? '')) return range;
  const others = references.some(({ from, to }) => from > range.from && to <= range.to);
  return others && tokens.slice(range.from, range.to).some(({ norm }) => norm === 'counterpart')
    ? { from: range.from + 1, to: range.to }
    : range;
}

/** Adds the other of the two parties that the text is about, where one is known and the other side is there without its name. */
export function completed(scene: EventScene, parties: readonly PartyId[], otherSide: boolean): PartyId[] {
  const pair = scene.sentence.pair ?? scene.context.document.mainPair;
  if (parties.length >= 2 || !otherSide) return [...parties];
  const { mainPair, sentences, company } = scene.context.document;
  if (parties.length === 0 && mainPair === null && company.length > 0) return [...company];
  if (!pair) return [...parties];
  if (parties.length === 0) return mainPair === null && sentences.length > 4 ? [] : [...pair];
  const only = parties[0] as PartyId;
  const main = scene.context.document.mainPair;
  const fitting = pair.includes(only) ? pair : main?.includes(only) ? main : null;
  const other = fitting?.find((party) => party !== only);
  if (!other || (other.startsWith('org:') && (hasUnsettledLeader(scene.sentence) || isOnTheirSidelines(scene, other))))
    return [only];
  return [only, other];
}

/** A president or minister whose state is not told is no official of an organization. */
function hasUnsettledLeader({ people }: ResolvedSentence): boolean {
  return people.some(
    ({ name, party, offices }) =>
      name !== null &&
      party === null &&
      offices.some(({ role }) => /^(?:head_of_(?:state|government)|(?:foreign_|defence_)?minister)$/.test(role)),
  );
}

/** "on the sidelines of the Assembly's session": the Assembly is no side of what took place there. */
function isOnTheirSidelines(scene: EventScene, party: PartyId): boolean {
  return scene.nouns.some((noun) => isSidelines(scene, noun) && partiesOf(scene.sentence, [noun]).includes(party));
}

/** "On the same day". */
export function saysSameDay(sentence: ResolvedSentence): boolean {
  const { tokens } = sentence;
  for (let i = 1; i < tokens.length; i++)
    if (tokens[i]?.norm === 'day' && (tokens[i - 1]?.norm === 'same' || tokens[i - 1]?.norm === 'that')) return true;
  return false;
}
