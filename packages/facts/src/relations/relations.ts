import {
  collect,
  findPredications,
  type Predication,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext, Extractor } from '../extractor.ts';
import { cueTable } from '../shared/cues.ts';
import { isState } from '../shared/parties.ts';
import { titleInText } from '../shared/title-of.ts';
import { anniversaryDrafts } from './anniversaries.ts';
import { changeDraft } from './change-draft.ts';
import { datedPairs } from './dated-pairs.ts';
import type { RelationDraft } from './draft.ts';
import { labelDrafts } from './labels.ts';
import { listedRelations } from './listed-relations.ts';
import { PARTNERSHIPS, type RelationObject, relationObject, TIES } from './object.ts';
import { partnershipDrafts } from './partnerships.ts';
import { plainRelations } from './plain-relations.ts';
import { recognitionDrafts } from './recognition.ts';
import { severalPairs } from './several-pairs.ts';
import { CHANGING_VERBS, spokenOf } from './spoken-of.ts';
import { RECOGNITION_VERBS, RELATION_NOUNS, RELATION_VERBS, type RelationChange } from './words.ts';

const NO_NOUNS: ReadonlyMap<string, RelationChange> = new Map();

const OBJECT = 1;
const RECOGNITION = 2;
const PARTNERSHIP = 4;
const PRONOUN = 8;

/** The frames that a lemma wakes. */
const CUES = cueTable(
  [OBJECT, [...TIES, ...PARTNERSHIPS]],
  [RECOGNITION, ['recognition', ...RECOGNITION_VERBS.keys()]],
  [PARTNERSHIP, PARTNERSHIPS],
  [PRONOUN, CHANGING_VERBS],
);

/** Statuses between two parties: relations established or severed, recognition, partnerships. */
export const relationsExtractor: Extractor = {
  name: 'relations',
  cues: CUES,
  always: false,
  extract: (sentence, context, cues) => {
    const labelled = cues & (OBJECT | RECOGNITION) ? labelDrafts(sentence, context) : [];
    // "Diplomatic relations: 5 July 1960 (date of recognition)"
    if (labelled.length > 0)
      return labelled.some(({ row }) => row.kind === 'recognition') || !(cues & RECOGNITION)
        ? labelled
        : [...labelled, ...recognitionDrafts(sentence, context)];
    const listed = cues & OBJECT ? listedRelations(sentence, context) : [];
    if (listed.length > 0) return listed;
    const told = [
      ...(cues & OBJECT ? changeDrafts(sentence, context) : []),
      ...(cues & OBJECT ? anniversaryDrafts(sentence, context) : []),
      ...(cues & RECOGNITION ? recognitionDrafts(sentence, context) : []),
      ...(cues & PARTNERSHIP ? partnershipDrafts(sentence, context) : []),
      ...(cues & PRONOUN ? spokenOfDrafts(sentence, context) : []),
    ];
    return told.length === 0 && cues & OBJECT ? plainRelations(sentence, context) : told;
  },
};

function changeDrafts(sentence: ResolvedSentence, context: ExtractContext): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (const predication of findPredications(sentence, RELATION_VERBS, RELATION_NOUNS)) {
    if (!predication.theme) continue;
    const object = relationObject(sentence, predication.theme) ?? behindParticle(sentence, predication);
    if (isOnlyWeighed(sentence, predication.head)) continue;
    if (object && !predication.nominal && isOfNoun(sentence, predication.theme, object)) continue;
    if (!object || isWithinOther(sentence, predication.theme, object)) continue;
    const apart = datedPairs(sentence, object, predication, stateOfPage(context));
    if (apart.length > 0) {
      for (const { parties, date } of apart) {
        const draft = changeDraft(sentence, predication, object, context, parties, date);
        if (draft) drafts.push(draft);
      }
      continue;
    }
    const pairs = severalPairs(sentence, object, predication, context.document.home) ?? [null];
    for (const pair of pairs) {
      const draft = changeDraft(sentence, predication, object, context, pair);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

/** The state whose page this is: the one that speaks, else the only one of the title. */
function stateOfPage({ document }: ExtractContext): string | null {
  if (document.home !== null) return document.home;
  const title = titleInText(document);
  const named = new Set(title?.references.flatMap(({ parties }) => [...parties]) ?? []);
  const [only] = named;
  return named.size === 1 && only !== undefined && isState(only) ? only : null;
}

/** What becomes of relations that only a pronoun stands for. */
function spokenOfDrafts(sentence: ResolvedSentence, context: ExtractContext): RelationDraft[] {
  if (sentence.index === 0 && sentence.clauses.length < 2) return [];
  const quiet: ExtractContext = { ...context, note: null };
  return collect(findPredications(sentence, RELATION_VERBS, NO_NOUNS), (predication) => {
    const told = spokenOf(sentence, predication, context, (before) => changeDrafts(before, quiet));
    const draft = told && changeDraft(sentence, predication, told.object, context, told.parties);
    return draft ? [draft] : [];
  });
}

/** "formalised the interruption of relations": the noun says what becomes of them. */
function isOfNoun({ tokens }: ResolvedSentence, theme: TokenRange, object: RelationObject): boolean {
  return tokens
    .slice(theme.from, object.from)
    .some(({ norm }, i, words) => RELATION_NOUNS.has(norm) && /^(?:of|in)$/.test(words[i + 1]?.norm ?? ''));
}

/** "the importance of normalizing relations": weighed, and not yet done. */
function isOnlyWeighed({ tokens }: ResolvedSentence, head: number): boolean {
  return (
    tokens[head - 1]?.norm === 'of' &&
    /^(?:importance|need|necessity|possibility|prospects?|issue|question|process|ways|goal|aim|significance)$/.test(
      tokens[head - 2]?.norm ?? '',
    )
  );
}

/** "launched a roadmap for a partnership": the partnership is not what is launched. */
function isWithinOther(sentence: ResolvedSentence, theme: TokenRange, object: RelationObject): boolean {
  for (let i = theme.from; i < object.from && object.to <= theme.to; i++)
    if (
      sentence.tagged.tags[i] === 'IN' &&
      /^(?:for|on|about|under|towards|toward)$/.test(sentence.tokens[i]?.norm ?? '')
    )
      return true;
  return false;
}

/** "entered into a comprehensive partnership", "broke off relations": the object stands behind a particle. */
function behindParticle(sentence: ResolvedSentence, predication: Predication<RelationChange>): RelationObject | null {
  for (const phrase of predication.phrases) {
    if (
      phrase.preposition === 'into' ||
      phrase.preposition === 'off' ||
      phrase.preposition === 'up' ||
      (phrase.preposition === null && phrase.from <= predication.head + 2)
    ) {
      const object = relationObject(sentence, phrase);
      if (object) return object;
    }
  }
  return null;
}
