import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext, Extractor } from '../extractor.ts';
import { inOrder, isParty } from '../shared/parties.ts';
import { namedParties } from './actors.ts';
import { actDate, isNews } from './date.ts';
import type { CameoRoot, Frame, InteractionType } from './frame.ts';
import { meansOthers, whyNoAct } from './guards.ts';
import { INDIRECT_CUES, indirectDrafts } from './indirect.ts';
import { isOfficeNoun, matchFrames, thingRanges } from './match.ts';
import { isCommitted, isReported, type MoodOfClause, moodOf } from './mood.ts';
import { isReadout, isThirdAtHand, mayMeanPartner, otherSide, partnerOf } from './partner.ts';
import { isPurpose } from './purpose.ts';
import { reportedCommitments } from './reported-commitments.ts';
import { sourcesOf } from './sources.ts';
import { anyTarget, complementsOf, type Targets, targetsOf } from './targets.ts';
import { askedOf, isForWar, isStranger } from './whom-it-concerns.ts';
import { CONFLICT_TYPES } from './words-conflict.ts';

type InteractionDraft = Draft<'interactions'>;

/** Acts of one party towards another, as verbs say them. */
export const interactionsExtractor: Extractor = {
  name: 'interactions',
  cues: INDIRECT_CUES,
  always: true,
  extract: (sentence, context, cues) => {
    const { kind } = sentence.segment;
    if (kind === 'title' || kind === 'heading' || sentence.references.length === 0) return [];
    const drafts: InteractionDraft[] = [];
    for (const clause of sentence.clauses)
      for (const draft of clauseDrafts(sentence, clause, context)) drafts.push(draft);
    if (cues !== 0) for (const draft of indirectDrafts(sentence, context, cues)) drafts.push(draft);
    for (const draft of reportedCommitments(sentence, context)) drafts.push(draft);
    return drafts;
  },
};

/** An act before it is written down. */
interface Act {
  readonly type: InteractionType;
  readonly cameo: CameoRoot;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly symmetric: boolean;
}

function clauseDrafts(sentence: ResolvedSentence, clause: Clause, context: ExtractContext): InteractionDraft[] {
  const frames = matchFrames(sentence, clause);
  if (frames.length === 0 && clause.form === 'finite') return [];
  const mood = moodOf(sentence, clause);
  if (mood.mood === 'void') {
    if (frames[0])
      context.note?.(`interactions/${frames[0].type.toLowerCase()}`, `"${clause.lemma}" is no act of its own here`);
    return [];
  }
  if (
    mood.mood !== 'done' &&
    mood.decider !== clause &&
    matchFrames(sentence, mood.decider).some((frame) => frame.complement)
  )
    return [];
  const committed = commitmentFrames(sentence, clause, frames, mood, context);
  if (frames.length === 0 && committed.length === 0) return [];
  const sources = sourcesOf(sentence, clause, frames);
  if (frames[0] && (CONFLICT_TYPES.has(frames[0].type) || frames[0].type === 'COOPERATE') && isAside(sentence, clause))
    return [];
  if (frames[0] && isPrivateJourney(sentence, clause)) {
    context.note?.(`interactions/${frames[0].type.toLowerCase()}`, 'nobody who travels acts for a party');
    return [];
  }
  for (const frame of [...frames, ...committed]) {
    const acts = actsOf({ sentence, clause, frame, mood, sources, context });
    if (acts.length > 0) return acts.flatMap((act) => write(sentence, clause, act, mood, frame, context));
  }
  if (frames[0])
    context.note?.(
      `interactions/${frames[0].type.toLowerCase()}`,
      sources.length === 0 ? `no party does "${clause.lemma}"` : `no target of "${clause.lemma}"`,
    );
  return [];
}

/** "support for X as they fight": what is only said by the way of somebody who is not even named there. */
function isAside(sentence: ResolvedSentence, clause: Clause): boolean {
  const { subject } = clause;
  if (subject === null || !/^(?:they|it|he|she)$/.test(sentence.tokens[subject.head]?.norm ?? '')) return false;
  const before = sentence.tokens[subject.from - 1]?.norm ?? '';
  return (
    /^(?:why|how|whether)$/.test(before) ||
    (clause.link !== 'main' && /^(?:as|while|because|when|if|until|where)$/.test(before))
  );
}

const MOTION = new Set(['visit', 'travel', 'arrive', 'fly', 'journey', 'land', 'head', 'tour']);

