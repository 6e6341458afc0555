import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { EventKind } from './words.ts';

/** What somebody came to, as the last word of its name tells; talks of the two alone are the visit itself. */
const KINDS: readonly (readonly [name: RegExp, kind: EventKind])[] = [
  [/\b(?:bilateral|official|state|working|courtesy|private|transit)\b/i, 'visit'],
  [/\bsummit\b|\bleaders['’]? meeting\b/i, 'summit'],
  [/\b(?:ceremony|funeral|inauguration|enthronement|coronation|celebrations?)\b/i, 'ceremony'],
  [/\b(?:conference|forum|congress|assembly|symposium|meeting|session)\b/i, 'conference'],
];

/** An occasion that a row of visits notes in a bracket. */
export interface RowOccasion {
  readonly name: string;
  readonly kind: EventKind;
  readonly range: TokenRange;
}

/** "Prime Minister N (3rd Water Forum, Funeral of the late President)": what else the visitor came to. */
export function rowOccasions({ tokens }: ResolvedSentence, text: string): readonly RowOccasion[] {
  const close = tokens.at(-1)?.text === '.' ? tokens.length - 2 : tokens.length - 1;
  if (tokens[close]?.text !== ')') return [];
  const open = tokens.findLastIndex(({ text: mark }, i) => mark === '(' && i < close);
  const occasions: RowOccasion[] = [];
  let from = open + 1;
  for (let i = from; open > 0 && i <= close; i++) {
    if (i < close && tokens[i]?.text !== ',' && tokens[i]?.text !== ';') continue;
    const [first, last] = [tokens[from], tokens[i - 1]];
    const name = first && last && i > from ? text.slice(first.start, last.end) : '';
    const kind = KINDS.find(([words]) => words.test(name))?.[1];
    if (kind !== undefined && kind !== 'visit') occasions.push({ name, kind, range: { from, to: i } });
    from = i + 1;
  }
  return occasions;
}
