import { type Clause, collect, partiesIn, type ResolvedSentence, VISITING } from '@diplomatic-relations/engine';
import { isNews, isReadout } from '../shared/genres.ts';
import type { Act, ActContext } from './act.ts';
import { namedParties } from './actors.ts';
import { answered } from './answered.ts';
import { isDoneByArms } from './arms.ts';
import { authorsOf } from './authors.ts';
import { betweenTwo } from './between-two.ts';
import { borrowedFrom, borrowedTarget, isPenaltyThreatened } from './borrowed-target.ts';
import { complementActs } from './complement-acts.ts';
import { isComplaint } from './crowds.ts';
import { deciderOf, doersBefore, doersOf } from './doers.ts';
import { isWelcomed } from './donations.ts';
import { facedBy } from './faced-by.ts';
import { whyNoAct } from './guards/guards.ts';
import { meansOthers } from './guards/means-others.ts';
import { hostOfGiver } from './host-of-giver.ts';
import { matchFrames } from './match.ts';
import { unnamedDoers } from './nobody-named.ts';
import { isThirdAtHand, mayMeanPartner, otherSide, partnerOf } from './partner.ts';
import { pronounTarget } from './pronoun-target.ts';
import { isPurpose } from './purpose.ts';
import { isReciprocal } from './reciprocal.ts';
import { reprisal } from './reprisals.ts';
import { resolvedActs } from './resolved-acts.ts';
import { sayerOf } from './sayer.ts';
import { anyTarget, complementsOf, type Targets, targetsOf } from './targets.ts';
import { askedOf, isAskedOfOneself, isStranger } from './whom-it-concerns.ts';
import { worrying } from './worrying.ts';

/** "spoke with Y to discuss the tensions in Z": whom one speaks with has been told. */
function isTopicOfTalk(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): boolean {
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  return (
    clause.form === 'infinitive' &&
    clause.lemma === 'discuss' &&
    governor !== undefined &&
    matchFrames(sentence, governor).some(
      (frame) => frame.type === 'CONSULT' && targetsOf(sentence, governor, frame, sources).parties.length > 0,
    )
  );
}

