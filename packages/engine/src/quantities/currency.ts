import { joined } from '../joints.ts';
import { type Token, tokenize } from '../tokens.ts';

/** A currency and the ways it is written; the gazetteer's table of currencies has this shape. */
export interface CurrencyWords {
  readonly code: string;
  readonly words: readonly string[];
  /** Words that other currencies have too ("rupees"): by themselves they decide nothing. */
  readonly sharedWords?: readonly string[];
  readonly symbols: readonly string[];
  readonly prefixes: readonly string[];
}

/** A currency's name as written; `code` is null where several currencies share it. */
export interface CurrencyReading {
  readonly code: string | null;
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Names of currencies by their last and by their first token. */
export interface CurrencyIndex {
  readonly byFirst: ReadonlyMap<string, readonly CurrencyEntry[]>;
  readonly byLast: ReadonlyMap<string, readonly CurrencyEntry[]>;
  /** Prefixes of letters that the tokenizer leaves on the number: "Sh2.8", "USD5". */
  readonly glued: ReadonlyMap<string, CurrencyEntry>;
}

interface CurrencyEntry {
  readonly norms: readonly string[];
  readonly code: string | null;
  readonly surface: string;
}

/** What a bare name means in international usage, though others share it. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['us$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yuan', 'CNY'],
  ['rmb', 'CNY'],
]); // prettier-ignore

const cache = new WeakMap<readonly CurrencyWords[], CurrencyIndex>();

/** The index of a table of currencies; made once for each table. */
export function currencyIndex(currencies: readonly CurrencyWords[]): CurrencyIndex {
  const known = cache.get(currencies);
  if (known !== undefined) return known;
  const codes = new Map<string, Set<string>>();
  const shared = new Set<string>();
  const add = (surface: string, code: string): void => {
    const key = surface.toLowerCase().trim();
    if (key === '') return;
    codes.set(key, (codes.get(key) ?? new Set()).add(code));
  };
  for (const currency of currencies) {
    for (const surface of [currency.code, ...currency.words, ...currency.symbols, ...currency.prefixes])
      add(surface, currency.code);
    for (const surface of currency.sharedWords ?? []) {
      add(surface, currency.code);
      shared.add(surface.toLowerCase());
    }
  }
  const byFirst = new Map<string, CurrencyEntry[]>();
  const byLast = new Map<string, CurrencyEntry[]>();
  const glued = new Map<string, CurrencyEntry>();
  for (const [surface, owners] of codes) {
    const norms = tokenize(surface).map((token) => token.norm);
    const [only] = owners;
    const fallback = DEFAULTS.get(surface);
    const alone = owners.size === 1 && !shared.has(surface);
    const code = alone ? (only ?? null) : fallback !== undefined && owners.has(fallback) ? fallback : null;
    const entry = { norms, code, surface };
    const first = norms[0];
    const last = norms[norms.length - 1];
    if (first === undefined || last === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    byLast.set(last, [...(byLast.get(last) ?? []), entry]);
    if (norms.length === 1 && /^\p{L}+$/u.test(first)) glued.set(first, entry);
  }
  const longestFirst = (map: Map<string, CurrencyEntry[]>): void => {
    for (const entries of map.values()) entries.sort((a, b) => b.norms.length - a.norms.length);
  };
  longestFirst(byFirst);
  longestFirst(byLast);
  const index = { byFirst, byLast, glued };
  cache.set(currencies, index);
  return index;
}

function matches(tokens: readonly Token[], from: number, norms: readonly string[]): boolean {
  return from >= 0 && norms.every((norm, k) => tokens[from + k]?.norm === norm);
}

/** A short or ordinary word ("won", "real", "all", "try") is a currency only in the form that its table gives. */
function plausible(tokens: readonly Token[], from: number, entry: CurrencyEntry): boolean {
  const token = tokens[from];
  if (token !== undefined && entry.norms.length === 2 && tokens[from + 1]?.kind === 'symbol')
    return token.capital && joined(tokens, from);
  if (token === undefined || entry.norms.length > 1 || token.kind !== 'word') return true;
  const code = entry.code !== null && entry.surface === entry.code.toLowerCase();
  return code || entry.surface.length <= 2 ? token.capital || entry.surface.length > 3 : true;
}

/** The currency that begins at `i`. */
export function readCurrencyAfter(index: CurrencyIndex, tokens: readonly Token[], i: number): CurrencyReading | null {
  for (const entry of index.byFirst.get(tokens[i]?.norm ?? '') ?? []) {
    if (matches(tokens, i, entry.norms) && plausible(tokens, i, entry))
      return { code: entry.code, word: entry.surface, from: i, to: i + entry.norms.length };
  }
  return null;
}

/** The currency that ends before `i`: "US$", "EUR", "Rs". */
export function readCurrencyBefore(index: CurrencyIndex, tokens: readonly Token[], i: number): CurrencyReading | null {
  let at = i;
  // "Rs. 500": the abbreviation's full stop is a token of its own.
  if (tokens[at - 1]?.text === '.' && (tokens[at - 2]?.text.length ?? 9) <= 3) at--;
  const last = tokens[at - 1]?.norm ?? '';
  for (const entry of index.byLast.get(last) ?? index.byLast.get(last.replace(/\.$/, '')) ?? []) {
    const from = at - entry.norms.length;
    const fits = entry.norms.length === 1 || matches(tokens, from, entry.norms);
    if (fits && plausible(tokens, from, entry)) return { code: entry.code, word: entry.surface, from, to: i };
  }
  return null;
}
