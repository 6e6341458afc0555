import type { Token } from '../tokens.ts';

/** The numbers below twenty by their words. */
export const UNITS_IN_WORDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
/** "twenty" to "ninety", which a unit may follow. */
export const TENS_IN_WORDS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** A number in words, and the index after its last word. */
export interface NumberReading {
  readonly value: number;
  readonly to: number;
}

function below100(tokens: readonly Token[], i: number): NumberReading | null {
  const norm = tokens[i]?.norm ?? '';
  const unit = UNITS_IN_WORDS.get(norm);
  if (unit !== undefined) return { value: unit, to: i + 1 };
  const ten = TENS_IN_WORDS.get(norm);
  if (ten === undefined) return null;
  const hyphen = /^[-‐‑]$/.test(tokens[i + 1]?.text ?? '');
  const rest = UNITS_IN_WORDS.get(tokens[hyphen ? i + 2 : i + 1]?.norm ?? '');
  if (rest !== undefined && rest < 10) return { value: ten + rest, to: hyphen ? i + 3 : i + 2 };
  return { value: ten, to: i + 1 };
}

function below1000(tokens: readonly Token[], i: number): NumberReading | null {
  const norm = tokens[i]?.norm;
  const article = norm === 'a' || norm === 'an';
  const head = article ? { value: 1, to: i + 1 } : below100(tokens, i);
  if (head === null) return null;
  if (tokens[head.to]?.norm !== 'hundred') {
    if (tokens[head.to]?.norm === 'dozen') return { value: head.value * 12, to: head.to + 1 };
    return article && !SCALES.has(tokens[head.to]?.norm ?? '') ? null : head;
  }
  const joint = tokens[head.to + 1]?.norm === 'and' ? head.to + 2 : head.to + 1;
  const rest = below100(tokens, joint);
  // "two hundred and five ministers" counts 205, but "a hundred and" before anything else ends at the hundred.
  if (rest !== null) return { value: head.value * 100 + rest.value, to: rest.to };
  return { value: head.value * 100, to: head.to + 1 };
}

/** The words that a number in words can begin with. */
export const NUMBER_OPENERS: ReadonlySet<string> = new Set([
  ...UNITS_IN_WORDS.keys(),
  ...TENS_IN_WORDS.keys(),
  'a',
  'an',
  'half',
]);
const AFTER_ARTICLE: ReadonlySet<string> = new Set([...SCALES.keys(), 'hundred', 'dozen']);

/** Reads "twenty-five", "a dozen", "half a million", "two hundred and fifty thousand", "one and a half million" at `i`. */
export function readNumberWords(tokens: readonly Token[], i: number): NumberReading | null {
  const head = tokens[i]?.norm ?? '';
  if (!NUMBER_OPENERS.has(head)) return null;
  if ((head === 'a' || head === 'an') && !AFTER_ARTICLE.has(tokens[i + 1]?.norm ?? '')) return null;
  const scaleAt = (k: number): number | undefined => SCALES.get(tokens[k]?.norm ?? '');
  if (tokens[i]?.norm === 'half' && (tokens[i + 1]?.norm === 'a' || tokens[i + 1]?.norm === 'of')) {
    const scale = scaleAt(i + 2);
    if (scale !== undefined) return { value: scale / 2, to: i + 3 };
    return tokens[i + 2]?.norm === 'dozen' ? { value: 6, to: i + 3 } : null;
  }
  let total = 0;
  let k = i;
  let last = Number.POSITIVE_INFINITY;
  for (let rounds = 0; rounds < 5; rounds++) {
    const part = below1000(tokens, k);
    if (part === null) break;
    const half =
      tokens[part.to]?.norm === 'and' && tokens[part.to + 1]?.norm === 'a' && tokens[part.to + 2]?.norm === 'half';
    if (half && total === 0) {
      const scale = scaleAt(part.to + 3);
      return scale === undefined
        ? { value: part.value + 0.5, to: part.to + 3 }
        : { value: (part.value + 0.5) * scale, to: part.to + 4 };
    }
    const scale = scaleAt(part.to);
    if (scale === undefined) {
      if (last <= part.value) break;
      return { value: total + part.value, to: part.to };
    }
    if (scale >= last) break;
    total += part.value * scale;
    last = scale;
    k = part.to + 1;
    // "one million, two hundred thousand" and "a thousand and one" go on; anything else ends here.
    if (tokens[k]?.norm === 'and' && below100(tokens, k + 1) !== null && scale === 1e3) k++;
    else if (below1000(tokens, k) === null) break;
    if (tokens[k]?.norm === 'a' || tokens[k]?.norm === 'an') break;
  }
  return total > 0 ? { value: total, to: k } : null;
}