/** The acts that a frame finds in its clause; none where no target is told or meant. */
export function actsOf(given: ActContext): readonly Act[] {
  const { sentence, clause, frame, mood, sources, context } = given;
  if (sources.length === 0) {
    const between = betweenAct(given);
    const doers = between.length > 0 || mood.mood !== 'done' ? [] : unnamedDoers(sentence, clause, frame, context);
    return doers.length > 0 ? actsOf({ ...given, sources: doers }) : between;
  }
  const decider = JUDGING.has(frame.type) && mood.mood === 'done' ? deciderOf(sentence, clause) : [];
  if (decider.some((party) => !sources.includes(party)))
    return resolvedActs(given, { parties: decider, beside: false });
  // "the ministry protested against the raid": a government that protests complains.
  if (frame.type === 'PROTEST' && isComplaint(sentence, clause))
    return actsOf({ ...given, frame: { ...frame, type: 'ACCUSE', cameo: '11' } });
  const complements = frame.complement ? complementsOf(sentence, clause) : [];
  // "undertook a visit" promises nothing: only "undertook to …" does.
  if (frame.type === 'AGREE' && clause.lemma === 'undertake' && complements.length === 0) return [];
  if (frame.type === 'ASSAULT' && isOfAnotherDeed(sentence, clause)) return [];
  const reason = whyNoAct({ sentence, clause, frame, complements: complementsOf(sentence, clause), sources });
  if (reason) {
    context.note?.(`interactions/${frame.type.toLowerCase()}`, reason);
    return [];
  }
  // "talked about efforts to strengthen coordination": what a talk is for is said in it, not done.
  if (frame.type === 'COOPERATE' && clause.form === 'infinitive' && mood.mood === 'done' && mood.decider === clause)
    return [];
  if (frame.type === 'COOPERATE' && mood.mood === 'done' && isPurpose(sentence, clause)) return [];
  if (frame.type === 'CONSULT' && isTopicOfTalk(sentence, clause, sources)) return [];
  const stated = withoutTopic(given, targetsOf(sentence, clause, frame, sources));
  const meant =
    stated.parties.length === 0 && ADDRESSING.has(frame.type) ? pronounTarget(sentence, clause, sources) : [];
  const direct = meant.length > 0 ? { parties: meant, beside: false } : stated;
  // "the parliament urged the government to act": what a party asks of itself is asked of no other.
  if (frame.type === 'REQUEST' && direct.parties.length === 0 && isAskedOfOneself(sentence, clause, sources)) return [];
  const sayer = sayerOf(given, direct);
  if (sayer !== null) return actsOf({ ...given, sources: [sayer] });
  // "hosted talks between X and Y": they talk, the host does not.
  if (frame.type === 'CONSULT' && clause.lemma === 'host' && direct.beside && direct.parties.length > 1) return [];
  // "ordered him to leave the country" sends somebody away.
  if (clause.lemma === 'order' && frame.type === 'REQUEST' && complements.length === 0 && isSentAway(sentence, clause))
    return resolvedActs({ ...given, frame: { ...frame, type: 'SANCTION', cameo: '16' } }, direct);
  if (
    frame.type === 'COOPERATE' &&
    clause.lemma === 'work' &&
    clause.tense === 'past' &&
    !isSideBySide(sentence, clause)
  )
    return [];
  const reprisals = complements.length > 0 ? reprisal(given, complements) : null;
  if (reprisals) return reprisals;
  if (clause.lemma === 'reserve' && complements.length === 0) return [];
  // "A, B and C pledged to increase cooperation between their countries and D", "A, B and C confirmed their intention to work with D": each of them to D.
  const promised = sources.length > 2 ? complementsOf(sentence, clause).filter(isWithOther) : [];
  const pledging = PLEDGING.has(clause.lemma) || promised.length > 0;
  if (frame.type === 'AGREE' && sources.length > 1 && pledging && direct.parties.length === 0) {
    const parties = anyTarget(sentence, complements.length > 0 ? complements : promised, sources);
    if (parties.length === 1) return resolvedActs(given, { parties, beside: false });
  }
  if (frame.complement && complements.length > 0) {
    const acts = complementActs(given, complements, direct);
    if (acts) return acts;
  }
  // "broke with X and demanded its expulsion from the Union": the expulsion of X.
  if (clause.lemma === 'demand' && isPossessive(sentence, clause)) {
    const parties = borrowedTarget(sentence, clause, sources);
    if (parties.length > 0)
      return resolvedActs({ ...given, frame: { ...frame, type: 'REQUEST', cameo: '10' } }, { parties, beside: false });
  }
  const those = direct.parties.length === 0 ? betweenTwo(given) : [];
  if (those.length > 0) return resolvedActs(given, { parties: those, beside: false });
  const asked = frame.type === 'REQUEST' && direct.parties.length === 0 ? askedOf(sentence, clause) : null;
  if (asked) {
    const parties = namedParties(sentence, asked, sources);
    return parties.length > 0 ? resolvedActs(given, { parties, beside: false }) : [];
  }
  if (sources.length > 1 && isReciprocal(sentence, clause))
    return resolvedActs({ ...given, frame: { ...frame, mutual: true } }, { parties: [], beside: true });
  const joint = frame.type === 'AGREE' && frame.mutual && sources.length > 1 && !direct.beside;
  if (joint && clause.phrases.some((phrase) => phrase.preposition === 'with' && isStranger(sentence, phrase)))
    return [];
  let targets: Targets = joint ? { parties: [], beside: true } : direct;
  if (targets.parties.length === 0 && frame.mutual && sources.length > 1)
    return resolvedActs(given, { ...targets, beside: true });
  if (
    targets.parties.length === 0 &&
    frame.complement &&
    isReadout(context) &&
    !meansOthers(sentence, [clause, ...complements]) &&
    !isThirdAtHand(sentence, clause.verb.from, context.document.mainPair ?? [])
  )
    targets = { parties: otherSide(sources, context), beside: false, named: false };
  // "approved a proposal for embassies in X": one's own plan is agreed with nobody.
  if (targets.parties.length === 0 && frame.complement && clause.lemma !== 'approve') {
    // "a fund to counter the influence of X" is not for X.
    const hostile = complements.findIndex((complement) => HOSTILE.has(complement.lemma));
    const friendly = hostile < 0 ? complements : complements.slice(0, hostile);
    targets = { parties: anyTarget(sentence, [clause, ...friendly], sources), beside: false };
  }
  if (
    targets.parties.length === 0 &&
    frame.type === 'ACCUSE' &&
    (frame.objects?.has('concern') || CHARGING.has(clause.lemma))
  ) {
    const parties = worrying(sentence, clause, sources);
    if (parties === null) return [];
    targets = { parties, beside: false };
  }
  // "warned it would use force against X"
  const warned = frame.type === 'THREATEN' ? ownDeedBehind(sentence, clause, sources) : null;
  if (targets.parties.length === 0 && warned)
    targets = { parties: anyTarget(sentence, [warned, ...complementsOf(sentence, warned)], sources), beside: false };
  if (targets.parties.length === 0 && JUDGING.has(frame.type))
    targets = { parties: authorsOf(sentence, clause, sources), beside: false };
  if (targets.parties.length === 0 && (frame.type === 'MOBILIZE' || frame.type === 'COERCE'))
    targets = { parties: anyTarget(sentence, clausesBehind(sentence, clause), sources), beside: false };
  if (targets.parties.length === 0 && frame.type === 'AID')
    targets = { parties: anyTarget(sentence, clausesBehind(sentence, clause), sources), beside: false };
  if (targets.parties.length === 0 && frame.type === 'AID' && frame.slots.includes('to'))
    targets = { parties: hostOfGiver(sentence, clause, sources), beside: false };
  const thing = clause.voice === 'passive' ? clause.subject : clause.object;
  if (targets.parties.length === 0 && JUDGING.has(frame.type) && thing && frame.slots.includes('object')) {
    const giver =
      frame.type === 'SUPPORT' ? clause.phrases.find((phrase) => isWelcomed(sentence, clause, phrase)) : undefined;
    const own = giver ? namedParties(sentence, giver, sources) : doersOf(sentence, thing, sources);
    const parties = own.length > 0 ? own : doersBefore(sentence, thing, context.document.sentences);
    targets = { parties: parties.filter((party) => !sources.includes(party)).slice(0, 2), beside: false };
  }
  if (
    targets.parties.length === 0 &&
    BORROWING.has(frame.type) &&
    (frame.type !== 'THREATEN' || complements.length > 0 || isPenaltyThreatened(sentence, clause))
  )
    targets = { parties: borrowedTarget(sentence, clause, sources), beside: false };
  if (targets.parties.length === 0 && ANSWERING.has(frame.type) && mood.mood === 'done')
    targets = { parties: answered(sentence, clause, sources), beside: false };
  if (targets.parties.length === 0 && frame.type === 'MOBILIZE' && mood.mood === 'done')
    targets = { parties: facedBy(sentence, clause, sources), beside: false };
  // "travelled to X to show its support": X is meant.
  const outer =
    clause.form === 'infinitive' && clause.governor !== null ? sentence.clauses[clause.governor] : undefined;
  if (targets.parties.length === 0 && frame.type === 'SUPPORT' && outer && MOVING.has(outer.lemma))
    targets = { parties: borrowedFrom(sentence, outer, sources), beside: false };
  if (
    targets.parties.length === 0 &&
    frame.partner &&
    !complements.some((complement) => HOSTILE.has(complement.lemma) || isHostile(sentence, complement)) &&
    // In a profile, a commitment to something is not made to the other of the two.
    (frame.type !== 'AGREE' || isNews(context) || sentence.resolvedDates.length > 0) &&
    mayMeanPartner(sentence, clause, frame, context) &&
    !meansOthers(sentence, [clause, ...complements])
  )
    targets = { parties: partnerOf(sentence, [clause, ...complements], sources, context), beside: false, named: false };
  if (targets.parties.length === 0) return [];
  return resolvedActs(given, targets);
}

