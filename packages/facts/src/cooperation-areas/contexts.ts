import {
  type Clause,
  noteOnWords,
  phrasesAfterNoun,
  type ResolvedSentence,
  type Token,
  type TokenRange,
  unitAt,
} from '@diplomatic-relations/engine';
import type { Note } from '../extractor.ts';
import { isMessage } from '../shared/message.ts';
import { holdsToken } from '../shared/ranges.ts';
import { areaPhrases } from './area-phrases.ts';
import { growsQuarrel } from './quarrels.ts';
import {
  ASIDE,
  COMPRISED,
  COMPRISING,
  COOPERATING,
  DISCUSSING,
  DOCUMENT_NOUNS,
  ENDING,
  FIELD_LIST_NOUNS,
  HELPING,
  JOINT_NOUNS,
  MUTUAL_NOUNS,
  NOUN_VERBS,
} from './words.ts';

export type ContextKind = 'cooperation' | 'discussion' | 'document' | 'help' | 'list' | 'topic';

/** A stretch of a sentence in which an area that is named is one that parties work on together. */
export interface CooperationContext extends TokenRange {
  readonly kind: ContextKind;
  /** Token of the verb or noun that opens it. */
  readonly anchor: number;
  readonly nominal: boolean;
  /** The noun says by itself that it is mutual: "cooperation", "dialogue". */
  readonly mutual: boolean;
  readonly clause: Clause | null;
}

/** All contexts of a sentence; those that are negated, ended or merely supposed are given to `reject`. */
export function cooperationContexts(
  sentence: ResolvedSentence,
  sentences: readonly ResolvedSentence[],
  reject: Note | null,
): CooperationContext[] {
  const denied: TokenRange[] = [];
  const deny: Deny = (range, kind, word, hindrance) => {
    denied.push(range);
    reject?.(`cooperation_areas/${kind}`, `${word} ${hindrance}`);
  };
  const found = verbContexts(sentence, deny);
  for (const context of nounContexts(sentence, deny)) found.push(context);
  for (const context of frontedTopics(sentence)) found.push(context);
  for (const context of introducedItems(sentence, sentences)) found.push(context);
  if (denied.length === 0) return found;
  return found.filter((context) => !denied.some((range) => range.from <= context.anchor && context.anchor < range.to));
}

type Deny = (range: TokenRange, kind: ContextKind, word: string, hindrance: string) => void;

/** The sentence that the list of this item follows; null where it is no list item. */
export function introductionOf(
  sentence: ResolvedSentence,
  sentences: readonly ResolvedSentence[],
): ResolvedSentence | null {
  if (sentence.segment.kind !== 'list') return null;
  for (let k = sentence.index - 1; k >= 0 && k > sentence.index - 20; k--) {
    const before = sentences[k];
    if (before && before.segment.kind !== 'list') return before;
  }
  return null;
}

/** "… agreed to work together in these areas:" makes every item below an area. */
function introducedItems(sentence: ResolvedSentence, sentences: readonly ResolvedSentence[]): CooperationContext[] {
  const introduction = introductionOf(sentence, sentences);
  if (introduction?.tokens.at(-1)?.norm !== ':') return [];
  const opens =
    introduction.clauses.some(
      (clause) => (DISCUSSING.has(clause.lemma) || COOPERATING.has(clause.lemma)) && !hindranceOf(introduction, clause),
    ) || introduction.tagged.lemmas.some((lemma) => MUTUAL_NOUNS.has(lemma));
  return opens
    ? [{ kind: 'list', from: 0, to: sentence.tokens.length, anchor: 0, nominal: false, mutual: true, clause: null }]
    : [];
}

const TOPIC_OPENERS: ReadonlySet<string> = new Set([
  'on',
  'regarding',
  'concerning',
  'in',
  'as',
  'with',
  'for',
  'about',
]);

