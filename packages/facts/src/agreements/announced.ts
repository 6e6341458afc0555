import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { actionsOn } from './actions.ts';
import type { DocumentAction } from './document-action.ts';
import { beforeOpening, openingOfLines } from './document-lines.ts';
import type { DocumentList } from './document-lists.ts';
import { markStart } from './enumeration.ts';
import { bareAction, toldOfThose } from './told-of-those.ts';
import { COLLECTIVES } from './words.ts';

/** What is done with unnamed documents, and the sentence that says so. */
interface Announcement {
  readonly sentence: ResolvedSentence;
  readonly actions: readonly DocumentAction[];
}

/** "They include …" after "signed 25 agreements", "The following were signed:" before a list: what is said of the unnamed documents holds for the named. */
export function carriedActions(
  sentence: ResolvedSentence,
  list: DocumentList,
  context: ExtractContext,
): Announcement | null {
  const own = announcedWithin(sentence, list);
  if (own) return own;
  const opening = openingOf(sentence, context.document.sentences) ?? openingOfLines(sentence, context.document);
  for (const opener of opening ? [opening, beforeOpening(opening, context.document)] : []) {
    const opened = opener && announcedBy(opener, list, opener.tokens.length);
    if (opened) return (isOnlyDescribed(opened) && signedBefore(opened.sentence, list, context)) || opened;
  }
  const include = sentence.clauses.find(
    (clause) =>
      (/^(?:include|comprise|cover)$/.test(clause.lemma) ||
        (clause.lemma === 'be' &&
          (isThese(sentence, clause) || isOthers(sentence, clause)) &&
          !sentence.clauses.some(
            (other) => other.form === 'finite' && other.index > clause.index && other.verb.from < list.start,
          ))) &&
      !clause.negated &&
      clause.verb.to <= list.from &&
      list.from - clause.verb.to < 60,
  );
  if (!include) return null;
  const those = toldOfThose(sentence);
  if (those) return { sentence, actions: [those] };
  if (!include.subject) return null;
  const subject = sentence.tokens.slice(include.subject.from, include.subject.to).map((token) => token.norm);
  if (!subject.some((word) => /^(?:they|these|those)$/.test(word) || COLLECTIVES.has(word))) return null;
  const reach = subject[0] === 'they' ? 1 : REACH;
  for (let back = 1; back <= reach; back++) {
    const before = context.document.sentences[sentence.index - back];
    const told = before && announcedBy(before, list, before.tokens.length);
    if (told) return told;
  }
  return null;
}

/** "The agreements, endorsed in the presence of N, cover tea and fish:": what was done with them is told besides. */
function isOnlyDescribed({ actions }: Announcement): boolean {
  return actions.every(({ clause, nominal }) => !nominal && clause?.link === 'reduced');
}

/** "Peru and Kenya signed five memoranda.": right before a sentence that goes on about them. */
function signedBefore({ index }: ResolvedSentence, list: DocumentList, context: ExtractContext): Announcement | null {
  const before = context.document.sentences[index - 1];
  const told = before && announcedBy(before, list, before.tokens.length);
  return told?.actions.some(({ action, realis }) => action === 'signed' && realis === 'asserted') ? told : null;
}

/** How far back "the documents include" may look for what was done with them, in sentences. */
const REACH = 3;

/** "Two documents were signed by the ministers, namely the Agreement on …": the unnamed documents of the same sentence. */
function announcedWithin(sentence: ResolvedSentence, list: DocumentList): Announcement | null {
  let at = markStart(sentence.tokens, list.start) - 1;
  while (at > 0 && sentence.tokens[at]?.norm === ',') at--;
  return /^(?:namely|viz|:|–|—)$/.test(sentence.tokens[at]?.norm ?? '') ? announcedBy(sentence, list, at) : null;
}

function announcedBy(before: ResolvedSentence, list: DocumentList, limit: number): Announcement | null {
  const at = before.tokens.findIndex((token, i) => i < limit && COLLECTIVES.has(token.norm));
  const unit = before.units.find((candidate) => candidate.from <= at && at < candidate.to);
  if (at < 0 || !unit) {
    const signed = bareAction(before);
    return signed ? { sentence: before, actions: [signed] } : null;
  }
  const start = packedFrom(before, unit.from);
  const unnamed: DocumentList = { documents: list.documents, from: at, to: at + 1, start };
  const actions = actionsOn(before, unnamed, [unnamed]);
  if (actions.length > 0) return { sentence: before, actions };
  const those = toldOfThose(before);
  return those ? { sentence: before, actions: [those] } : null;
}

/** "a package of instruments", "a number of agreements": where the phrase that the verb governs starts. */
function packedFrom({ tokens, units }: ResolvedSentence, from: number): number {
  if (tokens[from - 1]?.norm !== 'of') return from;
  if (!/^(?:package|set|series|number|range|raft|host|batch)$/.test(tokens[from - 2]?.norm ?? '')) return from;
  return units.find((unit) => unit.from <= from - 2 && from - 2 < unit.to)?.from ?? from;
}

function isThese(sentence: ResolvedSentence, clause: Clause): boolean {
  return (
    clause.subject?.to === (clause.subject?.from ?? 0) + 1 &&
    /^(?:these|those|they)$/.test(sentence.tokens[clause.subject?.from ?? 0]?.norm ?? '')
  );
}

/** "Other documents were", "The other documents signed were" */
function isOthers({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  const other = tokens[0]?.norm === 'the' ? 1 : 0;
  return tokens[other]?.norm === 'other' && COLLECTIVES.has(tokens[other + 1]?.norm ?? '') && verb.from <= other + 3;
}

const LONGEST_LIST = 40;

/** The words with a colon behind them that open the list which the sentence is an item of; null where it is none. */
export function openingOf(sentence: ResolvedSentence, sentences: readonly ResolvedSentence[]): ResolvedSentence | null {
  const bulleted = sentence.segment.kind === 'list';
  if (!bulleted && (sentence.segment.kind !== 'body' || sentence.tokens[0]?.capital === true)) return null;
  for (let k = sentence.index - 1; k >= 0 && k > sentence.index - LONGEST_LIST; k--) {
    const before = sentences[k];
    if (!before) return null;
    if (before.tokens.at(-1)?.norm === ':') return before;
    if (bulleted ? before.segment.kind !== 'list' : !goesOn(before)) return null;
  }
  return null;
}

/** "an Agreement on …;", "a Memorandum on …, and": an item that another one follows. */
function goesOn(sentence: ResolvedSentence): boolean {
  const last = sentence.tokens.at(-1)?.norm;
  return last === ';' || last === ',' || (last === 'and' && /^[,;]$/.test(sentence.tokens.at(-2)?.norm ?? ''));
}
