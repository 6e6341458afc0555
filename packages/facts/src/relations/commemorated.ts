import type { Predication, ResolvedSentence } from '@diplomatic-relations/engine';
import type { RelationChange } from './words.ts';

/** "the 25th anniversary of …", "marks 50 years since …" dates the anniversary, not what it commemorates. */
export function isCommemorated(sentence: ResolvedSentence, predication: Predication<RelationChange>): boolean {
  const { clause } = predication;
  if (!predication.nominal) {
    // "the 30th year of establishing relations", "the anniversary of establishing"
    const of = predication.head - 1;
    const noun = sentence.tokens[of - 1]?.norm ?? '';
    if (
      clause?.form === 'gerund' &&
      sentence.tokens[of]?.norm === 'of' &&
      /^(?:years?|anniversary|jubilee)$/.test(noun)
    )
      return true;
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
  return before.some(
    (word, k) =>
      word === 'anniversary' ||
      word === 'jubilee' ||
      // "exchanged messages on 3 May celebrating the establishment of …"
      (/^(?:celebrating|commemorating|marking)$/.test(word) && before.length - k <= 3) ||
      // "a quarter of a century of …", "five decades of …"
      ((word === 'century' || word === 'decades') && before[k + 1] === 'of') ||
      // "the year 1990 saw the establishment of …"
      (/^years?$/.test(word) && !/^\d{4}$/.test(before[k + 1] ?? '')),
  );
}
