import type { AnalysedDocument, ResolvedSentence } from '@diplomatic-relations/engine';
import { documentsOf } from './register.ts';
import { toldOfThose } from './told-of-those.ts';
import { COLLECTIVES } from './words.ts';

/** How far back the words that open a list of lines may stand, in sentences. */
const LONGEST_LIST = 60;

/** The words that open the lines which the sentence is one of: each the name of a document, without bullets. Null where it is none. */
export function openingOfLines(sentence: ResolvedSentence, document: AnalysedDocument): ResolvedSentence | null {
  if (!isDocumentLine(sentence, document)) return null;
  for (let k = sentence.index - 1; k >= 0 && k > sentence.index - LONGEST_LIST; k--) {
    const before = document.sentences[k];
    if (before === undefined) return null;
    if (isAside(before)) continue;
    if (opensLines(before)) return before;
    if (!isDocumentLine(before, document)) return null;
  }
  return null;
}

/** The sentence before one that only opens a list ("Among them:", "They include:"). */
export function beforeOpening(opening: ResolvedSentence, document: AnalysedDocument): ResolvedSentence | null {
  if (!isBareOpening(opening)) return null;
  for (let k = opening.index - 1; k >= 0; k--) {
    const before = document.sentences[k];
    if (before !== undefined && !isAside(before)) return before;
  }
  return null;
}

const BARE = new Set(
  'among them these those they the include includes included are were is was list full following of such documents agreements as also which in particular namely :'.split(
    ' ',
  ),
);

function isBareOpening({ tokens }: ResolvedSentence): boolean {
  return tokens.length <= 8 && tokens.every(({ norm }) => BARE.has(norm));
}

function isAside({ segment }: ResolvedSentence): boolean {
  return segment.kind === 'furniture' || segment.kind === 'headline';
}

/** "the following documents were signed:", also with a full stop. */
function opensLines(sentence: ResolvedSentence): boolean {
  const { tokens } = sentence;
  if (tokens.at(-1)?.norm === ':' || (tokens.at(-1)?.norm !== '.' && toldOfThose(sentence) !== null)) return true;
  return (
    tokens.at(-1)?.norm === '.' &&
    tokens.some(
      ({ norm }, i) => norm === 'following' && [1, 2, 3].some((step) => COLLECTIVES.has(tokens[i + step]?.norm ?? '')),
    )
  );
}

/** A line that is the name of a document and no sentence. */
function isDocumentLine(sentence: ResolvedSentence, document: AnalysedDocument): boolean {
  const { tokens, clauses, segment } = sentence;
  if (segment.kind === 'title' || segment.kind === 'caption') return false;
  const first = documentsOf(sentence, document)[0];
  if (first === undefined || first.from > 4) return false;
  if (!tokens.slice(0, first.from).every(({ kind, norm }) => kind !== 'word' || /^(?:the|an?)$/.test(norm)))
    return false;
  return clauses.every(({ form, lemma }) => form !== 'finite' || lemma === 'date' || lemma === 'sign');
}