/** "On security, the President thanked …", "In the field of energy, the sides agreed …": the topic stands before the clause. */
function frontedTopics(sentence: ResolvedSentence): CooperationContext[] {
  const { tokens } = sentence;
  if (!TOPIC_OPENERS.has(tokens[0]?.norm ?? '')) return [];
  const first = sentence.clauses.find((clause) => clause.form === 'finite' && clause.subject);
  if (
    !first?.subject ||
    !(DISCUSSING.has(first.lemma) || COOPERATING.has(first.lemma) || HELPING.has(first.lemma)) ||
    hindranceOf(sentence, first)
  )
    return [];
  const comma = tokens.findIndex((token) => token.norm === ',');
  if (comma < 2 || comma > first.subject.from) return [];
  if (
    tokens[0]?.norm === 'in' &&
    !tokens
      .slice(0, comma)
      .some((token) =>
        /^(?:area|areas|field|fields|sphere|spheres|sector|sectors|domain|terms|regard)$/.test(token.norm),
      )
  )
    return [];
  let end = comma;
  for (let i = comma; i < first.subject.from; i++) if (tokens[i]?.norm === ',') end = i;
  return [{ kind: 'topic', from: 0, to: end, anchor: first.head, nominal: false, mutual: false, clause: first }];
}

/** What was worked out for the sentence at hand; sentences are read one after the other. */
let latest: {
  readonly sentence: ResolvedSentence;
  readonly asides: readonly number[];
  readonly limits: readonly Clause[];
} | null = null;

function readOnce(sentence: ResolvedSentence): NonNullable<typeof latest> {
  if (latest?.sentence !== sentence)
    latest = { sentence, asides: readAsides(sentence), limits: limitingClauses(sentence) };
  return latest;
}

/** The clauses with a verb and a subject of their own, which end what was said before. */
function limitingClauses(sentence: ResolvedSentence): Clause[] {
  return sentence.clauses.filter(
    (clause) =>
      clause.form === 'finite' && clause.subject !== null && !isReduced(sentence, clause) && !isNoun(sentence, clause),
  );
}

/** For each token the first one from it on that opens what stands aside, else the sentence's end. */
function readAsides({ tokens }: ResolvedSentence): number[] {
  const asides = new Array<number>(tokens.length + 1).fill(tokens.length);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const word = tokens[i]?.norm ?? '';
    const aside = word === ';' ? !isInList(tokens, i) : ASIDE.has(word) || isGround(tokens, i);
    asides[i] = aside ? i : (asides[i + 1] as number);
  }
  return asides;
}

function verbContexts(sentence: ResolvedSentence, deny: Deny): CooperationContext[] {
  const found: CooperationContext[] = [];
  for (const clause of sentence.clauses) {
    const kind = kindOfVerb(sentence, clause);
    if (!kind) continue;
    const hindrance = hindranceOf(sentence, clause);
    if (hindrance) {
      deny(
        { from: clause.verb.from, to: rightLimit(sentence, clause.head, true) },
        kind,
        clause.lemma,
        `is ${hindrance}`,
      );
      continue;
    }
    const anchor = clause.head;
    if (clause.voice === 'passive')
      found.push({
        kind,
        from: leftLimit(sentence, clause),
        to: clause.verb.from,
        anchor,
        nominal: false,
        mutual: false,
        clause,
      });
    const to = rightLimit(sentence, anchor, true);
    found.push({ kind, from: clause.verb.to, to, anchor, nominal: false, mutual: false, clause });
  }
  return found;
}

function kindOfVerb(sentence: ResolvedSentence, clause: Clause): ContextKind | null {
  if (growsQuarrel(sentence, clause)) return null;
  // "announced that it lifts the ban": what is announced is no help by being announced.
  if (clause.lemma === 'announce' && clause.object === null) return null;
  if (SENDING.has(clause.lemma) && clause.object && isMessage(sentence, clause.object)) return null;
  if (COMPRISING.has(clause.lemma) && isList(sentence, clause)) return 'list';
  if (DISCUSSING.has(clause.lemma)) return 'discussion';
  if (HELPING.has(clause.lemma) && !COOPERATING.has(clause.lemma)) return 'help';
  if (COOPERATING.has(clause.lemma)) return 'cooperation';
  return null;
}

const PRAISING = /^(?:commend|applaud|praise|hail|congratulate)$/;

/** "commended X for having held elections", "on being chosen to host the centre": what one did at home, no work of two. */
function isForOwnDeed(sentence: ResolvedSentence, clause: Clause): boolean {
  const deed = sentence.clauses[clause.index + 1];
  return (
    deed?.form === 'gerund' &&
    /^(?:for|on)$/.test(sentence.tokens[deed.verb.from - 1]?.norm ?? '') &&
    (/^(?:having|being)$/.test(sentence.tokens[deed.verb.from]?.norm ?? '') ||
      !(HELPING.has(deed.lemma) || COOPERATING.has(deed.lemma)))
  );
}

