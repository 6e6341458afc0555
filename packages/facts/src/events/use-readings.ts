import type { Clause, Realis } from '@diplomatic-relations/engine';
import { doersBehind, holds, thoseInIt, thoseToHoldIt } from './doers.ts';
import { drawsToAClose } from './draws-to-a-close.ts';
import { type EventScene, partiesOf } from './frame.ts';
import { isOfTime } from './is-of-time.ts';
import { isNoHolding } from './no-holding.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';
import type { UseAt } from './use-at.ts';
import { isVenueOf, playsHostTo } from './venues.ts';
import { ATTEND_VERBS, CANCEL_VERBS, HOLD_VERBS, OCCUR_VERBS } from './words.ts';

/** What a clause makes of the noun: a use; nothing, whatever other clauses say; nothing that counts, so that another clause tells; null where a reading does not apply. */
export type Verdict = NounUse | 'nothing' | 'elsewhere' | null;

/** Readings of clauses in which the noun need be neither subject nor object. */
export const OPENING_READINGS: readonly ((at: UseAt) => NounUse | null)[] = [thereHaveBeen, atVenue];

/** Readings of clauses that hold the noun, in their order: the first that applies decides. */
export const READINGS: readonly ((at: UseAt) => Verdict)[] = [
  noEventOfIts,
  calledOff,
  heldOrSet,
  asMechanism,
  tellsOfOther,
  occurring,
  heldBySomebody,
  onItsWay,
  attended,
];

function used(
  { clause, realis }: UseAt,
  use: NounUse['use'],
  agents: NounUse['agents'],
  real: Realis = realis,
): NounUse {
  return { use, clause, agents, realis: real };
}

/** "There have been two rounds of talks" */
function thereHaveBeen(at: UseAt): NounUse | null {
  const { clause, noun, scene } = at;
  return clause.lemma === 'be' &&
    noun.plural &&
    scene.sentence.tokens[clause.verb.from - 1]?.norm === 'there' &&
    holds(clause.object, noun) &&
    clause.tense !== 'future'
    ? used(at, 'held', [])
    : null;
}

/** "Lima was the venue of the talks", "Lima played host to the talks" */
function atVenue(at: UseAt): NounUse | null {
  if (isVenueOf(at.scene, at.clause, at.noun)) return used(at, 'held', []);
  return playsHostTo(at.scene, at.clause, at.noun) ? used(at, 'held', [at.clause.subject]) : null;
}

/** What is suspended, goes on, is set up or had: no session of it. */
function noEventOfIts({ scene, noun, clause, inSubject, inObject, realis }: UseAt): Verdict {
  const { sentence } = scene;
  // Talks that were suspended had been held, and no day of theirs is called off.
  if (clause.lemma === 'suspend' && /^(?:talks|negotiations?|dialogue)$/.test(sentence.tokens[noun.head]?.norm ?? ''))
    return 'nothing';
  if (inSubject && isUnfinished(scene, clause, noun)) return 'nothing';
  if (isNoHolding(scene, clause, noun, { inSubject, inObject, realis })) return 'nothing';
  // "The Joint Committee was set up": no session of it.
  if (inSubject && clause.lemma === 'set' && clause.particle === 'up') return 'nothing';
  // "has had an outstanding performance"
  return inObject && clause.lemma === 'have' && sentence.tagged.lemmas[noun.head] === 'performance' ? 'nothing' : null;
}

function calledOff(at: UseAt): Verdict {
  const { scene, noun, clause, inSubject, inObject, passive, agents } = at;
  if (
    CANCEL_VERBS.has(clause.lemma) &&
    (!/^(?:call|put)$/.test(clause.lemma) || clause.particle === 'off') &&
    ((inObject && !passive) || inSubject)
  ) {
    // "The Council suspended Peru": an organ that does it to another.
    if (inSubject && !passive && clause.object !== null) return 'nothing';
    return used(at, 'cancelled', inSubject ? thoseToHoldIt(scene, noun) : agents);
  }
  if (inObject && isHavingDialogue(at)) return 'nothing';
  return inSubject && isDropped(scene, clause) ? used(at, 'cancelled', []) : null;
}

/** "The talks were held", "are scheduled" */
function heldOrSet(at: UseAt): Verdict {
  const { clause, inSubject, passive, agents, hung, realis } = at;
  if (!inSubject || !passive) return null;
  if (HOLD_VERBS.has(clause.lemma)) return used(at, 'held', [...agents, ...hung]);
  return /^(?:schedule|plan|slate|expect|envisage|foresee|set|prepare|due)$/.test(clause.lemma)
    ? used({ ...at, clause: whatIsSet(at) }, 'held', [], realis === 'asserted' ? 'planned' : realis)
    : null;
}

