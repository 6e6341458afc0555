import { tokensOfRow } from '../tables/tokens-of-row.ts';
import { type Token, tokenize } from '../tokens.ts';
import type { Segment, Sentence } from '../types.ts';
import { noteOnWords } from '../word.ts';
import { withoutMarkup } from './without-markup.ts';

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '’’']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '„']);
const STOPS = new Set(['.', '!', '?', '…']);

/** What may end a sentence: a stop, or a shortened word with its own. */
const STOP = 1;
const SHORT_WORD = 2;

const ends = noteOnWords(({ kind, text }): number =>
  STOPS.has(text) ? STOP : kind === 'word' && text.endsWith('.') ? SHORT_WORD : 0,
);

/** Words that a stop shortens, beyond those that the tokens know; never the end of a sentence. */
// biome-ignore format: a table of words reads best in rows
const SHORTENED = new Set([
  'res', 'sec', 'para', 'paras', 'pp', 'p', 'fig', 'ch', 'al', 'op', 'cit', 'tel', 'ext', 'est', 'univ', 'govt',
  'intl', 'assn', 'ave', 'blvd', 'bldg', 'cpl', 'pvt', 'supt', 'asst', 'bros', 'dir', 'secy', 'dep', 'eng', 'acad',
  'ambs', 'profs', 'drs', 'gens', 'pt', 'rs', 'nr', 'c', 'al-',
]);

/** Words that open a sentence and no name: they end the one before, also after "U.S." or "p.m.". */
// biome-ignore format: a table of words reads best in rows
const STARTERS = new Set([
  'the', 'he', 'she', 'it', 'they', 'we', 'in', 'on', 'at', 'this', 'these', 'that', 'those', 'a', 'an', 'during',
  'as', 'after', 'before', 'since', 'both', 'his', 'her', 'their', 'its', 'for', 'from', 'while', 'when', 'also',
  'according', 'however', 'but', 'and', 'with', 'under', 'following', 'earlier', 'today', 'yesterday', 'by', 'our',
  'i', 'there',
]);

/** Titles and numbers' labels, after which a capital or figure belongs to the same sentence whatever it is. */
// biome-ignore format: a table of words reads best in rows
const LEANING = new Set([
  'mr.', 'mrs.', 'ms.', 'dr.', 'prof.', 'gen.', 'maj.', 'col.', 'lt.', 'capt.', 'sgt.', 'adm.', 'brig.', 'cmdr.',
  'hon.', 'rev.', 'sen.', 'rep.', 'gov.', 'amb.', 'st.', 'sta.', 'sto.', 'no.', 'nos.', 'vol.', 'art.', 'messrs.', 'mt.', 'ft.',
  'smt.', 'shri.', 'sri.', 'kum.', 'lic.', 'ing.', 'dra.', 'sra.', 'rt.', 'engr.', 'msgr.', 'mme.', 'mlle.', 'vs.', 'ca.', 'cf.', 'fr.', 'h.e.', 'h.m.', 'e.g.', 'i.e.', 'viz.', 'min.', 'pres.', 'ma.', 'md.', 'mohd.',
]);

function lowerSecond(token: Token): boolean {
  return token.text.length >= 2 && /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** True where a sentence may start with the token at `i`, seen past opening quotes and brackets. */
function opensSentence(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (k < tokens.length && k < i + 3 && OPENERS.has(tokens[k]?.text ?? '')) k++;
  const token = tokens[k];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'symbol') return /^[$€£¥№•*]$/.test(token.text);
  return token.kind === 'word' && (token.capital || !/\p{Ll}/u.test(token.text));
}

/** "Yu. Petrov", "Sh. Karimov": initials of two letters, as names from Cyrillic have them. */
function isInitial(before: Token, following: Token): boolean {
  return (
    /^(?:Yu|Sh|Zh|Ya|Kh|Ch|Ts|Ye|Yo|Dz|Gh|Dj|Th|Chr|Wm|Ma|Sta|Sto|Jos|Geo|Chas|Thos|Md|Mohd|Muh|Abd)$/.test(
      before.text,
    ) &&
    following.capital &&
    !STARTERS.has(following.norm)
  );
}

