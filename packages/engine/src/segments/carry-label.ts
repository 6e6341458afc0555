import { MONTHS } from '../persons/name-words.ts';
import type { Token } from '../tokens.ts';
import type { Sentence } from '../types.ts';

/** Words of a label, and of the line under it that has no words of its own. */
const LABEL = 10;
const VALUE = 16;

/** "Norwegian nationals in Peru:" above "• 783 (as of October 2016)": a line that opens with a number is read with the label above it. */
export function carryLabels(sentences: readonly Sentence[]): readonly Sentence[] {
  let result: Sentence[] | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const above = sentences[i - 1];
    if (above === undefined || above.segment === sentence.segment || above.tokens.at(-1)?.text !== ':') continue;
    const label = withoutNote(above.tokens);
    if (!isLabel(label)) continue;
    if (!isBareValue(sentence.tokens) || sentences[i + 1]?.segment === sentence.segment) continue;
    // Several figures under one label are a table.
    const next = sentences[i + 1];
    if (next !== undefined && isBareValue(next.tokens)) continue;
    result ??= [...sentences];
    result[i] = { ...sentence, tokens: [...label, ...sentence.tokens] };
  }
  return result ?? sentences;
}

/** "Norwegian nationals in Peru (data: Ministry of Justice):" without what the bracket at its end notes. */
function withoutNote(tokens: readonly Token[]): readonly Token[] {
  if (tokens.at(-2)?.text !== ')') return tokens;
  const open = tokens.findLastIndex(({ text }) => text === '(');
  return open > 0 ? [...tokens.slice(0, open), ...tokens.slice(-1)] : tokens;
}

function isLabel(tokens: readonly Token[]): boolean {
  return tokens.length > 2 && tokens.length <= LABEL && tokens.at(-1)?.text === ':' && tokens[0]?.capital === true;
}

/** A number first, and behind it at most its unit and a note in brackets. */
function isBareValue(tokens: readonly Token[]): boolean {
  if (tokens.length > VALUE) return false;
  const bracket = tokens.findIndex(({ text }) => text === '(');
  const value = bracket < 0 ? tokens : tokens.slice(0, bracket);
  if (isDate(behindVerb(value))) return true;
  if (tokens[0]?.kind !== 'number' || tokens[1]?.text === '.' || tokens[1]?.text === ')') return false;
  return value.length <= 3 && value.slice(1).every(({ capital, text }) => !capital && text !== ':');
}

/** "Established in 1979", "since 1979" without the words before the date. */
function behindVerb(tokens: readonly Token[]): readonly Token[] {
  const at = tokens[0] !== undefined && /^(?:established|opened|signed|joined)$/.test(tokens[0].norm) ? 1 : 0;
  return /^(?:in|on|since)$/.test(tokens[at]?.norm ?? '') ? tokens.slice(at + 1) : tokens.slice(at);
}

/** "1979", "5 July, 1960", "July 5, 1960", "July 1960": a month with numbers around it, the last of them a year. */
function isDate(tokens: readonly Token[]): boolean {
  if (tokens.length === 1 && /^(?:1[89]|20)\d\d$/.test(tokens[0]?.text ?? '')) return true;
  const months = tokens.filter(({ norm }) => MONTHS.has(norm)).length;
  return (
    months === 1 &&
    tokens.length <= 4 &&
    /^\d{4}$/.test(tokens.at(-1)?.text ?? '') &&
    tokens.every(({ norm, kind, text }) => kind === 'number' || text === ',' || MONTHS.has(norm))
  );
}
