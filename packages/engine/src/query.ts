import { distinctParties } from './discourse/distinct-parties.ts';
import type { Reference, ResolvedDate, ResolvedSentence } from './sentence.ts';
import { rangeContains, type TokenRange } from './span.ts';
import type { Clause } from './syntax/clause.ts';
import type { Phrase } from './syntax/phrase.ts';
import type { Unit } from './syntax/units.ts';
import type { PartyId } from './types.ts';

/** The unit that holds the token; units follow each other without gaps. */
export function unitAt({ units }: ResolvedSentence, token: number): Unit | null {
  return units[unitIndexAt(units, token)] ?? null;
}

/** Index of the unit that holds the token, -1 outside the sentence. */
export function unitIndexAt(units: readonly Unit[], token: number): number {
  let low = 0;
  let high = units.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const unit = units[middle] as Unit;
    if (unit.to <= token) low = middle + 1;
    else if (unit.from > token) high = middle - 1;
    else return middle;
  }
  return -1;
}

/** References that lie in the range. */
export function referencesIn(sentence: ResolvedSentence, range: TokenRange): Reference[] {
  const { from, to } = range;
  return sentence.references.filter((reference) => reference.from < to && from < reference.to);
}

/** Distinct parties that the range refers to, in order. */
export function partiesIn(sentence: ResolvedSentence, range: TokenRange | null): PartyId[] {
  const parties: PartyId[] = [];
  if (!range) return parties;
  const { from, to } = range;
  for (const reference of sentence.references) {
    if (reference.from >= to || from >= reference.to) continue;
    for (const party of reference.parties) if (!parties.includes(party)) parties.push(party);
  }
  return parties;
}

/** Parties of the sentence as a whole, in order. */
export function sentenceParties(sentence: ResolvedSentence): PartyId[] {
  return distinctParties(sentence.references);
}

/** The phrase of the clause behind one of the prepositions, the first that fits. */
export function phraseBehind(clause: Clause, ...prepositions: readonly string[]): Phrase | null {
  return (
    clause.phrases.find((phrase) => phrase.preposition !== null && prepositions.includes(phrase.preposition)) ?? null
  );
}

/** Phrases of a clause behind any of the prepositions, in text order. */
export function phrasesBehind(clause: Clause, ...prepositions: readonly string[]): Phrase[] {
  return clause.phrases.filter((phrase) => phrase.preposition !== null && prepositions.includes(phrase.preposition));
}

/**
 * The date of what a clause says: the date nearest to its verb within its own words, else one before the first verb of the sentence,
 * else the only date of the sentence, else the date that the segment stands under.
 */
export function clauseDate(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  const verb = clause.verb ?? clause;
  const own = sentence.resolvedDates.filter(
    (date) =>
      rangeContains(clause, date) &&
      !isParenthetical(sentence, clause, date) &&
      !isSubjectOfOther(sentence, verb, date),
  );
  const nearest = nearestDate(own, verb);
  if (nearest) return nearest.to <= verb.from ? (behindPrelude(sentence, clause) ?? nearest) : nearest;
  const shared =
    dateBeforeNext(sentence, clause) ??
    sharedDate(sentence, clause) ??
    governorDate(sentence, clause) ??
    resultDate(sentence, clause) ??
    dateBeforeWhen(sentence, clause);
  if (shared) return shared;
  const firstVerb = sentence.clauses[0]?.verb.from ?? sentence.tokens.length;
  const fronted = sentence.resolvedDates.filter((date) => date.to <= firstVerb);
  if (fronted.length > 0) return behindPrelude(sentence, clause) ?? (fronted[0] as ResolvedDate);
  const told = sentence.resolvedDates.filter(
    (date) => !isSubjectOfOther(sentence, verb, date) && !isInConcession(sentence, verb, date),
  );
  if (new Set(told.map((date) => date.edtf)).size === 1) return told[0] as ResolvedDate;
  return segmentDate(sentence);
}

/** "Following the crisis of May 1940, X closed its post, with others, on 5 June 1940": what came before has its own date. */
function behindPrelude(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  const { verb } = clause;
  if (!verb || !/^(?:following|after|since|before|upon)$/.test(sentence.tokens[0]?.norm ?? '')) return null;
  const next = sentence.clauses.find((other) => other.verb.from > verb.from)?.verb.from ?? sentence.tokens.length;
  return sentence.resolvedDates.find((date) => date.from >= verb.to && date.to <= next && !date.since) ?? null;
}

