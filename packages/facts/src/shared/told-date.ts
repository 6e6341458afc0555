import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

/** "briefed N about the council (10-11 December)": the date of what was told. */
export function isToldDate(sentence: ResolvedSentence, clause: Clause): boolean {
  if (!/^(?:brief|inform|update|debrief)$/.test(clause.lemma)) return false;
  const topic = clause.phrases.find(({ preposition }) => preposition === 'about' || preposition === 'on');
  const dates = sentence.resolvedDates.filter(({ from, to }) => from >= clause.from && to <= clause.to + 1);
  return topic !== undefined && dates.length > 0 && dates.every(({ from }) => from > topic.from + 1);
}
