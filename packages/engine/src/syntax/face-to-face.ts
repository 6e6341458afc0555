import type { Token } from '../tokens.ts';

/** "face to face", which no verb begins. */
export function isFaceToFace(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.norm === 'face' && tokens[i + 1]?.norm === 'to' && tokens[i + 2]?.norm === 'face';
}
