import { type Clause, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';

import { saysRhythm } from '../../shared/rhythm.ts';
import { gerundMood } from './gerund.ts';
import { infinitiveMood } from './infinitive.ts';
import { type MoodOfClause, voidMood } from './mood.ts';
import { isReported, isSpeaking, isWhatIsSaid } from './speaking.ts';

/** Decides whether the act of a clause was done, is undertaken, refused or threatened, or is no act at all. */
export function moodOf(sentence: ResolvedSentence, clause: Clause, depth = 0): MoodOfClause {
  if (depth > 4) return voidMood(clause);
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  if (clause.form === 'infinitive' && clause.link === 'infinitive')
    return infinitiveMood(sentence, clause, governor, depth);
  if (clause.form === 'gerund') return gerundMood(sentence, clause, governor, depth);
  return { mood: finiteMood(sentence, clause), decider: clause };
}

function finiteMood(sentence: ResolvedSentence, clause: Clause): MoodOfClause['mood'] {
  if (isDeclined(sentence, clause)) return 'refused';
  if (
    (clause.negated && realisOf(sentence, clause) !== 'asserted') ||
    isOpenQuestion(sentence, clause) ||
    isHelped(sentence, clause) ||
    isRestrictive(sentence, clause) ||
    isProposed(sentence, clause) ||
    isCrime(clause) ||
    isDenied(sentence, clause)
  )
    return 'void';
  // "to attend a forum and have meetings", "directed that it be concluded", "let Peru condemn Chile"
  if (
    (clause.lemma === 'have' || clause.tense === null || clause.tense === 'present') &&
    clause.form === 'finite' &&
    clause.modal === null
  ) {
    const realis = realisOf(sentence, clause);
    if (realis !== 'asserted') return 'void';
  }
  if (clause.tense === 'present' && saysRhythm(sentence)) return 'void';
  if (clause.modal === 'would') return isReported(sentence, clause) && !hasIf(sentence, clause) ? 'intended' : 'void';
  if (clause.modal === 'if') return spuriousIf(sentence, clause) ? 'done' : 'void';
  if (clause.modal) return isOwnThreat(sentence, clause) ? 'threatened' : 'void';
  if (clause.tense === 'future')
    return clause.link === 'relative' && !isWhatIsSaid(sentence, clause) ? 'void' : 'intended';
  if (sharesFuture(sentence, clause)) return 'intended';
  if (clause.form === 'participle' || clause.link === 'reduced')
    return realisOf(sentence, clause) === 'asserted' ? 'done' : 'void';
  return 'done';
}

/** "will not sell gas to X", "said it would not withdraw": what a party says that it is not going to do. */
function isDeclined(sentence: ResolvedSentence, clause: Clause): boolean {
  if (!clause.negated || clause.form !== 'finite' || clause.voice === 'passive' || clause.subject === null)
    return false;
  if (clause.link === 'relative' || sentence.tokens.some(({ norm }) => norm === 'if') || isDenied(sentence, clause))
    return false;
  if (clause.modal === 'would') return isReported(sentence, clause);
  return clause.modal === null && clause.tense === 'future' && clause.link !== 'subordinate';
}

/** "will attend a forum and have meetings with Y": a bare verb behind "and" is still to come. */
export function sharesFuture({ clauses, tagged, tokens }: ResolvedSentence, clause: Clause): boolean {
  if (clause.link !== 'coordinate' || clause.voice === 'passive') return false;
  if (clause.tense !== 'present' && !(clause.lemma === 'have' && clause.tense === 'perfect')) return false;
  if (
    !/^(?:VB|VBP|HV)$/.test(tagged.tags[clause.head] ?? '') ||
    !/^(?:and|,)$/.test(tokens[clause.verb.from - 1]?.norm ?? '')
  )
    return false;
  const before = clauses.findLast(({ index, form }) => index < clause.index && form === 'finite');
  return before?.tense === 'future';
}

/** "denied that it had refused", "hoped X would help": what is denied or hoped for is no act. */
function isDenied(sentence: ResolvedSentence, { index, link, verb }: Clause): boolean {
  if (link !== 'subordinate' && link !== 'relative' && link !== 'main') return false;
  const outer = sentence.clauses[index - 1];
  return (
    outer !== undefined &&
    (/^(?:deny|doubt|dispute|refute|question|hope|wish|pray)$/.test(outer.lemma) ||
      (outer.negated && /^(?:believe|think|expect|say|fear)$/.test(outer.lemma))) &&
    outer.object === null &&
    verb.from - outer.verb.to < 8
  );
}

/** "will help the two sides reach a settlement": what somebody is helped to do. */
function isHelped(sentence: ResolvedSentence, clause: Clause): boolean {
  const before = sentence.clauses[clause.index - 1];
  return (
    before?.lemma === 'help' &&
    clause.form === 'finite' &&
    clause.tense === 'present' &&
    clause.subject !== null &&
    clause.subject.from - before.verb.to >= 0 &&
    clause.subject.from - before.verb.to <= 1
  );
}

/** "proposed that they meet and cooperate": what is proposed is not done yet. */
function isProposed(sentence: ResolvedSentence, clause: Clause): boolean {
  let at = clause.index;
  while (at > 0 && sentence.clauses[at]?.link === 'coordinate') at--;
  const outer = sentence.clauses[at - 1];
  const first = sentence.clauses[at];
  // "suggested the side speed up the work": without "that", the bare verb says it.
  const bare = first?.link === 'main' && first.subject !== null && sentence.tagged.tags[first.head] === 'VB';
  return (
    (first?.link === 'subordinate' || bare) &&
    outer !== undefined &&
    /^(?:propose|suggest|recommend)$/.test(outer.lemma) &&
    outer.object === null
  );
}

/** "the attack committed by …" undertakes nothing. */
function isCrime(clause: Clause): boolean {
  return (
    clause.lemma === 'commit' &&
    clause.voice === 'passive' &&
    clause.phrases.some((phrase) => phrase.preposition === 'by')
  );
}

/** "reflects how X is going to support Y", "whether X will aid Y": nothing is said to be done. */
function isOpenQuestion({ tokens }: ResolvedSentence, { subject }: Clause): boolean {
  return (
    subject !== null &&
    tokens
      .slice(Math.max(0, subject.from - 1), subject.from + 1)
      .some(({ norm }) => norm === 'how' || norm === 'whether')
  );
}

/** "Afghans who aided …": a relative clause without a comma describes, it tells no act. */
function isRestrictive(sentence: ResolvedSentence, clause: Clause): boolean {
  if (clause.link !== 'relative') return false;
  const pronoun = sentence.tokens.findLastIndex(
    (token, i) =>
      i < clause.verb.from && i >= clause.verb.from - 8 && /^(?:who|which|that|whom|whose)$/.test(token.norm),
  );
  if (isWhatIsSaid(sentence, clause) || isApposedDeed(sentence, pronoun)) return false;
  // "…, to which the minister expressed …": the comma stands before the preposition.
  const edge = /^(?:to|for|in|with|on|at)$/.test(sentence.tokens[pronoun - 1]?.norm ?? '') ? pronoun - 1 : pronoun;
  return pronoun > 0 && !/^(?:,|–|—|\))$/.test(sentence.tokens[edge - 1]?.norm ?? '');
}