/** "is expected *to take place in Lima*": what says where and when, where the clause goes on. */
function whatIsSet({ scene, clause }: UseAt): Clause {
  const next = scene.sentence.clauses.find(
    ({ form, governor, lemma, voice }) =>
      form === 'infinitive' &&
      governor === clause.index &&
      (voice === 'passive' ? HOLD_VERBS.has(lemma) : OCCUR_VERBS.has(lemma)),
  );
  return next ?? clause;
}

/** "The commission provides a platform": what a mechanism is for, no session of it. */
function asMechanism({ scene, noun, clause, inSubject }: UseAt): Verdict {
  if (!inSubject) return null;
  if (
    noun.kind === 'consultations' &&
    clause.tense === 'present' &&
    (SERVING.test(clause.lemma) ||
      isRhythm(scene, clause) ||
      (clause.lemma === 'be' && MECHANISM_NOUN.test(scene.sentence.tagged.lemmas[clause.object?.head ?? -1] ?? '')))
  )
    return 'nothing';
  // "The meetings follow the President's call in May": known before, and the date is that of the call.
  return clause.lemma === 'follow' && clause.object && isKnown(scene, clause) ? 'nothing' : null;
}

function tellsOfOther({ scene, clause, inSubject, passive }: UseAt): Verdict {
  if (!inSubject || clause.object === null) return null;
  // "The Council decided to open discussions": it opens something else.
  if (!passive && /^(?:open|start|begin|launch)$/.test(clause.lemma)) return 'elsewhere';
  // "The visit will be another milestone": what it is, not that it is.
  return clause.lemma === 'be' &&
    /^(?:a|an|another|the|one)$/.test(scene.sentence.tokens[clause.object.from]?.norm ?? '')
    ? 'elsewhere'
    : null;
}

function occurring(at: UseAt): Verdict {
  const { scene, noun, clause, inSubject, passive, hung } = at;
  return inSubject && !passive && OCCUR_VERBS.has(clause.lemma) && clause.form !== 'gerund'
    ? used(at, 'held', [...hung, ...doersBehind(scene, noun)])
    : null;
}

/** "N held talks", "The year 2011 saw the visit of N", "On 3 May was held the first meeting" */
function heldBySomebody(at: UseAt): Verdict {
  const { scene, noun, clause, inObject, passive, agents, realis } = at;
  if (!inObject) return null;
  if (passive)
    return clause.subject === null && clause.form === 'finite' && HOLD_VERBS.has(clause.lemma)
      ? used(at, 'held', agents)
      : null;
  if (clause.lemma === 'see' && noun.kind !== 'meeting' && isOfTime(scene, clause)) return used(at, 'held', []);
  if (clause.lemma === 'schedule' && realis === 'planned') return used(at, 'held', agents);
  if (!HOLD_VERBS.has(clause.lemma)) return null;
  const all = [...agents, ...doersBehind(scene, noun), ...thoseInIt(scene, noun)];
  return used(at, ATTEND_VERBS.has(clause.lemma) ? 'attended' : 'held', all);
}

/** "Her agenda will include meetings with …", "The talks came to an end", "engaged in talks" */
function onItsWay(at: UseAt): Verdict {
  const { scene, noun, clause, inObject, inSubject, passive, agents, hung, phrase } = at;
  if (inObject && isOnAgenda(scene, clause)) return used(at, 'held', agents);
  if (inSubject && !passive && drawsToAClose(scene, clause)) return used(at, 'held', hung);
  return phrase && !isTalkInGeneral(noun) && GOING_IN[clause.lemma] === phrase.preposition && !phrase.fronted
    ? used(at, 'held', agents)
    : null;
}

function attended(at: UseAt): Verdict {
  const { scene, noun, clause, agents, phrase } = at;
  if (!phrase) return null;
  if (
    ATTEND_VERBS.has(clause.lemma) &&
    (ATTENDED_BEHIND[clause.lemma] ?? /^(?:in|at|to)$/).test(phrase.preposition ?? '') &&
    !phrase.fronted &&
    takesPart(scene, clause)
  ) {
    // Who organised it says nothing of those whom nobody names.
    const named = partiesOf(scene.sentence, agents).length > 0;
    return used(at, 'attended', named ? [...agents, ...doersBehind(scene, noun)] : agents);
  }
  return phrase.preposition === 'for' && isThereFor(scene, clause, noun) ? used(at, 'attended', agents) : null;
}

