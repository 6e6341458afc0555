import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { type EventMode, PHONE, VIRTUAL } from './words.ts';

const SOFTWARE = new Set(['teams', 'zoom']);

/** How the words begin of which one stands in every phrase for a mode. */
const MODE_WORDS = ['video', 'line', 'person', 'face', 'call'];

const IN_A_CALL =
  /\b(?:in|on|during|over) (?:a|an|the|their) (?:\w+ )?call\b(?! (?:for|to|upon)\b)(?! on (?!\d|\w+day\b))/;

/** How the sides came together, where the words say. */
export function modeOf(sentence: ResolvedSentence, range: TokenRange): EventMode | null {
  let virtual = false;
  let maybe = false;
  for (let i = range.from; i < range.to; i++) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (PHONE.has(word)) return 'phone';
    // "their technical teams met" in no software.
    virtual ||= VIRTUAL.has(word) && (!SOFTWARE.has(word) || sentence.tokens[i]?.capital === true);
    maybe ||= MODE_WORDS.some((start) => word.startsWith(start));
  }
  if (virtual) return 'virtual';
  if (!maybe) return null;
  const text = sentence.tokens
    .slice(range.from, range.to)
    .map((token) => token.norm)
    .join(' ');
  // "in a call on Friday", "during their first call"
  if (IN_A_CALL.test(text)) return 'phone';
  if (/\b(?:video[- ]conferenc\w*|video[- ]?link|video format|on line)\b/.test(text)) return 'virtual';
  return /\bin[- ]person\b|\bface[- ]to[- ]face\b/.test(text) ? 'in_person' : null;
}
