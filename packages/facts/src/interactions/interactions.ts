import { type Clause, collect, type ResolvedSentence, VISITING } from '@diplomatic-relations/engine';
import type { ExtractContext, Extractor } from '../extractor.ts';
import { actDrafts } from './act-drafts.ts';
import { actsOf } from './acts.ts';
import { WEAPONS } from './arms.ts';
import { calledToAct } from './called-to-act.ts';
import { commitmentFrames, isOthersReadiness } from './commitment-frames.ts';
import type { InteractionDraft } from './draft.ts';
import { expulsionLists } from './expulsion-lists.ts';
import { impersonalAgreements } from './impersonal-agreement.ts';
import { inKindDrafts } from './in-kind.ts';
import { ACT_NOUN, DECISION, IMPERSONAL, IN_KIND, INDIRECT_CUES, indirectDrafts, PLAIN } from './indirect.ts';
import { isOfficeNoun, matchFrames } from './match.ts';
import { moodOf } from './mood/mood-of.ts';
import { nounActDrafts } from './noun-acts.ts';
import { ownedDecisions } from './owned-decisions.ts';
import { plainNounDrafts } from './plain-nouns.ts';
import { reportedCommitments } from './reported-commitments.ts';
import { rightsConceded } from './rights-conceded.ts';
import { sourcesOf } from './sources.ts';
import { titleActs } from './title-acts.ts';
import { isUndone } from './undone.ts';
import { CONFLICT_TYPES } from './words-conflict.ts';

/** Acts of one party towards another, as verbs say them. */
export const interactionsExtractor: Extractor = {
  name: 'interactions',
  cues: INDIRECT_CUES,
  always: true,
  extract: (sentence, context, cues) => {
    const { kind } = sentence.segment;
    if (kind === 'title') return titleActs(sentence, context, clauseDrafts);
    const listed = expulsionLists(sentence, context);
    if (listed.length > 0 || kind === 'heading') return listed;
    if (sentence.references.length === 0) return cues & IMPERSONAL ? impersonalAgreements(sentence, context) : [];
    const drafts: InteractionDraft[] = [];
    for (const clause of sentence.clauses)
      for (const draft of clauseDrafts(sentence, clause, context)) drafts.push(draft);
    if (cues !== 0) for (const draft of indirectDrafts(sentence, context, cues)) drafts.push(draft);
    for (const draft of reportedCommitments(sentence, context)) drafts.push(draft);
    for (const draft of calledToAct(sentence, context)) drafts.push(draft);
    for (const draft of rightsConceded(sentence, context)) drafts.push(draft);
    if (cues & IN_KIND) for (const draft of inKindDrafts(sentence, drafts, context)) drafts.push(draft);
    if (cues & DECISION)
      for (const draft of ownedDecisions(sentence, drafts, context, clauseDrafts)) drafts.push(draft);
    if (cues & ACT_NOUN) for (const draft of nounActDrafts(sentence, drafts, context)) drafts.push(draft);
    if (cues & PLAIN) for (const draft of plainNounDrafts(sentence, drafts, context)) drafts.push(draft);
    return drafts;
  },
};

function clauseDrafts(sentence: ResolvedSentence, clause: Clause, context: ExtractContext): InteractionDraft[] {
  const frames = matchFrames(sentence, clause);
  if ((frames.length === 0 && clause.form === 'finite') || isUndone(sentence, clause)) return [];
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
  if (mood.mood === 'intended' && clause.form === 'infinitive' && isOthersReadiness(sentence, clause)) return [];
  const committed = commitmentFrames(sentence, clause, frames, mood, context);
  if (frames.length === 0 && committed.length === 0) return [];
  const sources = sourcesOf(sentence, clause, frames);
  if (frames[0] && (CONFLICT_TYPES.has(frames[0].type) || frames[0].type === 'COOPERATE') && isAside(sentence, clause))
    return [];
  if (frames[0] && frames[0].type !== 'AID' && isPrivateJourney(sentence, clause)) {
    context.note?.(`interactions/${frames[0].type.toLowerCase()}`, 'nobody who travels acts for a party');
    return [];
  }
  for (const frame of [...frames, ...committed]) {
    const acts = actsOf({ sentence, clause, frame, mood, sources, context });
    if (acts.length > 0) return collect(acts, (act) => actDrafts(sentence, clause, act, mood, frame, context));
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

/** "the band from Peru will visit Chile": whoever travels is neither a party, nor a person in office, nor anybody that a party sends. */
function isPrivateJourney(sentence: ResolvedSentence, clause: Clause): boolean {
  const { subject } = clause;
  if (!(VISITING.has(clause.lemma) || clause.lemma === 'head') || clause.voice === 'passive' || !subject) return false;
  const { head } = subject;
  const lemma = sentence.tagged.lemmas[head] ?? '';
  if (sentence.tagged.lemmas.slice(subject.from, subject.to).some((word) => WEAPONS.has(word))) return true;
  const covers = (range: { readonly from: number; readonly to: number }): boolean =>
    range.from <= head && head < range.to;
  return (
    !sentence.references.some(covers) &&
    !sentence.people.some((person) => person.from < subject.to && subject.from < person.to) &&
    !isOfficeNoun(lemma)
  );
}
