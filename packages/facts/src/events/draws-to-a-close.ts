import type { Clause } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';

/** "came to a close", "got under way" */
export function drawsToAClose({ sentence: { tokens } }: EventScene, { lemma, verb }: Clause): boolean {
  const [first, second, third] = [0, 1, 2].map((k) => tokens[verb.to + k]?.norm ?? '');
  if (lemma === 'get') return first === 'underway' || (first === 'under' && second === 'way');
  return lemma === 'come' && first === 'to' && /^(?:an?|its|their)$/.test(second ?? '') && CLOSE.test(third ?? '');
}

const CLOSE = /^(?:close|end|conclusion)$/;
