import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { isSharedWork } from './title-tails.ts';
import { groupEnd } from './title-topics.ts';

/** "a MoU on establishing a joint commission", "on cooperation in combating crime", "on broadcasting": what is to be done, and with what; where it ends, 0 where none opens. */
export function doingEnd(sentence: ResolvedSentence, k: number): number {
  const { units, tokens, tagged } = sentence;
  const [preposition, doing, object] = [units[k], units[k + 1], units[k + 2]];
  if (preposition?.kind !== 'preposition' || doing?.kind !== 'verb' || doing.to !== doing.from + 1) return 0;
  if (tagged.tags[doing.from] !== 'VBG') return 0;
  const word = tokens[preposition.from]?.norm ?? '';
  if (!/^(?:on|for)$/.test(word) && !(word === 'in' && isSharedWork(tokens[preposition.from - 1]?.norm ?? '')))
    return 0;
  // "on setting up a business council"
  const particle = /^(?:up|out)$/.test(tokens[doing.to]?.norm ?? '') && object?.to === doing.to + 1;
  if (particle && units[k + 3]?.kind === 'noun') return groupEnd(sentence, k + 3);
  // "in combating smuggling"
  const done = object?.kind === 'verb' && object.to === object.from + 1 && tagged.tags[object.from] === 'VBG';
  if (object?.kind === 'noun' || done) return groupEnd(sentence, k + 2);
  return word === 'on' ? groupEnd(sentence, k + 1) : 0;
}
