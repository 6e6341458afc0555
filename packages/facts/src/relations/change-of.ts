import type { Predication, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import type { RelationObject } from './object.ts';
import { type RelationChange, SIGNING } from './words.ts';

/** What a verb or noun does to the relations that are its object; null where it does nothing to them. */
export function changeOf(
  sentence: ResolvedSentence,
  predication: Predication<RelationChange>,
  object: RelationObject,
): RelationChange | null {
  const { sense } = predication;
  // "relations are set to expand"
  if (
    predication.lemma === 'set' &&
    (!predication.clause || sentence.tokens[predication.clause.verb.to]?.norm === 'to')
  )
    return null;
  // "signed diplomatic relations", but "signed the partnership": that is a document.
  if (SIGNING.test(predication.lemma) && (object.kind !== 'diplomatic_relations' || object.bare)) return null;
  if (sense === 'in_force') {
    if (isRemainingParticiple(sentence, predication.head + 1)) return null;
    if (object.kind === 'strategic_partnership' || object.kind === 'partnership') return 'in_force';
    const since = sentence.resolvedDates.find((date) => date.since && !isOfEarlierClause(sentence, date, predication));
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
    return target || (!object.bare && /^(?:upgrade|upgrading|elevate)$/.test(predication.lemma)) ? 'upgraded' : null;
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

/** "has been a partner since 1993, but only A maintains relations": since when another thing is. */
export function isOfEarlierClause(
  { clauses }: ResolvedSentence,
  date: ResolvedDate,
  { clause }: Predication<RelationChange>,
): boolean {
  if (!clause || date.from >= clause.verb.from) return false;
  return clauses.some(
    ({ form, verb, link }) =>
      form === 'finite' && link !== 'relative' && verb.to <= date.from && verb.from < clause.verb.from,
  );
}

/** "relations remain severed": what has stayed so since it happened, at some other time. */
export function isRemainingParticiple(sentence: ResolvedSentence, at: number): boolean {
  const { lemmas, tags } = sentence.tagged;
  return /^(?:remain|stay)$/.test(lemmas[at - 1] ?? '') && /^VB[ND]$/.test(tags[at] ?? '');
}
