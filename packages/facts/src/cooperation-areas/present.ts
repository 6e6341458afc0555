import type { Token } from '@diplomatic-relations/engine';

/** "representatives of the country's civil society", "meeting with civil society representatives": those who are there. */
export function isPresent(tokens: readonly Token[], from: number): boolean {
  if (/^(?:representatives?|participants?|experts?|leaders?|members?)$/.test(tokens[from + 2]?.norm ?? '')) return true;
  for (let i = from - 1; i > from - 6; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'from' || word === 'of')
      return /^(?:representatives?|participants?|leaders?|members?|participation|contribution|involvement)$/.test(
        tokens[i - 1]?.norm ?? '',
      );
    if (!/^(?:the|'s|and|local|country|national|its|their|organi[sz]ations)$/.test(word) && !tokens[i]?.capital)
      return false;
  }
  return false;
}