const SENDING = new Set('send express voice convey extend deliver reiterate offer share hail affirm'.split(' '));
/** "Topics covered include …", "Areas of cooperation are …", "These projects include …". */
function isList(sentence: ResolvedSentence, clause: Clause): boolean {
  const { tagged, tokens } = sentence;
  if (
    clause.lemma === 'be' &&
    tokens[clause.verb.to]?.norm === 'about' &&
    /^(?:this|it|they|these|that)$/.test(tokens[clause.subject?.from ?? -1]?.norm ?? '')
  )
    return true;
  for (let i = leftLimit(sentence, clause); i < clause.verb.from; i++)
    if (COMPRISED.has(tagged.lemmas[i] ?? '')) return true;
  if (clause.lemma !== 'be') return false;
  const behind = tagged.lemmas.slice(clause.verb.to, clause.verb.to + 8);
  return behind.some(
    (lemma, k) => FIELD_LIST_NOUNS.has(lemma) && behind.slice(k).some((word) => MUTUAL_NOUNS.has(word)),
  );
}

const SUPPOSING = new Set(['may', 'might', 'could', 'would', 'if', 'cannot']);

const INHERITED = /^(?:affinity|affinities|heritage|history|histories|values?|traditions?|borders?|roots?)$/;
const NOBODY = new Set(['nothing', 'nobody', 'none', 'neither']);

function hindranceOf(sentence: ResolvedSentence, clause: Clause): string | null {
  // "share cultural and religious affinities": what they have in common, no work.
  if (clause.lemma === 'share' && clause.object && INHERITED.test(sentence.tokens[clause.object.to - 1]?.norm ?? ''))
    return 'only what they have in common';
  if (PRAISING.test(clause.lemma) && isForOwnDeed(sentence, clause)) return "praise for somebody's own deed";
  if (clause.negated && clause.lemma !== 'miss') return 'negated';
  const first = sentence.tokens[clause.subject?.from ?? clause.verb.from - 1]?.norm ?? '';
  if (NOBODY.has(first)) return 'negated';
  if (clause.modal && SUPPOSING.has(clause.modal)) return 'hypothetical';
  if (clause.licensor && ENDING.has(clause.licensor)) return 'ended';
  if (
    clause.licensor === 'fail' ||
    clause.licensor === 'decline' ||
    clause.licensor === 'failure' ||
    clause.licensor === 'refusal'
  )
    return 'negated';
  const governor = clause.governor === null || clause.form === 'finite' ? undefined : sentence.clauses[clause.governor];
  if (governor?.negated) return 'negated';
  if (governor && ENDING.has(governor.lemma) && clause.form !== 'participle') return 'ended';
  return null;
}

function nounContexts(sentence: ResolvedSentence, deny: Deny): CooperationContext[] {
  const { tokens, tagged } = sentence;
  const found: CooperationContext[] = [];
  let joint: boolean | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const tag = tagged.tags[i];
    if (tag !== 'NN' && tag !== 'NNP' && tag !== 'VBG') continue;
    const lemma = tagged.lemmas[i] ?? '';
    const token = tokens[i] as Token;
    const word = token.norm;
    const kind = kindOfNoun(lemma, token);
    if (!kind || word === 'according' || holdsToken(sentence.people, i)) continue;
    if (kind === 'list') {
      joint ??= isJointSentence(sentence);
      if (!joint) continue;
    }
    const clause = clauseAt(sentence, i);
    const hindrance = nominalHindrance(sentence, i, clause);
    if (hindrance) {
      deny({ from: i, to: rightLimit(sentence, i, false) }, kind, word, `is ${hindrance}`);
      continue;
    }
    if (isBygone(sentence, i)) {
      deny({ from: i, to: i + 1 }, kind, word, 'only says when');
      continue;
    }
    const mutual = MUTUAL_NOUNS.has(lemma);
    found.push({ kind, from: chainStart(sentence, i), to: i, anchor: i, nominal: true, mutual, clause });
    const from = complementStart(sentence, i, kind);
    if (from > 0)
      found.push({ kind, from, to: rightLimit(sentence, i, false), anchor: i, nominal: true, mutual, clause });
  }
  return found;
}

