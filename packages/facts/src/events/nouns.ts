import { type Phrase, phrasesAfterNoun, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { isNamedExercise } from './named-exercise.ts';
import { beforeNextOfSeries, DASHES, nounEnd, nounStart } from './noun-extent.ts';
import { nounKind } from './noun-kind.ts';
import { nounName } from './noun-name.ts';
import {
  insideOrganization,
  isCall,
  isExchangeWith,
  isPlainDialogue,
  isReceptionOf,
  isTalkWith,
  isVisitWith,
  receivesSomebody,
} from './noun-senses.ts';
import { isOrdinal } from './ordinals.ts';
import { EVENT_NOUNS, type EventKind } from './words.ts';

/** A noun phrase that names an event. */
export interface EventNoun extends TokenRange {
  readonly head: number;
  readonly kind: EventKind;
  /** Says too little without a verb of holding. */
  readonly weak: boolean;
  readonly plural: boolean;
  /** "the talks", "this meeting", and nothing that tells which. */
  readonly bare: boolean;
  readonly name: string | null;
  /** Prepositional phrases behind the noun. */
  readonly phrases: readonly Phrase[];
}

const IDIOMS = new Set(['in', 'of', 'over']);

/** The event nouns of a sentence, left to right, one for each noun chunk. */
export function eventNouns(sentence: ResolvedSentence): EventNoun[] {
  const found: EventNoun[] = [];
  for (const unit of sentence.units) {
    if (unit.kind !== 'noun') continue;
    const head = headIn(sentence, unit);
    if (head === null) continue;
    const noun = readNoun(sentence, unit, head);
    if (noun && !isOfRound(sentence, found.at(-1), noun)) found.push(noun);
  }
  return found;
}

/** "another round of talks": one event, named twice. */
function isOfRound({ tokens }: ResolvedSentence, before: EventNoun | undefined, noun: EventNoun): boolean {
  return (
    before !== undefined &&
    /^(?:rounds?|series|session)$/.test(tokens[before.head]?.norm ?? '') &&
    tokens[before.head + 1]?.norm === 'of' &&
    noun.from <= before.head + 5 &&
    noun.kind === before.kind
  );
}

function senseAt(sentence: ResolvedSentence, i: number): ReturnType<typeof EVENT_NOUNS.get> {
  const token = sentence.tokens[i];
  if (token?.kind !== 'word') return undefined;
  return EVENT_NOUNS.get(token.norm) ?? EVENT_NOUNS.get(sentence.tagged.lemmas[i] ?? '');
}

/** The last event noun of a chunk, if nothing but a number or a name's tail follows it there. */
function headIn(sentence: ResolvedSentence, unit: TokenRange): number | null {
  for (let i = unit.to - 1; i >= unit.from; i--) {
    if (senseAt(sentence, i)) return sentence.people.some((person) => person.from <= i && i < person.to) ? null : i;
    const token = sentence.tokens[i];
    if (token?.kind === 'number' || DASHES.has(token?.norm ?? '') || token?.text === '’s') continue;
    return namedBehind(sentence, unit, i);
  }
  return null;
}

/** "the joint exercise Amber Shield": the head, where only the capitals of its name stand behind it. */
function namedBehind({ tokens }: ResolvedSentence, unit: TokenRange, last: number): number | null {
  for (let i = last; i >= unit.from; i--) {
    const token = tokens[i];
    if (/^(?:exercises?|manoeuvres?|maneuvers?|drills?)$/.test(token?.norm ?? '')) return i < last ? i : null;
    if (token?.kind !== 'word' || !token.capital) return null;
  }
  return null;
}

function readNoun(sentence: ResolvedSentence, unit: TokenRange, head: number): EventNoun | null {
  const { tokens, tagged } = sentence;
  const sense = senseAt(sentence, head);
  if (!sense) return null;
  const word = tokens[head]?.norm ?? '';
  const lemma = tagged.lemmas[head] ?? word;
  if (insideOrganization(sentence, head)) return null;
  // "the Meeting of Heads of Government (CHOGM)"
  if (word === 'chogm' && tokens[head - 1]?.norm === '(') return null;
  if (sentence.tokens[unit.from]?.norm === 'such') return null;
  // "walked out of talks"
  if (tokens[unit.from - 1]?.norm === 'of' && tokens[unit.from - 2]?.norm === 'out') return null;
  if (word === 'course' && IDIOMS.has(tokens[unit.from - 1]?.norm ?? '')) return null;
  const from = nounStart(sentence, unit.from);
  const phrases = beforeNextOfSeries(sentence, phrasesAfterNoun(sentence, head));
  const to = nounEnd(sentence, head, phrases);
  const words = tokens.slice(from, to).map((token) => token.norm);
  const received = isReceptionOf(sentence, lemma, head);
  const kind =
    received ||
    isExchangeWith(sentence, lemma, head) ||
    receivesSomebody(sentence, lemma, head, unit.from) ||
    isVisitWith(sentence, lemma, phrases)
      ? 'meeting'
      : nounKind({ sentence, lemma, word, words, range: { from, to } });
  if (!kind) return null;
  // "a joint session of the Peruvian Parliament", "the Parliament Joint Session"
  if (
    lemma === 'session' &&
    words.some((norm) => /^(?:parliament|congress|senate|legislature|knesset|parliamentary)$/.test(norm))
  )
    return null;
  const before = tokens.slice(unit.from, head).map((token) => token.norm);
  if (lemma === 'call' && kind === 'call' && !isCall(sentence, head, before, phrases)) return null;
  if (word === 'visits' && phrases[0]?.preposition === 'of' && !isOfOneVisitor(sentence, phrases)) return null;
  // "completed his tour of duty", "embarks on her diplomatic tour as Ambassador"
  if (lemma === 'tour' && tokens[head + 1]?.norm === 'of' && tokens[head + 2]?.norm === 'duty') return null;
  if (lemma === 'tour' && tokens[head - 1]?.norm === 'diplomatic' && tokens[head + 1]?.norm === 'as') return null;
  if (lemma === 'trip' && before.some((norm) => LEISURE.test(norm))) return null;
  const modifiers = before.filter(
    (norm) => !/^(?:a|an|the|this|that|these|those|its|their|his|her|our|both|“|")$/.test(norm),
  );
  if (
    /^(?:launch|start|resumption|conclusion|opening|beginning|possibility|idea|prospect|pace|frequency|process|intensification|continuation|exchanges?)$/.test(
      tokens[from - 2]?.norm ?? '',
    ) &&
    tokens[from - 1]?.norm === 'of' &&
    !/^(?:visit|summit|conference)$/.test(lemma)
  )
    return null;
  // "spoke about holding the joint commission"
  const doing =
    tokens[from]?.norm === 'the' || !/^(?:the|a|an)$/.test(tokens[from - 1]?.norm ?? '') ? from - 1 : from - 2;
  if (
    /^(?:holding|convening|hosting)$/.test(tokens[doing]?.norm ?? '') &&
    /^(?:about|on|regarding|discussed|proposed|suggested)$/.test(tokens[doing - 1]?.norm ?? '')
  )
    return null;
  // "the decision on the holding of a joint meeting"
  if (
    /^(?:holding|convening|hosting)$/.test(tokens[from - 2]?.norm ?? '') &&
    tokens[from - 1]?.norm === 'of' &&
    /^an?$/.test(tokens[from]?.norm ?? '')
  )
    return null;
  const articled = /^(?:the|this|that|these|those|both)$/.test(tokens[unit.from]?.norm ?? '');
  const named =
    from < unit.from ||
    modifiers.some(isOrdinal) ||
    tokens
      .slice(unit.from, head)
      .some((token) => token.capital && token.kind === 'word' && token.start !== sentence.tokens[0]?.start);
  const capital = tokens
    .slice(unit.from, head + 1)
    .some((token) => token.capital && token.kind === 'word' && token.start !== sentence.tokens[0]?.start);
  const weak =
    sense.weak &&
    !(kind === 'exercise' && isNamedExercise(sentence, { from, to }, word)) &&
    !received &&
    !(lemma === 'reception' && kind === 'meeting') &&
    !isTalkWith(sentence, lemma, phrases) &&
    kind === sense.kind &&
    !(
      (named || capital) &&
      kind === 'consultations' &&
      /^(?:dialogue|session|round)$/.test(lemma) &&
      !isPlainDialogue(sentence, head, modifiers)
    ) &&
    !(capital && kind === 'training' && lemma === 'course');
  const plural = word !== lemma && !/^(?:talks|consultations|days|negotiations|discussions)$/.test(word);
  const bare =
    articled &&
    modifiers.length === 0 &&
    !phrases.some(
      (phrase) => phrase.preposition !== null && ['of', 'with', 'between', 'to'].includes(phrase.preposition),
    );
  return {
    from,
    to,
    head,
    kind,
    weak,
    plural,
    bare,
    name: nounName(sentence, { from, to, kind, named, phrases }),
    phrases,
  };
}

/** "the visits of President N to Peru in 1993": of as many as the text tells each by itself. */
function isOfOneVisitor({ people, resolvedDates }: ResolvedSentence, phrases: EventNoun['phrases']): boolean {
  const [of, to] = phrases;
  if (of === undefined || to?.preposition !== 'to') return false;
  return (
    people.filter(({ name, from }) => name !== null && from >= of.from && from < of.to).length === 1 &&
    people.every(({ from }) => from < to.to) &&
    resolvedDates.some(({ from }) => from >= to.to && from <= to.to + 2)
  );
}

/** Trips of pupils and tourists. */
const LEISURE = /^(?:day|boat|school|field|road|shopping|weekend|class|family|camping|bus|coach|return|round)$/;
