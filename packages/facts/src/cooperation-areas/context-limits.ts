import { type Clause, filled, noteOnWords, type ResolvedSentence, type Token } from '@diplomatic-relations/engine';
import { ASIDE, NOUN_VERBS } from './words.ts';

/** What was worked out for the sentence at hand; sentences are read one after the other. */
let latest: {
  readonly sentence: ResolvedSentence;
  readonly asides: readonly number[];
  readonly limits: readonly Clause[];
} | null = null;

function readOnce(sentence: ResolvedSentence): NonNullable<typeof latest> {
  if (latest?.sentence !== sentence) {
    const limits = limitingClauses(sentence);
    latest = { sentence, asides: readAsides(sentence, limits), limits };
  }
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
function readAsides({ tokens }: ResolvedSentence, limits: readonly Clause[]): number[] {
  const asides = filled(tokens.length + 1, tokens.length);
  const last = limits.at(-1)?.head ?? -1;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { word, norm } = tokens[i] as Token;
    const aside =
      mayStandAside(word) &&
      (norm === ';'
        ? last > i && !isInList(tokens, i)
        : ASIDE.has(norm) || isGround(tokens, i) || (norm === 'as' && opensClause(limits, i)));
    asides[i] = aside ? i : (asides[i + 1] as number);
  }
  return asides;
}

/** "allocated aid as the river continues to rise": behind "as" somebody else does something. */
function opensClause(limits: readonly Clause[], as: number): boolean {
  return limits.some((clause) => clause.subject?.from === as + 1 && clause.link === 'subordinate');
}

/** The end of the last finite clause before this one. */
export function leftLimit(sentence: ResolvedSentence, clause: Clause): number {
  let from = 0;
  for (const other of sentence.clauses) {
    if (other.index >= clause.index) break;
    if (other.form === 'finite' && other.subject && other.subject.from !== clause.subject?.from) from = other.verb.to;
  }
  return from;
}

/** Where the words of the verb or noun end: at the next finite clause with a subject of its own, or at what stands aside. */
export function rightLimit(sentence: ResolvedSentence, head: number, verbal: boolean): number {
  const { asides, limits } = readOnce(sentence);
  let limit = sentence.tokens.length;
  for (const clause of limits) {
    if (clause.head <= head || !clause.subject) continue;
    const named = clause.link === 'relative' ? behindParty(sentence, clause) : -1;
    if (named > head) {
      limit = Math.min(limit, named);
      break;
    }
    if (clause.link === 'relative' && verbal) continue;
    const own = clause.subject.from > head;
    if (verbal && clause.link === 'subordinate' && own) continue;
    limit = Math.min(limit, own && clause.subject.to <= clause.verb.from ? clause.subject.from : clause.verb.from);
    break;
  }
  return Math.min(limit, asides[head + 1] ?? limit);
}

/** "develops relations with Peru, which is a model of good governance": where a clause begins that describes the one party before the comma; -1 for any other. */
function behindParty({ tokens, references }: ResolvedSentence, { verb }: Clause): number {
  for (let i = verb.from - 1; i > 1 && i > verb.from - 4; i--) {
    if (tokens[i]?.norm !== 'which') continue;
    const party = references.find(({ to }) => to === i - 1);
    return tokens[i - 1]?.norm === ',' && party?.parties.length === 1 && tokens[party.from - 1]?.norm !== 'and'
      ? i
      : -1;
  }
  return -1;
}

/** "in trade; energy; health; and education": semicolons between short members of one list. */
function isInList(tokens: ResolvedSentence['tokens'], at: number): boolean {
  for (let i = at + 1; i <= at + 6; i++) if (tokens[i]?.norm === ';') return true;
  for (let i = at - 1; i >= at - 6; i--) if (tokens[i]?.norm === ';') return true;
  return false;
}

const GROUNDS = /^(?:light|view|protest|retaliation|revenge)$/;
const SHOWING: ReadonlySet<string> = new Set(
  'demonstrating reflecting showing testifying proving attesting'.split(' '),
);

/** Words on which something is grounded. */
const GROUNDED: ReadonlySet<string> = new Set(['based', 'rooted', 'founded', 'anchored', 'grounded']);

/** True where a word may open what stands aside, whatever follows it. */
const mayStandAside = noteOnWords(
  ({ norm }) => ASIDE.has(norm) || SHOWING.has(norm) || GROUNDED.has(norm) || /^(?:;|as|due|owing|in)$/.test(norm),
);

/** "due to the pandemic", "rooted in shared values and culture": why something is so, not what it is about. */
function isGround(tokens: ResolvedSentence['tokens'], i: number): boolean {
  const word = tokens[i]?.norm ?? '';
  const next = tokens[i + 1]?.norm ?? '';
  if ((word === 'due' || word === 'owing') && next === 'to') return true;
  // "recalled its envoy in light of the attacks", "in protest at the war"
  if (word === 'in' && GROUNDS.test(next)) return /^(?:of|at|against|for|over)$/.test(tokens[i + 2]?.norm ?? '');
  // ", thus demonstrating its appreciation for …"
  if (SHOWING.has(word)) return /^(?:,|thus|thereby)$/.test(tokens[i - 1]?.norm ?? '');
  return (
    (next === 'on' || next === 'in' || next === 'upon') &&
    GROUNDED.has(word) &&
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
