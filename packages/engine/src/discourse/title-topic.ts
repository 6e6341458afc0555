import type { ParsedSentence } from '../sentence.ts';

/** Where the topic of a conversation begins in a title, "Call with European Leaders on Peru and Chile"; the end where none does. */
export function topicOfTitle({ tokens, segment }: ParsedSentence): number {
  if (segment.kind !== 'title') return tokens.length;
  const called = tokens.findIndex(({ norm }) => TALKS.has(norm));
  if (called < 0) return tokens.length;
  const partner = tokens.findIndex(({ norm }, i) => i > called && norm === 'with');
  const topic = tokens.findIndex(({ norm }, i) => i > partner + 1 && TOPICS.has(norm));
  return partner < 0 || topic < 0 ? tokens.length : topic;
}

const TALKS = new Set(['call', 'calls', 'meeting', 'meets', 'talks', 'conversation', 'speaks']);
const TOPICS = new Set(['on', 'about', 'regarding', 'concerning']);