/** "We have a political dialogue": a mechanism that there is, no session of it. */
function isHavingDialogue({ scene, noun, clause }: UseAt): boolean {
  return (
    clause.lemma === 'have' &&
    clause.verb.to === clause.verb.from + 1 &&
    /^(?:has|have)$/.test(scene.sentence.tokens[clause.verb.from]?.norm ?? '') &&
    noun.kind === 'consultations'
  );
}

/** What leads from a verb of taking part to its event, where that is not "in", "at" or "to". */
const ATTENDED_BEHIND: Readonly<Record<string, RegExp>> = {
  speak: /^(?:in|at)$/,
  gather: /^(?:in|at|to|for)$/,
  converge: /^(?:in|at|for)$/,
};

/** Verbs that lead into an event, with their preposition. */
const GOING_IN: Readonly<Record<string, string>> = { embark: 'on', commence: 'on', engage: 'in', enter: 'into' };

/** "enter into dialogue", "engage in discussions" */
function isTalkInGeneral({ weak, kind }: EventNoun): boolean {
  return weak && (kind === 'meeting' || kind === 'consultations');
}

/** "Her agenda will include meetings with …", "The tour included a stop in …" */
function isOnAgenda({ sentence }: EventScene, { lemma, voice, subject }: Clause): boolean {
  const head = sentence.tagged.lemmas[subject?.head ?? -1] ?? '';
  return (
    lemma === 'include' &&
    voice === 'active' &&
    /^(?:agenda|program|programme|schedule|itinerary|tour|trip|journey)$/.test(head)
  );
}

/** "The commission meets every year in turn": without a date, and not as a headline, "meets" tells what it is wont to do. */
function isRhythm({ sentence }: EventScene, { lemma, form, verb }: Clause): boolean {
  return (
    lemma === 'meet' &&
    form === 'finite' &&
    verb.to === verb.from + 1 &&
    sentence.segment.kind !== 'title' &&
    sentence.resolvedDates.length === 0
  );
}

/** "Negotiations are ongoing", "are being conducted": going on for who knows how long, and no sitting of theirs. */
function isUnfinished({ sentence }: EventScene, { verb, voice, lemma }: Clause, { head }: EventNoun): boolean {
  if (sentence.tagged.lemmas[head] !== 'negotiation') return false;
  const { tokens } = sentence;
  return voice === 'passive'
    ? tokens.slice(verb.from, verb.to).some((token) => token.norm === 'being')
    : lemma === 'be' && /^(?:ongoing|underway)$/.test(tokens[verb.to]?.norm ?? '');
}

function isKnown({ sentence }: EventScene, { subject }: Clause): boolean {
  return subject !== null && /^(?:the|this|these|his|her|their|its)$/.test(sentence.tokens[subject.from]?.norm ?? '');
}

const MECHANISM_NOUN = /^(?:mechanism|platform|body|forum|framework|instrument|format|vehicle|structure)$/;
const SERVING = /^(?:provide|offer|cover|serve|oversee|bring)$/;

function isDropped(scene: EventScene, clause: Clause): boolean {
  return (
    clause.lemma === 'be' &&
    clause.object !== null &&
    /^(?:cancelled|canceled|postponed|dropped|suspended|deferred)$/.test(
      scene.sentence.tokens[clause.object.from]?.norm ?? '',
    )
  );
}

function takesPart(scene: EventScene, clause: Clause): boolean {
  return (
    clause.lemma !== 'take' ||
    (clause.object !== null && scene.sentence.tokens[clause.object.from]?.norm === 'part') ||
    scene.sentence.tokens[clause.verb.to]?.norm === 'part'
  );
}

/** "is in Lima for the summit", "arrived in Lima for the conference": who is there, or comes, for it takes part. */
function isThereFor({ sentence }: EventScene, clause: Clause, noun: EventNoun): boolean {
  return (
    (noun.kind === 'summit' || noun.kind === 'conference') &&
    noun.name !== null &&
    /^(?:be|arrive|travel|fly|come)$/.test(clause.lemma) &&
    clause.subject !== null &&
    sentence.people.some(({ from, to }) => clause.subject && from < clause.subject.to && clause.subject.from < to) &&
    clause.phrases.some(
      ({ preposition, from, to }) =>
        /^(?:in|to|at)$/.test(preposition ?? '') &&
        to <= noun.from &&
        (sentence.places.some((place) => place.from >= from && place.to <= to) ||
          sentence.actors.some((actor) => actor.from >= from && actor.to <= to)),
    )
  );
}