/** "A and B agreed on the importance of cooperation with C": C belongs to what they agree on. */
function withoutTopic({ clause, frame, sources }: ActContext, targets: Targets): Targets {
  if (!targets.beside || frame.type !== 'AGREE' || frame.objects !== null || sources.length < 2) return targets;
  const partner = clause.phrases.find(({ preposition }) => preposition === 'with' || preposition === 'between');
  const topic = clause.phrases.find(
    ({ preposition, from }) => /^(?:on|upon|to)$/.test(preposition ?? '') && from >= clause.verb.to,
  );
  return partner && topic && topic.from < partner.from ? { parties: [], beside: false } : targets;
}

/** What somebody who warns says that they would do themselves. */
function ownDeedBehind(
  sentence: ResolvedSentence,
  { index, object, verb }: Clause,
  sources: readonly string[],
): Clause | null {
  const { clauses, tokens } = sentence;
  const next = clauses[index + 1];
  const end = object && WARNINGS.test(tokens[object.head]?.norm ?? '') ? object.to : verb.to;
  if (!next?.subject || next.form !== 'finite' || next.subject.from - end > 2) return null;
  const own =
    /^(?:it|they|he|she)$/.test(tokens[next.subject.from]?.norm ?? '') ||
    partiesIn(sentence, next.subject).some((party) => sources.includes(party));
  return own && (next.tense === 'future' || /^(?:would|could|might|may|will)$/.test(next.modal ?? '')) ? next : null;
}

