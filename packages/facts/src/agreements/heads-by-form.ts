import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { nounFollows } from './noun-follows.ts';

/** What stands around the word at a place makes it the head of a document's name. */
type Rule = (sentence: ResolvedSentence, i: number) => boolean;

/** "the Exchange of Notes", "the Exchange Notes" */
const areExchanged: Rule = (sentence, i) =>
  isExchanged(sentence, i) || (sentence.tokens[i]?.capital === true && sentence.tokens[i - 1]?.norm === 'exchange');

/** "an aide-memoire", "a procès-verbal" */
const endsForeignWord: Rule = ({ tokens }, i) =>
  tokens[i - 1]?.text === '-' && /^(?:aide|proc[eè]s)$/.test(tokens[i - 2]?.norm ?? '');

/** Words that head a document's name by their form alone, with what has to stand around them. */
export const HEADS_BY_FORM: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['mou', (sentence, i) => !nounFollows(sentence, i) && !explainsSeveral(sentence, i)],
  ['notes', areExchanged],
  ['letters', areExchanged],
  ['memoire', endsForeignWord],
  ['mémoire', endsForeignWord],
  ['verbal', endsForeignWord],
  ['minutes', (sentence, i) => areMinutes(sentence, i)],
  // "Decision 2014/512", "Conclusions on enlargement"
  ['decision', ({ tokens }, i) => tokens[i]?.capital === true && tokens[i + 1]?.kind === 'number'],
  ['conclusions', ({ tokens }, i) => tokens[i]?.capital === true && tokens[i + 1]?.norm === 'on'],
  // "a road map"
  ['map', (sentence, i) => sentence.tokens[i - 1]?.norm === 'road' && !nounFollows(sentence, i)],
]);

/** "six memoranda of understanding (MoU)": letters in brackets behind what they are short for. */
function explainsSeveral({ tokens }: ResolvedSentence, i: number): boolean {
  return tokens[i - 1]?.text === '(' && /^understandings?$/.test(tokens[i - 2]?.norm ?? '');
}

/** "an exchange of notes": letters that together are the document. */
function isExchanged({ tokens }: ResolvedSentence, i: number): boolean {
  return (
    tokens[i - 1]?.norm === 'of' &&
    tokens[i - 2]?.norm === 'exchange' &&
    (tokens[i]?.capital === true || /^(?:an|the|this)$/.test(tokens[i - 3]?.norm ?? ''))
  );
}

/** "the agreed minutes", "the minutes of the third session" */
function areMinutes({ tokens }: ResolvedSentence, i: number): boolean {
  if (tokens[i - 1]?.norm === 'agreed') return true;
  return (
    tokens[i - 1]?.norm === 'the' &&
    tokens[i + 1]?.norm === 'of' &&
    tokens.slice(i + 2, i + 7).some(({ norm }) => /^(?:meeting|session|commission|committee|consultations)$/.test(norm))
  );
}
