import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { Mention, QuantityMention } from '../types.ts';
import type { Tag } from '../words/closed-class.ts';
import { countedObjects } from './counted-objects.ts';
import { isNameAt, isOfficialAt, isPlaceAt, mentionsByStart, type Starts } from './mention-starts.ts';
import { opensGift } from './opens-gift.ts';
import { quotedEnd } from './quoted-description.ts';
import { spacedDash } from './spaced-dash.ts';
import type { Tagged } from './tags.ts';

export type UnitKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'date'
  | 'adverb'
  | 'comma'
  | 'open'
  | 'close'
  | 'break'
  | 'quote';

/** A minimal phrase: one noun chunk, one verb group, one date, or one function word. */
export interface Unit extends TokenRange {
  readonly kind: UnitKind;
  /** Of a noun chunk the head noun, of a verb group the main verb, else `from`. */
  readonly head: number;
}

/** Asked of every token several times: a switch answers sooner than a set. */
function isNominal(tag: Tag): boolean {
  switch (tag) {
    case 'NN':
    case 'NNP':
    case 'DT':
    case 'JJ':
    case 'PS':
    case 'CD':
    case 'POS':
    case 'SYM':
    case 'PR':
      return true;
    default:
      return false;
  }
}

function isVerbal(tag: Tag): boolean {
  switch (tag) {
    case 'MD':
    case 'BE':
    case 'HV':
    case 'DO':
    case 'TO':
    case 'VB':
    case 'VBZ':
    case 'VBD':
    case 'VBN':
    case 'VBG':
      return true;
    default:
      return false;
  }
}

const HYPHENS = new Set(['-', '–', '‐', '‑', '—']);

/** The sentence as a sequence of minimal phrases, left to right, without gaps. */
export function findUnits(
  tokens: readonly Token[],
  tagged: Tagged,
  mentions: readonly Mention[],
  quantities: readonly QuantityMention[],
): Unit[] {
  const units: Unit[] = [];
  const startsAt = mentionsByStart(mentions, tokens);
  const counted = countedObjects(tokens, tagged, quantities);
  let i = 0;
  while (i < tokens.length) {
    const date = startsAt.dates[i];
    if (date) {
      units.push({ kind: 'date', from: i, to: date, head: i });
      i = date;
      continue;
    }
    const tag = tagged.tags[i] as Tag;
    const number = counted.get(i) ?? 0;
    if (number > 0 || isNominal(tag) || startsAt.nominals[i]) {
      const unit = nounUnit(tokens, tagged, startsAt, i, number);
      units.push(unit);
      i = unit.to;
      continue;
    }
    if (isVerbal(tag)) {
      const unit = verbUnit(tagged, startsAt, i);
      units.push(unit);
      i = unit.to;
      continue;
    }
    units.push({ kind: functionKind(tokens, tagged, i), from: i, to: i + 1, head: i });
    i++;
  }
  return units;
}

/** `number`: where the qualified number ends that the group opens with, 0 for none. */
function nounUnit(tokens: readonly Token[], tagged: Tagged, starts: Starts, from: number, number: number): Unit {
  if (tokens[from]?.norm === 'one' && tokens[from + 1]?.norm === 'another')
    return { kind: 'noun', from, to: from + 2, head: from + 1 };
  let i = number > 0 ? number : from;
  let head = number - 1;
  while (i < tokens.length) {
    if (i > from && starts.dates[i]) {
      // "a July 25, 1922 telegram": the date stands between the determiner and its noun.
      const after = tagged.tags[starts.dates[i] as number];
      if (head < 0 && (after === 'NN' || after === 'NNP' || after === 'JJ')) {
        i = starts.dates[i] as number;
        continue;
      }
      break;
    }
    const whole = starts.nominals[i] ?? 0;
    const tag = tagged.tags[i] as Tag;
    // "summoned the envoy two days after …": how much later is no part of the noun before.
    if (head >= 0 && SPANS.has(tokens[i + 1]?.norm ?? '') && LATER.has(tokens[i + 2]?.norm ?? '')) break;
    if (whole > i) {
      // A new determiner, or a person after a complete noun, opens the next chunk.
      if (head >= 0 && (tag === 'DT' || tag === 'PS')) break;
      if (head >= 0 && isOccasion(tokens, starts, from, i) && isOfficialAt(starts, i)) break;
      i = whole;
      head = whole - 1;
      if (opensGift(tokens, tagged, from, whole) && isNameAt(starts, from, whole)) break;
      continue;
    }
    if ((tag === 'DT' || tag === 'PS' || tag === 'PR') && head >= 0 && tagged.tags[i - 1] !== 'POS') break;
    if (tag === 'PR') {
      head = i;
      i++;
      break;
    }
    if (isNominal(tag)) {
      if (tag === 'NN' || tag === 'NNP' || (tag === 'CD' && head < 0)) head = i;
      i++;
      continue;
    }
    // A hyphen or slash between two nominal tokens stays inside.
    const next = tagged.tags[i + 1];
    if (
      tokens[i] &&
      HYPHENS.has((tokens[i] as Token).norm) &&
      next &&
      isNominal(next) &&
      i > from &&
      // "the last session - the third one -": an article opens what is no part of the noun.
      next !== 'DT' &&
      (!spacedDash(tokens, i) || joinsNames(tokens, starts, from, i))
    ) {
      i++;
      continue;
    }
    if (tokens[i]?.norm === '/' && next && isNominal(next) && i > from) {
      i++;
      continue;
    }
    const quoted = head < 0 && i > from ? quotedEnd(tokens, tagged, i) : 0;
    if (quoted > 0) {
      i = quoted;
      continue;
    }
    // An adverb between determiner and adjective: "the first ever visit", "a highly respected partner"
    if (
      tag === 'RB' &&
      // "12 newly appointed ambassadors"
      (head < 0 || (tagged.tags[i - 1] === 'CD' && tokens[i]?.norm === 'newly')) &&
      i > from &&
      next &&
      (next === 'JJ' || next === 'NN' || next === 'NNP' || HYPHENS.has(tokens[i + 1]?.norm ?? ''))
    ) {
      i++;
      continue;
    }
    break;
  }
  return { kind: 'noun', from, to: Math.max(i, from + 1), head: head >= 0 ? head : Math.max(i - 1, from) };
}