/** "…, and next year will mark the anniversary": a date that is what another verb is said of. */
function isSubjectOfOther(sentence: ResolvedSentence, verb: TokenRange, date: TokenRange): boolean {
  return sentence.clauses.some(
    (other) => other.verb.from === date.to && other.verb.from !== verb.from && other.form === 'finite',
  );
}

/** "Although he was appointed on March 21, …": the date of what is conceded is not that of the rest. */
function isInConcession(sentence: ResolvedSentence, verb: TokenRange, date: TokenRange): boolean {
  return sentence.clauses.some(
    (other) =>
      other.verb.from !== verb.from &&
      other.verb.from < date.from &&
      date.to <= other.to + 1 &&
      CONCESSIVE.has(sentence.tokens[other.subject ? other.subject.from - 1 : other.from - 1]?.norm ?? ''),
  );
}

const CONCESSIVE: ReadonlySet<string> = new Set(['although', 'though', 'whereas']);

/** "turned its consulate, opened in 1998, into an embassy": the date within belongs to the participle. */
function isParenthetical(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
  date: TokenRange,
): boolean {
  const verb = clause.verb;
  return (
    verb !== undefined &&
    sentence.clauses.some(
      (inner) =>
        inner.link === 'reduced' &&
        inner.verb.from >= verb.to &&
        date.from >= inner.verb.from &&
        date.to < clause.to &&
        sentence.tokens[inner.verb.from - 1]?.norm === ',' &&
        sentence.tokens[date.to]?.norm === ',',
    )
  );
}

/** "recognised Y as a free and sovereign state on 7 May and established …": the date before the "and" of the next verb. */
function dateBeforeNext(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  const { verb } = clause;
  if (!verb) return null;
  const next = sentence.clauses.find((candidate) => candidate.verb.from > verb.from);
  if (next?.link !== 'coordinate') return null;
  return (
    sentence.resolvedDates.find(
      (date) => date.from >= clause.to && date.to < next.verb.from && sentence.tokens[date.to]?.norm === 'and',
    ) ?? null
  );
}

/** "Six years later, X closed its legation and moved it": a coordinated verb shares the date before the first one. */
function governorDate(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  const own = sentence.clauses.find((candidate) => candidate.verb.from === clause.verb?.from);
  if (own?.link !== 'coordinate' || own.governor === null) return null;
  const governor = sentence.clauses[own.governor];
  if (!governor) return null;
  return (
    sentence.resolvedDates.find((date) => date.from >= governor.from && date.to <= governor.verb.from) ??
    governorDate(sentence, governor)
  );
}

/** "stayed open until 22 July 1882, when it was closed": the day of what "when" tells. */
function dateBeforeWhen(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  if (!clause.verb) return null;
  const when = sentence.tokens.findLastIndex(({ norm }, i) => norm === 'when' && i < (clause.verb?.from ?? 0));
  if (when < 0 || sentence.clauses.some(({ verb }) => verb.from > when && verb.from < (clause.verb?.from ?? 0)))
    return null;
  const date = sentence.resolvedDates.find(
    ({ to }) => to === when || (to === when - 1 && sentence.tokens[to]?.norm === ','),
  );
  return date ? { ...date, until: false, since: false } : null;
}

/** "presented his credentials on 16 May 1823, thus establishing the Legation": a result has the date of what it follows from. */
function resultDate(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  const own = sentence.clauses.find((candidate) => candidate.verb.from === clause.verb?.from);
  if (own?.form !== 'gerund' || own.governor === null) return null;
  if (!/^(?:thus|thereby|,)$/.test(sentence.tokens[own.verb.from - 1]?.norm ?? '')) return null;
  const governor = sentence.clauses[own.governor];
  if (!governor || governor.verb.from > own.verb.from) return null;
  const behind = sentence.resolvedDates.filter((date) => date.from >= governor.verb.to && date.to < own.verb.from);
  return behind.at(-1) ?? null;
}

