import { type Clause, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';

/** What becomes of the act that a clause names. */
export type Mood = 'done' | 'intended' | 'refused' | 'threatened' | 'void';

export interface MoodOfClause {
  readonly mood: Mood;
  /** The clause whose verb or noun decides ("agreed" of "agreed to send"), else the clause itself. */
  readonly decider: Clause;
}

const INTENDING = new Set(
  'agree promise pledge vow undertake offer volunteer commit consent decide resolve plan intend prepare ready readiness willing willingness commitment intention decision determined determination plan pledge promise offer agreement wish desire want aim hope expect eager set due schedule slate propose preparedness able keen interested poised going likely aspire seek'.split(
    ' ',
  ),
);
/** Wishes and expectations: not yet an undertaking. */
const WISHING = new Set(
  'wish desire want aim hope expect propose due likely able schedule slate aspire seek interested keen eager set'.split(
    ' ',
  ),
);
const REFUSING = new Set('refuse decline refusal reluctance reluctant unwilling unwillingness'.split(' '));
const THREATENING = new Set('threaten threat'.split(' '));
/** Verbs that leave the act of their complement as it is. */
const TRANSPARENT = new Set(
  'continue begin start resume keep help proceed go come manage work serve move act join team'.split(' '),
);
const SPEAKING = new Set(
  'say announce state declare confirm tell add note stress reiterate pledge indicate report affirm assure promise inform reveal write explain disclose quote'.split(
    ' ',
  ),
);
const VOIDING = new Set(
  'accuse blame ask urge invite call request demand press condemn criticize criticise warn suspect prevent stop bar ban forbid deny fail avoid without threaten order instruct encourage want consider oppose discuss propose suggest study apologize apologise regret protest complain'.split(
    ' ',
  ),
);

/** Decides whether the act of a clause was done, is undertaken, refused or threatened, or is no act at all. */
export function moodOf(sentence: ResolvedSentence, clause: Clause, depth = 0): MoodOfClause {
  const none: MoodOfClause = { mood: 'void', decider: clause };
  if (depth > 4) return none;
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  if (clause.form === 'infinitive' && clause.link === 'infinitive')
    return infinitiveMood(sentence, clause, governor, depth);
  if (clause.form === 'gerund') {
    if (!governor || governor === clause) return { mood: clause.negated ? 'void' : 'done', decider: clause };
    if (governor.lemma === 'commit' || isCommitted(sentence, governor)) return { mood: 'intended', decider: governor };
    if (VOIDING.has(governor.lemma)) return none;
    // "has made a protest after accusing X": the noun governs no gerund behind "after".
    if (VOIDING.has(precedingWord(sentence, clause)) && !SIDE_BY_SIDE.test(wordBefore(sentence, clause))) return none;
    // "the prospects of X signing an agreement"
    if (clause.link === 'reduced' && clause.subject && isOfImportance(sentence, { ...clause, verb: clause.subject }))
      return none;
    const before = wordBefore(sentence, clause);
    if (/^(?:DT|JJ|PS|POS|CD)$/.test(sentence.tagged.tags[clause.verb.from - 1] ?? '')) return none;
    if (before === 'without' || before === 'against' || before === 'despite') return none;
    if (
      before === 'for' ||
      before === 'of' ||
      before === 'on' ||
      before === 'at' ||
      before === 'from' ||
      before === 'to' ||
      before === 'about'
    )
      return { mood: before === 'for' && governor.lemma === 'thank' ? 'done' : 'void', decider: clause };
    if (
      !TRANSPARENT.has(governor.lemma) &&
      clause.link !== 'reduced' &&
      !/^(?:,|by|after|while|when|and|;|–|—|before|since|having)$/.test(before)
    )
      return none;
    const outer = moodOf(sentence, governor, depth + 1);
    // "their commitment to continue cooperating and working together"
    if (before === 'and' && governor.form === 'gerund' && outer.mood === 'intended') return outer;
    // "the importance of enhancing relations by working on a plan": the whole is no act yet.
    if (outer.mood === 'void' && governor.form === 'gerund' && isOfImportance(sentence, governor)) return none;
    return outer.mood === 'void' && !TRANSPARENT.has(governor.lemma) && outer.decider !== governor
      ? none
      : {
          mood: clause.negated ? 'void' : TRANSPARENT.has(governor.lemma) ? outer.mood : 'done',
          decider: TRANSPARENT.has(governor.lemma) ? outer.decider : clause,
        };
  }
  if (isOpenQuestion(sentence, clause)) return none;
  if (isHelped(sentence, clause)) return none;
  if (clause.negated || isRestrictive(sentence, clause) || isProposed(sentence, clause) || isCrime(clause)) return none;
  if (clause.link === 'subordinate' || clause.link === 'relative' || clause.link === 'main') {
    const outer = sentence.clauses[clause.index - 1];
    // "denied that it had refused": what is denied is no act.
    if (
      outer &&
      /^(?:deny|doubt|dispute|refute|question)$/.test(outer.lemma) &&
      outer.object === null &&
      clause.verb.from - outer.verb.to < 8
    )
      return none;
  }
  if (clause.modal === 'would')
    return { mood: isReported(sentence, clause) && !hasIf(sentence, clause) ? 'intended' : 'void', decider: clause };
  if (clause.modal === 'if') return { mood: spuriousIf(sentence, clause) ? 'done' : 'void', decider: clause };
  if (clause.modal && isOwnThreat(sentence, clause)) return { mood: 'threatened', decider: clause };
  if (clause.modal) return none;
  if (clause.tense === 'future' && clause.link === 'relative' && !isWhatIsSaid(sentence, clause)) return none;
  if (clause.tense === 'future') return { mood: 'intended', decider: clause };
  if (clause.form === 'participle' || clause.link === 'reduced')
    return { mood: realisOf(sentence, clause) === 'asserted' ? 'done' : 'void', decider: clause };
  return { mood: 'done', decider: clause };
}

const SIDE_BY_SIDE = /^(?:after|before|while|when|by|since|having)$/;

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

/** The word before a gerund; of "in hosting refugees and providing aid" it is "in" for both. */
function wordBefore(sentence: ResolvedSentence, clause: Clause): string {
  const word = sentence.tokens[clause.verb.from - 1]?.norm ?? '';
  if (word !== 'and' && word !== ',') return word;
  const twin = sentence.clauses[clause.index - 1];
  if (twin?.form !== 'gerund' || (twin.governor !== clause.governor && twin.index !== clause.governor)) return word;
  const first = sentence.tokens[twin.verb.from - 1]?.norm ?? '';
  return /^(?:in|of|for|on|at|from|to|about)$/.test(first) ? first : word;
}

/** "the importance of deepening ties", "ways of …": the gerund names something still to be done. */
function isOfImportance(sentence: ResolvedSentence, clause: Clause): boolean {
  return sentence.tokens
    .slice(Math.max(0, clause.verb.from - 4), clause.verb.from)
    .some((token) => /^(?:importance|need|necessity|possibility|ways|means|prospects|significance)$/.test(token.norm));
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

function infinitiveMood(
  sentence: ResolvedSentence,
  clause: Clause,
  governor: Clause | undefined,
  depth: number,
): MoodOfClause {
  const none: MoodOfClause = { mood: 'void', decider: clause };
  if (clause.negated) return none;
  const licensor = clause.licensor ?? '';
  const decider = governor ?? clause;
  if (governor && (governor.negated || (governor.modal !== null && governor.modal !== 'would'))) {
    return governor.negated && /^(?:agree|consent|accept)$/.test(licensor) ? { mood: 'refused', decider } : none;
  }
  if (REFUSING.has(licensor) || isUnwilling(sentence, clause)) return { mood: 'refused', decider };
  // "The President of X is to visit Y"
  if (governor?.lemma === 'be' && isAppointed(sentence, governor, clause)) return { mood: 'intended', decider: clause };
  if (THREATENING.has(licensor)) return { mood: 'threatened', decider };
  if (WISHING.has(licensor)) return none;
  if (INTENDING.has(licensor) || (governor && isCommitted(sentence, governor))) return { mood: 'intended', decider };
  if (governor && isContact(governor) && governor !== clause) {
    // "spoke with the minister to congratulate him": what a talk is for is done in it.
    return moodOf(sentence, governor, depth + 1).mood === 'done' ? { mood: 'done', decider: clause } : none;
  }
  // "marched through the city to protest against X"
  if (governor && clause.lemma === 'protest' && RALLYING.test(governor.lemma) && !governor.negated)
    return moodOf(sentence, governor, depth + 1).mood === 'done' ? { mood: 'done', decider: clause } : none;
  if (governor && TRANSPARENT.has(licensor) && governor !== clause) {
    const outer = moodOf(sentence, governor, depth + 1);
    return outer;
  }
  return none;
}

/** "sees no reason to join the talks", "has no plans to return the ship": what one will not do. */
function isUnwilling({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  return (
    /^(?:reason|need|intention|plans?|desire|wish|interest)$/.test(tokens[verb.from - 1]?.norm ?? '') &&
    tokens[verb.from - 2]?.norm === 'no'
  );
}

/** "X is to send troops": somebody, not an aim or a task, "is to" do it. */
function isAppointed(sentence: ResolvedSentence, governor: Clause, clause: Clause): boolean {
  const { subject, verb, tense } = governor;
  if (subject === null || tense !== 'present' || verb.to !== clause.verb.from) return false;
  const { head } = subject;
  const covers = (range: { readonly from: number; readonly to: number }): boolean =>
    range.from <= head && head < range.to;
  return sentence.references.some(covers) || sentence.people.some(covers);
}

const CONTACTING = /^(?:speak|call|phone|telephone|meet|write|talk)$/;

const RALLYING = /^(?:march|rally|gather|demonstrate|assemble|walk|burn|take)$/;

/** Getting in touch with somebody; "called on X to …" asks something of him. */
export function isContact({ lemma, verb, phrases }: Clause): boolean {
  return (
    CONTACTING.test(lemma) &&
    !(
      lemma === 'call' &&
      phrases.some(({ preposition, from }) => /^(?:on|upon|for)$/.test(preposition ?? '') && from - verb.to <= 2)
    )
  );
}

/** "Afghans who aided …": a relative clause without a comma describes, it tells no act. */
function isRestrictive(sentence: ResolvedSentence, clause: Clause): boolean {
  if (clause.link !== 'relative') return false;
  const pronoun = sentence.tokens.findLastIndex(
    (token, i) =>
      i < clause.verb.from && i >= clause.verb.from - 8 && /^(?:who|which|that|whom|whose)$/.test(token.norm),
  );
  if (isWhatIsSaid(sentence, clause)) return false;
  // "…, to which the minister expressed …": the comma stands before the preposition.
  const edge = /^(?:to|for|in|with|on|at)$/.test(sentence.tokens[pronoun - 1]?.norm ?? '') ? pronoun - 1 : pronoun;
  return pronoun > 0 && !/^(?:,|–|—|\))$/.test(sentence.tokens[edge - 1]?.norm ?? '');
}

/** "said on Monday that it is closing …": a "that" behind the day opens what is said. */
function isWhatIsSaid(sentence: ResolvedSentence, { index, verb, subject }: Clause): boolean {
  const outer = sentence.clauses[index - 1];
  if (outer === undefined || outer.object !== null || subject === null || !SPEAKING.has(outer.lemma)) return false;
  const that = sentence.tokens.findLastIndex(({ norm }, i) => i < verb.from && i >= verb.from - 8 && norm === 'that');
  return that > 0 && subject.from > that;
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

/** "is committed to", "stands ready to", "is willing to". */
export function isCommitted(sentence: ResolvedSentence, clause: Clause): boolean {
  return (
    /^(?:be|stand|remain|feel|seem|appear)$/.test(clause.lemma) &&
    sentence.tokens
      .slice(clause.verb.to, clause.verb.to + 4)
      .some((token) => /^(?:ready|willing|prepared|committed|determined|resolved)$/.test(token.norm))
  );
}

function precedingWord(sentence: ResolvedSentence, clause: Clause): string {
  return sentence.tagged.lemmas[clause.verb.from - 2] ?? '';
}

/** "X said it would …": what is promised in reported speech. */
export function isReported(sentence: ResolvedSentence, clause: Clause): boolean {
  return sentence.clauses.some((other) => other.index !== clause.index && SPEAKING.has(other.lemma));
}

/** True for verbs of saying. */
export function isSpeaking(lemma: string): boolean {
  return SPEAKING.has(lemma);
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
    SPEAKING.has(clause.lemma)
  );
}
