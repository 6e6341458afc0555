import { nominalRealis } from './nominal-realis.ts';
import { unitAt, unitIndexAt } from './query.ts';
import type { Realis } from './realis.ts';
import { realisOf } from './realis.ts';
import type { ResolvedSentence } from './sentence.ts';
import { rangeContains, type TokenRange } from './span.ts';
import type { Clause } from './syntax/clause.ts';
import { groupAfter } from './syntax/groups.ts';
import type { Phrase } from './syntax/phrase.ts';
import type { Unit } from './syntax/units.ts';

/** A happening as a verb or a noun says it: "opened its embassy", "the embassy was opened", "the opening of the embassy". */
export interface Predication<V> {
  /** What the word table gives for the verb or noun. */
  readonly sense: V;
  readonly lemma: string;
  /** Token of the verb or noun. */
  readonly head: number;
  /** The clause that it is the verb of, or, for a noun, that it stands in; null where there is no verb. */
  readonly clause: Clause | null;
  readonly nominal: boolean;
  /** Who does it: subject of an active verb with an object, "by" phrase, possessor of a noun. */
  readonly agent: TokenRange | null;
  /** What it is done to: object, passive or intransitive subject, "of" phrase of a noun. */
  readonly theme: TokenRange | null;
  readonly phrases: readonly Phrase[];
  readonly realis: Realis;
  /** The words that say it, for evidence and for dates. */
  readonly range: TokenRange;
}

/** All predications of a sentence whose verb or noun stands in the tables. */
export function findPredications<V>(
  sentence: ResolvedSentence,
  verbs: ReadonlyMap<string, V>,
  nouns: ReadonlyMap<string, V>,
): Predication<V>[] {
  const found: Predication<V>[] = [];
  for (const clause of sentence.clauses) {
    const sense =
      verbs.get(clause.particle ? `${clause.lemma} ${clause.particle}` : clause.lemma) ?? verbs.get(clause.lemma);
    if (sense !== undefined) found.push(verbal(sentence, clause, sense));
  }
  for (let i = 0; i < sentence.tokens.length; i++) {
    const tag = sentence.tagged.tags[i];
    if (tag !== 'NN' && tag !== 'NNP' && tag !== 'VBG') continue;
    const lemma = sentence.tagged.lemmas[i] as string;
    const word = sentence.tokens[i]?.norm ?? '';
    const sense = nouns.get(word) ?? (word === lemma ? undefined : nouns.get(lemma));
    if (
      sense === undefined ||
      (tag === 'VBG' && sentence.clauses.some((clause) => clause.head === i && verbs.has(clause.lemma)))
    )
      continue;
    found.push(nominal(sentence, i, lemma, sense));
  }
  return found;
}

function verbal<V>(sentence: ResolvedSentence, clause: Clause, sense: V): Predication<V> {
  const by = clause.phrases.find((phrase) => phrase.preposition === 'by' && !phrase.fronted) ?? null;
  const passive = clause.voice === 'passive';
  const agent = passive ? by : clause.object ? clause.subject : null;
  const theme = passive ? (clause.subject ?? clause.object) : (clause.object ?? clause.subject);
  return {
    sense,
    lemma: clause.lemma,
    head: clause.head,
    clause,
    nominal: false,
    agent,
    theme,
    phrases: clause.phrases,
    realis: realisOf(sentence, clause),
    range: { from: Math.min(clause.from, clause.subject?.from ?? clause.from), to: clause.to },
  };
}

const OCCURRING = /^(?:occur|take|happen)$/;

/** ", which occurred on 4 May": the relative clause that reports a noun as having happened; null where there is none. */
export function occurrenceOf(sentence: ResolvedSentence, noun: number): Clause | null {
  return (
    sentence.clauses.find(
      (clause) =>
        clause.link === 'relative' &&
        OCCURRING.test(clause.lemma) &&
        clause.subject !== null &&
        clause.subject.from <= noun &&
        noun < clause.subject.to,
    ) ?? null
  );
}

