import { type ResolvedDate, type ResolvedSentence, unitIndexAt } from '@diplomatic-relations/engine';
import type { EventNoun } from './nouns.ts';
import { eventDates } from './times.ts';
import { relativeOfHolding } from './told-relative.ts';
import { EVENT_NOUNS } from './words.ts';

const PASSABLE = new Set(['preposition', 'noun', 'adverb', 'open', 'close', 'quote']);
const REDUCED =
  /^(?:held|conducted|organized|organised|hosted|convened|scheduled|planned|slated|staged|taking|arranged|designed|set|expected)$/;

/** "scheduled for", "set for", and not "set up" */
function isReduced({ tokens }: ResolvedSentence, head: number): boolean {
  const word = tokens[head]?.norm ?? '';
  const next = tokens[head + 1]?.norm;
  return REDUCED.test(word) && !(word === 'set' && (next === 'up' || tokens[head]?.norm === 'up'));
}

/** The date that stands with an event noun itself: "the visit to Lima in May 2012", "the summit held in Baku on 5 May", "the 2018 summit". */
export function nounDate(sentence: ResolvedSentence, noun: EventNoun): ResolvedDate | null {
  const dates = eventDates(sentence);
  if (dates.length === 0) return null;
  const inside = dates.find((date) => date.from >= noun.from && date.to <= noun.to);
  if (inside) return inside;
  const before = dates.find((date) => date.to === noun.from && sentence.tokens[date.from - 1]?.norm !== 'of');
  let k = unitIndexAt(sentence.units, noun.head) + 1;
  let nouns = 0;
  for (; k < sentence.units.length; k++) {
    const unit = sentence.units[k];
    if (!unit) break;
    if (unit.kind === 'date') {
      const date = dates.find((candidate) => candidate.from === unit.from);
      if (date) return date;
      break;
    }
    if (unit.kind === 'noun' && ++nouns > 6) break;
    // "marking the anniversary, and the visit of N in June": the date is the visit's.
    if (unit.kind === 'noun' && noun.kind !== 'visit' && sentence.tagged.lemmas[unit.head] === 'visit') break;
    if (unit.kind === 'comma' && (opensDate(sentence, k + 1) || placesBefore(sentence, k + 1))) continue;
    const closing = unit.kind === 'comma' && noun.kind === 'visit' ? appositionEnd(sentence, k) : 0;
    if (closing > 0) {
      k = closing;
      continue;
    }
    // "previous meetings and the summit in May": the date is the summit's.
    if (unit.kind === 'conjunction' && noun.plural && isEvent(sentence, k + 1)) break;
    if (unit.kind === 'conjunction' && sentence.units[k + 1]?.kind === 'noun' && sentence.units[k - 1]?.kind === 'noun')
      continue;
    if (unit.kind === 'verb' && isReduced(sentence, unit.head)) continue;
    // "scheduled to take place in Lima in May"
    if (
      unit.kind === 'verb' &&
      sentence.tokens[unit.head]?.norm === 'take' &&
      sentence.tokens[unit.head - 1]?.norm === 'to' &&
      sentence.units[k - 1]?.kind === 'verb'
    )
      continue;
    if (unit.kind === 'relative' && sentence.units[k + 1]?.kind === 'verb') {
      const verb = sentence.units[k + 1];
      if (verb && /^(?:held|taking|take|place|convened|scheduled)$/.test(sentence.tokens[verb.head]?.norm ?? '')) {
        k++;
        continue;
      }
      break;
    }
    if (!PASSABLE.has(unit.kind)) break;
  }
  return relativeDate(sentence, noun, before) ?? before ?? bracketedDate(sentence, dates);
}

/** "Visit of the Minister of X, N, to Peru (9 May)": the only date of a row without a verb, in brackets at its end. */
function bracketedDate(
  { tokens, clauses }: ResolvedSentence,
  [only, ...others]: readonly ResolvedDate[],
): ResolvedDate | null {
  if (only === undefined || others.length > 0 || clauses.length > 0) return null;
  if (tokens[only.from - 1]?.norm !== '(' || tokens[only.to]?.norm !== ')') return null;
  return tokens.slice(only.to + 1).every(({ kind }) => kind === 'punctuation') ? only : null;
}

/** "this year's meeting of the ministers of A and B, which took place in Lima today": the day behind the relative verb, within the year told before. */
function relativeDate(
  sentence: ResolvedSentence,
  { head }: EventNoun,
  before: ResolvedDate | undefined,
): ResolvedDate | null {
  if (before !== undefined && before.edtf.length > 7) return null;
  const told = relativeOfHolding(sentence, head);
  if (told === undefined) return null;
  const dates = eventDates(sentence).filter(({ from, to }) => from >= told.verb.to && to <= told.to + 1);
  return dates.find(({ edtf }) => before === undefined || edtf.startsWith(before.edtf)) ?? null;
}

function isEvent({ units, tokens, tagged }: ResolvedSentence, k: number): boolean {
  const unit = units[k];
  const sense = unit?.kind === 'noun' ? EVENT_NOUNS.get(tagged.lemmas[unit.head] ?? '') : undefined;
  return sense !== undefined && !sense.weak && !/^(?:visits|meetings)$/.test(tokens[unit?.head ?? -1]?.norm ?? '');
}

/** ", then Minister for Foreign Affairs, from 12 to 16 May": the comma that closes the apposition where a date follows it; 0 where none does. */
function appositionEnd(sentence: ResolvedSentence, opening: number): number {
  for (let k = opening + 1; k < Math.min(sentence.units.length, opening + 7); k++) {
    const kind = sentence.units[k]?.kind;
    if (kind === 'comma') return opensDate(sentence, k + 1) ? k : 0;
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'adverb' && kind !== 'conjunction') return 0;
  }
  return 0;
}

/** "held in Arusha, Tanzania, on Monday": the country behind a city, with the date right behind it. */
function placesBefore(sentence: ResolvedSentence, k: number): boolean {
  const unit = sentence.units[k];
  if (unit?.kind !== 'noun') return false;
  const named =
    sentence.actors.some((actor) => actor.from === unit.from && actor.to === unit.to) ||
    sentence.places.some((place) => place.from === unit.from && place.to === unit.to);
  const next = sentence.units[k + 1];
  return (
    named &&
    (next?.kind === 'date' || opensDate(sentence, k + 1) || (next?.kind === 'comma' && opensDate(sentence, k + 2)))
  );
}

/** What follows a comma still dates the noun: ", 5 May", ", on 5 May", ", slated for 5 May". */
function opensDate(sentence: ResolvedSentence, k: number): boolean {
  const unit = sentence.units[k];
  const next = sentence.units[k + 1];
  // ", currently taking place in Lima from 6 to 8 July"
  if (unit?.kind === 'adverb' && /^(?:currently|now|presently)$/.test(sentence.tokens[unit.from]?.norm ?? ''))
    return next?.kind === 'verb' && isReduced(sentence, next.head);
  if (unit?.kind === 'date') return true;
  if (unit?.kind === 'preposition') return next?.kind === 'date';
  return (
    unit?.kind === 'verb' &&
    isReduced(sentence, unit.head) &&
    !/^(?:designed|arranged|organi[sz]ed)$/.test(sentence.tokens[unit.head]?.norm ?? '')
  );
}