/** "the band from Peru will visit Chile": whoever travels is neither a party, nor a person in office, nor anybody that a party sends. */
function isPrivateJourney(sentence: ResolvedSentence, clause: Clause): boolean {
  const { subject } = clause;
  if (!MOTION.has(clause.lemma) || clause.voice === 'passive' || !subject) return false;
  const { head } = subject;
  const lemma = sentence.tagged.lemmas[head] ?? '';
  const covers = (range: { readonly from: number; readonly to: number }): boolean =>
    range.from <= head && head < range.to;
  return (
    !sentence.references.some(covers) &&
    !sentence.people.some((person) => person.from < subject.to && subject.from < person.to) &&
    !isOfficeNoun(lemma)
  );
}

const COMMITMENT: Frame = {
  type: 'AGREE',
  cameo: '03',
  mutual: false,
  partner: true,
  place: true,
  complement: true,
  lasting: false,
  human: false,
  reverse: false,
  behind: false,
  purpose: false,
  slots: ['with', 'to', 'object', 'for', 'from', 'of', 'in'],
  objects: null,
};

/** "is ready to consider …", "expressed readiness to …": an undertaking whatever the verb; in a profile only where somebody says so. */
function commitmentFrames(
  sentence: ResolvedSentence,
  clause: Clause,
  frames: readonly Frame[],
  mood: MoodOfClause,
  context: ExtractContext,
): readonly Frame[] {
  if (mood.mood !== 'intended' || clause.form === 'finite' || isForWar(sentence, clause)) return [];
  if (frames.some((frame) => CONFLICT_TYPES.has(frame.type))) return [];
  const committed =
    isCommitted(sentence, mood.decider) ||
    /^(?:ready|readiness|willing|willingness|commitment|commit|prepared|prepare|offer|determination)$/.test(
      clause.licensor ?? '',
    );
  return committed && (isNews(context) || isReported(sentence, clause)) ? [COMMITMENT] : [];
}

interface ActContext {
  readonly sentence: ResolvedSentence;
  readonly clause: Clause;
  readonly frame: Frame;
  readonly mood: MoodOfClause;
  readonly sources: readonly string[];
  readonly context: ExtractContext;
}

function actsOf(given: ActContext): readonly Act[] {
  const { sentence, clause, frame, mood, sources, context } = given;
  if (sources.length === 0) return betweenAct(given);
  const complements = frame.complement ? complementsOf(sentence, clause) : [];
  // "undertook a visit" promises nothing: only "undertook to …" does.
  if (frame.type === 'AGREE' && clause.lemma === 'undertake' && complements.length === 0) return [];
  const reason = whyNoAct(sentence, clause, frame, complementsOf(sentence, clause), sources);
  if (reason) {
    context.note?.(`interactions/${frame.type.toLowerCase()}`, reason);
    return [];
  }
  // "talked about efforts to strengthen coordination": what a talk is for is said in it, not done.
  if (frame.type === 'COOPERATE' && clause.form === 'infinitive' && mood.mood === 'done' && mood.decider === clause)
    return [];
  if (frame.type === 'COOPERATE' && mood.mood === 'done' && isPurpose(sentence, clause)) return [];
  const direct = targetsOf(sentence, clause, frame, sources);
  if (
    frame.type === 'COOPERATE' &&
    clause.lemma === 'work' &&
    clause.tense === 'past' &&
    !isSideBySide(sentence, clause)
  )
    return [];
  if (frame.complement && complements.length > 0) {
    const acts = complementActs(given, complements, direct);
    if (acts) return acts;
  }
  const asked = frame.type === 'REQUEST' && direct.parties.length === 0 ? askedOf(sentence, clause) : null;
  if (asked) {
    const parties = namedParties(sentence, asked, sources);
    return parties.length > 0 ? resolved(given, { parties, beside: false }) : [];
  }
  if (sources.length > 1 && isReciprocal(sentence, clause))
    return resolved({ ...given, frame: { ...frame, mutual: true } }, { parties: [], beside: true });
  const joint = frame.type === 'AGREE' && frame.mutual && sources.length > 1 && !direct.beside;
  if (joint && clause.phrases.some((phrase) => phrase.preposition === 'with' && isStranger(sentence, phrase)))
    return [];
  let targets: Targets = joint ? { parties: [], beside: true } : direct;
  if (targets.parties.length === 0 && frame.mutual && sources.length > 1)
    return resolved(given, { ...targets, beside: true });
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
    const friendly = complements.filter((complement) => !HOSTILE.has(complement.lemma));
    targets = { parties: anyTarget(sentence, [clause, ...friendly], sources), beside: false };
  }
  if (targets.parties.length === 0 && frame.type === 'AID')
    targets = { parties: anyTarget(sentence, clausesBehind(sentence, clause), sources), beside: false };
  if (
    targets.parties.length === 0 &&
    frame.partner &&
    // In a profile, a commitment to something is not made to the other of the two.
    (frame.type !== 'AGREE' || isNews(context) || sentence.resolvedDates.length > 0) &&
    mayMeanPartner(sentence, clause, frame) &&
    !meansOthers(sentence, [clause, ...complements])
  )
    targets = { parties: partnerOf(sentence, [clause, ...complements], sources, context), beside: false, named: false };
  if (targets.parties.length === 0) return [];
  return resolved(given, targets);
}

