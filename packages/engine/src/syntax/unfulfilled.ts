import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import type { Tagged } from './tags.ts';

const NEARLY: ReadonlySet<string> = new Set(['almost', 'nearly', 'hardly', 'scarcely', 'seldom', 'rarely']);

/** What is nearly so is so in figures: "almost doubled", "nearly completed". */
const MEASURED: ReadonlySet<string> = new Set(
  'double triple treble quadruple halve reach complete exhaust finish total equal match cover fill account amount'.split(
    ' ',
  ),
);

/** "almost opened", "had nearly closed", "hardly ever met", "all but severed": it did not come to that. */
export function isNearlyDone(tokens: readonly Token[], lemma: string, { from }: TokenRange, head: number): boolean {
  for (let i = Math.max(0, from - 2); i < head; i++) {
    const word = tokens[i]?.norm ?? '';
    const next = word === 'hardly' && tokens[i + 1]?.norm === 'ever' ? i + 2 : i + 1;
    const nearly = NEARLY.has(word) || (word === 'but' && tokens[i - 1]?.norm === 'all');
    // "almost unanimously adopted": the adverb between is what it almost was.
    if (nearly && (next === from || next === head || tokens[next]?.norm === 'been')) return !MEASURED.has(lemma);
  }
  return false;
}

/** The word before "of", "to" or "from" that keeps a deed from being done: "instead of opening", "close to signing". */
const SHORT_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', new Set(['instead', 'short', 'verge', 'brink', 'cusp', 'threshold', 'incapable'])],
  ['to', new Set(['close', 'closer', 'near', 'nearer', 'averse', 'opposed'])],
  ['from', new Set(['far'])],
  ['than', new Set(['rather'])],
]);

/** "without opening", "instead of closing", "rather than wait", "against recognising": what is left undone. */
export function isLeftUndone(
  tokens: readonly Token[],
  tagged: Tagged,
  verb: TokenRange,
  subject: TokenRange | null,
  clauses: readonly Clause[],
  form: Clause['form'],
): boolean {
  const start = subject !== null && subject.to === verb.from && form === 'gerund' ? subject.from : verb.from;
  let at = start - 1;
  while (at > 0 && tagged.tags[at] === 'RB' && !SHORT_OF.has(tokens[at]?.norm ?? '')) at--;
  const word = tokens[at]?.norm ?? '';
  const previous = clauses.at(-1);
  if (form === 'gerund') {
    // "did not leave without signing"
    if (word === 'without') return previous?.negated !== true && tokens[at - 1]?.norm !== 'not';
    if (word === 'against') return true;
    if (word === 'of' && tokens[at - 1]?.norm === 'point') return /^(?:on|the)$/.test(tokens[at - 2]?.norm ?? '');
    // "without opening an embassy or signing a treaty"
    if (word === 'or' && previous?.form === 'gerund' && previous.negated) return true;
  } else if (word !== 'than') return false;
  return SHORT_OF.get(word)?.has(tokens[at - 1]?.norm ?? '') === true;
}
