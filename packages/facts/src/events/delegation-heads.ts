import { type Clause, phrasesBehind, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';

const LEADING: ReadonlySet<string> = new Set(['head', 'lead', 'chair', 'captain']);

/** "a delegation headed by N": the words of who leads it, which tell nothing but that. */
export function namesHead(clause: Clause): boolean {
  return (
    clause.link === 'reduced' &&
    clause.voice === 'passive' &&
    LEADING.has(clause.lemma) &&
    phrasesBehind(clause, 'by').length > 0
  );
}

/** Those who lead the delegations with which the ranges end. */
export function delegationHeads(sentence: ResolvedSentence, ranges: readonly (TokenRange | null)[]): TokenRange[] {
  const found: TokenRange[] = [];
  for (const clause of sentence.clauses) {
    if (!namesHead(clause)) continue;
    const opens = sentence.tokens[clause.verb.from - 1]?.norm === ',' ? clause.verb.from - 1 : clause.verb.from;
    const head = phrasesBehind(clause, 'by')[0];
    if (head !== undefined && ranges.some((range) => range?.to === opens)) found.push(head);
  }
  return found;
}
