import type { ResolvedSentence, Token, TokenRange } from '@diplomatic-relations/engine';
import { fieldWord } from './field-words.ts';

const OF_FOR: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', 'the', ',', '&', '-', '–']);

/** "the Ministry of Trade and Industry", "the Defence Ministry": a name, no area. */
export function isInstitution({ tokens }: ResolvedSentence, match: TokenRange): boolean {
  const first = tokens[match.from] as Token;
  for (let i = match.from - 1; i >= 0 && i > match.from - 14; i--) {
    const token = tokens[i] as Token;
    if (
      fieldWord(token.word).institution &&
      // "Air Services, Education": what stands behind the comma is another member.
      !(tokens[i + 1]?.norm === ',' && token.norm.endsWith('s')) &&
      (token.capital || first.capital || (i + 3 >= match.from && OF_FOR.has(tokens[i + 1]?.norm ?? '')))
    )
      return !isJoint(tokens, i);
    if (!token.capital && !OF_FOR.has(token.norm)) break;
    if (token.norm === 'on' && !first.capital) break;
  }
  for (let i = match.to; i < tokens.length && i < match.to + 6; i++) {
    const token = tokens[i] as Token;
    const { institution, key } = fieldWord(token.word);
    if (institution)
      return !(
        key === 'committee' ||
        key === 'service' ||
        key === 'centre' ||
        key === 'center' ||
        (key === 'general' && !token.capital)
      );
    if (!(first.capital && (token.capital || OF_FOR.has(token.norm)))) break;
  }
  return false;
}

const GATHERINGS = /^(?:summit|summits|conference|accord|accords|camp|convention)$/;

/** "the Global Investors Summit", "the Lima Peace Accords", "the Fiji Human Rights Commission": capitalised words that name an event, a text or a national body. */
export function isGathering(sentence: ResolvedSentence, match: TokenRange): boolean {
  const { tokens } = sentence;
  if (!tokens[match.from]?.capital) return false;
  // "the Technical and Economic Cooperation Programme (TEC)", "the Council for Cultural Relations"
  if (
    tokens[match.from]?.norm === 'economic' &&
    tokens[match.from - 2]?.norm === 'technical' &&
    tokens[match.from - 2]?.capital &&
    /^(?:programme|program|scheme|\()$/.test(tokens[match.to + 1]?.norm ?? '')
  )
    return true;
  if (tokens[match.from - 1]?.norm === 'for' && tokens[match.from - 2]?.norm === 'council') return true;
  if (isOfTheWorld(tokens, match)) return true;
  for (let i = match.to; i < tokens.length && i < match.to + 5; i++) {
    const token = tokens[i] as Token;
    if (!token.capital) return false;
    if (GATHERINGS.test(token.norm)) return true;
    if (token.norm !== 'commission') continue;
    const before = tokens.slice(Math.max(0, match.from - 6), i).map((word) => word.norm);
    return !before.some((word) => /^(?:joint|mixed|intergovernmental|inter|bilateral|binational|-|–|—)$/.test(word));
  }
  return false;
}

const WORLDWIDE: ReadonlySet<string> = new Set(['world', 'global', 'international']);
const MEETINGS = /^(?:forum|conference|congress|summit|symposium|expo)$/;

/** "the World Women's Forum", "the 9th International Conference on Maritime Security": what the world meets about. */
function isOfTheWorld(tokens: readonly Token[], match: TokenRange): boolean {
  let from = match.from;
  while (from > 0 && (tokens[from - 1]?.capital || (OF_FOR.has(tokens[from - 1]?.norm ?? '') && match.from - from < 8)))
    from--;
  let to = match.to;
  while (tokens[to]?.capital || /^['’]s?$/.test(tokens[to]?.norm ?? '')) to++;
  const name = tokens.slice(from, to).filter(({ capital }) => capital);
  const at = name.findIndex(({ norm }) => WORLDWIDE.has(norm));
  return at >= 0 && name.slice(at).some(({ norm }) => MEETINGS.test(norm));
}

function isJoint(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i] !== undefined &&
    fieldWord(tokens[i].word).key === 'committee' &&
    tokens
      .slice(Math.max(0, i - 3), i)
      .some((token) => /^(?:joint|mixed|intergovernmental|bilateral)$/.test(token.norm))
  );
}