/** "received on a farewell visit | Ambassador N", "met in Lima | Minister N": on what occasion or where, before whom. */
function isOccasion(tokens: readonly Token[], starts: Starts, from: number, at: number): boolean {
  if (CALLS.has(tokens[at - 1]?.norm ?? '')) return true;
  return /^(?:in|at)$/.test(tokens[from - 1]?.norm ?? '') && isPlaceAt(starts, from, at);
}

const CALLS: ReadonlySet<string> = new Set('visit visits call calls audience talks'.split(' '));

/** "the Maldives – Sri Lanka Joint Commission", "the Maldives – Sri Lanka relations": a spaced dash between the names of those whose it is. */
function joinsNames(tokens: readonly Token[], starts: Starts, from: number, dash: number): boolean {
  const end = starts.nominals[dash + 1] ?? 0;
  if (end === 0 || tokens[end]?.kind !== 'word') return false;
  if (tokens[end]?.capital !== true && !DEALINGS.has(tokens[end]?.norm ?? '')) return false;
  for (let k = dash - 1; k >= from; k--) if (starts.nominals[k] === dash) return true;
  return false;
}

const DEALINGS: ReadonlySet<string> = new Set(
  'relations relationship ties cooperation partnership friendship border trade dialogue agreement summit talks consultations commission committee council'.split(
    ' ',
  ),
);

const SPANS = new Set('hours days weeks months years minutes'.split(' '));
const LATER = new Set('after before later earlier ago'.split(' '));

/** Auxiliaries, adverbs between them, and the main verb; an infinitive or a gerund after a full verb starts a group of its own. */
function verbUnit(tagged: Tagged, starts: Starts, from: number): Unit {
  let i = from;
  let head = from;
  let main = false;
  while (i < tagged.tags.length) {
    const tag = tagged.tags[i] as Tag;
    // "will today travel": a day between auxiliary and verb breaks nothing.
    if (i > from && (starts.nominals[i] || (starts.dates[i] && tag !== 'RB'))) break;
    if (tag === 'RB') {
      let j = i;
      while (tagged.tags[j] === 'RB') j++;
      const after = tagged.tags[j];
      if (!main && after && isVerbal(after) && after !== 'TO') {
        i = j;
        continue;
      }
      if (!main && tagged.lemmas[i] === 'not') {
        i++;
        continue;
      }
      break;
    }
    if (!isVerbal(tag)) break;
    if (tag === 'TO') {
      if (i > from) break;
      i++;
      head = i;
      continue;
    }
    if (tag === 'MD' || tag === 'BE' || tag === 'HV' || tag === 'DO' || isPerfectParticiple(tagged, i)) {
      if (main) break;
      head = i;
      i++;
      continue;
    }
    if (main) break;
    main = true;
    head = i;
    i++;
  }
  return { kind: 'verb', from, to: Math.max(i, from + 1), head };
}

/** "having opened", "having been admitted": the auxiliary of a participle clause. */
function isPerfectParticiple(tagged: Tagged, i: number): boolean {
  if (tagged.lemmas[i] !== 'having') return false;
  let next = i + 1;
  while (tagged.tags[next] === 'RB') next++;
  return tagged.tags[next] === 'VBN' || tagged.tags[next] === 'BE';
}

function functionKind(tokens: readonly Token[], tagged: Tagged, i: number): UnitKind {
  const tag = tagged.tags[i] as Tag;
  const word = (tokens[i] as Token).norm;
  if (tag === 'IN') return 'preposition';
  if (tag === 'CC') return 'conjunction';
  if (tag === 'SC') return 'subordinator';
  if (tag === 'WP') return 'relative';
  if (tag === 'RB') return 'adverb';
  if (word === ',') return 'comma';
  if (word === '(' || word === '[') return 'open';
  if (word === ')' || word === ']') return 'close';
  if (
    word === '"' ||
    word === '“' ||
    word === '”' ||
    word === '«' ||
    word === '»' ||
    word === "'" ||
    word === '‘' ||
    word === '’'
  )
    return 'quote';
  return 'break';
}
