import { noteOnWords, type ResolvedSentence, type Token } from '@diplomatic-relations/engine';
import type { FactTable } from '../claim.ts';

/** Words of a sentence that it does not assert, from token `from` on. */
export interface Unasserted {
  readonly from: number;
  /** Why, as `explain` shows it. */
  readonly reason: string;
  /** Tables whose rows stay all the same. */
  readonly kept: ReadonlySet<FactTable>;
}

const SIGNALS = new Set(
  'had were should deny refute dismiss decline refuse doubt claim allege speculate rumour rumor untrue false incorrect doubtful unlikely unclear unknown true plan expect certain clear know confirm usually normally typically customarily ordinarily allegation speculation demand once hoax ?'.split(
    ' ',
  ),
);
const INVERTED = /^(?:had|were|should)$/;
const TALK = /^(?:news|reports?|rumou?rs?|claims?|allegations?|suggestions?|speculation|assertions?|stories)$/;
const DAY = /^(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const HEARSAY = /^(?:rumou?rs?|allegations?|speculation)$/;
const REFUTATIONS = new Set(
  'deny refute dismiss reject untrue false baseless unfounded groundless incorrect wrong fake fabricate disprove hoax'.split(
    ' ',
  ),
);
const UNTRUE =
  /^(?:untrue|false|incorrect|wrong|doubtful|unlikely|unclear|unknown|rumou?red|alleged|claimed|speculated)$/;
const SURE = /^(?:true|planned|expected|certain|clear|known|confirmed|foreseen|intended|envisaged|case)$/;
const CONTENT = /^(?:that|whether|if)$/;

/** People in office stay in office, whatever is said of their deeds. */
const PEOPLE: ReadonlySet<FactTable> = new Set(['positions']);
/** Who claims something about another acts all the same: such acts are weighed where they are read. */
const PEOPLE_AND_ACTS: ReadonlySet<FactTable> = new Set(['positions', 'interactions']);

const HABITUAL = /^(?:usually|normally|typically|customarily|ordinarily)$/;
/** What is usual may last. */
const LASTING: ReadonlySet<FactTable> = new Set(['positions', 'cooperation_areas', 'trade_goods', 'indicators']);

/** What a sentence asks, supposes against the facts, denies, or only passes on as talk; null where it asserts all of it. */
export function unassertedPart(sentence: ResolvedSentence): Unasserted | null {
  if (!hasSignal(sentence)) return null;
  return (
    question(sentence) ??
    supposition(sentence) ??
    habit(sentence) ??
    untruth(sentence) ??
    talk(sentence) ??
    denial(sentence) ??
    demand(sentence) ??
    condition(sentence)
  );
}

const isSignal = noteOnWords(({ norm }) => SIGNALS.has(norm));

/** One of the signals is the lemma of a word, or the first word as written. */
function hasSignal({ tokens, tagged }: ResolvedSentence): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const { word, norm } = tokens[i] as Token;
    const lemma = tagged.lemmas[i] as string;
    if ((lemma === norm || i === 0) && isSignal(word)) return true;
    if (lemma !== norm && SIGNALS.has(lemma)) return true;
  }
  return false;
}

function question({ tokens }: ResolvedSentence): Unasserted | null {
  return tokens.at(-1)?.norm === '?' ? { from: 0, reason: 'a question asserts nothing', kept: PEOPLE } : null;
}

/** "Had X opened an embassy, trade would have grown." */
function supposition({ tokens, tagged, clauses }: ResolvedSentence): Unasserted | null {
  // "warned of a response should the drills of X and Y continue"
  const at = tokens.findIndex(({ norm }, i) => i > 0 && norm === 'should' && tagged.tags[i] === 'SC');
  if (at > 0) return { from: at, reason: 'a condition', kept: PEOPLE };
  const first = tokens[0]?.norm ?? '';
  if (!INVERTED.test(first) || /^(?:TO|RB|IN)$/.test(tagged.tags[1] ?? '')) return null;
  return clauses.some((clause) => clause.modal !== null || clause.tense === 'future')
    ? { from: 0, reason: 'a supposition against the facts', kept: PEOPLE }
    : null;
}

/** "Relations are usually established by an exchange of notes." */
function habit({ tokens }: ResolvedSentence): Unasserted | null {
  return tokens.some((token) => HABITUAL.test(token.norm)) ? { from: 0, reason: 'a habit', kept: LASTING } : null;
}

