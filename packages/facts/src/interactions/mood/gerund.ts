import { type Clause, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';

import { isOfLaw } from '../lawmaking.ts';
import { isCommitted } from './committed.ts';
import { type MoodOfClause, voidMood } from './mood.ts';
import { moodOf } from './mood-of.ts';
import { TRANSPARENT, VOIDING } from './verbs.ts';

const SIDE_BY_SIDE = /^(?:after|before|while|when|by|since|having)$/;

const STEPS = new Set(['step', 'measure', 'move', 'decision']);

const AFTER_NOUN = /^(?:for|of|on|at|from|to|about)$/;

/** The mood of "sending troops", which its governor and the word before it decide. */
export function gerundMood(
  sentence: ResolvedSentence,
  clause: Clause,
  governor: Clause | undefined,
  depth: number,
): MoodOfClause {
  const none = voidMood(clause);
  if (!governor || governor === clause)
    return realisOf(sentence, clause) === 'asserted' ? { mood: 'done', decider: clause } : none;
  if (clause.link === 'reduced' && realisOf(sentence, clause) !== 'asserted') return none;
  if (isCarriedThrough(sentence, clause, governor)) return moodOf(sentence, governor, depth + 1);
  if (governor.lemma === 'commit' || isCommitted(sentence, governor)) return { mood: 'intended', decider: governor };
  if (isOutcome(sentence, clause))
    return realisOf(sentence, clause) === 'asserted' ? { mood: 'done', decider: clause } : none;
  if (isOfLaw(sentence, clause, governor)) return moodOf(sentence, governor, depth + 1);
  const before = wordBefore(sentence, clause);
  // "denied breaking the truce", but "… after breaking it": that was done.
  if (VOIDING.has(governor.lemma) && !/^(?:after|before|since)$/.test(before)) return none;
  // "has made a protest after accusing X": the noun governs no gerund behind "after".
  if (VOIDING.has(sentence.tagged.lemmas[clause.verb.from - 2] ?? '') && !SIDE_BY_SIDE.test(before)) return none;
  // "the prospects of X signing an agreement"
  if (clause.link === 'reduced' && clause.subject && isOfImportance(sentence, clause.subject.from)) return none;
  if (/^(?:DT|JJ|PS|POS|CD)$/.test(sentence.tagged.tags[clause.verb.from - 1] ?? '')) return none;
  if (/^(?:without|against|despite|towards?)$/.test(before)) return none;
  // "with a view to signing"
  if (before === 'to' && sentence.tokens[clause.verb.from - 2]?.norm === 'view') return none;
  if (AFTER_NOUN.test(before)) {
    if (before === 'for' && governor.lemma === 'thank') return { mood: 'done', decider: clause };
    // "took the rare step of expelling": the step is taken.
    return before === 'of' && governor.lemma === 'take' && STEPS.has(sentence.tagged.lemmas[clause.verb.from - 2] ?? '')
      ? moodOf(sentence, governor, depth + 1)
      : none;
  }
  // "will visit Peru before heading to Chile": neither has been done.
  if (before === 'before' && realisOf(sentence, governor) !== 'asserted') return none;
  const transparent = TRANSPARENT.has(governor.lemma);
  if (
    !transparent &&
    clause.link !== 'reduced' &&
    !/^(?:,|by|after|while|when|and|;|–|—|before|since|having)$/.test(before)
  )
    return none;
  const outer = moodOf(sentence, governor, depth + 1);
  // "stated their intention to deepen the ties by building a port": the means are as real as the end.
  if (before === 'by' && governor.form === 'infinitive' && outer.mood !== 'done')
    return outer.mood === 'void' ? none : outer;
  // "their commitment to continue cooperating and working together"
  if (before === 'and' && governor.form === 'gerund' && outer.mood === 'intended') return outer;
  if (outer.mood === 'void') {
    // "the importance of enhancing relations by working on a plan": the whole is no act yet.
    if (governor.form === 'gerund' && isOfImportance(sentence, governor.verb.from)) return none;
    if (!transparent && outer.decider !== governor) return none;
  }
  const { mood, decider } = transparent ? outer : { mood: 'done' as const, decider: clause };
  return { mood: clause.negated ? 'void' : mood, decider };
}

/** "led to Peru closing its post", "grew despite Peru closing it": who does it stands between the preposition and the gerund. */
function isOutcome({ tokens }: ResolvedSentence, { subject, verb }: Clause): boolean {
  return (
    subject !== null &&
    subject.to === verb.from &&
    /^(?:to|in|with|despite|following|amid)$/.test(tokens[subject.from - 1]?.norm ?? '')
  );
}

/** "succeeded in freeing", "ended up expelling", "lost no time in condemning": one did it. */
function isCarriedThrough({ tokens }: ResolvedSentence, { verb }: Clause, { lemma, verb: outer }: Clause): boolean {
  const before = tokens[verb.from - 1]?.norm;
  if (lemma === 'succeed') return before === 'in';
  if (lemma === 'lose')
    return before === 'in' && tokens[outer.to]?.norm === 'no' && tokens[outer.to + 1]?.norm === 'time';
  if (/^(?:finish|complete|stop)$/.test(lemma)) return lemma !== 'stop' && verb.from === outer.to;
  return /^(?:end|wind)$/.test(lemma) && before === 'up';
}

/** The word before a gerund; of "in hosting refugees and providing aid" it is "in" for both. */
function wordBefore(sentence: ResolvedSentence, clause: Clause): string {
  const word = sentence.tokens[clause.verb.from - 1]?.norm ?? '';
  if (word !== 'and' && word !== ',') return word;
  const twin = sentence.clauses[clause.index - 1];
  if (twin?.form !== 'gerund' || (twin.governor !== clause.governor && twin.index !== clause.governor)) return word;
  const first = sentence.tokens[twin.verb.from - 1]?.norm ?? '';
  return first === 'in' || AFTER_NOUN.test(first) ? first : word;
}

/** "the importance of deepening ties", "ways of …": what begins at `at` is still to be done. */
function isOfImportance(sentence: ResolvedSentence, at: number): boolean {
  return sentence.tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) =>
      /^(?:importance|need|necessity|possibility|ways|means|prospects?|significance|idea|risk|threat|danger|fear|chance|likelihood|option|thought)$/.test(
        token.norm,
      ),
    );
}
