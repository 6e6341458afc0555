import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import type { Tagged } from './tags.ts';

/** "rejected and strongly condemned the remarks of X": what stands behind the second of two verbs that only "and" parts is said of the first as well, where that has nothing of its own. */
export function shareObjects(clauses: readonly Clause[], tokens: readonly Token[], tagged: Tagged): Clause[] {
  const result = [...clauses];
  for (let i = result.length - 2; i >= 0; i--) {
    const first = result[i] as Clause;
    const second = result[i + 1] as Clause;
    if (!SHARING.has(first.lemma) || first.object !== null || first.voice !== 'active' || second.voice !== 'active')
      continue;
    if (second.object === null || second.object.from < second.verb.to || second.form !== first.form) continue;
    if (!areJoined(tokens, tagged, first.verb.to, second.verb.from)) continue;
    result[i] = {
      ...first,
      object: second.object,
      phrases: [...first.phrases, ...second.phrases.filter(({ from }) => from >= second.verb.to)],
    };
  }
  return result;
}

/** Verbs of judging and doing that nobody does without an object. */
const SHARING: ReadonlySet<string> = new Set(
  'reject condemn denounce criticise criticize deplore support welcome praise commend applaud appreciate thank congratulate back endorse oppose recognise recognize respect honour honor help assist attack invade occupy bomb seize capture detain arrest deport expel provide supply send deliver donate finance fund lift ease impose suspend sign adopt ratify conclude approve establish strengthen deepen expand accuse urge blame threaten warn'.split(
    ' ',
  ),
);

function areJoined(tokens: readonly Token[], tagged: Tagged, from: number, to: number): boolean {
  let and = 0;
  for (let i = from; i < to; i++) {
    const { norm } = tokens[i] as Token;
    if (norm === 'and' || norm === 'or') and++;
    else if (tagged.tags[i] !== 'RB' && tagged.tags[i] !== 'HV') return false;
  }
  return and === 1;
}