/** "after the nuclear talks ended", "in the wake of the grain agreement": an event of others that gives the time. */
function isBygone(sentence: ResolvedSentence, at: number): boolean {
  const { tokens, tagged } = sentence;
  const from = unitAt(sentence, at)?.from ?? at;
  for (let i = from - 1; i >= 0 && i > from - 5; i--) {
    const word = tokens[i]?.norm ?? '';
    const ends =
      word === 'after' ||
      (word === 'wake' && tokens[i - 1]?.norm === 'the') ||
      (word === 'following' &&
        tagged.tags[i - 1] !== 'DT' &&
        /^(?:conclusion|collapse|end|signing)$/.test(tokens[from - 2]?.norm ?? ''));
    if (ends) return !sentence.references.some((reference) => reference.from >= from && reference.from <= at + 3);
    if ((word === 'following' && tagged.tags[i - 1] !== 'DT') || !BEFORE_BYGONE.has(word)) return false;
  }
  return false;
}

const BEFORE_BYGONE: ReadonlySet<string> = new Set([
  'the',
  'of',
  'conclusion',
  'collapse',
  'end',
  'signing',
  'failure',
]);

const NOUN_KINDS: ReadonlyMap<string, ContextKind> = new Map([
  ...[...FIELD_LIST_NOUNS].map((noun): [string, ContextKind] => [noun, 'list']),
  ...[...DOCUMENT_NOUNS].map((noun): [string, ContextKind] => [noun, 'document']),
  ...[...JOINT_NOUNS].map((noun): [string, ContextKind] => [noun, 'cooperation']),
]);

const kindOfWord = noteOnWords(({ norm }) => NOUN_KINDS.get(norm) ?? null);

/** Joint work before documents before fields; a field only by its lemma. */
function kindOfNoun(lemma: string, { word }: Token): ContextKind | null {
  const ofWord = kindOfWord(word);
  if (word.norm === lemma) return ofWord;
  const kind = NOUN_KINDS.get(lemma) ?? null;
  if (kind === 'cooperation') return kind;
  return ofWord === 'cooperation' || (ofWord === 'document' && kind !== 'document') ? ofWord : kind;
}

/** Something is talked over, agreed, or done together: "the private sector" alone lists no areas. */
function isJointSentence(sentence: ResolvedSentence): boolean {
  return (
    sentence.tagged.lemmas.some((lemma) => MUTUAL_NOUNS.has(lemma)) ||
    sentence.clauses.some(
      (clause) => (DISCUSSING.has(clause.lemma) || COOPERATING.has(clause.lemma)) && clause.form === 'finite',
    )
  );
}

function clauseAt(sentence: ResolvedSentence, at: number): Clause | null {
  const { clauses } = sentence;
  for (let k = clauses.length - 1; k >= 0; k--) {
    const clause = clauses[k] as Clause;
    if (clause.from <= at && at < clause.to) return clause;
  }
  return clauses[0] ?? null;
}

function nominalHindrance(sentence: ResolvedSentence, at: number, clause: Clause | null): string | null {
  const { tokens } = sentence;
  const from = unitAt(sentence, at)?.from ?? at;
  const first = tokens[from]?.norm ?? '';
  if (first === 'no' || first === 'neither') return 'negated';
  const before = tokens[from - 1]?.norm;
  if (before === 'without' || before === 'lack') return 'negated';
  if (!clause) return null;
  const governs =
    (clause.object && clause.object.from <= at && at < clause.object.to) ||
    (clause.voice === 'passive' && clause.subject && clause.subject.from <= at && at < clause.subject.to);
  if (clause.negated && clause.verb.from <= at) return 'negated';
  if (governs && clause.negated) return 'negated';
  if (governs && ENDING.has(clause.lemma)) return 'ended';
  if (governs && clause.modal && SUPPOSING.has(clause.modal)) return 'hypothetical';
  return null;
}

/** Where the adjectives and nouns begin that stand in one list before the noun: "cultural, humanitarian and scientific cooperation". */
function chainStart(sentence: ResolvedSentence, head: number): number {
  const { tokens, tagged } = sentence;
  let from = head;
  for (let i = head - 1; i >= 0 && i > head - 24; i--) {
    const tag = tagged.tags[i];
    const word = tokens[i]?.norm ?? '';
    const joins =
      word === ',' || word === 'and' || word === '-' || word === '–' || word === '&' || word === '/' || word === 'or';
    if (!joins && tag !== 'JJ' && tag !== 'NN' && tag !== 'NNP' && tag !== 'VBG' && word !== 'as' && word !== 'well')
      break;
    if (!joins) from = i;
    if (word === ',' && !listContinues(sentence, i)) break;
  }
  return from;
}