/** "resumed relations and recognised the government on May 5": what is coordinated shares the date behind the last verb. */
function sharedDate(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  if (!clause.verb) return null;
  const index = sentence.clauses.findIndex((candidate) => candidate.verb.from === clause.verb?.from);
  for (let k = index + 1; index >= 0 && k < sentence.clauses.length; k++) {
    const next = sentence.clauses[k];
    if (next?.link === 'reduced' && sentence.tokens[next.verb.from - 1]?.norm === ',') continue;
    if (next?.link !== 'coordinate') return null;
    const dates = sentence.resolvedDates.filter((date) => date.from >= next.verb.to && date.to <= next.to);
    if (dates[0]) return dates[0];
  }
  return null;
}

/** The date that the sentence's segment stands under ("2007 …" in a timeline), as a resolved date. */
export function segmentDate(sentence: ResolvedSentence): ResolvedDate | null {
  return sentence.segment.date
    ? { from: 0, to: 0, edtf: sentence.segment.date, basis: 'stated', since: false, until: false }
    : null;
}

/** The date closest to the range, what follows preferred to what precedes. */
export function nearestDate(dates: readonly ResolvedDate[], range: TokenRange): ResolvedDate | null {
  let best: ResolvedDate | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    const distance = date.from >= range.to ? date.from - range.to : (range.from - date.to) * 1.5 + 0.5;
    if (distance < bestDistance) {
      best = date;
      bestDistance = distance;
    }
  }
  return best;
}

export type Realis = 'asserted' | 'planned' | 'negated' | 'hypothetical' | 'requested';

const PLANNING = new Set([
  'plan',
  'intend',
  'expect',
  'schedule',
  'prepare',
  'decide',
  'agree',
  'propose',
  'slate',
  'set',
  'envisage',
  'foresee',
  'hope',
  'undertake',
  'pledge',
  'promise',
  'commit',
  'announce',
  'decision',
  'intention',
  'due',
  'about',
  'going',
  'ready',
  'readiness',
  'wish',
  'want',
  'seek',
  'aim',
  'vow',
  'offer',
  'willing',
  'willingness',
  'agreement',
  'commitment',
  'proposal',
  'resolve',
  'look',
  'desire',
  'proceed',
  'arrange',
]);
const REQUESTING = new Set([
  'ask',
  'urge',
  'invite',
  'call',
  'request',
  'encourage',
  'appeal',
  'demand',
  'order',
  'instruct',
  'suggest',
  'recommend',
  'propose',
  'need',
  'should',
  'request',
  'invitation',
  'want',
  'advise',
  'press',
  'prompt',
  'push',
  'implore',
]);
const NEGATING = new Set([
  'refuse',
  'fail',
  'decline',
  'refusal',
  'failure',
  'forbid',
  'prohibit',
  'prevent',
  'abstain',
  'cease',
  'avoid',
  'neglect',
  'omit',
  'stop',
]);
/** Verbs whose gerund is what one thinks of doing: "discussed opening an embassy". */
const CONSIDERING = new Set([
  'discuss',
  'consider',
  'explore',
  'propose',
  'suggest',
  'favour',
  'favor',
  'contemplate',
  'mull',
  'examine',
  'study',
  'debate',
  'envisage',
  'await',
  'recommend',
  'advocate',
]);
const HYPOTHETICAL_MODALS = new Set([
  'may',
  'might',
  'could',
  'should',
  'would',
  'can',
  'must',
  'if',
  'ought',
  'cannot',
]);

/** Whether what a clause says happened, is to happen, or did not: from its tense, modal and negation, and from what governs it. */
export function realisOf(sentence: ResolvedSentence, clause: Clause): Realis {
  if (clause.negated) return isDelayed(sentence, clause) ? 'asserted' : 'negated';
  if (clause.modal) return HYPOTHETICAL_MODALS.has(clause.modal) ? 'hypothetical' : 'planned';
  if (clause.tense === 'future') return 'planned';
  if (clause.form === 'infinitive') return realisOfInfinitive(sentence, clause);
  if (clause.form === 'gerund' && clause.verb.from === 0 && isUnrealTopic(sentence, clause)) return 'hypothetical';
  if (clause.form === 'gerund' && clause.governor !== null) {
    const governor = sentence.clauses[clause.governor];
    if (governor && CONSIDERING.has(governor.lemma) && sentence.tokens[clause.verb.from - 1]?.norm !== ',')
      return 'hypothetical';
    if (governor && NEGATING.has(governor.lemma)) return 'negated';
    // "looks forward to hosting the session"
    if (governor?.lemma.startsWith('look') && sentence.tokens[clause.verb.from - 2]?.norm === 'forward')
      return 'planned';
    if (governor && (governor.modal !== null || governor.tense === 'future') && governor.link !== 'relative')
      return governor.modal ? 'hypothetical' : 'planned';
    if (governor && (PLANNING.has(governor.lemma) || REQUESTING.has(governor.lemma)) && governor.link !== 'relative')
      return 'hypothetical';
  }
  return 'asserted';
}