/** Index of the token after the sentence that a stop at `i` ends, or -1 where it ends none. */
function endAfterStop(tokens: readonly Token[], i: number): number {
  let next = i + 1;
  while (next < tokens.length && STOPS.has(tokens[next]?.text ?? '')) next++;
  while (next < tokens.length) {
    const token = tokens[next] as Token;
    const glued = token.start === (tokens[next - 1] as Token).end;
    if (!CLOSERS.has(token.text) || !(glued || token.text === '”' || token.text === '»' || token.text === ')')) break;
    next++;
  }
  const following = tokens[next];
  if (following === undefined) return next;
  const before = tokens[i - 1];
  if (following.start === (tokens[next - 1] as Token).end) {
    const solid =
      following.kind === 'word' &&
      lowerSecond(following) &&
      before !== undefined &&
      (before.kind !== 'word' || before.text.length > 1) &&
      (before.kind !== 'word' || /[\p{Ll}\d]$/u.test(before.text) || next > i + 1);
    return solid && before?.end === tokens[i]?.start ? next : -1;
  }
  if (
    tokens[i]?.text === '.' &&
    before?.kind === 'word' &&
    next === i + 1 &&
    (SHORTENED.has(before.norm) || isInitial(before, following))
  )
    return -1;
  return opensSentence(tokens, next) ? next : -1;
}

/** What a number is counted in: a capital behind it opens a sentence, if it is no currency. */
const SCALES = new Set(['mn', 'bn', 'mln', 'bln', 'mio', 'tn', 'mn.', 'bn.', 'mln.', 'bln.', 'mio.', 'tn.']);

function isCurrency({ text }: Token): boolean {
  return /^(?:[A-Z]{2,3}|U\.S\.?|[A-Z][a-z]?\$|Euros?|Dollars?|Rupees?|Yen|Yuan|Pounds?|Roubles?|Rubles?|Riyals?|Dinars?|Dirhams?|Manats?|Tenge|Shillings?|Won|Francs?)$/.test(
    text,
  );
}

/** "…in the U.S. The President": a shortened word that also ends its sentence. */
function endsAtAbbreviation(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (LEANING.has(token.text.toLowerCase())) return false;
  let next = i + 1;
  while (next < tokens.length && CLOSERS.has(tokens[next]?.text ?? '') && tokens[next]?.start === tokens[next - 1]?.end)
    next++;
  const following = tokens[next];
  if (following === undefined || !following.capital || following.start === token.end) return false;
  if (tokens[i - 1]?.kind === 'number' && SCALES.has(token.norm)) return !isCurrency(following);
  if (!STARTERS.has(following.norm)) return false;
  // "the U.S. Under Secretary of State"
  if (following.norm === 'under' && tokens[next + 1]?.norm === 'secretary') return false;
  // "J. A. Smith" and "George W. In…": an initial ends a sentence only before "The", "He", "She".
  if (token.text.length === 2) return /^(?:the|he|she|they|it)$/.test(following.norm) && following.text.length > 1;
  return true;
}

/** No writer's sentence is longer, in tokens; what a sentence's words are compared with each other costs at most this much for each. */
const LONGEST_SENTENCE = 400;

/** Where a stretch that is too long for a sentence is cut: behind a semicolon or comma of its second half, else at the greatest length. */
function cutOf(tokens: readonly Token[], from: number): number {
  for (const mark of [';', ','])
    for (let i = from + LONGEST_SENTENCE - 1; i > from + LONGEST_SENTENCE / 2; i--)
      if (tokens[i]?.text === mark) return i + 1;
  return from + LONGEST_SENTENCE;
}

/** Splits a segment into sentences; its end always ends one, a colon or semicolon never does. */
export function splitSentences(text: string, segment: Segment): Sentence[] {
  const tokens = withoutMarkup(
    segment.row ? tokensOfRow(text, segment) : tokenize(text, segment.contentStart, segment.end),
  );
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number) => {
    while (to - from > LONGEST_SENTENCE) pushPart(cutOf(tokens, from));
    pushPart(to);
  };
  const pushPart = (to: number) => {
    if (to <= from) return;
    const part = from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
    sentences.push({ start: (part[0] as Token).start, end: (part.at(-1) as Token).end, segment, tokens: part });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const ending = ends((tokens[i] as Token).word);
    if (ending === 0) continue;
    if (ending === STOP) {
      const end = endAfterStop(tokens, i);
      if (end > 0) {
        push(end);
        i = Math.max(i, end - 1);
      }
    } else if (endsAtAbbreviation(tokens, i)) {
      let end = i + 1;
      while (end < tokens.length && CLOSERS.has(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end)
        end++;
      push(end);
      i = end - 1;
    }
  }
  push(tokens.length);
  return sentences;
}
