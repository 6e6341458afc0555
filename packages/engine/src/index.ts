export { isAchieved } from './achieved.ts';
export { type AnalysedDocument, analyseDocument, type DocumentHints } from './analyse.ts';
export { isDoneAfterwards } from './before-doing.ts';
export { isCalledOff } from './called-off.ts';
export { clauseDate, nearestDate, segmentDate } from './clause-date.ts';
export { collect } from './collect.ts';
export { daysBetween } from './dates/days-between.ts';
export { intervalOf } from './dates/interval-of.ts';
export { datedVisitors } from './discourse/dated-visitors.ts';
export { stateOfDateline } from './discourse/dateline-home.ts';
export { distinctParties } from './discourse/distinct-parties.ts';
export { isFramework } from './discourse/framework.ts';
export { lendsItsName, MEMBER_WORDS } from './discourse/lends-its-name.ts';
export { missionHost } from './discourse/mission-host.ts';
export { hasOffice } from './discourse/office-of-state.ts';
export { insideQuotation } from './discourse/quotation.ts';
export { topicOfTitle } from './discourse/title-topic.ts';
export { filled } from './filled.ts';
export { isJoiningHyphen } from './joints.ts';
export { seatOf } from './names/seat-of.ts';
export { buildTrie, matchesAt, type NameTrie, type TrieMatch } from './names/trie.ts';
export { nominalRealis } from './nominal-realis.ts';
export { normalizeWord } from './normalize-word.ts';
export { clauseOpenedBy } from './opened-clause.ts';
export { NAME_PARTICLES } from './persons/name-words.ts';
export { personId } from './persons/person-name.ts';
export { findPredications, occurrenceOf, type Predication, phrasesAfterNoun } from './predications.ts';
export { TENS_IN_WORDS, UNITS_IN_WORDS } from './quantities/number-words.ts';
export { partiesIn, phraseBehind, phrasesBehind, referencesIn, sentenceParties, unitAt, unitIndexAt } from './query.ts';
export { type Realis, realisOf } from './realis.ts';
export { isReportedFuture } from './reported-future.ts';
export type { DocumentLayout } from './segments/layout-document.ts';
export { namesParties } from './segments/names-parties.ts';
export type {
  ParsedSentence,
  Reference,
  ReferenceKind,
  ResolvedDate,
  ResolvedPerson,
  ResolvedSentence,
} from './sentence.ts';
export { rangeContains, rangesOverlap, type Span, type TokenRange } from './span.ts';
export { surfaceOf } from './surface.ts';
export type { Clause, ClauseForm, Tense } from './syntax/clause.ts';
export type { Phrase } from './syntax/phrase.ts';
export { singular } from './syntax/singular.ts';
export type { Unit } from './syntax/units.ts';
export { tellsOfLetters } from './tells-of-letters.ts';
export { type Token, tokenize } from './tokens.ts';
export { type ToldNoun, toldNoun } from './told-noun.ts';
export type {
  ActorMention,
  DateBasis,
  DateMention,
  Office,
  PartyId,
  PersonMention,
  PlaceMention,
  QuantityMention,
  Segment,
  SegmentKind,
  Sentence,
} from './types.ts';
export { realisOfWordsBefore } from './unreal-noun.ts';
export { dateBeforeWhen } from './when-date.ts';
export { noteOnWords, type Word } from './word.ts';
export { GOING, VISITING, VISITS } from './words/travel.ts';
