import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

const SETTING = /^(?:after|before|following|since|until|upon)$/;
const APART = /^(?:days?|weeks?|months?|years?|decades?|shortly|soon|immediately|long|right|well)$/;
const LEAD = 8;

/** "After the establishment of relations, the president visited in 1959": the clause for which the noun at `head` only sets the time; null where there is none. */
export function clauseSetBy({ clauses, tokens }: ResolvedSentence, head: number): Clause | null {
  const main = clauses.find((clause) => clause.form === 'finite' && clause.verb.from > head);
  if (!main?.subject || main.subject.from <= head) return null;
  return tokens.slice(Math.max(0, head - LEAD), head).some(({ norm }) => SETTING.test(norm)) ? main : null;
}

/** "was sent on 5 May, just days after the establishment of relations": the time of the one is counted from the other, and is not its own. */
export function isCountedFrom({ tokens }: ResolvedSentence, head: number): boolean {
  for (let i = head - 1; i >= Math.max(1, head - 4); i--)
    if (/^(?:after|before|following)$/.test(tokens[i]?.norm ?? '')) return APART.test(tokens[i - 1]?.norm ?? '');
  return false;
}
