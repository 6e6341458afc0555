import { type Clause, findPredications, type Predication, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { RelationObject } from './object.ts';
import { RELATION_NOUNS, RELATION_VERBS, type RelationChange } from './words.ts';

const PARTNERSHIP_TARGET = /^(?:to|into)$/;

/** Other verbs that bring relations to a partnership. */
const RAISING = /^(?:transform|convert|advance|take|bring|develop|expand|turn|move|push|propel|carry)$/;

/** The clause that raises relations to the partnership. */
export function raisingClause(sentence: ResolvedSentence, object: RelationObject): Clause | null {
  return (
    sentence.clauses.find(
      (clause) =>
        (RELATION_VERBS.get(clause.lemma) === 'upgraded' || RAISING.test(clause.lemma)) &&
        clause.phrases.some(
          (phrase) =>
            PARTNERSHIP_TARGET.test(phrase.preposition ?? '') && phrase.from <= object.from && object.from < phrase.to,
        ),
    ) ?? null
  );
}

const TELLING = /^(?:announce|declare|agree|witness|sign|issue|mark|celebrate|see)$/;

/** "announced the elevation of relations to a comprehensive partnership": the noun of raising, told as done. */
export function raisingNoun(sentence: ResolvedSentence, object: RelationObject): Predication<RelationChange> | null {
  const found = findPredications(sentence, NO_VERBS, RELATION_NOUNS).find(
    ({ sense, phrases, head }) =>
      sense === 'upgraded' &&
      head < object.from &&
      phrases.some(
        ({ preposition, from, to }) =>
          PARTNERSHIP_TARGET.test(preposition ?? '') && from <= object.from && object.from < to,
      ),
  );
  const clause = found?.clause;
  if (!found || !clause || clause.negated || clause.modal !== null || clause.tense === 'future') return null;
  return TELLING.test(clause.lemma) && clause.form === 'finite' ? found : null;
}

const NO_VERBS: ReadonlyMap<string, RelationChange> = new Map();

/** The clause of raising as what is told of the relations. */
export function raisingPredication(clause: Clause): Predication<RelationChange> {
  return {
    sense: 'upgraded',
    lemma: clause.lemma,
    head: clause.head,
    clause,
    nominal: false,
    agent: clause.subject,
    theme: clause.object ?? clause.subject,
    phrases: clause.phrases,
    realis: 'asserted',
    range: clause,
  };
}
