import { normAt, type SentenceView } from './sentence-view.ts';
import { isTitleNoun } from './title-noun-phrase.ts';
import { RANKING_WORDS } from './title-words.ts';

const LONGEST_BRACKET = 8;

/** "Additional Secretary (Medical Services) to …", "Minister of State (Consular Affairs), N": the end of a field in brackets behind which the title, or its holder's name, follows; else where it began. */
export function fieldInBrackets(view: SentenceView, at: number): number {
  const { tokens } = view;
  if (normAt(tokens, at) !== '(') return at;
  let k = at + 1;
  let nouns = 0;
  while (k < at + LONGEST_BRACKET && normAt(tokens, k) !== ')') {
    const joins = ['and', '&', 'of', 'the'].includes(normAt(tokens, k));
    if (
      !joins &&
      !(tokens[k]?.capital === true && (isTitleNoun(tokens[k]) || RANKING_WORDS.has(normAt(tokens, k)))) &&
      !view.cores.has(k)
    )
      return at;
    if (!joins) nouns++;
    k++;
  }
  if (nouns === 0 || normAt(tokens, k) !== ')') return at;
  const next = tokens[k + 1];
  const goesOn = next?.norm === 'of' || next?.norm === 'to' || next?.norm === 'for' || next?.norm === ',';
  return goesOn || (next?.kind === 'word' && next.capital) ? k + 1 : at;
}

/** "(MOA)" */
export function isAcronymInBrackets({ tokens }: SentenceView, at: number): boolean {
  const inside = tokens[at + 1]?.text ?? '';
  return (
    normAt(tokens, at) === '(' &&
    normAt(tokens, at + 2) === ')' &&
    inside.length > 1 &&
    inside === inside.toUpperCase() &&
    tokens[at + 1]?.kind === 'word'
  );
}
