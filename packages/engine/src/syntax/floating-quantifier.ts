import type { Token } from '../tokens.ts';
import { lexemeOf } from './lexeme.ts';

/** Tokens of the longest subject before such a word. */
const SUBJECT_REACH = 24;

/** "A, B and C all have", "the ministers all met": behind a name, a plural or a pronoun that no verb comes before, with a verb behind it. */
export function floatsBehindSubject(tokens: readonly Token[], tags: readonly string[], i: number): boolean {
  const [word, next] = [tokens[i]?.norm, tokens[i + 1]];
  if ((word !== 'all' && word !== 'each') || next === undefined) return false;
  const { closed, verb, nounLike } = lexemeOf(next);
  const plain = word === 'each' && verb !== null && !nounLike && verb.lemma === next.norm;
  if (verb?.past !== true && !plain && closed !== 'HV' && closed !== 'BE') return false;
  const last = /^(?:also|now|currently)$/.test(tokens[i - 1]?.norm ?? '') ? i - 2 : i - 1;
  const before = tokens[last]?.norm ?? '';
  const subject = tags[last] === 'NNP' || (tags[last] === 'NN' && before.endsWith('s')) || /^(?:they|we)$/.test(before);
  return subject && !tags.slice(Math.max(0, i - SUBJECT_REACH), i).some((tag) => /^(?:VB|BE|HV|MD|IN|TO)/.test(tag));
}
