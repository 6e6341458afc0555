import { realisOfInfinitive } from './infinitive-realis.ts';
import { HYPOTHETICAL_MODALS, NEGATING, PLANNING, REQUESTING } from './realis-words.ts';
import { isReportedFuture } from './reported-future.ts';
import type { ResolvedSentence } from './sentence.ts';
import { ASIDE_OPENERS } from './syntax/aside-openers.ts';
import type { Clause } from './syntax/clause.ts';

export type Realis = 'asserted' | 'planned' | 'negated' | 'hypothetical' | 'requested';

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
  'postpone',
  'delay',
  'risk',
]);
/** "ruled out opening an embassy", "put off closing it", "thought of recognising it", with the word behind the verb. */
const SET_ASIDE =
  /^(?:rule out|put off|think (?:of|about)|dream (?:of|about)|speak of|talk (?:of|about)|argue for|toy with)$/;
/** Verbs that bind one to what their gerund says: "committing to moving its embassy". */
const COMMITTING = new Set(['commit', 'pledge', 'undertake', 'promise']);
/** Whether what a clause says happened, is to happen, or did not: from its tense, modal and negation, and from what governs it. */
export function realisOf(sentence: ResolvedSentence, clause: Clause): Realis {
  if (clause.negated) return isDelayed(sentence, clause) ? 'asserted' : 'negated';
  if (isDeniedReason(sentence, clause)) return 'negated';
  if (clause.modal === 'would' && isReportedFuture(sentence, clause)) return 'planned';
  if (clause.modal) return HYPOTHETICAL_MODALS.has(clause.modal) ? 'hypothetical' : 'planned';
  if (clause.tense === 'future') return 'planned';
  // "directed that the memorandum be concluded": what somebody is to do.
  if (clause.form === 'finite' && clause.tense === null && sentence.tokens[clause.verb.from]?.norm === 'be')
    return 'requested';
  const brought = broughtAbout(sentence, clause);
  if (brought) return brought;
  if (isCoordinatePurpose(sentence, clause)) return realisOf(sentence, sentence.clauses[clause.index - 1] as Clause);
  if (clause.form === 'infinitive') return realisOfInfinitive(sentence, clause);
  if (clause.form === 'gerund' && clause.verb.from === 0 && isUnrealTopic(sentence, clause)) return 'hypothetical';
  if (clause.form === 'gerund' && isPossibility(sentence, clause)) return 'hypothetical';
  if (clause.form === 'gerund' && isUnderWay(sentence, clause)) return 'planned';
  if (clause.form === 'gerund' && isGoal(sentence, clause)) return 'planned';
  if (clause.form === 'gerund' && isFirstToDo(sentence, clause))
    return isNextStop(sentence, clause) ? 'planned' : 'hypothetical';
  const matter = clause.form === 'gerund' ? matterOf(sentence, clause) : null;
  if (matter) return matter;
  if (isImplied(sentence, clause)) return 'hypothetical';
  if (clause.form === 'gerund' && clause.governor !== null) {
    const governor = sentence.clauses[clause.governor];
    // "intends to deepen the ties by building a port": the means are as real as the end.
    if (governor?.form === 'infinitive' && sentence.tokens[clause.verb.from - 1]?.norm === 'by') {
      const end = realisOf(sentence, governor);
      if (end !== 'asserted') return end;
    }
    if (governor && CONSIDERING.has(governor.lemma) && sentence.tokens[clause.verb.from - 1]?.norm !== ',')
      return 'hypothetical';
    if (governor && NEGATING.has(governor.lemma) && isRightBehind(sentence, governor, clause))
      return governor.negated ? 'asserted' : 'negated';
    if (governor && SET_ASIDE.test(`${governor.lemma} ${sentence.tokens[governor.verb.to]?.norm}`))
      return 'hypothetical';
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

/** "closed its embassy, but not because relations had been broken": a reason that it was not. */
function isDeniedReason({ tokens }: ResolvedSentence, { form, link, subject, verb }: Clause): boolean {
  if (form !== 'finite' || link !== 'subordinate') return false;
  const start = Math.min(subject?.from ?? verb.from, verb.from);
  return tokens[start - 1]?.norm === 'because' && tokens[start - 2]?.norm === 'not';
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

/** "would make Peru close its embassy", "let Peru open an embassy": the bare verb is as real as what brings it about; null where nothing does. */
function broughtAbout(sentence: ResolvedSentence, { form, tense, subject, index, verb, head }: Clause): Realis | null {
  const before = index > 0 ? sentence.clauses[index - 1] : undefined;
  if (before === undefined || form !== 'finite' || tense !== 'present' || isNotBrought(before, subject, verb))
    return null;
  if (!/^(?:make|let|have|see)$/.test(before.lemma) || verb.to - verb.from !== 1) return null;
  if (sentence.tokens[head]?.norm !== sentence.tagged.lemmas[head]) return null;
  if (before.lemma === 'let' && before.subject === null) return 'requested';
  const own = realisOf(sentence, before);
  return own === 'asserted' ? null : own;
}

/** Whoever does it stands right behind the verb that brings it about. */
function isNotBrought({ verb, object }: Clause, subject: Clause['subject'], own: Clause['verb']): boolean {
  return subject?.from !== verb.to && (object === null || object.from !== verb.to || object.to !== own.from);
}

/** "met with a view to signing", "works towards opening": what is still to be reached. */
function isGoal({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  const before = tokens[verb.from - 1]?.norm;
  return before === 'toward' || before === 'towards' || (before === 'to' && tokens[verb.from - 2]?.norm === 'view');
}

/** "Before opening an embassy, Peru must …": what has to wait for something else. */
function isFirstToDo(sentence: ResolvedSentence, { verb, index }: Clause): boolean {
  const { tokens, clauses } = sentence;
  if (tokens[verb.from - 1]?.norm !== 'before') return false;
  const main =
    verb.from === 1 ? clauses.find((other) => other.index > index && other.form === 'finite') : clauses[index - 1];
  return (
    main !== undefined &&
    (main.modal !== null ||
      main.tense === 'future' ||
      // "plans to visit Peru before travelling on"
      (main.form === 'infinitive' && realisOf(sentence, main) === 'planned'))
  );
}

/** "will visit Peru before heading to Chile": the journey goes on as planned. */
function isNextStop({ clauses }: ResolvedSentence, { index, lemma }: Clause): boolean {
  const main = clauses[index - 1];
  return /^(?:head|travel|fly|go|proceed|depart|leave)$/.test(lemma) && main !== undefined && main.modal === null;
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

const POSSIBILITIES: ReadonlySet<string> = new Set(
  'possibility possibilities prospect prospects idea likelihood chance chances option options threat threats risk risks danger fear fears thought notion event question hope hopes intention eventuality favour favor goal target ambition ambitions dream'.split(
    ' ',
  ),
);

/** "the possibility of the leaders meeting", "the prospect of opening an embassy", "interest in opening an embassy": what may come about. */
function isPossibility({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  if (tokens[verb.from - 1]?.norm === 'in' && /^interest(?:s|ed)?$/.test(tokens[verb.from - 2]?.norm ?? ''))
    return true;
  for (let i = verb.from - 1; i > 0 && i > verb.from - 7; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === ',') return false;
    // "met with the goal of discussing trade" tells what they met for.
    if (word === 'of' && POSSIBILITIES.has(tokens[i - 1]?.norm ?? '')) return tokens[i - 3]?.norm !== 'with';
  }
  return false;
}

/** "is in the process of opening an embassy": what is being done is not done yet. */
function isUnderWay({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  return tokens[verb.from - 1]?.norm === 'of' && /^(?:process|point)$/.test(tokens[verb.from - 2]?.norm ?? '');
}

/** What one has decided on, and what is only put forward, in words or on paper. */
const DECIDED =
  /^(?:agreement|accord|deal|decision|decree|memorandum|mou|understanding|arrangement|announcement|consensus)$/;
const PUT_FORWARD =
  /^(?:roadmap|road-map|proposal|paper|study|bill|motion|recommendation|initiative|idea|statement|report|plan)$/;

/** "reached agreement on opening offices", "a statement on establishing an embassy": what the words are about is still to be done; null for any other gerund. */
function matterOf(sentence: ResolvedSentence, { verb, governor }: Clause): Realis | null {
  const { tokens, tagged, units, clauses } = sentence;
  if (!/^(?:on|for|about|regarding|concerning|toward|towards|and)$/.test(tokens[verb.from - 1]?.norm ?? ''))
    return null;
  // "an announcement on lifting the ban and opening an office"
  const before = governor === null ? undefined : clauses[governor];
  if (before?.form === 'gerund') return matterOf(sentence, before);
  let k = units.findIndex(({ to }) => to === verb.from - 1);
  if (units[k]?.kind === 'quote') k--;
  const owner = units[k]?.kind === 'noun' ? (tagged.lemmas[units[k]?.head ?? -1] ?? '') : '';
  if (DECIDED.test(owner)) return 'planned';
  return PUT_FORWARD.test(owner) ? 'hypothetical' : null;
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

/** "denied opening it": and not "denied it, opening …", "denied it after opening …". */
function isRightBehind({ tokens }: ResolvedSentence, governor: Clause, { verb, subject }: Clause): boolean {
  if (verb.from - governor.verb.to > 12) return false;
  return (
    !ASIDE_OPENERS.has(tokens[verb.from - 1]?.norm ?? '') &&
    !ASIDE_OPENERS.has(tokens[(subject?.from ?? 0) - 1]?.norm ?? '')
  );
}