/** The comma joins two members of a list: an area stands right before it. */
function listContinues(sentence: ResolvedSentence, comma: number): boolean {
  return areaPhrases(sentence).some(
    (phrase) => phrase.to === comma || (phrase.to === comma - 1 && sentence.tagged.tags[comma - 1] === 'NN'),
  );
}

const COMPLEMENT = new Set(
  'in on for of against to regarding concerning about within including such as through with between among at : – — - ( , into over covering aimed designed under towards toward by from'.split(
    ' ',
  ),
);

/** Where what the noun is about begins, or 0 where nothing follows it. */
function complementStart(sentence: ResolvedSentence, head: number, kind: ContextKind): number {
  const next = sentence.tokens[head + 1];
  if (!next) return 0;
  if (kind === 'list') return /^(?:of|as|such|including|like|:|–|—|,|\(|-)$/.test(next.norm) ? head + 1 : 0;
  const tag = sentence.tagged.tags[head + 1];
  if (
    COMPLEMENT.has(next.norm) ||
    tag === 'VBN' ||
    tag === 'VBD' ||
    tag === 'TO' ||
    tag === 'VBG' ||
    phrasesAfterNoun(sentence, head).length > 0
  )
    return head + 1;
  return 0;
}

/** The end of the last finite clause before this one. */
function leftLimit(sentence: ResolvedSentence, clause: Clause): number {
  let from = 0;
  for (const other of sentence.clauses) {
    if (other.index >= clause.index) break;
    if (other.form === 'finite' && other.subject && other.subject.from !== clause.subject?.from) from = other.verb.to;
  }
  return from;
}

/** Where the words of the verb or noun end: at the next finite clause with a subject of its own, or at what stands aside. */
function rightLimit(sentence: ResolvedSentence, head: number, verbal: boolean): number {
  const { asides, limits } = readOnce(sentence);
  let limit = sentence.tokens.length;
  for (const clause of limits) {
    if (clause.head <= head || !clause.subject) continue;
    if (clause.link === 'relative' && verbal) continue;
    const own = clause.subject.from > head;
    if (verbal && clause.link === 'subordinate' && own) continue;
    limit = Math.min(limit, own && clause.subject.to <= clause.verb.from ? clause.subject.from : clause.verb.from);
    break;
  }
  return Math.min(limit, asides[head + 1] ?? limit);
}

/** "in trade; energy; health; and education": semicolons between short members of one list. */
function isInList(tokens: ResolvedSentence['tokens'], at: number): boolean {
  for (let i = at + 1; i <= at + 6; i++) if (tokens[i]?.norm === ';') return true;
  for (let i = at - 1; i >= at - 6; i--) if (tokens[i]?.norm === ';') return true;
  return false;
}

/** "due to the pandemic", "rooted in shared values and culture": why something is so, not what it is about. */
function isGround(tokens: ResolvedSentence['tokens'], i: number): boolean {
  const word = tokens[i]?.norm ?? '';
  const next = tokens[i + 1]?.norm ?? '';
  if ((word === 'due' || word === 'owing') && next === 'to') return true;
  return (
    (next === 'on' || next === 'in' || next === 'upon') &&
    /^(?:based|rooted|founded|anchored|grounded)$/.test(word) &&
    tokens.slice(i + 2, i + 5).some((token) => /^(?:shared|common|values|principles)$/.test(token.norm))
  );
}

/** "beef exports to the market": a noun that was read as a verb. */
function isNoun(sentence: ResolvedSentence, clause: Clause): boolean {
  return (
    NOUN_VERBS.has(clause.lemma) &&
    clause.verb.to - clause.verb.from === 1 &&
    clause.tense === 'present' &&
    /^(?:to|of|in|for|against|from|with|and|,|on|between)$/.test(sentence.tokens[clause.verb.to]?.norm ?? '')
  );
}

/** "courses provided by …" read as a finite clause: its verb could be a participle and "by", "in" or "with" follows. */
function isReduced(sentence: ResolvedSentence, clause: Clause): boolean {
  return (
    clause.tense === 'past' &&
    clause.object === null &&
    clause.verb.to - clause.verb.from === 1 &&
    /^(?:by|in|with|at|under|for|to|within|on)$/.test(sentence.tokens[clause.verb.to]?.norm ?? '') &&
    sentence.tokens[clause.verb.from]?.norm.endsWith('ed') === true
  );
}