/** "It is not true that …", "it remains unclear whether …". */
function untruth({ tokens }: ResolvedSentence): Unasserted | null {
  for (let i = 0; i + 3 < tokens.length; i++) {
    if (tokens[i]?.norm !== 'it' || !/^(?:is|was|remains|remained|seems)$/.test(tokens[i + 1]?.norm ?? '')) continue;
    const at = tokens.findIndex((token, k) => k > i + 1 && k < i + 7 && CONTENT.test(token.norm));
    if (at < 0) continue;
    const word = tokens[at - 1]?.norm ?? '';
    const negated = tokens.slice(i + 2, at).some((token) => /^(?:not|n't|never|far|hardly|by|no)$/.test(token.norm));
    if (UNTRUE.test(word) !== negated && (UNTRUE.test(word) || SURE.test(word)))
      return { from: i, reason: `said to be ${negated ? 'not ' : ''}${word}`, kept: PEOPLE };
  }
  return null;
}

/** "Reports that … were denied", "rumours that …". */
function talk({ tokens, tagged }: ResolvedSentence): Unasserted | null {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const word = tokens[i]?.norm ?? '';
    if (!TALK.test(word)) continue;
    // "dismissed a report on Monday that …"
    const day = tokens[i + 1]?.norm === 'on' ? i + 2 : i + 1;
    const that = DAY.test(tokens[day]?.norm ?? '') ? day + 1 : i + 1;
    if (tokens[that]?.norm !== 'that') continue;
    if (HEARSAY.test(word) || tagged.lemmas.some((lemma) => REFUTATIONS.has(lemma)) || isLeftOpen(tokens, i))
      return { from: i, reason: `only ${word}`, kept: PEOPLE };
  }
  return null;
}

/** "refused to confirm a report that …", "declined to comment on reports that …" */
function isLeftOpen(tokens: readonly Token[], report: number): boolean {
  for (let i = report - 1; i > 0 && i > report - 9; i--)
    if (/^(?:confirm|comment)$/.test(tokens[i]?.norm ?? '') && tokens[i - 1]?.norm === 'to')
      return tokens.slice(Math.max(0, i - 4), i).some(({ norm }) => /^(?:refus|declin)/.test(norm));
  return false;
}

/** "denied that …", "denied having …", "claimed that …". */
function denial({ tokens, tagged, clauses }: ResolvedSentence): Unasserted | null {
  for (const clause of clauses) {
    const denied = /^(?:deny|refute|doubt)$/.test(clause.lemma);
    if ((!denied && !/^(?:claim|allege|speculate)$/.test(clause.lemma)) || clause.negated) continue;
    const next = clause.verb.to;
    const opens = tokens[next]?.norm === 'that' || (denied && tagged.tags[next] === 'VBG');
    const rumoured = clause.voice === 'passive' && tagged.tags[next] === 'TO';
    if (opens || rumoured)
      return {
        from: next,
        reason: denied ? 'what is denied' : 'what is only claimed',
        kept: denied ? PEOPLE : PEOPLE_AND_ACTS,
      };
  }
  return null;
}

/** "demanding the junta normalize relations": without "to", the bare verb says it. */
function demand({ tokens, tagged, clauses }: ResolvedSentence): Unasserted | null {
  for (const clause of clauses) {
    const next = clause.lemma === 'demand' ? clauses[clause.index + 1] : undefined;
    if (
      next?.form === 'finite' &&
      next.subject !== null &&
      next.subject.from >= clause.verb.to &&
      next.subject.from <= clause.verb.to + 1 &&
      tagged.tags[next.head] === 'VB' &&
      tokens[next.verb.from]?.norm === tokens[next.head]?.norm
    )
      return { from: next.subject.from, reason: 'what is demanded', kept: PEOPLE };
  }
  return null;
}

/** "would only back down once X reopened its border": not before then. */
function condition({ tokens, clauses }: ResolvedSentence): Unasserted | null {
  const at = tokens.findIndex((token) => token.norm === 'once');
  if (at <= 0) return null;
  const main = clauses.findLast((clause) => clause.verb.to <= at && clause.form === 'finite');
  const held = clauses.find((clause) => clause.form === 'finite' && clause.subject?.from === at + 1);
  const ahead =
    main !== undefined && (main.tense === 'future' || /^(?:would|could|will)$/.test(main.modal ?? main.lemma));
  return ahead && held ? { from: Math.min(at, held.from), reason: 'a condition to come', kept: PEOPLE } : null;
}
