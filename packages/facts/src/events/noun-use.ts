import { type Clause, type Realis, rangeContains, type TokenRange } from '@diplomatic-relations/engine';
import { doersBehind, thoseInIt, thoseToHoldIt } from './doers.ts';
import { drawsToAClose } from './draws-to-a-close.ts';
import { type EventScene, happened, partiesOf } from './frame.ts';
import { isOfTime } from './is-of-time.ts';
import { isEditionOf, isLeadingSubject } from './leading-subject.ts';
import { isNoHolding } from './no-holding.ts';
import type { EventNoun } from './nouns.ts';
import { inOrderOfForm } from './order-of-clauses.ts';
import { isToBeHeld } from './to-be-held.ts';
import { toldUse } from './told-use.ts';
import { isVenueOf, playsHostTo } from './venues.ts';
import { ATTEND_VERBS, CANCEL_VERBS, HOLD_VERBS, OCCUR_VERBS } from './words.ts';

/** Held, attended, called off, or only told of. */
export type Use = 'held' | 'attended' | 'cancelled' | 'told';

/** What a sentence does with an event noun. */
export interface NounUse {
  readonly use: Use;
  readonly clause: Clause | null;
  /** Whose event it is besides the parties at the noun. */
  readonly agents: readonly (TokenRange | null)[];
  readonly realis: Realis;
}

function contains(range: TokenRange | null, noun: EventNoun): boolean {
  return range !== null && range.from <= noun.head && noun.head < range.to;
}

