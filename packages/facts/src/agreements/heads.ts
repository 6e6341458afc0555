import { noteOnWords, type ResolvedSentence } from '@diplomatic-relations/engine';
import { holdsToken } from '../shared/ranges.ts';
import { HEADS_BY_FORM } from './heads-by-form.ts';
import { headsByNoun } from './heads-by-noun.ts';
import { nounFollows } from './noun-follows.ts';
import { DOCUMENT_NOUNS } from './words.ts';

const EXTRA: ReadonlySet<string> = new Set([
  'mou',
  'map',
  'notes',
  'letters',
  'decision',
  'conclusions',
  'memoire',
  'mémoire',
  'verbal',
]);

/** True where a word may be such a head at all. */
export const mayBeDocumentHead = noteOnWords(({ norm }) => EXTRA.has(norm) || DOCUMENT_NOUNS.has(norm));

/** True where token `i` is the head noun of a single document's name. */
export function isDocumentHead(sentence: ResolvedSentence, i: number): boolean {
  const { tokens, tagged } = sentence;
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  const byForm = HEADS_BY_FORM.get(token.norm);
  if (byForm !== undefined) return byForm(sentence, i);
  const lemma = tagged.lemmas[i] ?? '';
  if (!DOCUMENT_NOUNS.has(lemma) || token.norm !== lemma) return false;
  // "several Memorandum of Understandings"
  if (lemma === 'memorandum' && tokens[i + 1]?.norm === 'of' && tokens[i + 2]?.norm === 'understandings') return false;
  return (
    isNoun(sentence, i) && !isPartOfName(sentence, i) && !nounFollows(sentence, i) && headsByNoun(sentence, i, lemma)
  );
}

function isNoun({ tokens, tagged: { tags } }: ResolvedSentence, i: number): boolean {
  if (/^(?:NN|NNP)$/.test(tags[i] ?? '') || /^(?:DT|PS)$/.test(tags[i - 1] ?? '')) return true;
  return tokens[i]?.capital === true && tags[i] !== 'VBZ';
}

function isPartOfName({ actors, places, persons }: ResolvedSentence, i: number): boolean {
  return holdsToken(actors, i) || holdsToken(places, i) || holdsToken(persons, i);
}
