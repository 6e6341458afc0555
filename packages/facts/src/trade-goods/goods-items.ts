import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { gappedParty } from './gapped.ts';
import { LEADING, LIST_ENDS, PICKING, TRADE_FORMS, TRADE_NOUNS, VAGUE } from './words.ts';

/** Where the list ends, and its members. */
export function itemsFrom(sentence: ResolvedSentence, opening: number, limit: number): TokenRange[] {
  const { tokens, tagged } = sentence;
  const start = behindFollowing(sentence, opening);
  const items: TokenRange[] = [];
  const semicolons = isSemicolonList(sentence, start);
  let ranging = tokens[start]?.norm === 'from' && RANGING.test(tokens[start - 1]?.norm ?? '');
  let from = ranging ? start + 1 : start;
  let i = from;
  const close = (end: number): void => {
    if (end > from) items.push({ from, to: end });
  };
  for (; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    const word = token.norm;
    // "dominated by wine, followed by nuts"
    if (word === ',' && tokens[i + 1]?.norm === 'followed' && tokens[i + 2]?.norm === 'by') {
      close(i);
      i += 2;
      from = i + 1;
      continue;
    }
    // "A and, to a lesser extent, B"
    if (
      word === ',' &&
      tokens[i + 1]?.norm === 'to' &&
      tokens[i + 4]?.norm === 'extent' &&
      tokens[i + 5]?.text === ','
    ) {
      close(tokens[i - 1]?.norm === 'and' ? i - 1 : i);
      i += 5;
      from = i + 1;
      continue;
    }
    // "goods ranging from tea to shoes"
    if (RANGING.test(word) && tokens[i + 1]?.norm === 'from') {
      close(tokens[i - 1]?.norm === ',' ? i - 1 : i);
      i += 1;
      from = i + 1;
      ranging = true;
      continue;
    }
    // "a range of goods, from tea to shoes"
    if (word === ',' && tokens[i + 1]?.norm === 'from' && VAGUE.has(tokens[i - 1]?.norm ?? '')) {
      i += 1;
      from = i + 1;
      ranging = true;
      continue;
    }
    if (ranging && word === 'to' && !startsParty(sentence, i + 1)) {
      close(i);
      from = i + 1;
      continue;
    }
    if (
      word === ',' ||
      word === 'and' ||
      word === '&' ||
      word === 'or' ||
      word === '/' ||
      (semicolons && word === ';')
    ) {
      if (word === ',' && i > from && gappedParty(sentence, i + 1)) break;
      if (word === ',' ? isTold(sentence, i + 1) : startsClause(sentence, i + 1, limit)) break;
      close(i);
      from = i + 1;
      continue;
    }
    // "wine worth EUR 5 million, nuts worth EUR 2 million and tea"
    const value = word === 'worth' ? sentence.quantities.find((quantity) => quantity.from === i + 1) : undefined;
    if (value && /^(?:,|and)$/.test(tokens[value.to]?.norm ?? '')) {
      close(i);
      i = value.to;
      from = i + 1;
      continue;
    }
    if (word === 'as' && tokens[i + 1]?.norm === 'well' && tokens[i + 2]?.norm === 'as') {
      close(i);
      i += 2;
      from = i + 1;
      continue;
    }
    const suchAs = word === 'such' ? asBehindSuch(sentence, i) : 0;
    if (suchAs > 0) {
      i = suchAs;
      from = i + 1;
      continue;
    }
    const ownShare = endOfOwnShare(sentence, i);
    if (ownShare > 0 && i > from) {
      close(i);
      i = ownShare;
      from = i + 1;
      if (isEnd(sentence, ownShare)) break;
      continue;
    }
    if (
      (word === 'such' && tokens[i + 1]?.norm === 'as') ||
      word === 'including' ||
      word === 'like' ||
      (word === 'for' && tokens[i + 1]?.norm === 'example')
    ) {
      // "agricultural products such as tea": the members say what the class is.
      if (from < i && items.length === 0 && i - from > 0) close(i);
      i += word === 'such' || word === 'for' ? 1 : 0;
      from = i + 1;
      continue;
    }
    const share = token.text === '(' ? endOfShare(sentence, i) : 0;
    if (share > 0 && i > from && /^(?:,|and|&)$/.test(tokens[share]?.norm ?? '')) {
      close(i);
      from = share + 1;
      i = share;
      continue;
    }
    // "machines (without spare parts); tea"
    const bracket = semicolons && token.text === '(' ? tokens.findIndex(({ text }, k) => k > i && text === ')') : -1;
    if (bracket > 0 && i > from && tokens[bracket + 1]?.text === ';') {
      close(i);
      i = bracket + 1;
      from = i + 1;
      continue;
    }
    if (
      /^[.;:()–—!?"“”]$/.test(token.text) ||
      (LIST_ENDS.has(word) &&
        !(i === from && LEADING.has(word)) &&
        !isHyphened(sentence, i) &&
        !(word === 'than' && tokens[i - 1]?.norm === 'other'))
    )
      break;
    if (token.kind === 'number' && i > from) break;
    const tag = tagged.tags[i];
    // "grape must"
    const must = word === 'must' && tokens[i - 1]?.norm === 'grape';
    if (i > from && !must && (tag === 'BE' || tag === 'MD' || tag === 'HV' || tag === 'WP' || tag === 'TO')) break;
    if (sentence.resolvedDates.some((date) => date.from === i)) break;
    if ((tag === 'RB' || tag === 'PR') && i > from) break;
  }
  close(Math.min(i, limit));
  return items;
}

const RANGING = /^rang(?:e|es|ed|ing)$/;

function startsParty({ references }: ResolvedSentence, i: number): boolean {
  return references.some(({ from }) => from === i || from === i + 1);
}

/** "Main exports: tea; coffee; sisal": nothing else is told behind the colon. */
export function isSemicolonList({ tokens, clauses }: ResolvedSentence, start: number): boolean {
  return (
    tokens[start - 1]?.text === ':' &&
    tokens.some(({ text }, i) => i > start && text === ';') &&
    !tokens.some(({ text, norm }, i) => i > start && (text === ':' || TRADE_NOUNS.has(norm))) &&
    !clauses.some(({ form, verb, subject }) => form === 'finite' && verb.from > start && subject !== null)
  );
}

/** "such goods as tea": the token "as"; 0 where none stands behind a class of goods. */
function asBehindSuch({ tokens }: ResolvedSentence, such: number): number {
  for (let i = such + 2; i <= such + 4; i++)
    if (tokens[i]?.norm === 'as') return VAGUE.has(tokens[i - 1]?.norm ?? '') ? i : 0;
  return 0;
}

/** "tea – 45%, coffee – 20%", "tea 45%, coffee 20%": the token that parts the goods from the next; 0 where no share stands here. */
function endOfOwnShare({ tokens, quantities }: ResolvedSentence, i: number): number {
  const dash = /^[-–—]$/.test(tokens[i]?.text ?? '');
  const share = quantities.find(({ from, unit }) => from === (dash ? i + 1 : i) && unit === 'percent');
  return share && (/^(?:,|;|and|&)$/.test(tokens[share.to]?.norm ?? '') || isEnd({ tokens }, share.to)) ? share.to : 0;
}

function isEnd({ tokens }: Pick<ResolvedSentence, 'tokens'>, i: number): boolean {
  return i >= tokens.length || (i === tokens.length - 1 && /^[.;]$/.test(tokens[i]?.text ?? ''));
}

/** "the following goods: A, B", "diverse: A, B": the list begins behind the colon. */
function behindFollowing({ tokens }: ResolvedSentence, start: number): number {
  if (tokens[start + 1]?.text === ':') return start + 2;
  if (![0, 1].some((k) => tokens[start + k]?.norm === 'following')) return start;
  const colon = tokens.findIndex(({ text }, i) => i > start && i < start + 12 && text === ':');
  return colon > 0 ? colon + 1 : start;
}

/** "(non-knitted)", "(raw)": a word or two of the goods before it. */
function isShortNote({ tokens }: ResolvedSentence, from: number, to: number): boolean {
  return (
    to > from && to - from <= 4 && tokens.slice(from, to).every(({ kind, text }) => kind === 'word' || text === '-')
  );
}

/** Behind "(45%)", "(2.1 million dollars)", "(mainly nuts)" or "(non-knitted)" the token after the bracket; 0 where something else stands in brackets. */
function endOfShare(sentence: ResolvedSentence, open: number): number {
  const close = sentence.tokens.findIndex((token, k) => k > open && k < open + 9 && token.text === ')');
  const measured = sentence.quantities.some((quantity) => quantity.from > open && quantity.to <= close);
  const first = sentence.tokens[open + 1]?.norm ?? '';
  const detail = first === 'in' || PICKING.has(first);
  return close > 0 && (measured || detail || isShortNote(sentence, open + 1, close)) ? close + 1 : 0;
}

/** "bone-in lamb" */
function isHyphened({ tokens }: ResolvedSentence, i: number): boolean {
  return tokens[i - 1]?.text === '-' && tokens[i - 1]?.end === tokens[i]?.start;
}

/** ", rose by 12 per cent": the verb of the whole behind the list. */
function isTold({ clauses, tagged }: ResolvedSentence, i: number): boolean {
  return (
    /^(?:VBD|BE|HV|MD)$/.test(tagged.tags[i] ?? '') &&
    // ", refined petroleum": what was done to the goods
    !(tagged.tags[i] === 'VBD' && /^(?:NN|JJ)$/.test(tagged.tags[i + 1] ?? '')) &&
    clauses.some((clause) => clause.form === 'finite' && clause.verb.from === i)
  );
}

/** "and buys cotton", "and is interested in …": what follows is no member of the list. */
function startsClause(sentence: ResolvedSentence, i: number, limit: number): boolean {
  const { tokens, tagged } = sentence;
  let k = i;
  while (k < limit && tagged.tags[k] === 'RB') k++;
  const word = tokens[k]?.norm ?? '';
  if (
    /^(?:BE|MD|HV|PR|VBZ)$/.test(tagged.tags[k] ?? '') &&
    // "avocados and hides."
    tokens[k + 1]?.kind === 'word' &&
    sentence.clauses.some((clause) => clause.verb.from === k || clause.subject?.from === k)
  )
    return true;
  if (
    /^(?:buys|imports|exports|sells|supplies|imported|exported|bought|sold|importing|exporting|buying|purchases|ships)$/.test(
      word,
    )
  )
    return true;
  const party = sentence.references.find(
    (reference) => reference.from === k || (reference.from === k + 1 && word === 'the'),
  );
  // "wine and Peru supplies paper"
  if (party && TRADE_FORMS.has(tokens[party.to]?.norm ?? '') && tokens[party.to + 1]?.kind === 'word') return true;
  return (
    party !== undefined &&
    sentence.clauses.some(
      (clause) =>
        clause.subject !== null &&
        clause.verb.from >= party.to &&
        clause.verb.from <= party.to + 2 &&
        clause.form === 'finite',
    ) &&
    !/^(?:NN|NNP)$/.test(tagged.tags[party.to] ?? '')
  );
}

/** "include, among others, A and B". */
export function behindAmongOthers({ tokens }: ResolvedSentence, i: number): number {
  const at = tokens[i]?.text === ',' ? i + 1 : i;
  if (!/^(?:among|inter)$/.test(tokens[at]?.norm ?? '')) return i;
  let k = at + 1;
  while (/^(?:other|others|things|products|goods|items|alia)$/.test(tokens[k]?.norm ?? '')) k++;
  return tokens[k]?.text === ',' ? k + 1 : k;
}