/** What the verb nearest to the noun says of it. */
export function useOfNoun(scene: EventScene, noun: EventNoun): NounUse | null {
  const { sentence } = scene;
  if (noun.kind === 'consultations' && isNamedOnly(scene, noun)) return null;
  // "The visit that had been planned for May did not take place."
  const failed = sentence.clauses.find((clause) => isFailure(clause, sentence.clauses[clause.index - 1], noun));
  if (failed) {
    const planned = failed.subject ? failed : (sentence.clauses[failed.index - 1] ?? failed);
    return { use: 'cancelled', clause: planned, agents: [], realis: 'asserted' };
  }
  const ahead = sentence.clauses.find((clause) => isToBeHeld(scene, clause, noun));
  if (ahead) return { use: 'held', clause: ahead, agents: [], realis: 'planned' };
  for (const clause of inOrderOfForm(sentence.clauses, noun)) {
    // "scheduled to last until Friday, opened today": how long it lasts does not tell whether it began.
    if (clause.form === 'infinitive' && clause.lemma === 'last') continue;
    // "is to be held in Lima": what is to be done with it says more.
    if (clause.lemma === 'be' && clause.form === 'finite' && sentence.tagged.tags[clause.verb.to] === 'TO') continue;
    const follows =
      clause.object === null &&
      clause.form !== 'participle' &&
      noun.from >= clause.verb.to &&
      noun.from <= clause.verb.to + 1 &&
      sentence.units.some(
        (unit) => unit.kind === 'noun' && unit.from === clause.verb.to && unit.from <= noun.head && noun.head < unit.to,
      );
    // "the subject of the talks that they held in Lima"
    const related =
      clause.link === 'relative' &&
      clause.object !== null &&
      clause.object.to === noun.head + 1 &&
      contains(clause.object, noun);
    const inObject = follows || related || (contains(clause.object, noun) && headOf(scene, clause.object, noun));
    const leading = !contains(clause.subject, noun) && isLeadingSubject(scene, clause, noun);
    const inSubject = leading || (contains(clause.subject, noun) && headOf(scene, clause.subject, noun));
    const holding = clause.phrases.find((candidate) => contains(candidate, noun) && headOf(scene, candidate, noun));
    // "There have been two rounds of talks"
    if (
      clause.lemma === 'be' &&
      noun.plural &&
      sentence.tokens[clause.verb.from - 1]?.norm === 'there' &&
      contains(clause.object, noun) &&
      clause.tense !== 'future'
    )
      return { use: 'held', clause, agents: [], realis: happened(sentence, clause) };
    if (isVenueOf(scene, clause, noun)) return { use: 'held', clause, agents: [], realis: happened(sentence, clause) };
    if (playsHostTo(scene, clause, noun))
      return { use: 'held', clause, agents: [clause.subject], realis: happened(sentence, clause) };
    if (!inObject && !inSubject && !holding) continue;
    const passive = clause.voice === 'passive';
    const agents = passive ? [clause.phrases.find((phrase) => phrase.preposition === 'by') ?? null] : [clause.subject];
    const realis = happened(sentence, clause);
    // Talks that were suspended had been held, and no day of theirs is called off.
    if (clause.lemma === 'suspend' && /^(?:talks|negotiations?|dialogue)$/.test(sentence.tokens[noun.head]?.norm ?? ''))
      return null;
    if (inSubject && isUnfinished(scene, clause, noun)) return null;
    if (isNoHolding(scene, clause, noun, { inSubject, inObject, realis })) return null;
    // "The Joint Committee was set up": no session of it.
    if (inSubject && clause.lemma === 'set' && clause.particle === 'up') return null;
    // "has had an outstanding performance"
    if (inObject && clause.lemma === 'have' && sentence.tagged.lemmas[noun.head] === 'performance') return null;
    if (
      CANCEL_VERBS.has(clause.lemma) &&
      (!/^(?:call|put)$/.test(clause.lemma) || clause.particle === 'off') &&
      ((inObject && !passive) || inSubject)
    ) {
      // "The Council suspended Peru": an organ that does it to another.
      if (inSubject && !passive && clause.object !== null) return null;
      return { use: 'cancelled', clause, agents: inSubject ? thoseToHoldIt(scene, noun) : agents, realis };
    }
    // "We have a political dialogue": a mechanism that there is, no session of it.
    if (
      inObject &&
      clause.lemma === 'have' &&
      clause.verb.to === clause.verb.from + 1 &&
      /^(?:has|have)$/.test(sentence.tokens[clause.verb.from]?.norm ?? '') &&
      noun.kind === 'consultations'
    )
      return null;
    if (inSubject && isDropped(scene, clause)) return { use: 'cancelled', clause, agents: [], realis };
    const hung = leading ? [{ from: noun.from, to: clause.verb.from }] : [];
    if (inSubject && passive && HOLD_VERBS.has(clause.lemma))
      return { use: 'held', clause, agents: [...agents, ...hung], realis };
    if (inSubject && passive && /^(?:schedule|plan|slate|expect|envisage|foresee|set|prepare|due)$/.test(clause.lemma))
      return { use: 'held', clause, agents: [], realis: realis === 'asserted' ? 'planned' : realis };
    if (
      inSubject &&
      noun.kind === 'consultations' &&
      clause.tense === 'present' &&
      (SERVING.test(clause.lemma) ||
        isRhythm(scene, clause) ||
        (clause.lemma === 'be' && MECHANISM_NOUN.test(sentence.tagged.lemmas[clause.object?.head ?? -1] ?? '')))
    )
      return null;
    // "The meetings follow the President's call in May": known before, and the date is that of the call.
    if (inSubject && clause.lemma === 'follow' && clause.object && isKnown(scene, clause)) return null;
    // "The Council decided to open discussions": it opens something else.
    if (inSubject && !passive && clause.object !== null && /^(?:open|start|begin|launch)$/.test(clause.lemma)) continue;
    // "The visit will be another milestone": what it is, not that it is.
    if (
      inSubject &&
      clause.lemma === 'be' &&
      clause.object !== null &&
      /^(?:a|an|another|the|one)$/.test(sentence.tokens[clause.object.from]?.norm ?? '')
    )
      continue;
    if (inSubject && !passive && OCCUR_VERBS.has(clause.lemma) && clause.form !== 'gerund')
      return { use: 'held', clause, agents: [...hung, ...doersBehind(scene, noun)], realis };
    // "The year 2011 saw the visit of N to Lima"
    if (inObject && !passive && clause.lemma === 'see' && noun.kind !== 'meeting' && isOfTime(scene, clause))
      return { use: 'held', clause, agents: [], realis };
    if (inObject && !passive && clause.lemma === 'schedule' && realis === 'planned')
      return { use: 'held', clause, agents, realis };
    if (inObject && !passive && HOLD_VERBS.has(clause.lemma))
      return {
        use: ATTEND_VERBS.has(clause.lemma) ? 'attended' : 'held',
        clause,
        agents: [...agents, ...doersBehind(scene, noun), ...thoseInIt(scene, noun)],
        realis,
      };
    // "On 3 May was held the first meeting of A with B"
    if (inObject && passive && clause.subject === null && clause.form === 'finite' && HOLD_VERBS.has(clause.lemma))
      return { use: 'held', clause, agents, realis };
    if (inObject && isOnAgenda(scene, clause)) return { use: 'held', clause, agents, realis };
    if (inSubject && !passive && drawsToAClose(scene, clause)) return { use: 'held', clause, agents: hung, realis };
    const phrase = holding;
    if (phrase && !isTalkInGeneral(noun) && GOING_IN[clause.lemma] === phrase.preposition && !phrase.fronted)
      return { use: 'held', clause, agents, realis };
    if (
      phrase &&
      ATTEND_VERBS.has(clause.lemma) &&
      (ATTENDED_BEHIND[clause.lemma] ?? /^(?:in|at|to)$/).test(phrase.preposition ?? '') &&
      !phrase.fronted &&
      takesPart(scene, clause)
    )
      return {
        use: 'attended',
        clause,
        // Who organised it says nothing of those whom nobody names.
        agents: partiesOf(sentence, agents).length > 0 ? [...agents, ...doersBehind(scene, noun)] : agents,
        realis,
      };
    if (phrase && phrase.preposition === 'for' && isThereFor(scene, clause, noun))
      return { use: 'attended', clause, agents, realis };
  }
  return toldUse(scene, noun);
}

