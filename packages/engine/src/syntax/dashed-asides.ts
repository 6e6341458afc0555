import { isDash } from '../joints.ts';
import type { Token } from '../tokens.ts';
import { spacedDash } from './spaced-dash.ts';
import type { Unit } from './units.ts';

/** How many units may stand between two dashes. */
const REACH = 14;

/** "The last session – the third one – was held": two dashes around words without a verb stand as brackets do. */
export function bracketDashes(units: readonly Unit[], tokens: readonly Token[]): readonly Unit[] {
  if (!units.some((unit) => isDashUnit(unit, tokens))) return units;
  const joined = joinDoubled(units, tokens);
  const found: Unit[] = [...joined];
  for (let open = 1; open < joined.length; open++) {
    if (!isDashUnit(joined[open], tokens) || joined[open - 1]?.kind !== 'noun') continue;
    const close = closingDash(joined, tokens, open);
    if (close < 0) continue;
    found[open] = { ...(joined[open] as Unit), kind: 'open' };
    found[close] = { ...(joined[close] as Unit), kind: 'close' };
    open = close;
  }
  commasAroundClauses(found, tokens);
  for (const [k, unit] of found.entries())
    if (isDashUnit(unit, tokens) && joined[k + 1]?.kind === 'verb' && closesWithin(joined, tokens, k))
      found[k] = { ...unit, kind: 'quote' };
  return found;
}

/** "The Minister – who came with N; M; and O – will visit": dashes around a relative clause stand as commas do, and semicolons within them part no sentences. */
function commasAroundClauses(units: Unit[], tokens: readonly Token[]): void {
  for (let open = 1; open < units.length; open++) {
    if (!isDashUnit(units[open], tokens) || units[open - 1]?.kind !== 'noun' || !opensClause(units[open + 1], tokens))
      continue;
    const close = units.findIndex((unit, k) => k > open + 1 && isDashUnit(unit, tokens));
    if (close < 0 || close > open + CLAUSE_REACH || units[close + 1]?.kind !== 'verb') continue;
    for (let k = open; k <= close; k++) {
      const unit = units[k] as Unit;
      if (k === open || k === close || (unit.kind === 'break' && tokens[unit.from]?.text === ';'))
        units[k] = { ...unit, kind: 'comma' };
    }
    open = close;
  }
}

/** How many units a clause between dashes may have. */
const CLAUSE_REACH = 40;

/** "who", "which", "whose", or "accompanied", "led" */
function opensClause(unit: Unit | undefined, tokens: readonly Token[]): boolean {
  if (unit?.kind === 'relative') return true;
  return (
    unit?.kind === 'verb' &&
    /^(?:accompanied|led|headed|joined|including|includes?)$/.test(tokens[unit.from]?.norm ?? '')
  );
}

/** "The new ambassadors – N (Peru) and M (Chile) – presented": the first dash stands within the name that it leads to, and the last one closes the list. */
function closesWithin(units: readonly Unit[], tokens: readonly Token[], close: number): boolean {
  for (let k = close - 1; k >= 0 && k >= close - 2 * REACH; k--) {
    const { kind, from, to } = units[k] as Unit;
    if (kind === 'noun') {
      const dash = tokens.slice(from, to).findIndex((token) => isDash(token));
      if (dash > 0 && spacedDash(tokens, from + dash)) return true;
    } else if (!/^(?:open|close|comma|conjunction|preposition)$/.test(kind)) return false;
  }
  return false;
}

function isDashUnit(unit: Unit | undefined, tokens: readonly Token[]): boolean {
  return unit?.kind === 'break' && isDash(tokens[unit.from]);
}

/** "--" is one dash. */
function joinDoubled(units: readonly Unit[], tokens: readonly Token[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    if (
      last &&
      isDashUnit(last, tokens) &&
      isDashUnit(unit, tokens) &&
      tokens[unit.from]?.start === tokens[last.to - 1]?.end
    )
      joined[joined.length - 1] = { ...last, to: unit.to };
    else joined.push(unit);
  }
  return joined;
}

/** The dash that ends what the one at `open` begins, where a noun stands right behind it and the sentence goes on with words; -1 elsewhere. */
function closingDash(units: readonly Unit[], tokens: readonly Token[], open: number): number {
  if (units[open + 1]?.kind !== 'noun') return -1;
  for (let k = open + 2; k < units.length - 1 && k <= open + REACH; k++) {
    const kind = units[k]?.kind;
    if (isDashUnit(units[k], tokens)) {
      const next = units[k + 1]?.kind;
      return next === 'verb' || next === 'preposition' || next === 'adverb' ? k : -1;
    }
    if (kind === 'verb' || kind === 'break' || kind === 'open' || kind === 'relative' || kind === 'subordinator')
      return -1;
  }
  return -1;
}