/** "X warned that it might send troops into Y": what one says that oneself might do. */
function isOwnThreat(sentence: ResolvedSentence, { index, subject, modal, verb }: Clause): boolean {
  const outer = sentence.clauses[index - 1];
  if (!/^(?:might|may|could)$/.test(modal ?? '') || !outer?.subject || !subject || outer.form !== 'finite')
    return false;
  if (!/^(?:warn|threaten)$/.test(outer.lemma) || verb.from - outer.verb.to > 8) return false;
  const threatening = partiesIn(sentence, outer.subject);
  return partiesIn(sentence, subject).some((party) => threatening.includes(party));
}

/** "closed its office, a move that drew protests": what the noun behind the comma takes up has been told. */
function isApposedDeed({ tokens, tagged }: ResolvedSentence, pronoun: number): boolean {
  return (
    /^(?:move|step|decision|measure|action|gesture)$/.test(tagged.lemmas[pronoun - 1] ?? '') &&
    /^an?$/.test(tokens[pronoun - 2]?.norm ?? '') &&
    tokens[pronoun - 3]?.norm === ','
  );
}

function hasIf(sentence: ResolvedSentence, clause: Clause): boolean {
  return sentence.tokens.slice(0, clause.verb.from).some((token) => token.norm === 'if' || token.norm === 'unless');
}

/** "…, if needed, X said": a condition that closed before the clause's own subject. */
function spuriousIf(sentence: ResolvedSentence, clause: Clause): boolean {
  const start = clause.subject?.from ?? clause.verb.from;
  const at = sentence.tokens.findLastIndex((token, i) => i < start && /^(?:if|unless|whether|lest)$/.test(token.norm));
  return (
    at >= 0 &&
    sentence.tokens.slice(at, start).some((token) => token.norm === ',') &&
    start - at > 2 &&
    isSpeaking(clause.lemma)
  );
}
