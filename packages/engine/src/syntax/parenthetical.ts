import type { Token } from '../tokens.ts';
import { NEEDING_OBJECT } from './needing-object.ts';
import { isAmbiguousPast, isBareParticiple } from './participle.ts';
import { postponingVerb } from './postponing-verb.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** ", established in 1998," between two commas that is no member of a list of verbs, or ", signed in 1998" at the end. */
export function isParenthetical(tokens: readonly Token[], tagged: Tagged, units: readonly Unit[], u: number): boolean {
  const unit = units[u] as Unit;
  if (
    unit.to - unit.from !== 1 ||
    units[u - 1]?.kind !== 'comma' ||
    !isAmbiguousPast(tokens[unit.head]) ||
    units[u + 1]?.kind === 'noun'
  )
    return false;
  if (tagged.tags[unit.head] !== 'VBD' && tagged.tags[unit.head] !== 'VBN') return false;
  if (closesRelative(units, u - 1) || hasObjectFurtherOn(tokens, tagged, units, u)) return false;
  if (closesSentence(tagged, units, u) || isLedBy(tokens, tagged, units, u)) return true;
  const close = closingComma(units, u);
  if (close < 0 || !goesOn(tagged, units, close)) return false;
  if (listsSteps(tokens, units, u, close)) return false;
  const after = units[close + 1];
  return after?.kind === 'preposition' || after?.kind === 'noun' || after?.kind === 'adverb';
}

/** "The minister, N, signed today with her colleague an accord": the object behind a place, a date or a partner. */
function hasObjectFurtherOn(tokens: readonly Token[], tagged: Tagged, units: readonly Unit[], u: number): boolean {
  for (let k = u + 2; k < units.length; k++) {
    const kind = units[k]?.kind;
    if (kind === 'verb' || kind === 'break' || kind === 'relative') return false;
    if (kind === 'noun' && postponingVerb(units, tagged, tokens, k) === u) return true;
  }
  return false;
}

const HOLDING: ReadonlySet<string> = new Set('hold host convene attend organize organise conduct join'.split(' '));
const LEADING: ReadonlySet<string> = new Set(
  'chair cochair lead colead head host cohost moderate sponsor mediate'.split(' '),
);

/** "held a meeting, chaired by N, on Friday": whoever is named with "by" led what was held. */
function isLedBy(tokens: readonly Token[], tagged: Tagged, units: readonly Unit[], u: number): boolean {
  const { head, to } = units[u] as Unit;
  if (!LEADING.has(tagged.lemmas[head] ?? '') || tokens[to]?.norm !== 'by' || units[u - 2]?.kind !== 'noun')
    return false;
  const k = units.findLastIndex(({ kind }, i) => i < u && kind === 'verb');
  return HOLDING.has(tagged.lemmas[units[k]?.head ?? -1] ?? '') && units[k + 1]?.kind === 'noun';
}

/** "recalled the accord on trade and the one on tourism, signed in 2008.": without an object the last verb tells of the noun before it. */
function closesSentence(tagged: Tagged, units: readonly Unit[], u: number): boolean {
  const first = units[u + 1]?.kind;
  if (
    units[u - 2]?.kind !== 'noun' ||
    !NEEDING_OBJECT.has(tagged.lemmas[units[u]?.head ?? -1] ?? '') ||
    (first !== 'preposition' && first !== 'date')
  )
    return false;
  let end = u + 1;
  while (isPlace(units, end)) end++;
  const last = units[end];
  if (last === undefined || (last.kind === 'break' && end === units.length - 1)) return true;
  // "runs under the accord on trade, signed in Lima in 2008, and has been renewed": of what stands behind a preposition.
  return (
    units[u - 3]?.kind === 'preposition' &&
    last.kind === 'comma' &&
    units[end + 1]?.kind === 'conjunction' &&
    units[end + 2]?.kind === 'verb'
  );
}

/** A preposition with its noun, or a date. */
function isPlace(units: readonly Unit[], k: number): boolean {
  const kind = units[k]?.kind;
  return kind === 'noun' ? units[k - 1]?.kind === 'preposition' : kind === 'preposition' || kind === 'date';
}

/** "It opened in 1908, closed in 1916, then reopened": a step between a verb and "then" is one of the list. */
function listsSteps(tokens: readonly Token[], units: readonly Unit[], u: number, close: number): boolean {
  const next = units[close + 1];
  return (
    next !== undefined && tokens[next.from]?.norm === 'then' && units.slice(0, u).some(({ kind }) => kind === 'verb')
  );
}

/** "The minister, who arrived in X, met …": the comma ends a relative clause, and what follows is the main verb. */
function closesRelative(units: readonly Unit[], comma: number): boolean {
  for (let k = comma - 1; k > 0; k--) {
    const kind = units[k]?.kind;
    if (kind === 'relative') return units[k - 1]?.kind === 'comma';
    if (kind === 'comma' || kind === 'break') return false;
  }
  return false;
}

/** "Established in 1998, the commission provides …": the past form has the subject that follows. */
export function opensWithParticiple(tokens: readonly Token[], tagged: Tagged, units: readonly Unit[]): boolean {
  const first = units[0] as Unit;
  if (tagged.tags[first.head] !== 'VBD' || !isAmbiguousPast(tokens[first.head])) return false;
  const comma = units[1]?.kind === 'preposition' ? closingComma(units, 0) : -1;
  return comma > 0 && units[comma + 1]?.kind === 'noun' && goesOn(tagged, units, comma);
}

/**
 * A finite verb follows that no "which" or "when" opens: "X, established in 1998, met …", but neither "N, President of X, arrived in Y, Z,
 * on Monday" nor "N, President of X, signed with M, of Z, an accord that ends …".
 */
function goesOn(tagged: Tagged, units: readonly Unit[], close: number): boolean {
  let opened = false;
  for (let k = close + 1; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === 'relative' || unit.kind === 'subordinator') opened = true;
    if (unit.kind !== 'verb' || tagged.tags[unit.from] === 'TO' || isBareParticiple(tagged, unit)) continue;
    if (!opened) return true;
    opened = false;
  }
  return false;
}

/** The comma that ends what starts at unit `u`, before any other verb; -1 where there is none. */
export function closingComma(units: readonly Unit[], u: number): number {
  for (let k = u + 1; k < units.length; k++) {
    if (units[k]?.kind === 'verb' || units[k]?.kind === 'break') return -1;
    if (units[k]?.kind === 'comma') return k;
  }
  return -1;
}
