import { partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import type { Amount } from './amounts.ts';

const WORKS = /^(?:programmes?|programs?|projects?|packages?|facility|envelope|allocation)$/;
/** How far the bracket may stand behind the noun: "the programme *for Peru 2014-2020* (EUR 5 million)". */
const REACH = 10;

/** "the EU programme for Peru (EUR 5 million)": the noun of an organization's work that a sum in brackets behind it is of; -1 where there is none. */
export function workBeforeBracket(sentence: ResolvedSentence, amount: Amount): number {
  const { tokens, clauses, references } = sentence;
  // "the Union's research programme (EUR 5 billion)": for whom, is not said.
  if (!references.some(({ parties }) => parties.length === 1 && parties.every(isState))) return -1;
  const open = tokens[amount.from - 1]?.text === '(' ? amount.from - 1 : -1;
  if (open < 0 || !/^[),]$/.test(tokens[amount.to]?.text ?? '')) return -1;
  for (let i = open - 1; i >= Math.max(0, open - REACH); i--) {
    if (clauses.some(({ verb }) => verb.from <= i && i < verb.to) || /^[;:()]$/.test(tokens[i]?.text ?? '')) return -1;
    if (!WORKS.test(tokens[i]?.norm ?? '')) continue;
    const owners = partiesIn(sentence, { from: Math.max(0, i - 4), to: i });
    return owners.length === 1 && owners[0]?.startsWith('org:') ? i : -1;
  }
  return -1;
}
