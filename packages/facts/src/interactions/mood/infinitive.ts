import {
  type Clause,
  isAchieved,
  isCalledOff,
  type ResolvedSentence,
  realisOf,
  VISITING,
} from '@diplomatic-relations/engine';

import { isCommitted } from './committed.ts';
import { isContact } from './contact.ts';
import { type MoodOfClause, voidMood } from './mood.ts';
import { moodOf } from './mood-of.ts';
import { TRANSPARENT } from './verbs.ts';

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

const RALLYING = /^(?:march|rally|gather|demonstrate|assemble|walk|burn|take)$/;

const CHOOSING = new Set(['choose', 'decide', 'opt', 'decision', 'vote']);

/** Verbs whose object does what the infinitive says: "prompted Peru to recall its envoy". */
export const PROMPTING: ReadonlySet<string> = new Set(['prompt', 'lead', 'cause', 'drive', 'provoke', 'spur']);

/** Words that are said by saying that one takes the chance, has the honour or would like to say them. */
const UTTERED =
  /^(?:thank|congratulate|commend|praise|applaud|convey|express|extend|reiterate|welcome|wish|condemn|invite|salute|reaffirm|acknowledge|show|demonstrate|offer)$/;

/** "visited Y to express its solidarity" */
const TRAVELLING: ReadonlySet<string> = new Set([...VISITING, 'come']);

function isVisit({ tagged }: ResolvedSentence, object: Clause['object']): boolean {
  return object !== null && /^(?:visit|trip|tour)$/.test(tagged.lemmas[object.head] ?? '');
}

const CHANCES = new Set('opportunity occasion honour honor pleasure privilege chance moment'.split(' '));

/** "took the opportunity to thank", "would like to congratulate", "used the meeting to convey". */
function isUttered(sentence: ResolvedSentence, clause: Clause, governor: Clause | undefined): boolean {
  if (!governor || governor === clause || governor.negated || !UTTERED.test(clause.lemma)) return false;
  if (governor.tense === 'future') return false;
  const { lemma, modal, object } = governor;
  // "would like to": "like" is taken for a preposition there.
  if (lemma === 'would') return /^(?:like|love)$/.test(sentence.tokens[clause.verb.from - 1]?.norm ?? '');
  if (/^(?:like|wish|want|love)$/.test(lemma))
    return modal === 'would' || (modal === null && governor.tense === 'present');
  if (modal !== null) return false;
  if (TRAVELLING.has(lemma) || (/^(?:make|pay)$/.test(lemma) && isVisit(sentence, object)))
    return governor.form === 'finite' && clause.governor === governor.index;
  // "was pleased to thank", "is glad to welcome"
  if (/^(?:please|honou?r|delight)$/.test(lemma)) return governor.voice === 'passive';
  if (lemma === 'be' && /^(?:glad|happy|proud)$/.test(sentence.tokens[clause.verb.from - 1]?.norm ?? '')) return true;
  if (CHANCES.has(clause.licensor ?? ''))
    return (
      /^(?:take|use|have|seize|be|enjoy)$/.test(lemma) &&
      object !== null &&
      CHANCES.has(sentence.tagged.lemmas[object.head] ?? '')
    );
  return lemma === 'use' && object !== null && sentence.tagged.tags[object.head] !== 'PR';
}

/** The mood of "to send troops", which the verb or noun before it decides. */
export function infinitiveMood(
  sentence: ResolvedSentence,
  clause: Clause,
  governor: Clause | undefined,
  depth: number,
): MoodOfClause {
  const none = voidMood(clause);
  const licensor = clause.licensor ?? '';
  const decider = governor ?? clause;
  // "chose not to meet", "decided not to attend"
  if (clause.negated)
    return CHOOSING.has(licensor) && governor && governor.modal === null && !governor.negated
      ? { mood: 'refused', decider }
      : none;
  if (isAchieved(sentence, clause)) return { mood: 'done', decider: clause };
  if (licensor === 'pressure' || (governor && isCalledOff(governor, licensor))) return none;
  if (governor && (governor.negated || (governor.modal !== null && governor.modal !== 'would')))
    return governor.negated && /^(?:agree|consent|accept|willing|prepared)$/.test(licensor)
      ? { mood: 'refused', decider }
      : none;
  if (isUttered(sentence, clause, governor)) return { mood: 'done', decider: clause };
  if (PROMPTING.has(licensor) && governor?.object && governor.voice === 'active')
    return moodOf(sentence, governor, depth + 1).mood === 'done' ? { mood: 'done', decider: clause } : none;
  // "was among the first to condemn the raid"
  if (governor && isRanked(sentence, governor, clause))
    return realisOf(sentence, clause) === 'asserted' ? { mood: 'done', decider: clause } : none;
  // "voted to expel the envoy"
  if (licensor === 'vote' && governor?.form === 'finite' && governor.tense === 'past')
    return { mood: 'done', decider: clause };
  if (REFUSING.has(licensor) || isUnwilling(sentence, clause)) return { mood: 'refused', decider };
  // "The President of X is to visit Y"
  if (governor?.lemma === 'be' && isAppointed(sentence, governor, clause)) return { mood: 'intended', decider: clause };
  // "is going to turn down the offer"
  if (licensor === 'go' && governor?.tense === 'present' && governor.verb.to === clause.verb.from)
    return { mood: 'intended', decider: clause };
  if (THREATENING.has(licensor)) return { mood: 'threatened', decider };
  if (WISHING.has(licensor)) return none;
  if (INTENDING.has(licensor) || (governor && isCommitted(sentence, governor))) return { mood: 'intended', decider };
  if (governor === undefined || governor === clause) return none;
  if (isContact(governor) || isRally(governor, clause))
    return moodOf(sentence, governor, depth + 1).mood === 'done' ? { mood: 'done', decider: clause } : none;
  return TRANSPARENT.has(licensor) ? moodOf(sentence, governor, depth + 1) : none;
}

function isRanked({ tokens }: ResolvedSentence, governor: Clause, clause: Clause): boolean {
  return (
    /^(?:be|become)$/.test(governor.lemma) &&
    tokens.slice(governor.verb.to, clause.verb.from).some(({ norm }) => /^(?:first|last|only)$/.test(norm))
  );
}

/** "marched through the city to protest against X" */
function isRally(governor: Clause, clause: Clause): boolean {
  return clause.lemma === 'protest' && RALLYING.test(governor.lemma) && !governor.negated;
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
