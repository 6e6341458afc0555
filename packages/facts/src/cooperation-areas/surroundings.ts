import type { Token, TokenRange } from '@diplomatic-relations/engine';
import { RULES } from './compound-senses.ts';

const HARMED = /^(?:affected|killed|injured|wounded|hurt|hit|claimed|caused|stranded|victims?|survivors?|casualties)$/;
const LEFT_BEHIND = /^(?:recover|recovering|recovered|emerge|emerging|emerged|flee|fleeing|fled|escape|escaping)$/;
const ACTORS = /^(?:government|governments|academia|academics|politics)$/;

/** What the words around a word of a field make of it: who is there, what was suffered, what is respected, who struck. */
export function isByTheWay(tokens: readonly Token[], match: TokenRange): boolean {
  const { from, to } = match;
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  switch (norm(from)) {
    case 'attack':
    case 'attacks':
    case 'earthquake':
    case 'flood':
    case 'floods':
      return looksBack(tokens, from, /^(?:by|in)$/, HARMED);
    case 'violence':
      return looksBack(tokens, from, /^from$/, LEFT_BEHIND) || isAtHome(tokens, to);
    case 'war':
    case 'conflict':
    case 'fighting':
      return looksBack(tokens, from, /^from$/, LEFT_BEHIND);
    case 'territorial':
    case 'sovereignty':
      return norm(to - 1) === 'integrity' && respected(tokens, from);
    case 'covid':
      return tokens.slice(to, to + 3).some(({ norm: word }) => RULES.has(word));
    case 'armed':
    case 'army':
    case 'navy':
    case 'troops':
      return looksBack(tokens, from, /^by$/, /^(?:out|committed|perpetrated|fired|launched|used|attacked|killed)$/);
    case 'security':
    case 'peace':
    case 'stability':
      return norm(from - 1) === 'to' && /^contributors?$/.test(norm(from - 2));
    case 'threat':
    case 'threats':
      return norm(from - 1) === 'under';
    case 'radio':
    case 'television':
    case 'tv':
      return tokens.slice(to, to + 4).some(({ norm: word }) => REPORTING.test(word));
    case 'press':
      return isTold(tokens, from) || REPORTING.test(norm(to));
    case 'business':
    case 'media':
    case 'civil':
      if (norm(from) === 'media' && (isTold(tokens, from) || REPORTING.test(norm(to)))) return true;
      return norm(from - 1) === ',' ? ACTORS.test(norm(from - 2)) : norm(to) === ',' && ACTORS.test(norm(to + 1));
    case 'students':
    case 'student':
    case 'workers':
      return (
        norm(from - 1) === 'for' &&
        tokens.slice(Math.max(0, from - 4), from).some(({ norm: word }) => /^visas?$/.test(word))
      );
    case 'airport':
    case 'airports':
      return (
        tokens[from - 1]?.capital === true ||
        /^(?:at|from|near|outside)$/.test(norm(norm(from - 1) === 'the' ? from - 2 : from - 1))
      );
    case 'football':
    case 'cricket':
    case 'rugby':
      return /^(?:team|teams|match|matches|fans|player|players|club|clubs|game)$/.test(norm(to));
    case 'trafficking':
    case 'smuggling':
      return (
        norm(to) === 'of' &&
        tokens.slice(to + 1, to + 4).some(({ norm: word }) => /^(?:narcotics?|drugs?|opium|heroin)$/.test(word))
      );
    default:
      return false;
  }
}

/** "briefed the media", "speaking to the local press": to whom something is said. */
function isTold(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - 5 && i >= 0; i--)
    if (
      /^(?:briefed|briefing|told|telling|addressed|addressing|informed|informing|spoke|speaking)$/.test(
        tokens[i]?.norm ?? '',
      )
    )
      return true;
  return false;
}

/** A preposition within four words to the left, and the word that it hangs on right before. */
function looksBack(tokens: readonly Token[], at: number, preposition: RegExp, owner: RegExp): boolean {
  for (let i = at - 1; i > at - 5 && i > 0; i--) {
    const word = tokens[i]?.norm ?? '';
    if (preposition.test(word)) return owner.test(tokens[i - 1]?.norm ?? '');
    if (word === ',' || word === 'and') return false;
  }
  return false;
}

/** "respect for their sovereignty, independence and territorial integrity": a principle. */
function respected(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - 14 && i > 0; i--)
    if (/^(?:respect|respecting|respects|reverence)$/.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** "violence in the family", "violence at home": of no concern to soldiers. */
function isAtHome(tokens: readonly Token[], to: number): boolean {
  const at = tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1;
  return (
    /^(?:in|at|within)$/.test(tokens[to]?.norm ?? '') &&
    /^(?:family|families|home|households?)$/.test(tokens[at]?.norm ?? '')
  );
}

/** "with local media reporting that …": who tells of it. */
const REPORTING = /^(?:report|reported|reporting|say|said|saying|quoted|quoting|citing)$/;
