import { isJoiningHyphen } from '../joints.ts';
import { normalizeWord } from '../normalize-word.ts';
import type { Token } from '../tokens.ts';
import type { KnownNames } from './known-names.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, NOT_NAMES } from './name-words.ts';
import type { NameReading } from './names.ts';
import { isInitial, nameParts } from './person-name.ts';
import { normAt, type SentenceView } from './sentence-view.ts';
import { THING_WORDS } from './title-words.ts';

/** A name at `i` of which every part belongs to one person named elsewhere in the document. */
export function knownNameAt(
  view: SentenceView,
  i: number,
  names: KnownNames,
  covered: (index: number) => boolean,
): NameReading | null {
  if (names.surnames.size === 0) return null;
  const { tokens } = view;
  let k = i;
  let parts = 0;
  let full: string | null = null;
  let family = false;
  while (k < tokens.length && k < i + 12) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || covered(k)) break;
    const written = hyphenated(tokens, k);
    const person = names.surnames.get(written.norm) ?? null;
    const particle =
      NAME_PARTICLES.has(token.norm) &&
      (names.surnames.has(normAt(tokens, k + 1)) || names.surnames.has(hyphenated(tokens, k + 2).norm));
    if (token.capital && person !== null && (full === null || person === full)) {
      if (view.actors.at(k) !== null && parts === 0 && !isFamilyName(person, written.norm)) break;
      full = person;
      family ||= isFamilyName(person, written.norm);
      parts++;
      k = written.to;
    } else if (
      token.capital &&
      isInitial(token.text) &&
      token.text.includes('.') &&
      (parts > 0 || names.surnames.has(hyphenated(tokens, k + 1).norm))
    ) {
      k++;
    } else if (particle && (parts > 0 || k === i)) {
      k++;
      if (isJoiningHyphen(tokens, k)) k++;
    } else if (parts > 0 && NAME_SUFFIXES.has(token.norm)) {
      k++;
    } else break;
  }
  if (full === null || parts === 0) return null;
  if (parts === 1 && !isPlausible(view, i, k, family)) return null;
  return { from: i, to: k, parts };
}

/** The word at `i` with what hyphens join to it: "Akufo-Addo". */
export function hyphenated(tokens: readonly Token[], i: number): { norm: string; to: number } {
  let to = i + 1;
  let norm = normAt(tokens, i);
  while (isJoiningHyphen(tokens, to) && tokens[to + 1]?.kind === 'word') {
    norm += `-${normAt(tokens, to + 1)}`;
    to += 2;
  }
  return { norm, to };
}

function isFamilyName(name: string, part: string): boolean {
  return normalizeWord(nameParts(name).at(-1) ?? '') === part;
}

/** A verb of saying or doing behind the name of a people shows that a person of that name is meant. */
function acts(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return token?.norm === "'s";
  return (
    token.norm.endsWith('ed') ||
    [
      'said',
      'told',
      'met',
      'also',
      'has',
      'had',
      'will',
      'was',
      'is',
      'spoke',
      'gave',
      'took',
      'held',
      'left',
    ].includes(token.norm)
  );
}

/** One word alone: not beside another capitalised word, not where a place would stand, not the name of a thing. */
function isPlausible(view: SentenceView, from: number, to: number, family: boolean): boolean {
  const { tokens } = view;
  const before = tokens[from - 1];
  const after = tokens[to];
  const actor = view.actors.at(from);
  if (actor !== null && !(family && (actor.form === 'demonym' || actor.form === 'people') && acts(after))) return false;
  if (isJoiningHyphen(tokens, to) || isJoiningHyphen(tokens, from - 1)) return false;
  if (after?.kind === 'word' && after.capital && (THING_WORDS.has(after.norm) || !NOT_NAMES.has(after.norm)))
    return false;
  if (before?.kind === 'word' && before.capital && from > 1 && !NOT_NAMES.has(before.norm)) return false;
  return !['in', 'at', 'near', ...(family ? [] : ['from', 'to', 'of'])].includes(before?.norm ?? '');
}
