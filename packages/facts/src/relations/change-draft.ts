import { type Predication, partiesIn, type ResolvedDate, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { documentDate, type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { dayOfSignature } from '../shared/day-of-signature.ts';
import { changeDate } from './change-date.ts';
import { changeOf, isOfEarlierClause, isRemainingParticiple } from './change-of.ts';
import { isCommemorated } from './commemorated.ts';
import { isDoneByWords } from './done-by-words.ts';
import { type RelationDraft, relationDraft } from './draft.ts';
import type { RelationObject } from './object.ts';
import { relationParties } from './parties.ts';
import { isTheNews } from './the-news.ts';
import { AGREED, type RelationChange } from './words.ts';

/** What makes plain "relations" diplomatic ones; relations that merely "began" or "developed" are contacts. */
const FOUNDING =
  /^(?:establish|establishment|set|enter|institute|formalize|formalise|formalization|formalisation|come)$/;

const CLOSE = /^(?:close|closer|strong|deep|deeper|intensive)\b/i;

/** The row of a change that a verb or noun tells of relations, with the parties and day given, else those of its words; null where it is no change, or not done. */
export function changeDraft(
  sentence: ResolvedSentence,
  predication: Predication<RelationChange>,
  object: RelationObject,
  context: ExtractContext,
  given: readonly [string, string] | null = null,
  day: ResolvedDate | undefined = undefined,
): RelationDraft | null {
  const agreed = isDoneByWords(sentence, predication);
  const rule = `relations/${agreed ? AGREED : predication.sense}`;
  if (predication.lemma === 'come' && !cameAbout(sentence, predication)) return null;
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
  if (
    object.bare &&
    change === 'established' &&
    !FOUNDING.test(predication.lemma) &&
    !hasItsDay(sentence, predication)
  ) {
    context.note?.(rule, `"${predication.lemma}" with relations that are not called diplomatic`);
    return null;
  }
  // "began close diplomatic and economic ties": what two have grown into.
  if (change === 'established' && !FOUNDING.test(predication.lemma) && CLOSE.test(object.label)) return null;
  const parties = given ?? relationParties(sentence, object, predication, context.document.overview);
  if (!parties) {
    context.note?.(rule, 'no two parties');
    return null;
  }
  // "a formal relationship with the Organization": none of diplomats.
  if (
    object.kind === 'diplomatic_relations' &&
    !/diplomatic|ambassador|relations\b/i.test(object.label) &&
    parties.some((party) => party.startsWith('org:'))
  )
    return null;
  if (isEntailed(sentence, predication)) {
    context.note?.(rule, `what ${predication.lemma} would follow from`);
    return null;
  }
  const elsewhere =
    change === 'in_force' && sentence.resolvedDates.every((date) => isOfEarlierClause(sentence, date, predication));
  const undated =
    elsewhere || isCommemorated(sentence, predication) || isRemainingParticiple(sentence, predication.head);
  const told = undated ? NO_DATE : day ? factDate(day) : changeDate(sentence, predication);
  const date =
    !undated && told.date === null && change !== 'in_force' ? dayOfNews(sentence, predication, context) : told;
  return relationDraft(sentence, predication, { kind: object.kind, change, parties, label: object.label, date, rule });
}

/** The day of a change without one of its own: that on which the document was signed that declares it, or that of the news. */
function dayOfNews(
  sentence: ResolvedSentence,
  predication: Predication<RelationChange>,
  context: ExtractContext,
): FactDate {
  const signed = dayOfSignature(context.document);
  if (signed !== null && /\b(?:establish|resum|restor)/i.test(context.row.title ?? '')) return factDate(signed);
  return isTheNews(sentence, predication, context) ? documentDate(context.document.date) : NO_DATE;
}

/** "Relations date from 5 May 1970": contacts grow, only what is declared begins on a day. */
function hasItsDay(sentence: ResolvedSentence, predication: Predication<RelationChange>): boolean {
  if (!/^(?:date|begin|start|commence)$/.test(predication.lemma)) return false;
  // "began to grow"
  if (sentence.tokens[predication.head + 1]?.norm === 'to') return false;
  return changeDate(sentence, predication).date?.length === 10;
}

/** "which would involve Peru cutting its ties" */
function isEntailed({ clauses }: ResolvedSentence, { clause }: Predication<RelationChange>): boolean {
  if (clause?.form !== 'gerund') return false;
  const governor = clauses.findLast(({ form, verb }) => form === 'finite' && verb.to <= clause.verb.from);
  return (
    governor !== undefined && governor.modal !== null && /^(?:involve|mean|require|entail|imply)$/.test(governor.lemma)
  );
}

/** "relations came into being", "into existence" */
function cameAbout({ tokens }: ResolvedSentence, { clause, nominal }: Predication<RelationChange>): boolean {
  if (nominal || clause === null || tokens[clause.verb.to]?.norm !== 'into') return false;
  return /^(?:being|existence|effect)$/.test(tokens[clause.verb.to + 1]?.norm ?? '');
}

/** The words before a participle are taken for a subject that is no party. */
function isSaidOfNobody(sentence: ResolvedSentence, { agent, clause }: Predication<RelationChange>): boolean {
  return clause?.voice === 'active' && agent !== null && partiesIn(sentence, agent).length === 0;
}

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
