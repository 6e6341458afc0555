import {
  type Clause,
  collect,
  findPredications,
  type Predication,
  partiesIn,
  type ResolvedDate,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext, Extractor } from '../extractor.ts';
import { cueTable } from '../shared/cues.ts';
import { documentDate, factDate, NO_DATE } from '../shared/dates.ts';
import { respectiveDates } from '../shared/respective-dates.ts';
import { anniversaryDrafts } from './anniversaries.ts';
import { changeDate } from './change-date.ts';
import { datedPairs } from './dated-pairs.ts';
import { type RelationDraft, relationDraft } from './draft.ts';
import { labelDrafts } from './labels.ts';
import { PARTNERSHIPS, type RelationObject, relationObject, TIES } from './object.ts';
import { relationParties } from './parties.ts';
import { partnershipDrafts } from './partnerships.ts';
import { plainRelations } from './plain-relations.ts';
import { recognitionDrafts } from './recognition.ts';
import { severalPairs } from './several-pairs.ts';
import { CHANGING_VERBS, spokenOf } from './spoken-of.ts';
import { isTheNews } from './the-news.ts';
import { AGREED, RECOGNITION_VERBS, RELATION_NOUNS, RELATION_VERBS, type RelationChange } from './words.ts';

const NO_NOUNS: ReadonlyMap<string, RelationChange> = new Map();

const OBJECT = 1;
const RECOGNITION = 2;
const PARTNERSHIP = 4;
const PRONOUN = 8;

/** The frames that a lemma wakes. */
const CUES = cueTable(
  [OBJECT, [...TIES, ...PARTNERSHIPS]],
  [RECOGNITION, ['recognition', ...RECOGNITION_VERBS.keys()]],
  [PARTNERSHIP, PARTNERSHIPS],
  [PRONOUN, CHANGING_VERBS],
);

/** Statuses between two parties: relations established or severed, recognition, partnerships. */
export const relationsExtractor: Extractor = {
  name: 'relations',
  cues: CUES,
  always: false,
  extract: (sentence, context, cues) => {
    const labelled = cues & (OBJECT | RECOGNITION) ? labelDrafts(sentence, context) : [];
    if (labelled.length > 0) return labelled;
    const told = [
      ...(cues & OBJECT ? changeDrafts(sentence, context) : []),
      ...(cues & OBJECT ? anniversaryDrafts(sentence, context) : []),
      ...(cues & RECOGNITION ? recognitionDrafts(sentence, context) : []),
      ...(cues & PARTNERSHIP ? partnershipDrafts(sentence, context) : []),
      ...(cues & PRONOUN ? spokenOfDrafts(sentence, context) : []),
    ];
    return told.length === 0 && cues & OBJECT ? plainRelations(sentence, context) : told;
  },
};

