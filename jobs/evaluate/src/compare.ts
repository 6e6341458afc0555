/** Words that decide nothing when names and titles are compared. */
const SMALL_WORDS = new Set(['a', 'an', 'the', 'of', 'for', 'and', 'on', 'in', 'to']);

/** The words of a name or title without case, punctuation, diacritics and small words. */
export function nameWords(text: unknown): string[] {
  return (typeof text === 'string' ? text : '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
}

/** Words in common, as a share of all words (Jaccard); two texts without words are equal. */
export function overlap(a: unknown, b: unknown): number {
  return setOverlap(new Set(nameWords(a)), new Set(nameWords(b)));
}

/** Members in common, as a share of all members; two empty sets are equal. */
export function setOverlap(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  const union = new Set([...a, ...b]).size;
  return union === 0 ? 1 : [...a].filter((each) => b.has(each)).length / union;
}

export function sameSet(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}

/** Whether two names may be one person: the family name, and the first letter of the given name where both have one. */
export function samePerson(a: unknown, b: unknown): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  const [first, other] = [left[0], right[0]];
  if (first === undefined || other === undefined) return false;
  const family = (words: string[]): string[] => (words.length > 1 ? words.slice(1) : words);
  if (left.at(-1) !== right.at(-1) && !family(left).some((word) => family(right).includes(word))) return false;
  if (left.length > 1 && right.length > 1 && first[0] !== other[0]) {
    return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
  }
  return true;
}
