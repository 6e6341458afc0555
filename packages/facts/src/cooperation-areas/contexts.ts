import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { Note } from '../extractor.ts';
import type { CooperationContext, Deny } from './context.ts';
import { nounContexts } from './noun-contexts.ts';
import { frontedTopics, includedItems, introducedItems, labelledTopics } from './topic-contexts.ts';
import { verbContexts } from './verb-contexts.ts';

/** All contexts of a sentence; those that are negated, ended or merely supposed are given to `reject`. */
export function cooperationContexts(
  sentence: ResolvedSentence,
  sentences: readonly ResolvedSentence[],
  reject: Note | null,
): CooperationContext[] {
  const denied: TokenRange[] = [];
  const deny: Deny = (range, kind, word, hindrance) => {
    denied.push(range);
    reject?.(`cooperation_areas/${kind}`, `${word} ${hindrance}`);
  };
  const found = verbContexts(sentence, deny);
  for (const context of nounContexts(sentence, deny)) found.push(context);
  for (const context of frontedTopics(sentence)) found.push(context);
  for (const context of labelledTopics(sentence)) found.push(context);
  for (const context of introducedItems(sentence, sentences)) found.push(context);
  for (const context of includedItems(sentence, sentences)) found.push(context);
  if (denied.length === 0) return found;
  return found.filter((context) => !denied.some((range) => range.from <= context.anchor && context.anchor < range.to));
}
