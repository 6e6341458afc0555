import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import type { Post } from './posts.ts';
import type { Sides } from './sides.ts';

/** Sentences back in which the head of a mission is still the one spoken of. */
const REACH = 3;

/** "The US Minister left the country, and the Legation was closed": a bare post belongs to the head of mission spoken of before it. */
export function sidesOfEnvoy(sentence: ResolvedSentence, post: Post, context: ExtractContext): Sides | null {
  const pair = context.document.mainPair;
  if (!pair?.every(isState) || post.plural || post.city !== null || post.to - post.from > 2) return null;
  if (sentence.tokens[post.from]?.norm !== 'the') return null;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - REACH); i--) {
    const before = context.document.sentences[i];
    if (before?.segment.start !== sentence.segment.start) return null;
    const envoy = before.people.findLast(
      (person) =>
        (before !== sentence || person.to <= post.from) &&
        person.party !== null &&
        person.offices.some((office) => office.role === 'ambassador'),
    );
    if (!envoy) continue;
    const sender = pair.find((party) => party === envoy.party);
    const host = pair.find((party) => party !== envoy.party);
    return sender && host ? { sender, host } : null;
  }
  return null;
}
