import type { Clause, Predication, ResolvedSentence } from '@diplomatic-relations/engine';
import type { RelationChange } from './words.ts';

/** Told as agreed on, or as taking effect at once: what is so told of relations is done with the words. */
export function isDoneByWords(sentence: ResolvedSentence, predication: Predication<RelationChange>): boolean {
  return (
    isAgreed(sentence, predication) ||
    isOfAgreement(sentence, predication) ||
    isOfDocument(sentence, predication) ||
    isImmediate(sentence, predication)
  );
}

/** "agreed to resume relations on March 24", "announced its decision to resume relations": two parties that agree on relations have them. */
function isAgreed(sentence: ResolvedSentence, predication: Predication<RelationChange>): boolean {
  const { clause } = predication;
  if (predication.realis !== 'planned') return false;
  // "the establishment of relations was agreed upon"
  if (predication.nominal) return clause?.lemma === 'agree' && clause.voice === 'passive' && isDone(clause);
  return clause !== null && isAgreedClause(sentence, clause);
}

/** "agreed to recognise each other": the infinitive of what is agreed or decided. */
export function isAgreedClause(sentence: ResolvedSentence, clause: Clause): boolean {
  if (clause.form !== 'infinitive' || !/^(?:agree|decide|decision)$/.test(clause.licensor ?? '')) return false;
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  if (governor === undefined || !isDone(governor)) return false;
  return clause.licensor !== 'decision' || /^(?:announce|take|make|reach|communicate|declare)$/.test(governor.lemma);
}

function isDone({ form, negated, modal, tense }: Clause): boolean {
  return !negated && modal === null && tense !== 'future' && form === 'finite';
}

/** "said that it would sever relations with immediate effect": with the words it is done. */
function isImmediate({ tokens }: ResolvedSentence, { realis, clause }: Predication<RelationChange>): boolean {
  if (realis !== 'planned' || clause?.form !== 'finite' || clause.negated) return false;
  return tokens.some(
    ({ norm }, i) =>
      (norm === 'effect' && tokens[i - 1]?.norm === 'immediate') ||
      (norm === 'immediately' && /^effective$/.test(tokens[i - 1]?.norm ?? '')),
  );
}

/** "an agreement on the restoration of relations" */
function isOfAgreement({ tokens }: ResolvedSentence, { nominal, head }: Predication<RelationChange>): boolean {
  if (!nominal) return false;
  const at = tokens[head - 1]?.norm === 'the' ? head - 2 : head - 1;
  return /^(?:on|for)$/.test(tokens[at]?.norm ?? '') && /^(?:agreement|deal|accord)$/.test(tokens[at - 1]?.norm ?? '');
}

/** "signed an agreement on establishing relations", "signed an agreement on 3 May to establish relations", "issued a joint statement on resuming ties": the document does it. */
function isOfDocument(sentence: ResolvedSentence, { clause }: Predication<RelationChange>): boolean {
  if (clause === null || clause.governor === null || !/^(?:gerund|infinitive)$/.test(clause.form)) return false;
  const { tokens, clauses } = sentence;
  const governor = clauses[clause.governor];
  if (
    governor === undefined ||
    !isDone(governor) ||
    !/^(?:sign|issue|adopt|release|exchange|conclude|publish)$/.test(governor.lemma)
  )
    return false;
  if (clause.form === 'infinitive')
    return governor.lemma === 'sign' && governor.object !== null && isDocument(sentence, governor.object.head);
  const on = clause.verb.from - 1;
  return /^(?:on|for|about)$/.test(tokens[on]?.norm ?? '') && isDocument(sentence, on - 1);
}

/** A document in which two declare something. */
function isDocument({ tokens, tagged }: ResolvedSentence, at: number): boolean {
  const noun = tagged.lemmas[at] ?? '';
  return (
    /^(?:agreement|accord|deal|protocol|memorandum|understanding|communiqu[eé]|declaration)$/.test(noun) ||
    (noun === 'statement' && tokens[at - 1]?.norm === 'joint')
  );
}
