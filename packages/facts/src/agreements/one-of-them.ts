import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { AgreementKind } from './words.ts';

const SINGULAR: ReadonlyMap<string, readonly [noun: string, kind: AgreementKind]> = new Map([
  ['agreements', ['agreement', 'agreement']],
  ['accords', ['accord', 'agreement']],
  ['treaties', ['treaty', 'treaty']],
  ['memoranda', ['memorandum of understanding', 'memorandum']],
  ['memorandums', ['memorandum of understanding', 'memorandum']],
  ['mous', ['MoU', 'memorandum']],
  ['protocols', ['protocol', 'protocol']],
  ['conventions', ['convention', 'convention']],
]);

const ABOUT = new Set(['on', 'for', 'concerning', 'regarding', 'covering']);
const REACH = 14;

/** What several documents are called, told of one of them. */
export interface OneOfThem {
  readonly noun: string;
  readonly kind: AgreementKind;
}

/** The noun of a collective: "memoranda" is told of memoranda of understanding. */
export function oneOf(collective: string): OneOfThem | null {
  const known = SINGULAR.get(collective);
  return known ? { noun: known[0], kind: known[1] } : null;
}

/** True for the words that are told of one of several. */
export function mayBeOneOfThem(norm: string): boolean {
  return norm === 'one' || norm === 'another';
}

/** "three agreements, including one on tourism and another on trade": what "one" stands for at token `i`; null where it is no document. */
export function oneOfThem({ tokens }: ResolvedSentence, i: number): OneOfThem | null {
  if (!mayBeOneOfThem(tokens[i]?.norm ?? '') || !ABOUT.has(tokens[i + 1]?.norm ?? '')) return null;
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const found = oneOf(tokens[k]?.norm ?? '');
    if (found) return found;
    if (/^[;.]$/.test(tokens[k]?.norm ?? '')) return null;
  }
  return null;
}
