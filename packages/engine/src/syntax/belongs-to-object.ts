import type { Token } from '../tokens.ts';
import { NEEDING_OBJECT } from './needing-object.ts';
import { isAmbiguousPast } from './participle.ts';
import { PARTICLES } from './particles.ts';
import { postponingVerb } from './postponing-verb.ts';
import { canBeReduced } from './reduced-participle.ts';
import { REPORTING } from './reporting-verbs.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** Verbs whose object is left in the state that a participle behind it names. */
const LEAVING: ReadonlySet<string> = new Set(['leave', 'keep', 'have', 'get']);

/** Reporting verbs that have a clause for their object, and no thing. */
const SAYING = /^(?:say|state|tell|report|claim|believe|think|argue|allege|insist|hope|assure|suggest|fear)$/;

/** "hosted a meeting aimed at …", "voiced concern over sentences handed down …": the past form stands with the object of the verb before. */
export function belongsToObject(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  u: number,
  startUnit: number,
): boolean {
  const unit = units[u] as Unit;
  if (isSetFor(units, tagged, tokens, u) || isDoneBy(units, tagged, tokens, u)) return true;
  if (isHeldSo(units, tagged, tokens, u)) return true;
  if (startUnit < 0 && isHungOn(units, tagged, tokens, u)) return true;
  if (
    startUnit < 1 ||
    unit.from !== unit.head ||
    tagged.tags[unit.head] !== 'VBD' ||
    !isAmbiguousPast(tokens[unit.head])
  )
    return false;
  if (units[u + 1]?.kind === 'preposition' && postponingVerb(units, tagged, tokens, startUnit) >= 0) return true;
  if (units[u - 1]?.kind !== 'noun') return false;
  const before = units[startUnit - 1];
  if (before?.kind !== 'verb') return false;
  // "recalled the accord signed in Lima", and not "noted the ministers met in Lima", "said Peru signed"
  const governing = tagged.lemmas[before.head] ?? '';
  if (REPORTING.has(governing) && (SAYING.test(governing) || !NEEDING_OBJECT.has(tagged.lemmas[unit.head] ?? '')))
    return false;
  // "left three people injured, condemned …"
  if (units[u + 1]?.kind === 'comma' && LEAVING.has(tagged.lemmas[before.head] ?? '')) return true;
  const next = units[u + 1];
  return next?.kind === 'preposition' || next?.kind === 'adverb' || next?.kind === 'break' || next === undefined;
}

/** "a trip planned for next week", "talks scheduled for May": nobody schedules for a date without saying what. */
function isSetFor(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], u: number): boolean {
  const { from, to, head } = units[u] as Unit;
  return (
    to - from === 1 &&
    /^(?:schedule|plan|slate)$/.test(tagged.lemmas[head] ?? '') &&
    tagged.tags[head] === 'VBD' &&
    tokens[to]?.norm === 'for' &&
    units[u - 1]?.kind === 'noun' &&
    units[u + 2]?.kind === 'date'
  );
}

const GATHERINGS =
  /^(?:meeting|dialogue|talks?|session|conference|summit|ceremony|forum|consultation|event|workshop|seminar|webinar|round|reception|briefing|training|course|exercise|commission|committee|assembly|council|symposium)$/;
const HOW_AND_WHEN = /^(?:online|virtually|remotely|today|yesterday|here|recently|earlier)$/;

/** "spoke at the talks held online", "thanked Peru at a meeting held yesterday": a gathering holds nothing, behind a finite verb. */
function isHeldSo(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], u: number): boolean {
  const { from, to, head } = units[u] as Unit;
  const noun = units[u - 1];
  if (
    to - from !== 1 ||
    tagged.tags[head] !== 'VBD' ||
    !/^(?:hold|convene|organi[sz]e)$/.test(tagged.lemmas[head] ?? '')
  )
    return false;
  if (noun?.kind !== 'noun' || !GATHERINGS.test(tagged.lemmas[noun.head] ?? '')) return false;
  if (!HOW_AND_WHEN.test(tokens[to]?.norm ?? '') || /^(?:NN|NNP|NNS|JJ)$/.test(tagged.tags[to + 1] ?? '')) return false;
  for (let k = u - 2; k >= 0; k--) {
    const { kind, head: verb } = units[k] as Unit;
    if (kind === 'break' || kind === 'subordinator' || kind === 'relative') return false;
    if (kind === 'verb') return !SAYING.test(tagged.lemmas[verb] ?? '');
  }
  return false;
}

/** "took part in a course held in Lima": a past form without a subject, right behind what a preposition ties to the finite verb before. */
function isHungOn(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], u: number): boolean {
  const { from, head } = units[u] as Unit;
  if (from !== head || tagged.tags[head] !== 'VBD' || !isAmbiguousPast(tokens[head])) return false;
  if (units[u - 1]?.kind !== 'noun' || units[u - 2]?.kind !== 'preposition') return false;
  if (units[u + 1]?.kind !== 'preposition' || !canBeReduced(units, tagged, tokens, u)) return false;
  for (let k = u - 3; k >= 0; k--) {
    const { kind, from: first } = units[k] as Unit;
    if (kind === 'comma' || kind === 'break' || kind === 'subordinator' || kind === 'relative') return false;
    if (kind === 'verb') return !/^(?:VBG|VBN|TO)$/.test(tagged.tags[first] ?? '');
  }
  return false;
}

/** Verbs that "by" follows without naming a doer: "rose by a tenth", "stood by them", "began by thanking". */
const UNDONE: ReadonlySet<string> = new Set(
  'increase decrease expand grow decline drop fall rise shrink contract widen narrow improve advance pass stand stop drive live abide swear stick come go walk fly march travel begin start open close end continue conclude respond react lead win lose extend delay shorten move'.split(
    ' ',
  ),
);

/** "called for an end to the raids carried out by X": behind a finite verb, a noun and a past form with "by" tell who did it. */
function isDoneBy(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], u: number): boolean {
  const { from, to, head } = units[u] as Unit;
  // "remarks reportedly made by X"
  const owner = units[u - 1]?.kind === 'adverb' ? u - 2 : u - 1;
  if (to - from !== 1 || tagged.tags[head] !== 'VBD' || units[owner]?.kind !== 'noun') return false;
  const by = PARTICLES.has(tokens[to]?.norm ?? '') ? to + 1 : to;
  if (tokens[by]?.norm !== 'by' || !isAmbiguousPast(tokens[head]) || UNDONE.has(tagged.lemmas[head] ?? ''))
    return false;
  if (tokens[by + 1]?.kind !== 'word' || tagged.tags[by + 1] === 'VBG') return false;
  for (let k = owner - 1; k >= 0; k--) {
    const unit = units[k] as Unit;
    if (unit.kind === 'break' || unit.kind === 'subordinator' || unit.kind === 'relative') return false;
    if (unit.kind === 'verb') return !/^(?:VBG|VBN|TO)$/.test(tagged.tags[unit.from] ?? '');
  }
  return false;
}
