import type { Token } from '../tokens.ts';
import { lexemeOf } from './lexeme.ts';

/** "as" behind a noun names an office or a kind, and opens no clause. */
export function namesRole(tokens: readonly Token[], as: number): boolean {
  return isOfficeHeld(tokens, as) || isWhatItIs(tokens, as);
}

const OFFICES =
  /^(?:minister|president|ambassador|chair|chairman|chairperson|secretary|speaker|governor|commissioner|premier|representative|envoy|host|head)$/;

/** "my visit as Foreign Minister showed …": an office without an article, and nobody's name behind it. */
function isOfficeHeld(tokens: readonly Token[], as: number): boolean {
  for (let i = as + 1; i < as + 5; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return false;
    if (OFFICES.test(token.norm)) {
      const next = tokens[i + 1];
      return next === undefined || !next.capital;
    }
    if (!token.capital) return false;
  }
  return false;
}

/** "recognised Peru as an independent state in 1990", but not "as an era ended": no verb follows the noun. */
function isWhatItIs(tokens: readonly Token[], as: number): boolean {
  if (!/^(?:an?|its|his|her|their)$/.test(tokens[as + 1]?.norm ?? '')) return false;
  for (let i = as + 2; i < as + 8; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return i > as + 2;
    const { closed, verb } = lexemeOf(token);
    if (closed === 'IN' || closed === 'CC') return i > as + 2;
    if (closed !== null || (i > as + 2 && (verb?.past || verb?.third) && !token.capital)) return false;
  }
  return false;
}
