import type { ResolvedSentence, Token, TokenRange } from '@diplomatic-relations/engine';
import { overlapsAny } from '../shared/ranges.ts';
import { FIELD_NOUNS } from './areas.ts';
import { type AreaPhrase, CITIZENS, type Entry, fieldWord, LETTERS, TROUBLE } from './field-words.ts';
import { isFigureOfSpeech } from './figures-of-speech.ts';
import { departures, isInformationTechnology, saidAgain, situations } from './implied-areas.ts';
import { isGathering, isInstitution } from './named-bodies.ts';
import { isHostedAlone, isToured } from './one-sided.ts';
import { isOnlyNamed } from './only-named.ts';
import { isKindOfRight } from './rights.ts';
import { isVictim } from './victims.ts';

/** What was read in the sentence at hand; sentences are read one after the other. */
let latest: { readonly sentence: ResolvedSentence; readonly phrases: readonly AreaPhrase[] } | null = null;

/** Every area named in the sentence, longest phrase first at each place, names of institutions and persons left out; worked out once. */
export function areaPhrases(sentence: ResolvedSentence): readonly AreaPhrase[] {
  if (latest?.sentence !== sentence) latest = { sentence, phrases: readAreaPhrases(sentence) };
  return latest.phrases;
}

function readAreaPhrases(sentence: ResolvedSentence): AreaPhrase[] {
  const found: AreaPhrase[] = [];
  const { tokens } = sentence;
  let cues = 0;
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { entries, cue } = fieldWord((tokens[i] as Token).word);
    cues |= cue;
    if (i < end) continue;
    if (cue & LETTERS && isInformationTechnology(tokens, i))
      found.push({ from: i, to: i + 1, area: 'technology', strength: 'topic' });
    if (entries === null) continue;
    let usable = matchesFrom(tokens, i, entries);
    if (usable.length > 0) usable = usable.filter((match) => isUsable(sentence, match));
    for (const match of usable) end = Math.max(end, match.to);
    for (const match of usable) if (match.to === end) found.push(match);
  }
  const again = saidAgain(sentence, found);
  if (cues & CITIZENS) for (const phrase of departures(sentence)) found.push(phrase);
  if (cues & TROUBLE) for (const phrase of situations(sentence)) found.push(phrase);
  for (const phrase of again) found.push(phrase);
  return found;
}

const NO_PHRASES: readonly AreaPhrase[] = [];

function matchesFrom(tokens: readonly Token[], from: number, entries: readonly Entry[]): readonly AreaPhrase[] {
  if (tokens[from]?.kind === 'punctuation') return NO_PHRASES;
  let found: AreaPhrase[] | null = null;
  for (const entry of entries) {
    const to = matchEnd(tokens, from, entry.words);
    if (to === 0) continue;
    found ??= [];
    found.push({ from, to, area: entry.area, strength: entry.strength });
  }
  return found ?? NO_PHRASES;
}

/** End of the phrase that starts here; hyphens, articles, possessives and slashes between its words do not count. */
function matchEnd(tokens: readonly Token[], from: number, words: readonly string[]): number {
  // The first word is the one that the entry was found by.
  let i = from + 1;
  for (let k = 1; k < words.length; k++) {
    while (FILLERS.has(tokens[i]?.norm ?? '')) i++;
    const token = tokens[i];
    if (token === undefined || fieldWord(token.word).key !== words[k]) return 0;
    i++;
  }
  return i;
}

const FILLERS: ReadonlySet<string> = new Set(['-', '–', '‐', '‑', '/', ',', "'s", "'", '’', 'the', 'a', 'an']);

function isUsable(sentence: ResolvedSentence, match: AreaPhrase): boolean {
  if (overlapsAny(sentence.people, match) || overlapsAny(sentence.actors, match) || overlapsAny(sentence.places, match))
    return false;
  if (match.strength === 'adjective' && !isMemberByItself(sentence, match)) {
    // "information exchange" is no field of the media.
    if (match.area === 'media' || !fieldNounAfter(sentence, match)) return false;
  }
  if (isKindOfRight(sentence, match) || isVictim(sentence, match) || isOnlyNamed(sentence.tokens, match)) return false;
  if (isInstitution(sentence, match) || isGathering(sentence, match) || isFigureOfSpeech(sentence, match)) return false;
  if (isHostedAlone(sentence, match) || isToured(sentence, match)) return false;
  return true;
}

/** "food, water and medicine": what people in need are brought. */
const NEEDED: ReadonlySet<string> = new Set(
  'food medicine medicines shelter fuel electricity blankets tents'.split(' '),
);

/** Adjectives that are nouns of fields by themselves, where fields are named. */
const NOUNS_TOO: ReadonlySet<string> = new Set(['water', 'space', 'media']);

/** What is exchanged along with information. */
const SHARED = /^(?:technology|technologies|communications?|knowledge|experience|data|expertise)$/;

/** "agriculture, water and health", "the field of water": among the members of a list, or where a field is announced, the word is a field of its own. */
function isMemberByItself({ tokens, tagged }: ResolvedSentence, { from, to, area }: AreaPhrase): boolean {
  if (!NOUNS_TOO.has(area) || tokens.some(({ norm }) => NEEDED.has(norm))) return false;
  const before = tokens[from - 1]?.norm ?? '';
  const behind = tokens[to]?.norm ?? '.';
  if (!/^(?:,|;|and|\.)$/.test(behind)) return false;
  // "information and technology exchange"
  if (area === 'media' && behind === 'and' && SHARED.test(tokens[to + 1]?.norm ?? '')) return false;
  if (before === 'of' || before === 'in') {
    const opener = tagged.lemmas[from - 2] ?? '';
    return before === 'of'
      ? /^(?:field|sphere|area|domain|sector)$/.test(opener)
      : /^(?:cooperate|collaborate|cooperation)$/.test(opener);
  }
  return (
    /^(?:,|;|and)$/.test(before) &&
    // "on land and water": two members make no list of fields.
    (before !== 'and' || tokens[from - 2]?.text === ',' || fieldWord((tokens[from - 2] as Token).word).entries !== null)
  );
}

const JOINING: ReadonlySet<string> = new Set(['and', ',', 'or']);

/** "economic, scientific and cultural cooperation": a noun of a field stands behind the adjectives. */
function fieldNounAfter(sentence: ResolvedSentence, match: TokenRange): boolean {
  const { tokens, tagged } = sentence;
  for (let i = match.to; i < tokens.length && i < match.to + 10; i++) {
    const token = tokens[i] as Token;
    const lemma = tagged.lemmas[i] ?? '';
    if (FIELD_NOUNS.has(lemma) || FIELD_NOUNS.has(token.norm)) return true;
    const tag = tagged.tags[i];
    const joins =
      token.norm === ',' ||
      token.norm === 'and' ||
      token.norm === '&' ||
      token.norm === '-' ||
      token.norm === '–' ||
      token.norm === '/' ||
      token.norm === 'or' ||
      token.norm === 'as' ||
      token.norm === 'well';
    const { entries } = fieldWord(token.word);
    if (!joins && tag !== 'JJ' && tag !== 'NN' && tag !== 'NNP' && entries === null) return false;
    // "legal instruments and activities": the adjective has its noun, and another member follows; "cultural, development and …": a member itself.
    if (
      !joins &&
      tag === 'NN' &&
      entries === null &&
      tokens[i - 1]?.norm !== ',' &&
      JOINING.has(tokens[i + 1]?.norm ?? '')
    )
      return false;
  }
  return false;
}
