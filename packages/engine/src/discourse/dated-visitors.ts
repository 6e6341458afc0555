import type { TokenRange } from '../span.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Tagged } from '../syntax/tags.ts';
import type { Token } from '../tokens.ts';

/** Somebody who is told to have come on a date of his own. */
export interface DatedVisitor<P extends TokenRange, D extends TokenRange> {
  readonly person: P;
  readonly date: D;
}

interface Words {
  readonly tokens: readonly Token[];
  readonly tagged: Tagged;
  readonly clauses: readonly Clause[];
}

interface Entry<P extends TokenRange, D extends TokenRange> extends DatedVisitor<P, D> {
  /** Behind the date and the bracket that closes it. */
  readonly end: number;
}

const TRAVELLING: ReadonlySet<string> = new Set(['visit', 'tour', 'go', 'travel', 'come']);
/** Verbs of those to whom one comes. */
const RECEIVING: ReadonlySet<string> = new Set(['welcome', 'host']);
const JOURNEYS: ReadonlySet<string> = new Set([...TRAVELLING, ...RECEIVING, 'trip', 'visitor']);

/** "N in 1995 and M (2001) visited Peru", "was visited by N in 1974 and M in 1980", "N visited Peru in 1974, followed by M in 1980", "…, and M in 1980": visitors of one verb, each with a date. */
export function datedVisitors<P extends TokenRange, D extends TokenRange>(
  words: Words,
  people: readonly P[],
  dates: readonly D[],
): readonly DatedVisitor<P, D>[] {
  if (dates.length < 2 || people.length === 0 || !words.tagged.lemmas.some((lemma) => JOURNEYS.has(lemma))) return [];
  return runsOf(words.tokens, people, dates).flatMap((run) => (isOfVisit(words, run, dates) ? run : []));
}

function runsOf<P extends TokenRange, D extends TokenRange>(
  tokens: readonly Token[],
  people: readonly P[],
  dates: readonly D[],
): Entry<P, D>[][] {
  const runs: Entry<P, D>[][] = [];
  for (const person of people) {
    let at = person.to;
    if (tokens[at]?.norm === 'of') at = nameEnd(tokens, at + 1);
    // "N, Minister of Trade, in 1995"
    if (tokens[at]?.norm === ',' && tokens.slice(person.from, at).some(({ norm }) => norm === ',')) at++;
    const bracket = tokens[at]?.norm === '(';
    if (bracket) at++;
    if (/^(?:in|on|during)$/.test(tokens[at]?.norm ?? '')) at++;
    else if (!bracket) continue;
    const own = datesFrom(tokens, dates, at, bracket);
    const latest = own.at(-1);
    if (latest === undefined) continue;
    const end = tokens[latest.to]?.text === ')' ? latest.to + 1 : latest.to;
    const run = runs.at(-1);
    const before = run?.at(-1)?.end ?? -1;
    if (run !== undefined && before <= person.from && isJoined(tokens.slice(before, person.from)))
      run.push(...own.map((date) => ({ person, date, end })));
    else runs.push(own.map((date) => ({ person, date, end })));
  }
  return runs;
}

/** "(in 1995 and in 2000)": the dates that begin at a token, in brackets more than one. */
function datesFrom<D extends TokenRange>(
  tokens: readonly Token[],
  dates: readonly D[],
  from: number,
  several: boolean,
): readonly D[] {
  const found: D[] = [];
  for (let at = from; ; ) {
    const date = dates.find((candidate) => candidate.from === at);
    if (date === undefined) return found;
    found.push(date);
    if (!several || !/^(?:,|and|&)$/.test(tokens[date.to]?.norm ?? '')) return found;
    at = /^(?:in|on)$/.test(tokens[date.to + 1]?.norm ?? '') ? date.to + 2 : date.to + 1;
  }
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.norm === 'the' || (tokens[at]?.kind === 'word' && tokens[at]?.capital)) at++;
  return at;
}

function isJoined(between: readonly Token[]): boolean {
  return (
    between.length > 0 &&
    between.length <= 6 &&
    between.every(({ norm }) => /^(?:,|;|and|&|as|well|the|then|followed|by|that|those|of)$/.test(norm))
  );
}

/** Behind "were among those who". */
function pastAmong(tokens: readonly Token[], at: number): number {
  const words = tokens
    .slice(at, at + 4)
    .map(({ norm }) => norm)
    .join(' ');
  return /^(?:are|were) among those (?:who|that|to)$/.test(words) ? at + 4 : at;
}

function isOfVisit<P extends TokenRange, D extends TokenRange>(
  { tokens, tagged, clauses }: Words,
  run: readonly Entry<P, D>[],
  dates: readonly D[],
): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return false;
  const visits = clauses.filter(({ lemma, negated, modal }) => TRAVELLING.has(lemma) && !negated && !modal);
  const behind = pastAmong(tokens, tokens[last.end]?.norm === 'of' ? nameEnd(tokens, last.end + 1) : last.end);
  if (run.length > 1 && visits.some(({ verb }) => verb.from >= behind && verb.from <= behind + 2)) return true;
  let at = first.person.from - 1;
  // "followed by the one of N", "followed by that of N"
  while (/^(?:the|that|those|one|of)$/.test(tokens[at]?.norm ?? '')) at--;
  if (tokens[at]?.norm === 'by')
    return (
      /^(?:follow|visit|make|pay|undertake)$/.test(tagged.lemmas[at - 1] ?? '') &&
      tagged.lemmas.slice(0, at).some((lemma) => JOURNEYS.has(lemma))
    );
  // "Two presidents have visited Peru: N in 2004 and M in 2011"
  if (tokens[at]?.text === ':') return run.length > 1 && visits.some(({ verb, to }) => verb.to < at && at <= to + 1);
  const received = clauses.filter(({ lemma, negated, modal }) => RECEIVING.has(lemma) && !negated && !modal);
  // "Peru welcomed N in 2004 and M in 2011"
  if (run.length > 1 && received.some(({ verb, object }) => verb.to <= first.person.from && object?.from === at + 1))
    return true;
  // "N visited Peru in 2004, and M in 2011."
  const told = dates.findLast(({ to }) => to <= at + 1);
  return (
    told !== undefined &&
    tokens.slice(told.to, last.end + 2).some(({ norm }) => norm === 'and') &&
    tokens.slice(told.to, at + 1).every(({ norm }) => /^(?:,|and|the|by|&)$/.test(norm)) &&
    /^(?:[.;,]|)$/.test(tokens[last.end]?.text ?? '') &&
    visits.some(({ verb, to }) => verb.to < told.from && told.to <= to + 1)
  );
}
