import { isReportedFuture } from './reported-future.ts';
import type { ResolvedSentence } from './sentence.ts';
import type { Clause } from './syntax/clause.ts';

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
/** Verbs that bind one to what their gerund says: "committing to moving its embassy". */
const COMMITTING = new Set(['commit', 'pledge', 'undertake', 'promise']);
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
  if (clause.modal === 'would' && isReportedFuture(sentence, clause)) return 'planned';
  if (clause.modal) return HYPOTHETICAL_MODALS.has(clause.modal) ? 'hypothetical' : 'planned';
  if (clause.tense === 'future') return 'planned';
  // "directed that the memorandum be concluded": what somebody is to do.
  if (clause.form === 'finite' && clause.tense === null && sentence.tokens[clause.verb.from]?.norm === 'be')
    return 'requested';
  if (isCoordinatePurpose(sentence, clause)) return realisOf(sentence, sentence.clauses[clause.index - 1] as Clause);
  if (clause.form === 'infinitive') return realisOfInfinitive(sentence, clause);
  if (clause.form === 'gerund' && clause.verb.from === 0 && isUnrealTopic(sentence, clause)) return 'hypothetical';
  if (clause.form === 'gerund' && isPossibility(sentence, clause)) return 'hypothetical';
  if (isImplied(sentence, clause)) return 'hypothetical';
  if (clause.form === 'gerund' && clause.governor !== null) {
    const governor = sentence.clauses[clause.governor];
    if (governor && CONSIDERING.has(governor.lemma) && sentence.tokens[clause.verb.from - 1]?.norm !== ',')
      return 'hypothetical';
    if (governor && NEGATING.has(governor.lemma)) return 'negated';
    if (isUnderDiscussion(sentence, clause) || isTalkedAbout(sentence, clause)) return 'hypothetical';
    // "looks forward to hosting the session"
    if (governor?.lemma.startsWith('look') && sentence.tokens[clause.verb.from - 2]?.norm === 'forward')
      return 'planned';
    if (governor && (governor.modal !== null || governor.tense === 'future') && governor.link !== 'relative')
      return governor.modal ? 'hypothetical' : 'planned';
    if (governor && COMMITTING.has(governor.lemma) && governor.modal === null && !governor.negated) return 'planned';
    if (governor && (PLANNING.has(governor.lemma) || REQUESTING.has(governor.lemma)) && governor.link !== 'relative')
      return 'hypothetical';
  }
  return 'asserted';
}

/** "will go to attend a forum and have meetings": the bare verb goes on with the infinitive. */
function isCoordinatePurpose({ clauses, tokens }: ResolvedSentence, clause: Clause): boolean {
  const before = clauses[clause.index - 1];
  return (
    clause.lemma === 'have' &&
    clause.link === 'coordinate' &&
    before?.form === 'infinitive' &&
    clause.verb.to - clause.verb.from === 1 &&
    tokens[clause.head]?.norm === 'have' &&
    tokens[clause.verb.from - 1]?.norm === 'and'
  );
}

/** "which would imply severing relations", "would leave it recognised by few": what would follow. */
function isImplied({ clauses }: ResolvedSentence, clause: Clause): boolean {
  if (clause.form !== 'gerund' && clause.form !== 'participle') return false;
  const before = clauses[clause.index - 1];
  if (before === undefined || before.modal === null || !HYPOTHETICAL_MODALS.has(before.modal)) return false;
  return clause.form === 'gerund'
    ? clause.verb.from === before.verb.to
    : /^(?:leave|keep|see|have)$/.test(before.lemma) && before.object?.to === clause.verb.from;
}

/** "the possibility of the leaders meeting", "the prospect of opening an embassy": what may come about. */
function isPossibility({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  for (let i = verb.from - 1; i > 0 && i > verb.from - 7; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === ',') return false;
    if (word === 'of' && /^(?:possibility|prospects?|idea|likelihood|chances?|option)$/.test(tokens[i - 1]?.norm ?? ''))
      return true;
  }
  return false;
}

/** "resumed talks on opening embassies": what is talked of. */
function isUnderDiscussion({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  if (!/^(?:on|about|towards?)$/.test(tokens[verb.from - 1]?.norm ?? '')) return false;
  return tokens
    .slice(Math.max(0, verb.from - 5), verb.from - 1)
    .some(({ norm }) => /^(?:talks|discussions?|negotiations?|dialogue|consultations|conversations?)$/.test(norm));
}

/** Words behind which what somebody does is a fact: "thanked Chad for joining", "the news of Chad leaving". */
const FACTUAL: ReadonlySet<string> = new Set(
  'lead thank praise accuse blame condemn criticize criticise credit congratulate inform notify hail commend news anniversary day date year time result consequence aftermath because'.split(
    ' ',
  ),
);

/** "support for Peru joining the Council", "warned of Chad leaving": with the doer between preposition and gerund, it is talked about and need not have come about. */
function isTalkedAbout({ tokens, tagged, units }: ResolvedSentence, { subject, verb }: Clause): boolean {
  if (subject === null || subject.to !== verb.from) return false;
  if (!/^(?:for|of|against|about|to)$/.test(tokens[subject.from - 1]?.norm ?? '')) return false;
  const owner = units.find((unit) => unit.to === subject.from - 1);
  return !FACTUAL.has(tagged.lemmas[owner?.head ?? -1] ?? '');
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
/** "was honoured to receive the President" */
const FELT: ReadonlySet<string> = new Set(['please', 'delight', 'honour', 'honor', 'privilege']);

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
  const felt = FEELING.has(licensor) || (FELT.has(licensor) && governor?.voice === 'passive');
  if (felt && governor?.tense !== 'future' && governor?.modal === null) return 'asserted';
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
