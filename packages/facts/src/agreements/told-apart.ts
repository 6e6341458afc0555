import type { ResolvedDate, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

const ABOUT = new Set(['on', 'for', 'concerning', 'regarding']);
const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((word, k) => [word, k + 2]),
);
const FILLING = new Set([
  'of',
  'understanding',
  'cooperation',
  ':',
  '–',
  '—',
  '-',
  ',',
  '(',
  ')',
  'mous',
  'mou',
  'both',
]);
const SIGNING = new Set(['signed', 'concluded', 'inked']);

/** A topic of several documents that are told of together, with a date of its own where it has one. */
export interface Topic extends TokenRange {
  /** Where the words about it begin, its date included. */
  readonly opening: number;
  readonly date: ResolvedDate | null;
}

/**
 * "two memoranda – on health and sport", "agreements on extradition and on tourism", "agreements: in 1991 on trade, in 2008 on health":
 * the topics of the documents named at token `at`, one for each document; empty where it is not told which document is on what.
 */
export function topicsToldApart(sentence: ResolvedSentence, at: number): readonly Topic[] {
  const { tokens } = sentence;
  let i = at + 1;
  while (FILLING.has(tokens[i]?.norm ?? '')) i++;
  if (SIGNING.has(tokens[i]?.norm ?? '')) i++;
  const dated = datedTopics(sentence, i);
  if (dated.length > 1) return dated;
  const fields = fieldsAt(sentence, i);
  if (fields > 0) {
    const told = topicsFrom(sentence, fields);
    return told.length > 1 && countBefore(sentence, at) === told.length ? told : [];
  }
  if (!ABOUT.has(tokens[i]?.norm ?? '')) return [];
  const bracketed = bracketedTopics(sentence, i + 1);
  if (bracketed.length > 1) return bracketed;
  const topics = topicsFrom(sentence, i);
  const own = topics.filter(({ from }) => ABOUT.has(tokens[from]?.norm ?? '')).length;
  return topics.length > 1 && (own === topics.length || countBefore(sentence, at) === topics.length) ? topics : [];
}

/** "three memoranda *in the fields of* trade, youth and sport": where the fields begin; 0 where none are told. */
function fieldsAt({ tokens }: ResolvedSentence, at: number): number {
  if (tokens[at]?.norm !== 'in') return 0;
  const noun = /^(?:the|various)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return /^(?:areas|fields|spheres|sectors|domains)$/.test(tokens[noun]?.norm ?? '') && tokens[noun + 1]?.norm === 'of'
    ? noun + 2
    : 0;
}

function countBefore({ tokens }: ResolvedSentence, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const { norm } = tokens[i] as (typeof tokens)[number];
    const count = NUMBERS.get(norm) ?? (/^[2-8]$/.test(norm) ? Number(norm) : 0);
    if (count > 0) return count;
  }
  return 0;
}

/** "on extradition, on tourism and on sport": from each "on", comma and "and" to the next. */
function topicsFrom(sentence: ResolvedSentence, start: number): readonly Topic[] {
  const topics: Topic[] = [];
  const { tokens, units, clauses } = sentence;
  const stop = clauses.find(({ verb }) => verb.from > start)?.verb.from ?? tokens.length;
  let from = start;
  // "maritime affairs; youth; and sports"
  const marked =
    stop === tokens.length && tokens.some(({ norm }, i) => i > start && norm === ';' && tokens[i + 1]?.norm === 'and');
  for (const unit of units) {
    if (unit.from < start) continue;
    const word = tokens[unit.from]?.norm ?? '';
    const parts = marked ? word === ';' || (word === 'and' && unit.from === from) : PARTING.has(unit.kind);
    const ends =
      unit.from >= stop ||
      /^(?:boundary|open|date)$/.test(unit.kind) ||
      (LEAVING.has(word) && !(marked && word === ';'));
    if (!parts && !ends) continue;
    if (unit.from > from) topics.push({ opening: from, from, to: unit.from, date: null });
    from = unit.to;
    if (ends) break;
  }
  return topics;
}

const PARTING: ReadonlySet<string> = new Set(['comma', 'conjunction']);

const LEAVING = new Set(['in', 'during', 'at', 'with', 'between', 'by', ';', '.', 'which', 'that', 'to']);

/** "in 1991 on trade, in July 2008 on health" */
function datedTopics(sentence: ResolvedSentence, start: number): readonly Topic[] {
  const { tokens, resolvedDates } = sentence;
  const topics: Topic[] = [];
  let i = start;
  for (;;) {
    while (/^(?:,|and|in|on)$/.test(tokens[i]?.norm ?? '') && !dateAt(resolvedDates, i)) {
      if (tokens[i]?.norm === 'on' && !dateAt(resolvedDates, i + 1)) return topics;
      i++;
    }
    const date = dateAt(resolvedDates, i);
    if (!date || !ABOUT.has(tokens[date.to]?.norm ?? '')) return topics;
    let to = date.to + 1;
    while (to < tokens.length && !/^[;.:()]$/.test(tokens[to]?.norm ?? '') && !opensNext(sentence, to)) to++;
    topics.push({
      opening: /^(?:in|on)$/.test(tokens[date.from - 1]?.norm ?? '') ? date.from - 1 : date.from,
      from: date.to,
      to,
      date,
    });
    i = to;
  }
}

/** "on trade (1992), taxes (2007) and air traffic (2011)": each topic with its date in a bracket of its own. */
function bracketedTopics({ tokens, resolvedDates }: ResolvedSentence, start: number): readonly Topic[] {
  const topics: Topic[] = [];
  let from = start;
  for (let i = start; i < tokens.length && i < from + LONGEST_TOPIC; i++) {
    if (tokens[i]?.text !== '(') {
      if (/^[;.:)]$/.test(tokens[i]?.norm ?? '')) return topics;
      continue;
    }
    const date = resolvedDates.find(({ from: at }) => at === i + 1 || (at === i + 2 && tokens[i + 1]?.norm === 'in'));
    if (!date || tokens[date.to]?.text !== ')' || i === from) return topics;
    topics.push({ opening: from, from, to: i, date });
    from = date.to + 1;
    while (/^(?:,|;|and|on|for)$/.test(tokens[from]?.norm ?? '')) from++;
    if (from === date.to + 1) return topics;
    i = from - 1;
  }
  return topics;
}

/** Most tokens of one topic before its bracket. */
const LONGEST_TOPIC = 9;

function opensNext({ tokens, resolvedDates }: ResolvedSentence, at: number): boolean {
  let i = at;
  while (/^(?:,|and)$/.test(tokens[i]?.norm ?? '')) i++;
  if (i === at) return false;
  if (/^(?:in|on)$/.test(tokens[i]?.norm ?? '')) i++;
  return dateAt(resolvedDates, i) !== null;
}

function dateAt(dates: readonly ResolvedDate[], at: number): ResolvedDate | null {
  return dates.find(({ from }) => from === at) ?? null;
}