const HOSTILE = new Set(
  'counter deter contain combat oppose fight isolate punish pressure confront resist repel defeat stop prevent replace'.split(
    ' ',
  ),
);

/** "aid to refugees fleeing the war in X": what describes the recipients. */
function clausesBehind(sentence: ResolvedSentence, clause: Clause): readonly Clause[] {
  const next = sentence.clauses[clause.index + 1];
  return next && (next.form === 'gerund' || next.form === 'participle') && next.verb.from <= clause.to + 1
    ? [next]
    : [];
}

/** "provide mutual support", "accused each other". */
function isReciprocal(sentence: ResolvedSentence, clause: Clause): boolean {
  return thingRanges(clause).some((range) =>
    sentence.tokens
      .slice(range.from, range.to)
      .some(
        (token, i) =>
          token.norm === 'mutual' ||
          (/^(?:each|one)$/.test(token.norm) &&
            /^(?:other|another)$/.test(sentence.tokens[range.from + i + 1]?.norm ?? '')),
      ),
  );
}

/** "worked closely with" is cooperation; "worked with the minister" is a working session. */
function isSideBySide(sentence: ResolvedSentence, clause: Clause): boolean {
  return (
    sentence.tokens
      .slice(clause.verb.to, clause.to)
      .some((token) => /^(?:together|closely|side|jointly|hand-in-hand)$/.test(token.norm)) ||
    sentence.tokens[clause.verb.from - 1]?.norm === 'closely'
  );
}

/** "Talks were held between X and Y": nobody is the subject, both take part. */
function betweenAct(given: ActContext): readonly Act[] {
  const { sentence, clause, frame, mood } = given;
  if (!frame.mutual || mood.mood !== 'done' || frame.objects === null) return [];
  const between = clause.phrases
    .filter((phrase) => phrase.preposition === 'between')
    .flatMap((phrase) => namedParties(sentence, phrase));
  const held = between.length === 0 && clause.subject ? namedParties(sentence, clause.subject) : [];
  const parties = [...new Set(between.length > 0 ? between : held)];
  if (clause.voice !== 'passive' || parties.length !== 2) return [];
  return [{ type: frame.type, cameo: frame.cameo, sources: parties, targets: [], symmetric: true }];
}

/** What agreeing, refusing or threatening to do something comes to, from the verb of what is to be done. */
function complementActs(given: ActContext, complements: readonly Clause[], direct: Targets): readonly Act[] | null {
  const { sentence, clause, frame, sources, mood } = given;
  if (mood.mood !== 'done' && frame.type !== 'AGREE') return [];
  const refused = clause.negated;
  for (const complement of complements) {
    for (const inner of matchFrames(sentence, complement)) {
      const targets = targetsOf(sentence, complement, inner, sources).parties;
      if (targets.length === 0) continue;
      const acts: Act[] = [];
      if (frame.type === 'AGREE' && !refused) {
        const conflict = CONFLICT_TYPES.has(inner.type);
        if (conflict)
          return [
            {
              type: clause.lemma === 'agree' ? inner.type : 'THREATEN',
              cameo: clause.lemma === 'agree' ? inner.cameo : '13',
              sources,
              targets,
              symmetric: false,
            },
          ];
        const joint = sources.length > 1 && frame.mutual;
        if (joint) acts.push({ type: 'AGREE', cameo: '03', sources, targets: [], symmetric: true });
        else
          acts.push({
            type: 'AGREE',
            cameo: '03',
            sources,
            targets: direct.parties.length > 0 ? direct.parties : targets,
            symmetric: direct.beside,
          });
        const continued = complements.some((other) => other.lemma === 'continue' && other.index <= complement.index);
        if (inner.type === 'SUPPORT' && continued)
          acts.push({ type: 'SUPPORT', cameo: '05', sources, targets, symmetric: false });
        return acts;
      }
      return [
        {
          type: frame.type,
          cameo: frame.cameo,
          sources,
          targets: direct.parties.length > 0 ? direct.parties : targets,
          symmetric: false,
        },
      ];
    }
  }
  return null;
}