/** "suspended flights after rebels shelled the port, wounding an officer": the harm that follows a clause without arms or force is somebody else's. */
function isOfAnotherDeed(sentence: ResolvedSentence, clause: Clause): boolean {
  const governor = clause.form === 'gerund' && clause.governor !== null ? sentence.clauses[clause.governor] : undefined;
  if (!governor || !/^(?:kill|wound|injure)$/.test(clause.lemma)) return false;
  if (!governor.phrases.some(({ preposition }) => preposition === 'after')) return false;
  return !matchFrames(sentence, governor).some(({ type }) => type === 'ASSAULT') && !isDoneByArms(sentence, governor);
}

const WARNINGS = /^(?:warnings?|threats?|ultimatum)$/;

/** Types whose target a pronoun in the object may stand for. */
const ADDRESSING: ReadonlySet<string> = new Set(['REQUEST', 'SUPPORT', 'ACCUSE', 'THREATEN']);

const MOVING: ReadonlySet<string> = new Set([...VISITING, 'make', 'pay']);

/** Types whose target may be whoever did the thing that is judged. */
const JUDGING: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT', 'REJECT']);

/** Types that may answer a deed of their target. */
const ANSWERING: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'MOBILIZE']);

/** Types whose target may stand with the verb before. */
const BORROWING: ReadonlySet<string> = new Set(['THREATEN', 'REQUEST', 'SANCTION']);

function isPossessive({ tokens }: ResolvedSentence, { object }: Clause): boolean {
  return object !== null && /^(?:its|their|his|her)$/.test(tokens[object.from]?.norm ?? '');
}

/** "charged that X had crossed the border" */
const CHARGING = new Set(['charge', 'allege', 'complain']);

function isSentAway(sentence: ResolvedSentence, clause: Clause): boolean {
  return sentence.clauses.some(
    (other) =>
      other.governor === clause.index && other.form === 'infinitive' && /^(?:leave|depart|quit)$/.test(other.lemma),
  );
}

function isWithOther({ phrases }: Clause): boolean {
  return phrases.some(({ preposition, fronted }) => preposition === 'with' && !fronted);
}

const PLEDGING = new Set(['pledge', 'promise', 'vow', 'undertake']);

const HOSTILE = new Set(
  'counter deter contain combat oppose fight isolate punish pressure confront resist repel defeat stop prevent replace'.split(
    ' ',
  ),
);

/** "vowed to mass troops": promised to nobody. */
function isHostile(sentence: ResolvedSentence, clause: Clause): boolean {
  return matchFrames(sentence, clause).some(({ type }) => type === 'MOBILIZE' || type === 'SANCTION');
}

/** "aid to refugees fleeing the war in X": what describes the recipients. */
function clausesBehind(sentence: ResolvedSentence, clause: Clause): readonly Clause[] {
  const next = sentence.clauses[clause.index + 1];
  return next && (next.form === 'gerund' || next.form === 'participle') && next.verb.from <= clause.to + 1
    ? [next]
    : [];
}

/** "worked closely with" is cooperation; "worked with the minister" is a working session. */
function isSideBySide(sentence: ResolvedSentence, clause: Clause): boolean {
  return (
    sentence.tokens
      .slice(clause.verb.to, clause.to)
      .some((token) => /^(?:together|closely|side|jointly|hand|hand-in-hand)$/.test(token.norm)) ||
    sentence.tokens[clause.verb.from - 1]?.norm === 'closely'
  );
}

/** "Talks were held between X and Y": nobody is the subject, both take part. */
function betweenAct(given: ActContext): readonly Act[] {
  const { sentence, clause, frame, mood } = given;
  if (!frame.mutual || mood.mood !== 'done' || frame.objects === null) return [];
  const between = collect(
    clause.phrases.filter((phrase) => phrase.preposition === 'between'),
    (phrase) => namedParties(sentence, phrase),
  );
  const held = between.length === 0 && clause.subject ? namedParties(sentence, clause.subject) : [];
  const parties = [...new Set(between.length > 0 ? between : held)];
  // "Talks between X and Y resumed": nobody holds them.
  const themselves =
    clause.voice === 'active' && clause.object === null && frame.type === 'CONSULT' && isBetween(sentence, clause);
  if ((clause.voice !== 'passive' && !themselves) || parties.length !== 2) return [];
  return [{ type: frame.type, cameo: frame.cameo, sources: parties, targets: [], symmetric: true }];
}

function isBetween({ tokens }: ResolvedSentence, { subject }: Clause): boolean {
  return subject !== null && tokens[subject.head + 1]?.norm === 'between';
}