function nominal<V>(sentence: ResolvedSentence, head: number, lemma: string, sense: V): Predication<V> {
  const clause =
    occurrenceOf(sentence, head) ??
    sentence.clauses.find((candidate) => rangeContains(candidate, { from: head, to: head + 1 })) ??
    null;
  const phrases = phrasesAfterNoun(sentence, head);
  const of = phrases.find((phrase) => phrase.preposition === 'of') ?? null;
  const by = phrases.find((phrase) => phrase.preposition === 'by') ?? null;
  const unit = unitAt(sentence, head);
  const before = unit && unit.from < head ? { from: unit.from, to: head } : null;
  const to = phrases.at(-1)?.to ?? head + 1;
  return {
    sense,
    lemma,
    head,
    clause,
    nominal: true,
    agent: by ?? before,
    theme: of ?? before,
    phrases,
    realis: nominalRealis(sentence, head, clause),
    range: { from: unit?.from ?? head, to },
  };
}

/** What was worked out for the sentence at hand; sentences are read one after the other. */
let latest: { readonly sentence: ResolvedSentence; readonly phrases: Map<number, readonly Phrase[]> } | null = null;

/** Prepositional phrases that follow a noun without a verb or comma between; worked out once for each noun. */
export function phrasesAfterNoun(sentence: ResolvedSentence, head: number): readonly Phrase[] {
  if (latest?.sentence !== sentence) latest = { sentence, phrases: new Map() };
  const known = latest.phrases;
  let phrases = known.get(head);
  if (!phrases) {
    phrases = readPhrasesAfterNoun(sentence, head);
    known.set(head, phrases);
  }
  return phrases;
}

function readPhrasesAfterNoun(sentence: ResolvedSentence, head: number): Phrase[] {
  const { units, tokens } = sentence;
  const phrases: Phrase[] = [];
  let k = unitIndexAt(units, head) + 1;
  if (k === 0) return phrases;
  while (k < units.length) {
    const unit = units[k];
    if (!unit) break;
    if (unit.kind === 'date' || unit.kind === 'adverb') {
      k++;
      continue;
    }
    if (unit.kind === 'open') {
      const close = units.findIndex((candidate, index) => index > k && candidate.kind === 'close');
      if (close < 0 || close > k + 12) break;
      k = close + 1;
      continue;
    }
    if (unit.kind === 'comma' && closesName(sentence, phrases.at(-1), units[k + 1])) {
      k++;
      continue;
    }
    if (unit.kind !== 'preposition') break;
    const noun = units[k + 1];
    if (noun?.kind === 'date') {
      k += 2;
      continue;
    }
    if (noun?.kind !== 'noun') break;
    const preposition = tokens[unit.from]?.norm ?? null;
    let { to, next } = groupAfter(units, tokens, k + 1, units.length);
    // "relations between A and B began": what "between" opens always has its second member, even right before a verb.
    if (
      units[next]?.kind === 'conjunction' &&
      units[next + 1]?.kind === 'noun' &&
      (preposition === 'between' || (preposition === 'of' && isOfSubject(sentence, head, units[next + 1] as Unit)))
    ) {
      to = (units[next + 1] as Unit).to;
      next += 2;
    }
    phrases.push({ preposition, from: noun.from, to, head: noun.head, fronted: false });
    k = next;
  }
  return phrases;
}

/** "A summit of the Union and Kenya was held": what stands right before the verb belongs to the noun where the subject of the verb holds both. */
function isOfSubject({ clauses }: ResolvedSentence, head: number, last: Unit): boolean {
  return clauses.some(
    ({ subject, form }) => form === 'finite' && subject !== null && subject.head === head && subject.to === last.to,
  );
}

/** "a visit by the Minister of Trade, Ana Silva, to Lima": the comma behind the name that stands beside an office. */
function closesName({ tokens }: ResolvedSentence, phrase: Phrase | undefined, next: Unit | undefined): boolean {
  if (phrase === undefined || next?.kind !== 'preposition' || tokens[next.from]?.norm !== 'to') return false;
  for (let i = phrase.from; i < phrase.to; i++) if (tokens[i]?.norm === ',') return true;
  return false;
}