function resolved(given: ActContext, targets: Targets): readonly Act[] {
  const { frame, mood, sources, clause, context } = given;
  const beside = targets.beside || targets.parties.length === 0;
  const symmetric = frame.mutual && (beside || frame.type === 'CONSULT' || frame.type === 'COOPERATE');
  const act = (type: InteractionType, cameo: CameoRoot, both: boolean): readonly Act[] => [
    frame.reverse
      ? { type, cameo, sources: targets.parties, targets: sources, symmetric: both }
      : { type, cameo, sources, targets: targets.parties, symmetric: both },
  ];
  if (clause.negated && mood.mood === 'void') return [];
  if (mood.mood === 'refused')
    return frame.type === 'AGREE' || !CONFLICT_TYPES.has(frame.type) ? act('REJECT', '12', false) : [];
  if (mood.mood === 'threatened') return act('THREATEN', '13', false);
  if (mood.mood === 'done') return act(frame.type, frame.cameo, symmetric);
  if (frame.type === 'REQUEST' || frame.type === 'ACCUSE' || frame.type === 'REJECT') return [];
  if (CONFLICT_TYPES.has(frame.type)) return act('THREATEN', '13', false);
  if (frame.type === 'CONSULT' && (!isNews(context) || frame.place)) return [];
  // "will discuss a treaty with X": a topic to come, not an undertaking towards X.
  if (frame.type === 'CONSULT' && clause.lemma === 'discuss' && mood.decider === clause && clause.tense === 'future')
    return [];
  // "will meet his counterpart": in a report, a planned meeting is an event to come; only a bare line of event data codes it as agreed.
  if (
    frame.type === 'CONSULT' &&
    mood.decider === clause &&
    (clause.tense === 'future' || clause.modal === 'would') &&
    context.document.sentences.length > 4
  )
    return [];
  const named = targets.named !== false;
  const continued =
    frame.type === 'SUPPORT' && mood.decider !== clause && mood.decider.lemma === 'continue'
      ? act('SUPPORT', '05', false)
      : [];
  return [
    ...continued,
    ...act(
      'AGREE',
      '03',
      symmetric && (sources.length > 1 || frame.type === 'CONSULT') && (beside || (frame.type === 'CONSULT' && named)),
    ),
  ];
}

function write(
  sentence: ResolvedSentence,
  clause: Clause,
  act: Act,
  mood: MoodOfClause,
  frame: Frame,
  context: ExtractContext,
): InteractionDraft[] {
  const dated = mood.mood === 'done' ? clause : mood.decider;
  const lasting =
    frame.lasting && (frame.type !== 'SUPPORT' || !isNews(context)) && act.type === frame.type && mood.mood === 'done';
  const date = actDate(sentence, dated, context, { lasting, intended: act.type === 'AGREE' });
  const pairs = act.symmetric
    ? symmetricPairs(act, context)
    : act.sources.flatMap((source) => act.targets.map((target): readonly [string, string] => [source, target]));
  return pairs
    .filter(([source, target]) => source !== target && isParty(source) && isParty(target))
    .slice(0, 12)
    .map(([source, target]) => ({
      table: 'interactions',
      row: {
        source,
        target,
        event_type: act.type,
        symmetric: act.symmetric,
        cameo: act.cameo,
        verb: wordsOf(sentence, clause, frame),
        ...date,
      },
      sentence,
      range: { from: Math.min(clause.subject?.from ?? clause.from, clause.from), to: clause.to },
      rule: `interactions/${act.type.toLowerCase()}`,
      confidence: mood.mood === 'done' ? 0.8 : 0.7,
    }));
}

/** Everybody who acts together, paired with the document's main party among them. */
function symmetricPairs(act: Act, context: ExtractContext): (readonly [string, string])[] {
  if (act.targets.length > 0)
    return act.sources.flatMap((source) =>
      act.targets.filter((target) => target !== source).map((target) => inOrder(source, target)),
    );
  const { home, prominence } = context.document;
  const weight = (party: string): number => (party === home ? Number.POSITIVE_INFINITY : (prominence.get(party) ?? 0));
  const main = [...act.sources].sort((a, b) => weight(b) - weight(a))[0];
  return main === undefined ? [] : act.sources.filter((party) => party !== main).map((party) => inOrder(main, party));
}

/** The verb as written, with the noun that makes its sense. */
function wordsOf(sentence: ResolvedSentence, clause: Clause, frame: Frame): string {
  const verb = sentence.tokens
    .slice(clause.verb.from, clause.verb.to)
    .map((token) => token.text)
    .join(' ');
  if (frame.objects === null || !clause.object || clause.object.from < clause.verb.to) return verb;
  const noun = sentence.tokens.findIndex(
    (_, i) =>
      i >= (clause.object?.from ?? 0) &&
      i < (clause.object?.to ?? 0) &&
      frame.objects?.has(sentence.tagged.lemmas[i] ?? ''),
  );
  return noun < 0 ? verb : `${verb} ${sentence.tokens[noun]?.text}`;
}
