import type { ClauseTense } from '../dates/resolve-date.ts';
import { isReportedFuture } from '../reported-future.ts';
import type { ParsedSentence } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { Clause } from '../syntax/clause.ts';

/** Where a time stands, and whether a weekday tells it. */
interface TimeMention extends TokenRange {
  readonly relative?: { readonly weekday?: number | undefined };
}

/** "met on Tuesday at the forum that will close this week": a weekday goes by the verb of its own clause. */
export function ownTense(
  sentence: ParsedSentence,
  mention: { readonly from: number },
  tense: ClauseTense,
): ClauseTense {
  const own = sentence.clauses.findLast(
    (clause) =>
      clause.form === 'finite' &&
      clause.verb.from < mention.from &&
      mention.from < clause.to &&
      // "will attend the visit slated from Friday"
      !isSetting(sentence, clause.head, mention.from),
  );
  // "On Wednesday the minister received N, who will stay": the verb that the day stands before.
  const next = own ?? sentence.clauses.find((clause) => clause.form === 'finite' && clause.verb.from > mention.from);
  return next?.tense === 'past' ? 'past' : tense;
}

/** "is expected in Lima on Tuesday", "is due to open on Friday": the day to come. */
export function isAwaited(sentence: ParsedSentence, mention: { readonly from: number }): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.tense === 'present' &&
      // "On Friday the minister is slated to …"
      (clause.verb.to <= mention.from || (mention.from <= 1 && clause.index === 0)) &&
      ((clause.voice === 'passive' && /^(?:expect|schedule|slate|set|plan)$/.test(clause.lemma)) ||
        (clause.lemma === 'be' && sentence.tokens[clause.verb.to]?.norm === 'due') ||
        beginsOn(clause, mention)),
  );
}

/** What licenses the infinitive of what is planned. */
const PLANNING = /^(?:plan|schedule|intend|slate|set|due)$/;

const BEGINNING: ReadonlySet<string> = new Set('open begin start convene kick'.split(' '));

/** "opens Friday", "begins on Monday": what has begun is told as past. */
function beginsOn({ form, voice, lemma, verb }: Clause, { from }: { readonly from: number }): boolean {
  return form === 'finite' && voice === 'active' && BEGINNING.has(lemma) && from >= verb.to && from <= verb.to + 1;
}

/** "looked forward to the visit in July", "are due to meet on Monday": the day lies ahead. */
export function isAhead(sentence: ParsedSentence, mention: TimeMention): boolean {
  if (isOfPlans(sentence, mention.from)) return true;
  if (mention.relative?.weekday !== undefined && isComingUp(sentence, mention.from)) return true;
  return sentence.clauses.some((clause) => {
    if (clause.verb.to > mention.from) return false;
    // "a summit to be held in Lima in July"
    if (
      clause.form === 'infinitive' &&
      clause.voice === 'passive' &&
      mention.to <= clause.to + 1 &&
      sentence.tagged.tags[clause.verb.from - 1]?.startsWith('NN')
    )
      return true;
    if (clause.lemma === 'look')
      return sentence.tokens[clause.verb.to]?.norm === 'forward' && mention.to <= clause.to + 2;
    return (
      clause.form === 'infinitive' &&
      clause.licensor === 'due' &&
      mention.to <= clause.to + 1 &&
      /^(?:is|are)$/.test(sentence.tokens[clause.verb.from - 3]?.norm ?? '')
    );
  });
}

/** "the conference to be held in Lima on 21 April": the day of what is yet to be. */
export function isYetToBe(sentence: ParsedSentence, mention: { readonly from: number }): boolean {
  const { tagged } = sentence;
  for (let i = mention.from - 2; i > 1 && i > mention.from - 12; i--)
    if (tagged.lemmas[i] === 'be' && tagged.tags[i - 1] === 'TO' && tagged.tags[i + 1] === 'VBN')
      return /^NN/.test(tagged.tags[i - 2] ?? '') && !isFinitePast(sentence, i, mention.from);
  return false;
}

function isFinitePast({ clauses }: ParsedSentence, from: number, to: number): boolean {
  return clauses.some(({ form, verb }) => form === 'finite' && verb.from > from && verb.from < to);
}

/** "planned to visit the region from 3 to 5 May": the day may lie ahead, though the planning is told as past. */
export function isPlannedFor(
  sentence: ParsedSentence,
  mention: { readonly from: number; readonly to: number },
): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.form === 'infinitive' &&
      PLANNING.test(clause.licensor ?? '') &&
      clause.verb.to <= mention.from &&
      mention.to <= clause.to + 1,
  );
}

