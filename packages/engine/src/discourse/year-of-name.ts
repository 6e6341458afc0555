import type { ParsedSentence } from '../sentence.ts';
import type { DateMention } from '../types.ts';

/** How far before the month the year of a name may stand. */
const REACH = 16;

/** "the *2023* UN Ocean Conference (COP33) in Lima in November": the year that the name of the gathering tells; null where a month stands without one. */
export function yearOfName({ tokens }: ParsedSentence, { from, relative }: DateMention): string | null {
  if (relative?.month === undefined || relative.offset !== undefined) return null;
  let bracket = false;
  for (let i = from - 1; i > 0 && i > from - REACH; i--) {
    const { norm, text, kind } = tokens[i] as (typeof tokens)[number];
    if (norm === ')') bracket = true;
    else if (norm === '(') bracket = false;
    else if (/^(?:19|20)\d\d$/.test(text)) return isNamedBehind(tokens, i) ? text : null;
    else if (kind === 'punctuation' && norm !== '-' && !bracket) return null;
    else if (!bracket && tokens[i]?.capital !== true && !LINKS.test(norm) && norm !== '-') return null;
  }
  return null;
}

const LINKS = /^(?:in|at|on|of|for|and|the|conference|summit|forum|meeting|session)$/;

/** "the 2023 Ocean Conference": a name follows the year. */
function isNamedBehind(tokens: ParsedSentence['tokens'], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  return (
    /^(?:the|its|their|his|her)$/.test(before) && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.capital === true
  );
}