/** "was not opened until 1981", "would not recognise it until 3 May": then it came about. */
function isDelayed(sentence: ResolvedSentence, clause: Clause): boolean {
  if (clause.form !== 'finite' || (clause.modal !== null && clause.modal !== 'would') || clause.tense === 'future')
    return false;
  const next =
    sentence.clauses.find((other) => other.verb.from > clause.verb.from)?.verb.from ?? sentence.tokens.length;
  return sentence.resolvedDates.some(
    (date) =>
      date.from >= clause.verb.to &&
      date.to <= next &&
      sentence.tokens[date.from - 1]?.norm === 'until' &&
      date.edtf.length <= 10,
  );
}

/** "Signing the treaty is not on the agenda", "Joining the pact would help": what a sentence is about need not have happened. */
function isUnrealTopic(sentence: ResolvedSentence, clause: Clause): boolean {
  const next = sentence.clauses.find((other) => other.index > clause.index && other.form === 'finite');
  return (
    next !== undefined &&
    next.link === 'main' &&
    (next.negated || next.modal !== null) &&
    !sentence.tokens.slice(clause.verb.to, next.verb.from).some((token) => token.norm === ',')
  );
}

/** "We are glad to welcome the President": he is there. */
const FEELING: ReadonlySet<string> = new Set('glad pleased delighted honoured honored'.split(' '));

function realisOfInfinitive(sentence: ResolvedSentence, clause: Clause): Realis {
  const governor = clause.governor !== null ? sentence.clauses[clause.governor] : undefined;
  const licensor = clause.licensor ?? '';
  if (NEGATING.has(licensor)) return 'negated';
  if (governor?.negated) return 'negated';
  // "was to have visited X": it did not come to that.
  if (governor?.lemma === 'be' && licensor === 'be' && sentence.tokens[clause.verb.from + 1]?.norm === 'have')
    return 'hypothetical';
  if (REQUESTING.has(licensor)) return 'requested';
  if (governor && governor.modal !== null && governor.modal !== 'will' && HYPOTHETICAL_MODALS.has(governor.modal))
    return 'hypothetical';
  if (PLANNING.has(licensor)) return governor && isForgone(sentence, governor) ? 'hypothetical' : 'planned';
  if (governor && isRanked(sentence, governor, clause)) return realisOf(sentence, governor);
  // "is working to open an embassy": on the way, and not yet there.
  if (licensor === 'work' && governor?.tense === 'present') return 'planned';
  if (FEELING.has(licensor) && governor?.tense !== 'future' && governor?.modal === null) return 'asserted';
  if (governor && governor.lemma === 'be' && governor.tense !== 'past') return 'planned';
  if (governor?.tense === 'future') return 'planned';
  if (
    /^(?:help|begin|start|manage|continue|come|go|serve|use|succeed|proceed|allow|enable|permit|work|be)$/.test(
      licensor,
    )
  )
    return 'asserted';
  return 'hypothetical';
}

/** "had intended to open": a plan told in the past perfect came to nothing, or is told elsewhere. */
function isForgone(sentence: ResolvedSentence, governor: Clause): boolean {
  return (
    /^(?:plan|intend|hope|wish|want|expect|mean|aim)$/.test(governor.lemma) &&
    sentence.tokens[governor.verb.from]?.norm === 'had'
  );
}

/** "was the first country to recognise X": who is ranked by doing it has done it. */
function isRanked(sentence: ResolvedSentence, governor: Clause, clause: Clause): boolean {
  if (governor.lemma !== 'be' && governor.lemma !== 'become') return false;
  return sentence.tokens
    .slice(governor.verb.to, clause.verb.from)
    .some((token) => token.norm === 'first' || token.norm === 'last' || token.norm === 'only');
}