/** "is due to arrive on Tuesday", "On Friday the minister plans to visit Lima": planned by now, the day lies ahead. */
export function isPlannedNow(sentence: ParsedSentence, mention: TimeMention): boolean {
  return (
    mention.relative?.weekday !== undefined &&
    sentence.clauses.some((clause) => {
      if (clause.form !== 'infinitive' || !PLANNING.test(clause.licensor ?? '')) return false;
      const planning = sentence.clauses[clause.governor ?? -1];
      if (planning?.tense !== 'present') return false;
      const behind = clause.verb.to <= mention.from && mention.to <= clause.to + 1;
      return behind || (planning.index === 0 && mention.to <= planning.verb.from);
    })
  );
}

/** "previewed plans for the summit in December", "preparations for the meeting on 5 May": what is prepared lies ahead. */
function isOfPlans({ tokens }: ParsedSentence, at: number): boolean {
  for (let i = at - 2; i > 0 && i > at - 10; i--) {
    if (tokens[i]?.norm === ',') return false;
    if (tokens[i]?.norm === 'for' && /^(?:plans|preparations)$/.test(tokens[i - 1]?.norm ?? '')) return true;
  }
  return false;
}

const COMING = /^(?:visit|trip|tour|summit|meeting|talks|conference|session)$/;

/** "met ahead of the summit on Thursday", "precedes a meeting on Tuesday", "announced the visit of N to Peru on Monday": what is to come. */
function isComingUp({ tokens, tagged, clauses }: ParsedSentence, at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - LONGEST; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === ';' || /^(?:who|which|that|after|when|where)$/.test(word)) return false;
    if (word === 'ahead' && tokens[i + 1]?.norm === 'of') return true;
    const clause = clauses.find(({ form, verb }) => form === 'finite' && verb.from <= i && i < verb.to);
    if (clause === undefined) continue;
    if (clause.lemma === 'precede') return clause.tense === 'present';
    const told = clause.object?.head ?? -1;
    return clause.lemma === 'announce' && told < at && COMING.test(tagged.lemmas[told] ?? '');
  }
  return false;
}

/** How many words the name of what is to come may have. */
const LONGEST = 24;

/** "the agreement concluded on 15 January will …": the date stands with a participle, whatever the tense of the sentence. */
export function isReducedBefore(sentence: ParsedSentence, mention: { readonly from: number }): boolean {
  const before = mention.from - (sentence.tagged.tags[mention.from - 1] === 'IN' ? 1 : 0);
  return (
    /^(?:VBN|VBD)$/.test(sentence.tagged.tags[before - 1] ?? '') &&
    !/^(?:scheduled|planned|slated|set|due|expected|held)$/.test(sentence.tokens[before - 1]?.norm ?? '') &&
    sentence.tagged.tags[before - 2] !== 'BE'
  );
}

/** "scheduled for Friday has been cancelled", "the visit slated from Friday": where nothing is told as past, the day set for something lies ahead. */
export function isSetAhead({ tokens, clauses }: ParsedSentence, mention: { readonly from: number }): boolean {
  const set = mention.from - 2;
  return (
    /^(?:for|from)$/.test(tokens[mention.from - 1]?.norm ?? '') &&
    /^(?:scheduled|planned|slated|set|due)$/.test(tokens[set]?.norm ?? '') &&
    clauses.every(({ form, tense, head }) => form !== 'finite' || tense !== 'past' || head === set)
  );
}

/** "slated from", "scheduled for": right before the day that was set. */
function isSetting({ tokens }: ParsedSentence, head: number, day: number): boolean {
  return (
    head === day - 2 &&
    SETTING.test(tokens[head]?.norm ?? '') &&
    /^(?:for|from)$/.test(tokens[day - 1]?.norm ?? '') &&
    !/^(?:was|were|been|had)$/.test(tokens[head - 1]?.norm ?? '')
  );
}

const SETTING = /^(?:scheduled|planned|slated|set|due|expected|appointed|fixed|arranged)$/;

/** "cancelled her trip scheduled for 2 July", "the visit, planned for May, has been postponed": the day that had been set for what is called off lies ahead. */
export function isCalledOffFor({ clauses, tokens }: ParsedSentence, { from }: { readonly from: number }): boolean {
  if (tokens[from - 1]?.norm !== 'for' || !SETTING.test(tokens[from - 2]?.norm ?? '')) return false;
  return clauses.some(
    ({ lemma, particle }) =>
      /^(?:cancel|postpone|delay|scrap|shelve|suspend|defer|reschedule)$/.test(lemma) ||
      ((lemma === 'call' || lemma === 'put') && particle === 'off'),
  );
}

/** "said on Monday that the minister would arrive on Friday": the day behind "would" lies ahead. */
export function isSaidToCome(
  sentence: ParsedSentence,
  mention: { readonly from: number; readonly to: number },
): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.modal === 'would' &&
      clause.verb.to <= mention.from &&
      mention.to <= clause.to + 1 &&
      isReportedFuture(sentence, clause),
  );
}
