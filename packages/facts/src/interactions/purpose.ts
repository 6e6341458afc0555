import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

/** "the objectives of exchanging data and …", "with a view to build trust and develop cooperation": what something is for. */
export function isPurpose(sentence: ResolvedSentence, clause: Clause): boolean {
  if (clause.form !== 'gerund' && sentence.tagged.tags[clause.head] !== 'VB') return false;
  for (let k = clause.index; k >= 0 && k > clause.index - 4; k--) {
    const other = sentence.clauses[k];
    if (!other) return false;
    const before = sentence.tokens[other.verb.from - 1]?.norm ?? '';
    if (other.form === 'gerund' && /^(?:of|for|towards?|at|in|on)$/.test(before))
      return k !== clause.index || before !== 'in';
    if (k < clause.index && other.form === 'infinitive') return sentence.tagged.tags[clause.head] === 'VB';
    if (other.form !== 'gerund' && k < clause.index && sentence.tagged.tags[other.head] !== 'VB') return false;
    if (!/^(?:,|and|or|as|well|by)$/.test(before)) return false;
  }
  return false;
}
