import { type Clause, partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { SEVERAL_OFFICIALS } from './words.ts';

/** Officials in the plural of whom only some are named behind. */
const SEVERAL = new Set([
  ...SEVERAL_OFFICIALS,
  ...'delegates dignitaries delegations heads speakers premiers representatives interlocutors chiefs participants parliamentarians meetings talks discussions'.split(
    ' ',
  ),
]);

/** Words behind which the list has ended, where they stand outside of a name. */
const ENDING = new Set('on in at during to for who which with as ahead while where when before after'.split(' '));

/** "met several counterparts, including the ministers of A and B", "… leaders, among them N of A": those whom the list behind the verb names. */
export function listedPartners(sentence: ResolvedSentence, clause: Clause): TokenRange | null {
  const { tokens, clauses } = sentence;
  const next = clauses.find(
    ({ form, verb, index }) => form === 'finite' && index > clause.index && verb.from > clause.verb.to,
  );
  const last = next ? (next.subject?.from ?? next.verb.from) : tokens.length;
  let several = false;
  for (let i = clause.verb.to; i < last - 1; i++) {
    const { norm } = tokens[i] as { norm: string };
    const length = several ? listOpens(sentence, i) : 0;
    several ||= SEVERAL.has(norm);
    if (length === 0) continue;
    // "met the President of A and several ministers, including N": those are of A.
    if (namesSomeOf(sentence, { from: clause.verb.to, to: i })) return null;
    const from = i + length;
    const to = endOfList(sentence, from, last);
    return partiesIn(sentence, { from, to }).length > 0 ? { from, to } : null;
  }
  return null;
}

function listOpens({ tokens, people }: ResolvedSentence, i: number): number {
  const [word, next] = [tokens[i]?.norm, tokens[i + 1]?.norm];
  // "received three envoys: the Ambassador of A, N; the Ambassador of B, M; …"
  if (word === ':' && people.some(({ from }) => from > i && from <= i + 2)) return 1;
  if (word === 'including' || word === 'namely') return 1;
  return (word === 'among' && next === 'them') || (word === 'such' && next === 'as') ? 2 : 0;
}

function namesSomeOf(sentence: ResolvedSentence, range: TokenRange): boolean {
  return sentence.people.some(({ from, to, party }) => party !== null && from >= range.from && to <= range.to);
}

function endOfList({ tokens, references, people }: ResolvedSentence, from: number, last: number): number {
  for (let i = from; i < last; i++) {
    const inside = [...references, ...people].find((mention) => mention.from <= i && i < mention.to);
    if (inside) i = inside.to - 1;
    else if (ENDING.has(tokens[i]?.norm ?? '') || (tokens[i]?.norm === ';' && tokens[from - 1]?.norm !== ':')) return i;
  }
  return last;
}
