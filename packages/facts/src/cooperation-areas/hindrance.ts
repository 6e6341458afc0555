import {
  type Clause,
  isCalledOff,
  isReportedFuture,
  type ResolvedSentence,
  realisOf,
  unitAt,
} from '@diplomatic-relations/engine';
import { COOPERATING, ENDING, HELPING } from './words.ts';

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

const SUPPOSING = new Set(['may', 'might', 'could', 'would', 'if', 'cannot']);

const INHERITED = /^(?:affinity|affinities|heritage|history|histories|values?|traditions?|borders?|roots?)$/;

const NOBODY = new Set(['nothing', 'nobody', 'none', 'neither']);

/** Why what a clause says is no work of two: negated, ended, merely supposed; null where it is. */
export function hindranceOf(sentence: ResolvedSentence, clause: Clause): string | null {
  // "share cultural and religious affinities": what they have in common, no work.
  if (clause.lemma === 'share' && clause.object && INHERITED.test(sentence.tokens[clause.object.to - 1]?.norm ?? ''))
    return 'only what they have in common';
  if (PRAISING.test(clause.lemma) && isForOwnDeed(sentence, clause)) return "praise for somebody's own deed";
  if (isOwnTrouble(sentence, clause)) return 'troubles of one';
  if (clause.negated && clause.lemma !== 'miss') return 'negated';
  const first = sentence.tokens[clause.subject?.from ?? clause.verb.from - 1]?.norm ?? '';
  if (NOBODY.has(first)) return 'negated';
  if (isSupposed(sentence, clause)) return 'hypothetical';
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
  if (governor && clause.form !== 'participle' && isUndone(sentence, clause, governor)) return 'not done';
  if (governor && ENDING.has(governor.lemma) && clause.form !== 'participle') return 'ended';
  return null;
}

function isSupposed(sentence: ResolvedSentence, clause: Clause): boolean {
  if (clause.modal === null || !SUPPOSING.has(clause.modal)) return false;
  return !isReportedFuture(sentence, clause) && !isMatterOfTalks(sentence, clause);
}

/** "discussed how the two could deepen their cooperation on fish": what they talk of. */
function isMatterOfTalks({ clauses, tokens }: ResolvedSentence, { index, subject }: Clause): boolean {
  return (
    subject !== null &&
    tokens[subject.from - 1]?.norm === 'how' &&
    clauses.some(
      (talks) =>
        talks.index < index &&
        talks.form === 'finite' &&
        talks.modal === null &&
        !talks.negated &&
        /^(?:discuss|explore|review|examine|consider)$/.test(talks.lemma) &&
        talks.verb.to <= subject.from,
    )
  );
}

/** "The country's main challenges are to create jobs and …": what one has to do at home. */
function isOwnTrouble({ tokens, tagged }: ResolvedSentence, { subject }: Clause): boolean {
  if (subject === null || !/^(?:challenge|problem|difficulty)$/.test(tagged.lemmas[subject.head] ?? '')) return false;
  const owned = tokens.slice(subject.from, subject.head).map(({ norm }) => norm);
  return (owned.includes("'s") || owned[0] === 'its') && !owned.includes('and');
}

/** "ruled out cooperating", "refrained from working together", "dropped plans to cooperate" */
function isUndone(sentence: ResolvedSentence, clause: Clause, governor: Clause): boolean {
  if (isCalledOff(governor, clause.licensor ?? '')) return true;
  if (clause.form === 'gerund' && governor.lemma === 'rule') return governor.particle === 'out';
  return realisOf(sentence, clause) === 'negated';
}

/** Why what a noun says is no work of two; null where it is. */
export function nominalHindrance(sentence: ResolvedSentence, at: number, clause: Clause | null): string | null {
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
  if (governs && isSupposed(sentence, clause)) return 'hypothetical';
  return null;
}