function changeDrafts(sentence: ResolvedSentence, context: ExtractContext): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (const predication of findPredications(sentence, RELATION_VERBS, RELATION_NOUNS)) {
    if (!predication.theme) continue;
    const object = relationObject(sentence, predication.theme) ?? behindParticle(sentence, predication);
    if (isOnlyWeighed(sentence, predication.head)) continue;
    if (!object || isWithinOther(sentence, predication.theme, object)) continue;
    const apart = datedPairs(sentence, object, predication.clause?.subject ?? null);
    if (apart.length > 0) {
      for (const { parties, date } of apart) {
        const draft = changeDraft(sentence, predication, object, context, parties, date);
        if (draft) drafts.push(draft);
      }
      continue;
    }
    const pairs = severalPairs(sentence, object, predication, context.document.home) ?? [null];
    const dates = respectiveDates(sentence, pairs.length);
    for (const [k, pair] of pairs.entries()) {
      const draft = changeDraft(sentence, predication, object, context, pair, dates[k]);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

/** What becomes of relations that only a pronoun stands for. */
function spokenOfDrafts(sentence: ResolvedSentence, context: ExtractContext): RelationDraft[] {
  if (sentence.index === 0 && sentence.clauses.length < 2) return [];
  const quiet: ExtractContext = { ...context, note: null };
  return collect(findPredications(sentence, RELATION_VERBS, NO_NOUNS), (predication) => {
    const told = spokenOf(sentence, predication, context, (before) => changeDrafts(before, quiet));
    const draft = told && changeDraft(sentence, predication, told.object, context, told.parties);
    return draft ? [draft] : [];
  });
}

/** "the importance of normalizing relations": weighed, and not yet done. */
function isOnlyWeighed({ tokens }: ResolvedSentence, head: number): boolean {
  return (
    tokens[head - 1]?.norm === 'of' &&
    /^(?:importance|need|necessity|possibility|prospects?|issue|question|process|ways|goal|aim|significance)$/.test(
      tokens[head - 2]?.norm ?? '',
    )
  );
}

/** "launched a roadmap for a partnership": the partnership is not what is launched. */
function isWithinOther(sentence: ResolvedSentence, theme: TokenRange, object: RelationObject): boolean {
  for (let i = theme.from; i < object.from && object.to <= theme.to; i++)
    if (
      sentence.tagged.tags[i] === 'IN' &&
      /^(?:for|on|about|under|towards|toward)$/.test(sentence.tokens[i]?.norm ?? '')
    )
      return true;
  return false;
}

/** "entered into a comprehensive partnership", "broke off relations": the object stands behind a particle. */
function behindParticle(sentence: ResolvedSentence, predication: Predication<RelationChange>): RelationObject | null {
  for (const phrase of predication.phrases) {
    if (
      phrase.preposition === 'into' ||
      phrase.preposition === 'off' ||
      phrase.preposition === 'up' ||
      (phrase.preposition === null && phrase.from <= predication.head + 2)
    ) {
      const object = relationObject(sentence, phrase);
      if (object) return object;
    }
  }
  return null;
}

function changeDraft(
  sentence: ResolvedSentence,
  predication: Predication<RelationChange>,
  object: RelationObject,
  context: ExtractContext,
  given: readonly [string, string] | null = null,
  day: ResolvedDate | undefined = undefined,
): RelationDraft | null {
  const agreed =
    isAgreed(sentence, predication) || isOfAgreement(sentence, predication) || isImmediate(sentence, predication);
  const rule = `relations/${agreed ? AGREED : predication.sense}`;
  if (predication.realis !== 'asserted' && !agreed) {
    context.note?.(rule, `${predication.lemma} is ${predication.realis}`);
    return null;
  }
  const change = changeOf(sentence, predication, object);
  if (!change) return null;
  // "the close renewed relationship": what it is like
  if (object.bare && predication.lemma === 'renew' && isSaidOfNobody(sentence, predication)) return null;
  if (
    object.bare &&
    !/^(?:established|restored|severed|suspended|downgraded)$/.test(change) &&
    !isRaisedInRank(sentence, predication)
  )
    return null;
  if (object.bare && change === 'established' && !FOUNDING.test(predication.lemma)) {
    context.note?.(rule, `"${predication.lemma}" with relations that are not called diplomatic`);
    return null;
  }
  // "began close diplomatic and economic ties": what two have grown into.
  if (change === 'established' && !FOUNDING.test(predication.lemma) && CLOSE.test(object.label)) return null;
  const parties = given ?? relationParties(sentence, object, predication);
  if (!parties) {
    context.note?.(rule, 'no two parties');
    return null;
  }
  const undated = isCommemorated(sentence, predication) || isRemainingParticiple(sentence, predication.head);
  const told = undated ? NO_DATE : day ? factDate(day) : changeDate(sentence, predication);
  const date =
    !undated && told.date === null && change !== 'in_force' && isTheNews(sentence, predication, context)
      ? documentDate(context.document.date)
      : told;
  return relationDraft(sentence, predication, { kind: object.kind, change, parties, label: object.label, date, rule });
}

/** What makes plain "relations" diplomatic ones; relations that merely "began" or "developed" are contacts. */
const FOUNDING = /^(?:establish|establishment|set|enter|institute|formalize|formalise|formalization|formalisation)$/;

/** The words before a participle are taken for a subject that is no party. */
function isSaidOfNobody(sentence: ResolvedSentence, { agent, clause }: Predication<RelationChange>): boolean {
  return clause?.voice === 'active' && agent !== null && partiesIn(sentence, agent).length === 0;
}

const CLOSE = /^(?:close|closer|strong|deep|deeper|intensive)\b/i;

/** "raised relations to ambassadorial level", "to the rank of embassies". */
function isRaisedInRank(sentence: ResolvedSentence, predication: Predication<RelationChange>): boolean {
  return predication.phrases.some(
    (phrase) =>
      phrase.preposition === 'to' &&
      sentence.tagged.lemmas
        .slice(phrase.from, phrase.to)
        .some((lemma) => /^(?:ambassador|ambassadorial|embassy)$/.test(lemma)),
  );
}

/** "agreed to resume relations on March 24", "announced its decision to resume relations": two parties that agree on relations have them. */
function isAgreed(sentence: ResolvedSentence, predication: Predication<RelationChange>): boolean {
  const { clause } = predication;
  if (predication.realis !== 'planned') return false;
  // "the establishment of relations was agreed upon"
  if (predication.nominal) return clause?.lemma === 'agree' && clause.voice === 'passive' && isDone(clause);
  if (clause?.form !== 'infinitive' || !/^(?:agree|decide|decision)$/.test(clause.licensor ?? '')) return false;
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

function changeOf(
  sentence: ResolvedSentence,
  predication: Predication<RelationChange>,
  object: RelationObject,
): RelationChange | null {
  const { sense } = predication;
  if (sense === 'in_force') {
    if (isRemainingParticiple(sentence, predication.head + 1)) return null;
    if (object.kind === 'strategic_partnership' || object.kind === 'partnership') return 'in_force';
    const since = sentence.resolvedDates.find((date) => date.since);
    return since && !object.bare ? 'established' : object.bare ? null : 'in_force';
  }
  if (sense === 'upgraded' && object.kind === 'diplomatic_relations') {
    const target = predication.phrases.find((phrase) => phrase.preposition === 'to' || phrase.preposition === 'into');
    if (
      target &&
      /strategic|partnership/.test(
        sentence.tokens
          .slice(target.from, target.to)
          .map((token) => token.norm)
          .join(' '),
      )
    )
      return null;
    return target ? 'upgraded' : null;
  }
  if (
    sense === 'severed' &&
    (predication.lemma === 'end' || predication.lemma === 'close') &&
    object.bare &&
    !(predication.agent && sentence.tokens[object.to]?.norm === 'with')
  )
    return null;
  // "a commission cutting across many sectors"
  if (sense === 'severed' && predication.phrases.some((phrase) => phrase.preposition === 'across')) return null;
  if (
    sense === 'severed' &&
    predication.lemma === 'break' &&
    predication.theme &&
    predication.clause &&
    !predication.clause.object &&
    predication.clause.voice === 'active'
  )
    return null;
  return sense;
}

/** "relations remain severed": what has stayed so since it happened, at some other time. */
function isRemainingParticiple(sentence: ResolvedSentence, at: number): boolean {
  const { lemmas, tags } = sentence.tagged;
  return /^(?:remain|stay)$/.test(lemmas[at - 1] ?? '') && /^VB[ND]$/.test(tags[at] ?? '');
}

/** "the 25th anniversary of …", "marks 50 years since …" dates the anniversary, not what it commemorates. */
function isCommemorated(sentence: ResolvedSentence, predication: Predication<RelationChange>): boolean {
  const { clause } = predication;
  if (!predication.nominal) {
    if (!clause || sentence.resolvedDates.some((date) => date.from >= clause.verb.to && date.to <= clause.to))
      return false;
    const lead = sentence.tokens
      .slice(Math.max(0, (clause.subject?.from ?? clause.from) - 4), clause.verb.from)
      .map((token) => token.norm);
    return (
      lead.some((word, k) => /^years?$/.test(word) && /^(?:since|that|ago|after)$/.test(lead[k + 1] ?? '')) &&
      !lead.includes('ago')
    );
  }
  const before = sentence.tokens.slice(Math.max(0, predication.head - 6), predication.head).map((token) => token.norm);
  return before.some((word) => word === 'anniversary' || word === 'jubilee' || /^years?$/.test(word));
}