/** What leads from a verb of taking part to its event, where that is not "in", "at" or "to". */
const ATTENDED_BEHIND: Readonly<Record<string, RegExp>> = {
  speak: /^(?:in|at)$/,
  gather: /^(?:in|at|to|for)$/,
  converge: /^(?:in|at|for)$/,
};

/** Verbs that lead into an event, with their preposition. */
const GOING_IN: Readonly<Record<string, string>> = { embark: 'on', engage: 'in', enter: 'into' };

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

function isFailure(clause: Clause, before: Clause | undefined, noun: EventNoun): boolean {
  if (!clause.negated || clause.tense !== 'past' || !/^(?:take|occur|happen|materiali[sz]e)$/.test(clause.lemma))
    return false;
  // A relative clause may stand between the noun and the verb.
  const subject = clause.subject ?? (before?.link === 'relative' ? before.subject : null);
  return subject !== null && subject.from <= noun.head && noun.head < subject.to && noun.from <= subject.head;
}

function isKnown({ sentence }: EventScene, { subject }: Clause): boolean {
  return subject !== null && /^(?:the|this|these|his|her|their|its)$/.test(sentence.tokens[subject.from]?.norm ?? '');
}

/** "The commission provides a platform": what a mechanism is for, no session of it. */
const MECHANISM_NOUN = /^(?:mechanism|platform|body|forum|framework|instrument|format|vehicle|structure)$/;
const SERVING = /^(?:provide|offer|cover|serve|oversee|bring)$/;

const DOCUMENTS =
  /^(?:mou|mous|memorandum|memoranda|understanding|agreement|agreements|plan|plans|protocol|framework|statement|declaration|programme|program|roadmap|decision|charter|guidelines|report|paper|policy|\))$/;
const PROSPECTS = /^(?:importance|resumption|implementation|mechanism|mandate|format|role|value|establishment)$/;
const KEEPING =
  /^(?:strengthen|develop|deepen|enhance|promote|intensify|activate|institutionali[sz]e|advance|expand|foster|boost)$/;

/** "the memorandum on strategic dialogue", "the importance of strengthening the dialogue": the mechanism is named, no session of it. */
function isNamedOnly({ sentence }: EventScene, noun: EventNoun): boolean {
  const { tokens } = sentence;
  let k = noun.from - 1;
  while (k > noun.from - 4 && /^(?:the|a|an|its|their)$/.test(tokens[k]?.norm ?? '')) k--;
  const word = tokens[k]?.norm ?? '';
  const before = tokens[k - 1]?.norm ?? '';
  if ((word === 'on' || word === 'for') && DOCUMENTS.test(before)) return true;
  if (word === 'of' && PROSPECTS.test(before)) return true;
  return sentence.clauses.some(
    (clause) =>
      clause.form === 'gerund' && KEEPING.test(clause.lemma) && clause.object !== null && contains(clause.object, noun),
  );
}

/** The noun is the head of the phrase, or one of its list. */
function headOf(scene: EventScene, range: (TokenRange & { readonly head?: number }) | null, noun: EventNoun): boolean {
  if (!range) return false;
  if (range.head === noun.head || rangeContains(noun, { from: range.head ?? -1, to: (range.head ?? -1) + 1 }))
    return true;
  const before = scene.sentence.tokens[noun.from - 1]?.norm ?? '';
  return before === 'and' || before === ',' || range.from === noun.from || isEditionOf(scene, range, noun);
}

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
