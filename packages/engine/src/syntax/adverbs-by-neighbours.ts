import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import { lexemeOf } from './lexeme.ts';
import { verbAt } from './verb-site.ts';

/** "was last held", "which last met in Lima", "The Commission last met in May": when, and neither a noun's rank nor the verb. */
export function isLastTime(tokens: readonly Token[], i: number, tags: readonly Tag[]): boolean {
  const before = tags[i - 1];
  // "was last in Lima in May"
  if (before === 'BE' && /^(?:in|here|there)$/.test(tokens[i + 1]?.norm ?? '')) return true;
  if (before === 'HV' && isBe(tokens[i + 1])) return true;
  const verb = verbAt(tokens, i + 1);
  if (verb === null || tokens[i + 1]?.capital) return false;
  if (before === 'BE' || before === 'HV') return verb.participle;
  return (before === 'WP' || before === 'NN' || before === 'NNP') && verb.past;
}

function isBe(token: Token | undefined): boolean {
  return token !== undefined && lexemeOf(token).closed === 'BE';
}

const BEFORE_VERBS: ReadonlySet<Tag> = new Set<Tag>(['BE', 'HV', 'MD', 'WP', 'NN', 'NNP']);

/** "was most recently held", "which most warmly thanked her": "most" of an adverb, and no determiner. */
export function raisesAdverb(tokens: readonly Token[], i: number, tags: readonly Tag[]): boolean {
  const next = tokens[i + 1];
  const before = tags[i - 1];
  return before !== undefined && BEFORE_VERBS.has(before) && next !== undefined && lexemeOf(next).adverb === 'RB';
}
