import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { AreaPhrase } from './field-words.ts';

/** "was preparing to host the business summit in June": a gathering that one holds for many, with neither of the two in particular. */
export function isHostedAlone({ tokens, clauses }: ResolvedSentence, match: AreaPhrase): boolean {
  if (!/^(?:summit|conference|forum|expo|congress)$/.test(tokens[match.to]?.norm ?? '')) return false;
  return clauses.some(
    ({ lemma, object, phrases, voice }) =>
      lemma === 'host' &&
      voice === 'active' &&
      object !== null &&
      object.from <= match.from &&
      match.to <= object.to &&
      phrases.every(({ preposition }) => !/^(?:with|between|for)$/.test(preposition ?? '')) &&
      !tokens.slice(object.from, object.to).some(({ norm }) => norm === 'between' || norm === 'with'),
  );
}

/** "his visit to two northern provinces", "a project in Andes Province": where somebody goes, or what lies there. */
export function isToured({ tokens, tagged }: ResolvedSentence, match: AreaPhrase): boolean {
  if (match.area !== 'interregional' || !/^(?:province|region)$/.test(tagged.lemmas[match.to - 1] ?? '')) return false;
  if (isPlaceByName(tokens, match)) return true;
  for (let i = match.from - 1; i > 0 && i > match.from - 6; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'to') return /^(?:visit|trip|tour|travel)$/.test(tagged.lemmas[i - 1] ?? '');
    if (/^(?:,|of|in|and|between)$/.test(word)) return false;
  }
  return false;
}

/** "in Andes province": one that has a name, and not two that work together. */
function isPlaceByName(tokens: ResolvedSentence['tokens'], { from, to }: AreaPhrase): boolean {
  let start = from;
  while (start > 0 && tokens[start - 1]?.capital === true && tokens[start - 1]?.kind === 'word') start--;
  return to - from === 1 && start < from && tokens[to - 1]?.norm === 'province' && tokens[start - 1]?.norm === 'in';
}
